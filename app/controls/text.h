// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/look/theme.h"

#include <QHash>
#include <QLabel>

namespace lotse {

/// A label of plain text in one of the program's type sizes and tones; follows text size and colour scheme.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Normal, Secondary, Accent, Good, Fair, Weak, Unknown, Failed };

    explicit TextLabel(Theme::TextRole role = Theme::TextRole::Body, Tone tone = Tone::Normal,
                       QWidget *parent = nullptr);
    TextLabel(const QString &text, Theme::TextRole role, Tone tone = Tone::Normal, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setRole(Theme::TextRole role);
    /// Breaks lines and grows in height.
    void setWraps(bool wraps);
    /// Gives way where room is short: ends in an ellipsis and tells the whole text in the tooltip.
    void setElides(bool elides);
    /// Whether the room is too short for the whole text.
    [[nodiscard]] bool isElided() const;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Layouts ask for the same few heights again and again, and each answer lays out the whole text.
    struct Heights
    {
        QString text;
        QFont font;
        QMargins margins;
        QHash<int, int> byWidth;
        QSize minimum; ///< the label's, which each height holds
    };

    void apply();

    Theme::TextRole m_role;
    Tone m_tone;
    bool m_applying = false;
    bool m_elides = false;
    mutable Heights m_heights;
};

/// Returns the text colour of @p tone.
[[nodiscard]] QColor colourOf(const Style &style, TextLabel::Tone tone);

} // namespace lotse
