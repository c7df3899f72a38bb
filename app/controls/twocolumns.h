// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QBoxLayout;

namespace lotse {

/// What a page is about, and beside it a column of fixed width, which goes below where there is little room. Scrolls.
class TwoColumns final : public QScrollArea
{
    Q_OBJECT

public:
    /// Widths in pixels at the base text size.
    struct Widths
    {
        int stacked = 0; ///< below this the columns stand one below the other
        int wide = 0; ///< from this the side has its wide form
        int side = 0;
        int wideSide = 0;
    };

    /// Takes @p main and @p side. @p gap is the distance between them, @p top the margin above, in pixels.
    TwoColumns(QLayout *main, QWidget *side, const Widths &widths, int gap, int top, QWidget *parent = nullptr);

    [[nodiscard]] QWidget &side() const { return *m_side; }
    /// Stacks the columns too where the words in them need more than the width, instead of scrolling sideways.
    void setStacksToFit();
    /// True if the side stands below what the page is about where the area is @p width wide.
    [[nodiscard]] bool isStackedIn(int width) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int sideWidthIn(int width) const;

    QLayout *m_main = nullptr;
    QWidget *m_side = nullptr;
    QBoxLayout *m_columns = nullptr;
    Widths m_widths;
    bool m_stacksToFit = false;
};

} // namespace lotse
