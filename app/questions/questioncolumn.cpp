// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/questioncolumn.h"

#include "app/controls/settledlayouts.h"
#include "app/look/theme.h"
#include "app/questions/questioncard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int topMargin = 2;
constexpr int bottomMargin = 14;
} // namespace

QuestionColumn::QuestionColumn(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"questions"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // One that comes with an answer would narrow the cards and break their lines anew.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::NoFocus);
}

void QuestionColumn::setCards(const QList<QuestionCard *> &cards, QWidget *foot)
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, topMargin, 0, bottomMargin);
    layout->setSpacing(8);
    for (QuestionCard *card : cards)
        layout->addWidget(card);
    layout->addWidget(foot);
    layout->addStretch();
    const QList<QuestionCard *> before = std::exchange(m_cards, cards);
    m_held.clear();
    // Without the focus a field hands on its number, and the page would make cards while it makes these.
    for (QuestionCard *card : before)
        card->blockSignals(true);
    // The old cards may be in the middle of a click.
    if (QWidget *old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    setWidget(holder);
}

QuestionCard *QuestionColumn::card(const QString &question) const
{
    const auto found = std::ranges::find(m_cards, question, &QuestionCard::questionId);
    return found == m_cards.end() ? nullptr : *found;
}

QuestionCard *QuestionColumn::cardOf(const QWidget *widget) const
{
    const auto found = std::ranges::find_if(
        m_cards, [widget](const QuestionCard *card) { return card == widget || card->isAncestorOf(widget); });
    return found == m_cards.end() ? nullptr : *found;
}

QuestionCard *QuestionColumn::cardForKeys(const QWidget *focused) const
{
    QuestionCard *around = cardOf(focused);
    if (around && around == focused)
        return around;
    return !around && qobject_cast<const QAbstractButton *>(focused) ? nullptr : card(m_current);
}

bool QuestionColumn::isInSight(const QuestionCard &card) const
{
    const QRect place(card.mapTo(viewport(), QPoint()), card.size());
    const int seen = place.intersected(viewport()->rect()).height();
    return card.isVisible() && 2 * seen >= std::min(place.height(), viewport()->height());
}

void QuestionColumn::fold(const QString &current, bool unfolded)
{
    m_current = current;
    m_unfolded = unfolded;
    m_held.clear();
    applyFolding();
}

void QuestionColumn::keepInPlace(const QString &question, const std::function<void()> &change)
{
    const QuestionCard *pressed =
        QGuiApplication::mouseButtons() == Qt::NoButton ? nullptr : cardOf(QApplication::focusWidget());
    const QString kept = pressed ? pressed->questionId() : question;
    const QuestionCard *before = card(kept);
    if (m_keeping || !before || !before->isVisible()) {
        change();
        return;
    }
    const QScopedValueRollback<bool> keeping(m_keeping, true);
    settleLayouts();
    const int place = before->mapToGlobal(QPoint()).y();
    QSet<QString> open;
    for (const QuestionCard *card : std::as_const(m_cards)) {
        if (!isFolded(*card))
            open.insert(card->questionId());
    }
    change();
    if (const QuestionCard *after = card(kept))
        keepAt(*after, place, open);
}

void QuestionColumn::bringIntoView(QWidget &target)
{
    m_held.clear();
    applyFolding();
    takeRoomBack();
    settleLayouts();
    ensureWidgetVisible(&target, 0, Theme::scaled(20));
}

bool QuestionColumn::isFolded(const QuestionCard &card) const
{
    return card.isAnswered() && card.questionId() != m_current && !m_unfolded && !m_held.contains(card.questionId());
}

void QuestionColumn::applyFolding()
{
    for (QuestionCard *card : std::as_const(m_cards)) {
        card->setCurrent(card->questionId() == m_current);
        card->setUnfolded(m_unfolded || m_held.contains(card->questionId()));
    }
}

void QuestionColumn::takeRoomBack()
{
    widget()->setMinimumHeight(0);
    widget()->layout()->setContentsMargins(0, topMargin, 0, bottomMargin);
}

/// Scrolls @p card to @p place on the screen. Of the cards above it that were @p open, those are opened again without
/// which it could not stand there.
void QuestionColumn::keepAt(const QuestionCard &card, int place, const QSet<QString> &open)
{
    takeRoomBack();
    settleLayouts();
    // The head of the page may have grown or shrunk, too.
    const auto scrolled = [&] { return card.mapTo(widget(), QPoint()).y() + mapToGlobal(QPoint()).y() - place; };
    qsizetype above = m_cards.indexOf(&card);
    while (scrolled() < 0 && --above >= 0) {
        const QuestionCard &candidate = *m_cards.at(above);
        if (!open.contains(candidate.questionId()) || !isFolded(candidate))
            continue;
        m_held.insert(candidate.questionId());
        applyFolding();
        settleLayouts();
    }
    // Above the first card there is room where it would go up otherwise, and below the last one where it would come
    // down.
    if (scrolled() < 0) {
        widget()->layout()->setContentsMargins(0, topMargin - scrolled(), 0, bottomMargin);
        settleLayouts();
    }
    if (scrolled() > verticalScrollBar()->maximum()) {
        widget()->setMinimumHeight(scrolled() + viewport()->height());
        settleLayouts();
    }
    verticalScrollBar()->setValue(scrolled());
}

} // namespace lotse
