// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTextBlock;

namespace lotse {

class CodeEdit;

/// The column beside a source text: marks of messages, line numbers, what can be folded, bars of changes. A click on a
/// sign of folding folds or unfolds.
class SourceGutter final : public QWidget
{
    Q_OBJECT

public:
    explicit SourceGutter(CodeEdit &edit);

    [[nodiscard]] QSize sizeHint() const override;
    /// Takes the place beside the text that the number of lines needs.
    void fit();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] qreal foldLeft() const;
    void paintLine(QPainter &painter, const QTextBlock &block, const QRectF &box) const;

    CodeEdit &m_edit;
};

} // namespace lotse
