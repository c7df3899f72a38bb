// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/slidesheet.h"

#include "app/presentation/slidebar.h"
#include "report/charts/style.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

// Pixels on a slide of 1366 by 768.
constexpr int statementSize = 46;
constexpr int titleSize = 64;
constexpr int figureSize = 84;
constexpr int rowSize = 30;
constexpr int detailSize = 22;
constexpr int headSize = 22;
constexpr int footSize = 16;
constexpr int smallestSize = 8;

/// Returns @p text with places to break in what has none for longer than any word: an address, a name without spaces.
QString breakable(const QString &text)
{
    constexpr int longestWord = 40;
    QString result;
    int run = 0;
    for (const QChar letter : text) {
        const bool splitsPair = letter.isLowSurrogate() || letter.isMark();
        run = letter.isSpace() || letter == u'-' ? 0 : run + 1;
        if (run > longestWord && !splitsPair) {
            result += QChar(0x200b);
            run = 1;
        }
        result += letter;
    }
    return result;
}

/// The colours of @p tone: text and the ground behind it.
std::pair<QColor, QColor> coloursOf(report::Tone tone, const Style &style)
{
    switch (tone) {
    case report::Tone::None: return {style.secondaryText, style.page};
    case report::Tone::Good: return {style.good.text, style.good.soft};
    case report::Tone::Fair: return {style.fair.text, style.fair.soft};
    case report::Tone::Weak: return {style.weak.text, style.weak.soft};
    case report::Tone::Unknown: return {style.unknown.text, style.unknown.soft};
    case report::Tone::Failed: return {style.failedText, style.failedColumn};
    case report::Tone::HighRisk: return {style.highRiskText, style.highRiskCell};
    }
    Q_UNREACHABLE_RETURN({});
}

// Layouts inside of others keep their sizes until they hear of a change.
void invalidateAll(QLayout &layout)
{
    for (int index = 0; index < layout.count(); ++index) {
        if (QLayout *inner = layout.itemAt(index)->layout())
            invalidateAll(*inner);
    }
    layout.invalidate();
}

} // namespace

SlideSheet::SlideSheet(const report::Slide &slide, const QString &page, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    const auto addLine = [&](const QString &text, int size, Colour colour, bool isBold, const QString &name) {
        if (text.isEmpty())
            return;
        QLabel *label = addText(text, size, colour, isBold);
        label->setObjectName(name);
        layout->addWidget(label);
    };
    const bool isTitle = slide.kind == report::Slide::Kind::Title;
    if (!isTitle) {
        QStringList about {slide.client, slide.workload};
        about.removeAll(QString());
        addLine(about.join(u" · "_s), headSize, Colour::Quiet, false, u"slideClient"_s);
    }
    addLine(slide.heading, headSize, Colour::Accent, true, u"slideHeading"_s);
    addLine(slide.statement, isTitle ? titleSize : statementSize, Colour::Text, true, u"slideStatement"_s);
    addLine(slide.figure, figureSize, Colour::Accent, true, u"slideFigure"_s);
    addLine(slide.caption, rowSize, Colour::Quiet, false, u"slideCaption"_s);
    layout->addStretch(1);
    addLine(slide.rowsTitle, rowSize, Colour::Accent, true, u"slideRowsTitle"_s);
    if (!slide.rows.isEmpty())
        layout->addLayout(isTitle ? pairsOf(slide.rows) : rowsOf(slide.rows));
    addLine(slide.more, detailSize, Colour::Quiet, false, u"slideMore"_s);
    layout->addStretch(2);
    auto *foot = new QHBoxLayout;
    foot->addWidget(addText(slide.legend, footSize, Colour::Quiet), 1, Qt::AlignBottom);
    QLabel *number = addText(page, footSize, Colour::Quiet);
    number->setObjectName(u"slidePage"_s);
    number->setWordWrap(false);
    m_parts.last().isOfFrame = true;
    foot->addWidget(number, 0, Qt::AlignBottom);
    layout->addLayout(foot);
    // Layouts leave out what is not shown yet.
    for (const Part &part : std::as_const(m_parts))
        part.label->show();
    for (QWidget *bar : std::as_const(m_bars))
        bar->show();
}

