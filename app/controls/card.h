// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace lotse {

class TextLabel;

/// A surface with a border, a title row (bold title, quiet subtitle, buttons at the right) and content below. A subtitle
/// that has no room beside title and buttons takes lines of its own below them.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// Breaks a long title into lines; for cards without a subtitle.
    void setTitleWraps(bool wraps);
    /// Adds @p widget at the right end of the title row.
    void addHeaderWidget(QWidget *widget);
    /// Keeps the title row as high as @p button, which stands in that of a card beside this one: their titles stand
    /// level.
    void setTitleLevelWith(const QWidget &button);
    [[nodiscard]] QVBoxLayout &content() const { return *m_content; }

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void placeSubtitle();

    TextLabel *m_title = nullptr;
    TextLabel *m_subtitle = nullptr;
    QHBoxLayout *m_header = nullptr;
    QVBoxLayout *m_content = nullptr;
    bool m_isSubtitleBelow = false;
};

} // namespace lotse
