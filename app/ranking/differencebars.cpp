// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ranking/differencebars.h"

#include "app/look/theme.h"
#include "app/words/language.h"
#include "report/words/numbertext.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

QString signedText(double difference)
{
    return NumberText(interfaceLanguage()).change(difference);
}

} // namespace

DifferenceBars::DifferenceBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DifferenceBars::setContent(const QList<Bar> &bars, const QString &left, const QString &right)
{
    m_bars = bars;
    m_left = left;
    m_right = right;
    QStringList parts;
    for (const Bar &bar : bars)
        parts << u"%1 %2"_s.arg(bar.name, signedText(bar.difference));
    setAccessibleName(tr("Point differences by group, %1 against %2").arg(right, left));
    setAccessibleDescription(parts.join(u", "_s));
    updateGeometry();
    update();
}

int DifferenceBars::rowHeight()
{
    return Theme::scaled(26);
}

QSize DifferenceBars::sizeHint() const
{
    return {Theme::scaled(300), int(m_bars.size() + 1) * rowHeight()};
}

QSize DifferenceBars::minimumSizeHint() const
{
    return {Theme::scaled(200), sizeHint().height()};
}

void DifferenceBars::paintEvent(QPaintEvent *)
{
    const Style &style = Style::of(palette());
    const QFont small = Theme::font(Theme::TextRole::Small);
    const QFontMetrics metrics(small);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(small);

    int names = 0;
    double largest = 1;
    for (const Bar &bar : m_bars) {
        names = std::max(names, metrics.horizontalAdvance(bar.name));
        largest = std::max(largest, qAbs(bar.difference));
    }
    names = std::min(names, width() * 9 / 20);
    const int number = metrics.horizontalAdvance(u"+88,8"_s) + Theme::scaled(6);
    const double plotLeft = names + Theme::scaled(10) + number;
    const double plotRight = width() - number;
    const double middle = (plotLeft + plotRight) / 2;
    const double scale = (plotRight - plotLeft) / 2 / largest;

    const int head = rowHeight();
    painter.setPen(style.secondaryText);
    const QRectF leftSide(0, 0, middle - Theme::scaled(8), head);
    const QRectF rightSide(middle + Theme::scaled(8), 0, width() - middle - Theme::scaled(8), head);
    painter.drawText(leftSide, Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(u"\u2190 "_s + m_left, Qt::ElideRight, int(leftSide.width())));
    painter.drawText(rightSide, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_right + u" \u2192"_s, Qt::ElideRight, int(rightSide.width())));
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars.at(i);
        const QRectF row(0, double(head + i * rowHeight()), width(), rowHeight());
        painter.setPen(style.text);
        painter.drawText(QRectF(0, row.top(), names, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(bar.name, Qt::ElideRight, names));
        const double end = middle + bar.difference * scale;
        const QRectF body(std::min(middle, end), row.center().y() - Theme::scaled(8), qAbs(end - middle),
                          Theme::scaled(16));
        painter.fillRect(body, style.group(bar.group));
        const bool right = bar.difference >= 0;
        const QRectF label(right ? body.right() + Theme::scaled(4) : body.left() - Theme::scaled(4) - number, row.top(),
                           number, row.height());
        painter.setPen(style.text);
        painter.drawText(label, (right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                         signedText(bar.difference));
    }
    painter.setPen(QPen(style.controlBorder, 1));
    painter.drawLine(QPointF(middle, head), QPointF(middle, height()));
}

} // namespace lotse
