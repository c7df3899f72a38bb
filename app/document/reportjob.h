// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pdf/printable.h"

#include <QObject>
#include <QTimer>

namespace lotse {

/// Makes the PDF of a report in the background, a moment after the last change. Only the newest request is answered.
class ReportJob final : public QObject
{
    Q_OBJECT

public:
    explicit ReportJob(QObject *parent = nullptr);

    /// Asks for the report; a request that equals the last answered one does nothing.
    void request(const Library &library, const Engagement &engagement, Language language);
    /// Starts a waiting request at once.
    void flush();
    /// What the last finished report had to leave out.
    [[nodiscard]] const Unprintable &unprintable() const { return m_unprintable; }
    [[nodiscard]] bool isPending() const { return m_timer.isActive() || m_running; }

signals:
    void started();
    void finished(const QByteArray &pdf);

private:
    void start();
    void layOut(int request, const report::Report &report);
    struct Result
    {
        QByteArray pdf;
        Unprintable unprintable;
    };
    void take(int request, const Result &result);

    QTimer m_timer;
    Library m_library;
    Engagement m_engagement;
    Language m_language = Language::German;
    Unprintable m_unprintable;
    int m_request = 0;
    bool m_asked = false;
    bool m_running = false;
};

} // namespace lotse
