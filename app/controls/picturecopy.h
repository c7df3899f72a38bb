// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/copymenu.h"

#include <QList>

class QImage;
class QPainter;
class QRectF;

namespace lotse {

/// A chart or legend as it is drawn on paper.
struct PaperPart
{
    double height = 0;
    std::function<void(QPainter &painter, const QRectF &area)> draw;
};

/// Lets a chart be copied as a picture in the colours of paper, whatever the window's are: documents are white. It has
/// the size of the chart and the pixels of the screen.
class PictureCopy final : public CopyMenu
{
    Q_OBJECT

public:
    /// Returns what to draw below each other, for a width in logical pixels.
    using Parts = std::function<QList<PaperPart>(double width)>;

    PictureCopy(QWidget &chart, Parts parts);

    [[nodiscard]] QImage picture() const;

private:
    const QWidget &m_chart;
    Parts m_parts;
};

} // namespace lotse