QLabel *SlideSheet::addText(const QString &text, int size, Colour colour, bool isBold)
{
    auto *label = new QLabel(breakable(text), this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QSizePolicy policy = label->sizePolicy();
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    QFont font = label->font();
    font.setBold(isBold);
    label->setFont(font);
    label->setAccessibleName(text);
    m_parts.append({.label = label, .size = size, .colour = colour});
    return label;
}

QLayout *SlideSheet::pairsOf(const QList<report::SlideRow> &rows)
{
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const report::SlideRow &row : rows) {
        QLabel *name = addText(row.text, rowSize, Colour::Quiet);
        name->setWordWrap(false);
        grid->addWidget(name, line, 0, Qt::AlignTop);
        grid->addWidget(addText(row.detail, rowSize, Colour::Text), line++, 1);
    }
    return grid;
}

QLayout *SlideSheet::rowsOf(const QList<report::SlideRow> &rows)
{
    auto *grid = new QGridLayout;
    const bool hasBars = std::ranges::any_of(rows, [](const report::SlideRow &row) { return row.bar.has_value(); });
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, hasBars ? 2 : 0);
    int line = 0;
    for (const report::SlideRow &row : rows) {
        const QString signs = report::signsOf(row.marks);
        QLabel *text = addText(signs.isEmpty() ? row.text : row.text + u'\u00a0' + signs, rowSize, Colour::Text);
        text->setObjectName(u"slideRow"_s);
        grid->addWidget(text, line, 0);
        if (row.bar) {
            auto *bar = new SlideBar(*row.bar, this);
            m_bars.append(bar);
            grid->addWidget(bar, line, 1, Qt::AlignVCenter);
        }
        if (!row.value.isEmpty()) {
            QLabel *value = addText(row.value, detailSize, Colour::Tone, true);
            value->setWordWrap(false);
            value->setAutoFillBackground(true);
            value->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
            m_parts.last().tone = row.tone;
            grid->addWidget(value, line, 2, Qt::AlignRight | Qt::AlignVCenter);
        }
        ++line;
        if (!row.detail.isEmpty())
            grid->addWidget(addText(row.detail, detailSize, Colour::Quiet), line++, 0, 1, 3);
    }
    return grid;
}

void SlideSheet::setScale(double scale, double frame)
{
    for (const Part &part : std::as_const(m_parts)) {
        QFont font = part.label->font();
        font.setPixelSize(std::max(smallestSize, qRound(part.size * (part.isOfFrame ? frame : scale))));
        part.label->setFont(font);
        if (part.colour == Colour::Tone) {
            const int side = qRound(8 * scale);
            part.label->setContentsMargins(side, side / 4, side, side / 4);
        }
    }
    for (QWidget *bar : std::as_const(m_bars)) {
        bar->setFixedHeight(std::max(4, qRound(18 * scale)));
        bar->setMinimumWidth(qRound(120 * scale));
    }
    QLayout &inside = *layout();
    const int margin = qRound(48 * frame);
    inside.setContentsMargins(margin, margin, margin, margin / 2);
    inside.setSpacing(qRound(10 * scale));
    for (int index = 0; index < inside.count(); ++index) {
        if (auto *grid = qobject_cast<QGridLayout *>(inside.itemAt(index)->layout())) {
            grid->setHorizontalSpacing(qRound(24 * scale));
            grid->setVerticalSpacing(qRound(8 * scale));
        }
    }
    invalidateAll(inside);
}

bool SlideSheet::fits(QSize place) const
{
    const QLayout &inside = *layout();
    return inside.totalMinimumSize().width() <= place.width()
        && inside.totalHeightForWidth(place.width()) <= place.height();
}

void SlideSheet::setColours()
{
    const QPalette present = QApplication::palette();
    const Style &style = Style::of(present);
    for (const Part &part : std::as_const(m_parts)) {
        QPalette colours = palette();
        switch (part.colour) {
        case Colour::Text: colours.setColor(QPalette::WindowText, style.text); break;
        case Colour::Quiet: colours.setColor(QPalette::WindowText, style.secondaryText); break;
        case Colour::Accent: colours.setColor(QPalette::WindowText, style.accent); break;
        case Colour::Tone: {
            const auto [text, ground] = coloursOf(part.tone, style);
            colours.setColor(QPalette::WindowText, text);
            colours.setColor(QPalette::Window, ground);
            break;
        }
        }
        part.label->setPalette(colours);
    }
}

} // namespace lotse
