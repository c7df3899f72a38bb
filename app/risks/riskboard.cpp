// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risks/riskboard.h"

#include "app/controls/scaledsize.h"
#include "app/controls/text.h"
#include "app/look/theme.h"
#include "app/page/windowroom.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

// Pixels at the base text size.
constexpr int registerHeight = 560; // eleven risks whose titles take two lines
constexpr int lowestRegister = 240;
constexpr int pictureHeight = 270;
constexpr int glimpse = 34; // the heads of what lies below stay in sight
constexpr int roomyBoard = 1500; // width from which the map has its share of the drawing

} // namespace

RiskBoard::RiskBoard(const Parts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_scroll(new QScrollArea), m_body(new QWidget), m_grid(new QGridLayout(m_body)),
      m_tabs(new QTabWidget)
{
    m_foldLine = makeFoldLine();
    m_tabs->setObjectName(u"riskTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the risks"));
    for (QWidget *part :
         {m_parts.map, m_parts.riskRegister, m_parts.arrivals, m_parts.partnership, static_cast<QWidget *>(m_tabs)}) {
        // Without a parent each would show up as a window of its own and take the focus with it.
        part->setParent(m_body);
        // The grid alone decides on heights: what a chart would like must not squeeze the map.
        part->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    }
    m_tabs->hide();
    m_grid->setSpacing(14);
    m_body->setMinimumSize(1, 1); // the arrangement follows the room, so the room must not follow the arrangement
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setObjectName(u"riskBoard"_s);
    m_scroll->viewport()->installEventFilter(this); // the line below takes room without a new size of the board
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_foldLine);
    m_foldLine->hide();
    keepScaled(*this, [this] {
        const int margin = Theme::scaled(16);
        m_grid->setContentsMargins(margin, 14, margin, 14);
        m_foldLine->layout()->setContentsMargins(margin, 0, margin, 12);
        if (isVisible())
            arrange();
    });
}

QWidget *RiskBoard::makeFoldLine()
{
    auto *line = new QWidget;
    m_fold = new QPushButton(Theme::icon(u"chevron-right"_s), tr("Dela&y and partnership"));
    m_fold->setObjectName(u"unfoldPictures"_s);
    m_fold->setProperty("small", true);
    m_fold->setCheckable(true);
    m_why = new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary);
    m_why->setObjectName(u"whyFolded"_s);
    m_why->setWraps(true);
    auto *row = new QHBoxLayout(line);
    row->setSpacing(10);
    row->addWidget(m_fold);
    row->addWidget(m_why, 1);
    connect(m_fold, &QPushButton::toggled, this, [this](bool unfolded) {
        m_fold->setIcon(Theme::icon(unfolded ? u"chevron-down"_s : u"chevron-right"_s));
        arrange();
        if (!unfolded)
            return;
        // The layout has not made room yet.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (const QList<QWidget *> pictures = shownPictures(); !pictures.isEmpty())
                    m_scroll->ensureWidgetVisible(m_tabs->isVisible() ? m_tabs : pictures.first());
            },
            Qt::QueuedConnection);
    });
    return line;
}

void RiskBoard::setPictures(bool arrivals, bool partnership, const QString &whyFolded)
{
    m_hasArrivals = arrivals;
    m_hasPartnership = partnership;
    const bool folds = !whyFolded.isEmpty() && (arrivals || partnership);
    m_fold->setText(!partnership ? tr("Dela&y") : !arrivals ? tr("Partnershi&p") : tr("Dela&y and partnership"));
    m_fold->setAccessibleDescription(whyFolded);
    m_why->setText(whyFolded);
    m_foldLine->setVisible(folds);
    arrange();
}

QList<QWidget *> RiskBoard::shownPictures() const
{
    QList<QWidget *> pictures;
    const bool folded = !m_foldLine->isHidden() && !m_fold->isChecked();
    if (m_hasArrivals && !folded)
        pictures.append(m_parts.arrivals);
    if (m_hasPartnership && !folded)
        pictures.append(m_parts.partnership);
    return pictures;
}

void RiskBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RiskBoard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
}

bool RiskBoard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        setHeights();
    return QWidget::eventFilter(watched, event);
}

void RiskBoard::arrange()
{
    Arrangement wanted = Arrangement::Wide;
    if (windowWidth(*this) < WindowWidth::Medium)
        wanted = Arrangement::Narrow;
    else if (windowWidth(*this) < WindowWidth::Normal || isWindowLow(*this))
        wanted = Arrangement::Low;
    const int mapColumns = width() < Theme::scaled(roomyBoard) ? 5 : 6;
    if (wanted != m_arrangement || shownPictures() != m_placed || mapColumns != m_mapColumns) {
        m_mapColumns = mapColumns;
        place(wanted);
    }
    setHeights();
    emit arranged(width());
}

void RiskBoard::place(Arrangement arrangement)
{
    m_arrangement = arrangement;
    m_placed = shownPictures();
    // A widget that moves to another parent loses the focus.
    const QPointer<QWidget> focused = isAncestorOf(window()->focusWidget()) ? window()->focusWidget() : nullptr;
    const auto giveBack = qScopeGuard([&focused] {
        if (focused)
            focused->setFocus(Qt::OtherFocusReason);
    });
    m_tabs->clear();
    for (QWidget *part :
         {m_parts.map, m_parts.riskRegister, m_parts.arrivals, m_parts.partnership, static_cast<QWidget *>(m_tabs)}) {
        m_grid->removeWidget(part);
        part->hide();
        if (part != m_tabs)
            part->setParent(m_body);
    }
    const bool narrow = arrangement == Arrangement::Narrow;
    if (narrow) {
        m_tabs->addTab(m_parts.riskRegister, tr("Register"));
        m_tabs->addTab(m_parts.map, tr("Map"));
    }
    if (arrangement != Arrangement::Wide) {
        for (QWidget *picture : std::as_const(m_placed))
            m_tabs->addTab(picture, picture == m_parts.arrivals ? tr("Delay") : tr("Partnership"));
    }
    m_tabs->setVisible(m_tabs->count() > 0);
    // Twenty columns: the upper cut lies at 6 as on the drawing, where there is room for names of owners and measures,
    // the lower one in the middle.
    for (int column = 0; column < 20; ++column)
        m_grid->setColumnStretch(column, 1);
    if (narrow) {
        m_grid->addWidget(m_tabs, 0, 0, 1, 20);
        return;
    }
    m_grid->addWidget(m_parts.map, 0, 0, 1, m_mapColumns);
    m_grid->addWidget(m_parts.riskRegister, 0, m_mapColumns, 1, 20 - m_mapColumns);
    m_parts.map->show();
    m_parts.riskRegister->show();
    if (arrangement == Arrangement::Low) {
        m_grid->addWidget(m_tabs, 1, 0, 1, 20);
        return;
    }
    const int columns = m_placed.size() > 1 ? 10 : 20;
    for (qsizetype index = 0; index < m_placed.size(); ++index) {
        m_grid->addWidget(m_placed.at(index), 1, int(index) * columns, 1, columns);
        m_placed.at(index)->show();
    }
}

void RiskBoard::setHeights()
{
    const bool below = m_arrangement != Arrangement::Narrow && !m_placed.isEmpty();
    const QMargins margins = m_grid->contentsMargins();
    const int frame = margins.top() + margins.bottom();
    const int room = m_scroll->viewport()->height() - frame;
    const int high = std::min(Theme::scaled(registerHeight), room - m_grid->spacing() - Theme::scaled(glimpse));
    const int first = below ? std::max(high, Theme::scaled(lowestRegister)) : 0;
    const int second = below ? Theme::scaled(pictureHeight) : 0;
    m_grid->setRowMinimumHeight(0, first);
    m_grid->setRowMinimumHeight(1, second);
    m_grid->setRowStretch(0, 10);
    m_grid->setRowStretch(1, below ? 9 : 0);
    m_body->setMinimumHeight(below ? frame + first + m_grid->spacing() + second : 1);
}

} // namespace lotse
