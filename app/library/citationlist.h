// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/claimcardcontent.h"

#include <QWidget>

class QCompleter;
class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace lotse {

class SourceFields;
class TextLabel;

/// The sources of a claim: one button each, which opens its fields; those that are there are offered before a new one.
class CitationList final : public QWidget
{
    Q_OBJECT

public:
    explicit CitationList(QWidget *parent = nullptr);

    /// Shows what @p content cites; @p sources are all that the profile has.
    void setContent(const ClaimCardContent &content, const QList<Source> &sources, Language language);

signals:
    /// The claim cites others now.
    void edited(const QString &field, const lotse::ClaimEdit &edit);
    /// A source says something else now, wherever it is cited.
    void sourceEdited(const QString &field, const lotse::ClaimEdit &edit);

private:
    void fillButtons(const QMap<QString, QString> &links, Language language);
    void open(const QString &source);
    void openNew(const QString &typed);
    void setSearching(bool searching);
    void takeTyped();

    QList<Source> m_cited;
    QList<Source> m_all;
    TextLabel *m_heading = nullptr;
    TextLabel *m_fault = nullptr;
    QLayout *m_buttons = nullptr;
    QPushButton *m_add = nullptr;
    QWidget *m_search = nullptr;
    QLineEdit *m_typed = nullptr;
    QStandardItemModel *m_offered = nullptr;
    QCompleter *m_completer = nullptr;
    SourceFields *m_fields = nullptr;
    QString m_shown; ///< what the buttons were made for
    QString m_open; ///< id of the source whose fields are shown; empty = a new one, or none
};

} // namespace lotse
