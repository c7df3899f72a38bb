// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/weights/swingcardlist.h"

#include "app/document/engagementdocument.h"
#include "app/document/weightdrafts.h"
#include "app/look/theme.h"
#include "app/weights/cardwords.h"
#include "app/weights/swingcardview.h"
#include "app/weights/swingslider.h"
#include "report/words/numbertext.h"

#include <QHash>
#include <QVBoxLayout>

#include <algorithm>

namespace lotse {

namespace {

/// What the cards weigh in whole per cents that make their sum; in the order of the library, in which they are printed
/// elsewhere.
QHash<QString, int> printedShares(const Library &library, const QList<CardView> &cards)
{
    QStringList ids;
    QList<double> shares;
    const auto add = [&](const QString &id) {
        const auto card = std::ranges::find(cards, id, &CardView::id);
        if (card == cards.cend())
            return;
        ids.append(id);
        shares.append(card->share);
    };
    for (const CriterionGroup &group : library.groups)
        add(group.id);
    for (const Criterion &criterion : library.criteria)
        add(criterion.id);
    const QList<int> whole = wholePercents(shares);
    QHash<QString, int> printed;
    for (qsizetype i = 0; i < ids.size(); ++i)
        printed.insert(ids.at(i), whole.at(i));
    return printed;
}

} // namespace

SwingCardList::SwingCardList(EngagementDocument &document, WeightDrafts &drafts, QWidget *parent)
    : QWidget(parent), m_document(document), m_drafts(drafts), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::scaled(8));
}

SwingCards &SwingCardList::cards()
{
    WeightDraft &draft = m_drafts.current().draft;
    return m_scope.isEmpty() ? draft.groups : draft.criteria[m_scope];
}

qsizetype SwingCardList::placeOf(const QString &id)
{
    const SwingCards &all = cards();
    return std::ranges::find(all, id, &SwingCard::id) - all.cbegin();
}

void SwingCardList::setScope(const QString &group)
{
    m_scope = group;
    if (!m_scope.isEmpty())
        lookInside(m_drafts.current().draft, m_scope, m_document.engagement().thresholds);
}

void SwingCardList::takeFromOrder()
{
    takePointsFromOrder(cards());
    emit changed();
}

void SwingCardList::build()
{
    QStringList wanted {m_scope};
    for (const SwingCard &card : std::as_const(cards()))
        wanted << card.id << cardName(m_document.library(), card.id);
    std::sort(wanted.begin() + 1, wanted.end());
    if (wanted == m_builtFor)
        return;
    m_builtFor = wanted;
    qDeleteAll(m_views);
    m_views.clear();
    for (const SwingCard &card : std::as_const(cards())) {
        auto *view = new SwingCardView(card.id, cardName(m_document.library(), card.id));
        m_layout->addWidget(view);
        m_views.insert(card.id, view);
        connectCard(*view);
    }
}

void SwingCardList::connectCard(SwingCardView &view)
{
    connect(&view, &SwingCardView::pointsChanged, this, [this](const QString &id, double points) {
        // The order waits until the hand lets go.
        const qsizetype place = placeOf(id);
        cards()[place].points = points;
        setMargin(cards(), place, cards().at(place).margin);
        emit changed();
    });
    connect(&view, &SwingCardView::settled, this, [this](const QString &id) {
        const qsizetype place = placeOf(id);
        if (setPoints(cards(), place, cards().at(place).points) != place)
            emit changed();
    });
    connect(&view, &SwingCardView::marginChanged, this, [this](const QString &id, double margin) {
        setMargin(cards(), placeOf(id), margin);
        emit changed();
    });
    connect(&view, &SwingCardView::moveRequested, this,
            [this](const QString &id, int places) { move(id, placeOf(id) + places); });
    connect(&view, &SwingCardView::dragged, this, &SwingCardList::dragTo);
}

void SwingCardList::arrange()
{
    const SwingCards &all = cards();
    for (qsizetype i = 0; i < all.size(); ++i) {
        SwingCardView *view = m_views.value(all.at(i).id);
        if (m_layout->indexOf(view) == i)
            continue;
        m_layout->removeWidget(view);
        m_layout->insertWidget(static_cast<int>(i), view);
    }
}

void SwingCardList::refresh()
{
    build();
    arrange();
    const Library &library = m_document.library();
    const QMap<QString, WeightOverride> weights = draftWeights(m_drafts.current().draft, m_document.workload().weights);
    const SwingCards &all = cards();
    const QList<CardView> shown = cardViews(library, m_document.evaluation(), all, weights);
    const QHash<QString, int> percents = printedShares(library, shown);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const CardView &card = shown.at(i);
        const QString group = m_scope.isEmpty() ? card.id : m_scope;
        SwingCardView::Content content;
        content.group = std::ranges::find(library.groups, group, &CriterionGroup::id) - library.groups.cbegin();
        content.place = static_cast<int>(i) + 1;
        content.from = endsInWords(library, card.from);
        content.to = endsInWords(library, card.to);
        content.low = card.low;
        content.high = card.high;
        content.smallSpan = card.smallSpan;
        content.points = all.at(i).points;
        content.margin = all.at(i).margin;
        content.percents = percents.value(card.id);
        content.effective = card.effective;
        content.readOnly = m_document.isReadOnly();
        m_views.value(card.id)->setContent(content);
    }
}

void SwingCardList::move(const QString &id, qsizetype to)
{
    if (m_document.isReadOnly() || to < 0 || to >= cards().size())
        return;
    moveCard(cards(), placeOf(id), to);
    emit changed();
}

void SwingCardList::dragTo(const QString &id, int y)
{
    const qsizetype from = placeOf(id);
    qsizetype to = from;
    const SwingCards &all = cards();
    const auto middle = [&](qsizetype place) { return m_views.value(all.at(place).id)->geometry().center().y(); };
    while (to > 0 && y < middle(to - 1))
        --to;
    while (to + 1 < all.size() && y > middle(to + 1))
        ++to;
    if (to != from)
        move(id, to);
}

void SwingCardList::focusFirst()
{
    if (!cards().isEmpty())
        m_views.value(cards().at(std::min(qsizetype(1), cards().size() - 1)).id)->slider()->setFocus();
}

} // namespace lotse
