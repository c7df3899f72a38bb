// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/helphistory.h"

#include <QDialog>

class QKeyEvent;
class QLineEdit;
class QSplitter;
class QTextBrowser;
class QToolButton;

namespace lotse {

class HelpContents;
class Settings;

/// The help in the language of the window: contents and search on the left, the text on the right, and the way back
/// and forward; stays open beside the window. Where it is narrow, a button shows the contents in place of the text.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    /// @p settings keeps its size from one time to the next.
    explicit HelpWindow(Settings &settings, QWidget *parent = nullptr);

    /// Shows resources/help/<language>/<topic>.md.
    void showTopic(const QString &topic);
    /// The topic that is shown; empty = none yet.
    [[nodiscard]] QString topic() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHead();
    void makeShortcuts();
    void restoreSize();
    bool handlesKey(const QKeyEvent &event, QObject *watched);
    void goTo(const HelpTarget &target);
    void goBy(void (HelpHistory::*step)());
    void showPlace();
    void showText(const QString &topic);
    void scrollToPlace();
    void search();
    void fold();
    void scale();
    void announce();

    Settings &m_settings;
    QList<HelpTopic> m_topics;
    HelpHistory m_history;
    QToolButton *m_fold = nullptr; ///< on = the contents are shown where there is no room for both
    QToolButton *m_back = nullptr;
    QToolButton *m_forward = nullptr;
    QLineEdit *m_typed = nullptr;
    HelpContents *m_contents = nullptr;
    QTextBrowser *m_browser = nullptr;
    QSplitter *m_columns = nullptr;
    QString m_shown; ///< id of the topic in the browser
};

} // namespace lotse
