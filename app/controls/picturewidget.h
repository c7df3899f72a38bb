// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/picturecopy.h"
#include "report/charts/drawoptions.h"

#include <QWidget>

#include <functional>

namespace lotse {

/// Shows what one of the painter functions of the report draws: legends and axes. Takes no focus; its accessible name
/// says what the picture shows.
class PictureWidget final : public QWidget
{
    Q_OBJECT

public:
    using Draw = std::function<void(QPainter &painter, const QRectF &area, const DrawOptions &options)>;
    using Height = std::function<double(double width, const DrawOptions &options)>;

    explicit PictureWidget(QWidget *parent = nullptr);

    /// Takes over what to draw, and how high it is for a width (in pixels).
    void setPicture(Draw draw, Height height, Language language);

    /// Returns the picture as it is drawn on paper of @p width.
    [[nodiscard]] PaperPart paperPart(double width) const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] DrawOptions options() const;
    [[nodiscard]] int heightAt(int width) const;

    Draw m_draw;
    Height m_height;
    Language m_language = Language::English;
};

} // namespace lotse
