// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/linkrecords.h"
#include "app/page/messagebar.h"

#include <QObject>

#include <memory>

namespace lotse {

class ProgressRow;
class Settings;

/// The link check of the library page: asks before it opens addresses, shows how far it is, keeps and tells what it
/// found.
class LinkCheckRun final : public QObject
{
    Q_OBJECT

public:
    LinkCheckRun(Settings &settings, QWidget &page);
    ~LinkCheckRun() override;

    /// The row of the page that is shown while the check runs.
    [[nodiscard]] ProgressRow &progressRow() const { return *m_progress; }
    /// What this check and those before it found.
    [[nodiscard]] const LinkRecords &records() const { return m_records; }
    [[nodiscard]] bool isRunning() const;
    /// Replaces what asks the servers; for tests with a server of their own.
    void setChecker(std::unique_ptr<LinkChecker> checker);
    /// Asks whether the addresses of the profile called @p profileName or those of all are to be opened, and starts.
    void ask(const QString &profileName, const QList<QUrl> &ofProfile, const QList<QUrl> &ofAll);

signals:
    void started();
    void finished();
    void told(lotse::MessageBar::Kind kind, const QString &sentence);

private:
    void start(const QList<QUrl> &addresses);
    void finish(bool cancelled);

    Settings &m_settings;
    QWidget &m_page;
    std::unique_ptr<LinkChecker> m_checker;
    LinkRecords m_records;
    ProgressRow *m_progress = nullptr;
    int m_attention = 0; ///< links of the running check that need a look
};

} // namespace lotse
