// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

namespace lotse {

class EngagementDocument;
class TextLabel;

/// The line at the foot: save state and key hint; library date, stale claims, language and text size. Where it is
/// narrow, language, text size and library give way to the hint; what is still too long ends in an ellipsis and has a
/// tool tip.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showSaveState(const EngagementDocument &document);
    /// The save state of the text @p name instead of the engagement's.
    void showTextState(const QString &name, bool modified);
    void showLibrary(const EngagementDocument &document);
    void showInterface(int textSize);
    void setHint(const QString &hint);
    /// Shows @p note, what a field has to say about its input, instead of the hint until the next hint; empty = the
    /// hint.
    void showNote(const QString &note);

signals:
    /// Somebody wants to see what is stale.
    void staleRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void adapt();
    void fitHint();

    TextLabel *m_saved = nullptr;
    TextLabel *m_hint = nullptr;
    TextLabel *m_library = nullptr;
    TextLabel *m_stale = nullptr;
    TextLabel *m_language = nullptr;
    TextLabel *m_textSize = nullptr;
    QString m_fullHint;
    QString m_note;
};

} // namespace lotse
