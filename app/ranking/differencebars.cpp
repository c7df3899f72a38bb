// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ranking/differencebars.h"

#include "app/controls/cuttexts.h"
#include "app/look/theme.h"
#include "app/words/language.h"
#include "report/words/numbertext.h"

#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

QString signedText(double difference)
{
    return NumberText(interfaceLanguage()).change(difference);
}

int numberWidth()
{
    return QFontMetrics(Theme::font(Theme::TextRole::Small)).horizontalAdvance(u"+88,8"_s) + Theme::scaled(6);
}

int sideGap()
{
    return Theme::scaled(8);
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

QString DifferenceBars::leftText() const
{
    return u"\u2190 "_s + m_left;
}

QString DifferenceBars::rightText() const
{
    return m_right + u" \u2192"_s;
}

double DifferenceBars::middle() const
{
    const double plotLeft = nameWidth() + Theme::scaled(10) + numberWidth();
    return (plotLeft + width() - numberWidth()) / 2;
}

int DifferenceBars::nameWidth() const
{
    const QFontMetrics metrics(Theme::font(Theme::TextRole::Small));
    int names = 0;
    for (const Bar &bar : m_bars)
        names = std::max(names, metrics.horizontalAdvance(bar.name));
    return std::min(names, width() * 9 / 20);
}

bool DifferenceBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto &help = static_cast<const QHelpEvent &>(*event);
    const int row = help.pos().y() / rowHeight() - 1; // the first one says what the sides stand for
    const QFontMetrics metrics(Theme::font(Theme::TextRole::Small));
    const auto cut = [&metrics](const QString &text, double room) {
        return metrics.horizontalAdvance(text) > room ? text : QString();
    };
    if (row >= 0)
        return showCutText(help, *this, cut(m_bars.value(row).name, nameWidth()));
    const double middle = this->middle();
    return showCutText(help, *this,
                       help.pos().x() < middle ? cut(leftText(), middle - sideGap())
                                               : cut(rightText(), width() - middle - sideGap()));
}

void DifferenceBars::paintEvent(QPaintEvent *)
{
    const Style &style = Style::of(palette());
    const QFont small = Theme::font(Theme::TextRole::Small);
    const QFontMetrics metrics(small);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(small);

    const int names = nameWidth();
    double largest = 1;
    for (const Bar &bar : m_bars)
        largest = std::max(largest, qAbs(bar.difference));
    const int number = numberWidth();
    const double plotRight = width() - number;
    const double middle = this->middle();
    const double scale = (plotRight - middle) / largest;

    const int head = rowHeight();
    painter.setPen(style.secondaryText);
    const QRectF leftSide(0, 0, middle - sideGap(), head);
    const QRectF rightSide(middle + sideGap(), 0, width() - middle - sideGap(), head);
    painter.drawText(leftSide, Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(leftText(), Qt::ElideRight, int(leftSide.width())));
    painter.drawText(rightSide, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(rightText(), Qt::ElideRight, int(rightSide.width())));
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
