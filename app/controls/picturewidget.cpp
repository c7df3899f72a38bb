// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/picturewidget.h"

#include "app/look/theme.h"

#include <QPainter>

#include <cmath>

namespace lotse {

PictureWidget::PictureWidget(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PictureWidget::setPicture(Draw draw, Height height, Language language)
{
    m_draw = std::move(draw);
    m_height = std::move(height);
    m_language = language;
    setFixedHeight(heightAt(width()));
    update();
}

DrawOptions PictureWidget::options() const
{
    return {.scheme = Style::of(palette()).scheme,
            .language = m_language,
            .font = Theme::font(Theme::TextRole::Body),
            .selected = {}};
}

PaperPart PictureWidget::paperPart(double width) const
{
    DrawOptions paper = options();
    paper.scheme = Style::Scheme::Print;
    return {m_height ? m_height(width, paper) : 0, [this, paper](QPainter &painter, const QRectF &area) {
                if (m_draw)
                    m_draw(painter, area, paper);
            }};
}

int PictureWidget::heightAt(int width) const
{
    return m_height ? int(std::ceil(m_height(width, options()))) : 0;
}

QSize PictureWidget::sizeHint() const
{
    return {Theme::scaled(300), heightAt(std::max(width(), Theme::scaled(300)))};
}

void PictureWidget::resizeEvent(QResizeEvent * /*event*/)
{
    setFixedHeight(heightAt(width()));
}

void PictureWidget::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_draw)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_draw(painter, QRectF(rect()), options());
}

} // namespace lotse
