// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/slideview.h"

#include "app/presentation/slidebar.h"
#include "report/charts/style.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

// Pixels on a slide of 1366 by 768.
constexpr QSizeF designSize(1366, 768);
constexpr int statementSize = 40;
constexpr int titleSize = 64;
constexpr int figureSize = 84;
constexpr int rowSize = 24;
constexpr int detailSize = 18;
constexpr int headSize = 20;
constexpr int footSize = 16;
constexpr int smallestSize = 8;
constexpr double smallestScale = 0.15;
constexpr double step = 0.95;

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

SlideView::SlideView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"slide"_s);
    setAutoFillBackground(true);
}

void SlideView::showSlide(const report::Slide &slide, const QString &page)
{
    m_slide = slide;
    setAccessibleName(report::spokenText(slide));
    setAccessibleDescription(page);
    build(page);
    colourParts();
    fit();
}

QLabel *SlideView::addText(const QString &text, int size, Colour colour, bool isBold)
{
    auto *label = new QLabel(breakable(text), m_sheet);
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

void SlideView::build(const QString &page)
{
    delete m_sheet;
    m_parts.clear();
    m_bars.clear();
    m_sheet = new QWidget(this);
    auto *layout = new QVBoxLayout(m_sheet);
    const auto addLine = [&](const QString &text, int size, Colour colour, bool isBold, const QString &name) {
        if (text.isEmpty())
            return;
        QLabel *label = addText(text, size, colour, isBold);
        label->setObjectName(name);
        layout->addWidget(label);
    };
    const bool isTitle = m_slide.kind == report::Slide::Kind::Title;
    if (!isTitle) {
        QStringList about {m_slide.client, m_slide.workload};
        about.removeAll(QString());
        addLine(about.join(u" · "_s), headSize, Colour::Quiet, false, u"slideClient"_s);
    }
    addLine(m_slide.heading, headSize, Colour::Accent, true, u"slideHeading"_s);
    addLine(m_slide.statement, isTitle ? titleSize : statementSize, Colour::Text, true, u"slideStatement"_s);
    addLine(m_slide.figure, figureSize, Colour::Accent, true, u"slideFigure"_s);
    addLine(m_slide.caption, rowSize, Colour::Quiet, false, u"slideCaption"_s);
    layout->addStretch(1);
    addLine(m_slide.rowsTitle, rowSize, Colour::Accent, true, u"slideRowsTitle"_s);
    if (!m_slide.rows.isEmpty())
        addRows();
    addLine(m_slide.more, detailSize, Colour::Quiet, false, u"slideMore"_s);
    layout->addStretch(2);
    auto *foot = new QHBoxLayout;
    foot->addWidget(addText(m_slide.legend, footSize, Colour::Quiet), 1, Qt::AlignBottom);
    QLabel *number = addText(page, footSize, Colour::Quiet);
    number->setObjectName(u"slidePage"_s);
    number->setWordWrap(false);
    foot->addWidget(number, 0, Qt::AlignBottom);
    layout->addLayout(foot);
    // Layouts leave out what is not shown yet.
    for (const Part &part : std::as_const(m_parts))
        part.label->show();
    for (QWidget *bar : std::as_const(m_bars))
        bar->show();
    m_sheet->setGeometry(rect());
    m_sheet->show();
}

void SlideView::addRows()
{
    auto *grid = new QGridLayout;
    const bool hasBars = std::ranges::any_of(std::as_const(m_slide.rows),
                                             [](const report::SlideRow &row) { return row.bar.has_value(); });
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, hasBars ? 2 : 0);
    int line = 0;
    for (const report::SlideRow &row : std::as_const(m_slide.rows)) {
        const QString signs = report::signsOf(row.marks);
        QLabel *text = addText(signs.isEmpty() ? row.text : row.text + u'\u00a0' + signs, rowSize, Colour::Text);
        text->setObjectName(u"slideRow"_s);
        grid->addWidget(text, line, 0);
        if (row.bar) {
            auto *bar = new SlideBar(*row.bar, m_sheet);
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
    static_cast<QVBoxLayout *>(m_sheet->layout())->addLayout(grid);
}

void SlideView::setScale(double scale)
{
    for (const Part &part : std::as_const(m_parts)) {
        QFont font = part.label->font();
        font.setPixelSize(std::max(smallestSize, qRound(part.size * scale)));
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
    QLayout &layout = *m_sheet->layout();
    const int margin = qRound(48 * scale);
    layout.setContentsMargins(margin, margin, margin, margin / 2);
    layout.setSpacing(qRound(10 * scale));
    for (int index = 0; index < layout.count(); ++index) {
        if (auto *grid = qobject_cast<QGridLayout *>(layout.itemAt(index)->layout())) {
            grid->setHorizontalSpacing(qRound(24 * scale));
            grid->setVerticalSpacing(qRound(8 * scale));
        }
    }
    invalidateAll(layout);
}

void SlideView::fit()
{
    if (!m_sheet)
        return;
    m_sheet->setGeometry(rect());
    QLayout &layout = *m_sheet->layout();
    double scale = std::min(width() / designSize.width(), height() / designSize.height());
    setScale(scale);
    const auto fits = [&] {
        return layout.totalMinimumSize().width() <= width() && layout.totalHeightForWidth(width()) <= height();
    };
    for (double smallest = scale * smallestScale; !fits() && scale > smallest;) {
        scale *= step;
        setScale(scale);
    }
    layout.activate();
}

void SlideView::colourParts()
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

void SlideView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SlideView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourParts();
}

} // namespace lotse
