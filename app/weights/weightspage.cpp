// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/weights/weightspage.h"

#include "app/controls/card.h"
#include "app/controls/text.h"
#include "app/document/engagementdocument.h"
#include "app/look/theme.h"
#include "app/page/pageheader.h"
#include "app/weights/rankedbars.h"
#include "app/weights/swingcardview.h"
#include "app/weights/swingslider.h"
#include "app/words/claimtext.h"
#include "app/words/language.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

bool sameIntervals(const QList<WeightEvaluation> &first, const QList<WeightEvaluation> &second)
{
    return std::ranges::equal(first, second, [](const WeightEvaluation &left, const WeightEvaluation &right) {
        return left.criterion == right.criterion && left.low == right.low && left.middle == right.middle
            && left.high == right.high && left.confirmed == right.confirmed;
    });
}

} // namespace

QString WeightsPage::workKey() const
{
    return document().workload().id + u'/' + document().workload().weightSet;
}

WeightsPage::Work &WeightsPage::work()
{
    const Evaluation &evaluation = document().evaluation();
    Work &work = m_works[workKey()];
    if (work.base.isEmpty() || !sameIntervals(work.base, evaluation.weights)) {
        work.base = evaluation.weights;
        work.start = draftOf(document().library(), evaluation);
        work.draft = work.start;
        work.questions = controlQuestions(document().library(), evaluation, document().workload().tradeOffs);
        work.askedFirst = work.questions;
    }
    return work;
}

SwingCards &WeightsPage::cards()
{
    return m_scope.isEmpty() ? work().draft.groups : work().draft.criteria[m_scope];
}

qsizetype WeightsPage::placeOf(const QString &id)
{
    const SwingCards &all = cards();
    return std::ranges::find(all, id, &SwingCard::id) - all.cbegin();
}

bool WeightsPage::isChanged()
{
    // Looking inside a group narrows its margins; that alone is no change of mind.
    WeightDraft seen = work().start;
    for (const QString &group : QStringList(seen.unseen)) {
        if (!work().draft.unseen.contains(group))
            lookInside(seen, group, document().engagement().thresholds);
    }
    return work().draft != seen || work().questions != work().askedFirst;
}

bool WeightsPage::isConfirmed()
{
    return document().workload().weightsConfirmed.isValid() && !isChanged();
}

void WeightsPage::refresh()
{
    header().setKicker(tr("Step 4 of 6 · Ranking · Confirm weights"));
    header().setHeadline(tr("What is worth how much to you?"));
    QStringList names;
    for (const Workload &workload : document().engagement().workloads)
        names << workload.name;
    header().setWorkloads(names, document().workloadIndex());
    header().setSecondary(tr("C&ancel"));
    header().setPrimary(tr("&Confirm weights"), u"check"_s, !document().isReadOnly());
    refreshTools();
    refreshCards();
    refreshSide();
    emit hintChanged(tr("Alt+Up and Alt+Down move a card, arrow keys its points, Shift+arrow keys its margin"));
}

void WeightsPage::refreshTools()
{
    const Library &library = document().library();
    const Language language = interfaceLanguage();
    if (!m_scope.isEmpty() && !work().draft.criteria.contains(m_scope))
        m_scope.clear();
    m_scopes->clear();
    m_scopes->addItem(tr("All groups"), QString());
    for (const CriterionGroup &group : library.groups) {
        if (work().draft.criteria.value(group.id).size() > 1)
            m_scopes->addItem(tr("Criteria of “%1”").arg(group.shortName.in(language)), group.id);
    }
    m_scopes->setCurrentIndex(std::max(0, m_scopes->findData(m_scope)));

    const Workload &workload = document().workload();
    const auto inUse = std::ranges::find(workload.weightSets, workload.weightSet, &WeightSet::id);
    const QString name = inUse == workload.weightSets.cend() ? tr("none") : inUse->name;
    m_sets->setText(tr("Weight set: %1").arg(QString(name).replace(u'&', "&&"_L1)));
    m_sets->setAccessibleName(tr("Weight set: %1").arg(name));
    m_fromOrder->setEnabled(!document().isReadOnly());
    m_reset->setEnabled(!document().isReadOnly());
}

void WeightsPage::buildCards()
{
    QStringList wanted {m_scope};
    for (const SwingCard &card : std::as_const(cards()))
        wanted << card.id << nameOf(card.id);
    std::sort(wanted.begin() + 1, wanted.end());
    if (wanted == m_builtFor)
        return;
    m_builtFor = wanted;
    qDeleteAll(m_views);
    m_views.clear();
    for (const SwingCard &card : std::as_const(cards())) {
        auto *view = new SwingCardView(card.id, nameOf(card.id));
        m_cardLayout->addWidget(view);
        m_views.insert(card.id, view);
        connect(view, &SwingCardView::pointsChanged, this, [this](const QString &id, double points) {
            // The order waits until the hand lets go.
            const qsizetype place = placeOf(id);
            cards()[place].points = points;
            setMargin(cards(), place, cards().at(place).margin);
            refreshCards();
            refreshSide();
        });
        connect(view, &SwingCardView::settled, this, [this](const QString &id) {
            const qsizetype place = placeOf(id);
            if (setPoints(cards(), place, cards().at(place).points) != place) {
                refreshCards();
                refreshSide();
            }
        });
        connect(view, &SwingCardView::marginChanged, this, [this](const QString &id, double margin) {
            setMargin(cards(), placeOf(id), margin);
            refreshCards();
            refreshSide();
        });
        connect(view, &SwingCardView::moveRequested, this,
                [this](const QString &id, int places) { move(id, placeOf(id) + places); });
        connect(view, &SwingCardView::dragged, this, &WeightsPage::dragTo);
    }
}

void WeightsPage::arrangeCards()
{
    const SwingCards &all = cards();
    for (qsizetype i = 0; i < all.size(); ++i) {
        SwingCardView *view = m_views.value(all.at(i).id);
        if (m_cardLayout->indexOf(view) == i)
            continue;
        m_cardLayout->removeWidget(view);
        m_cardLayout->insertWidget(static_cast<int>(i), view);
    }
}

void WeightsPage::refreshCards()
{
    buildCards();
    arrangeCards();
    const Library &library = document().library();
    const QMap<QString, WeightOverride> weights = draftWeights(work().draft, document().workload().weights);
    const SwingCards &all = cards();
    const QList<CardView> shown = cardViews(library, document().evaluation(), all, weights);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const CardView &card = shown.at(i);
        const QString group = m_scope.isEmpty() ? card.id : m_scope;
        SwingCardView::Content content;
        content.group = std::ranges::find(library.groups, group, &CriterionGroup::id) - library.groups.cbegin();
        content.place = static_cast<int>(i) + 1;
        content.from = inWords(card.from);
        content.to = inWords(card.to);
        content.low = card.low;
        content.high = card.high;
        content.smallSpan = card.smallSpan;
        content.points = all.at(i).points;
        content.margin = all.at(i).margin;
        content.share = card.share;
        content.effective = card.effective;
        content.readOnly = document().isReadOnly();
        m_views.value(card.id)->setContent(content);
    }
}

void WeightsPage::refreshSide()
{
    const QMap<QString, WeightOverride> weights = draftWeights(work().draft, document().workload().weights);
    const Language language = interfaceLanguage();
    m_cover->setEnabled(!isConfirmed());
    QList<RankedBars::Row> rows;
    for (const RankedOption &option : rankingUnder(document().evaluation(), weights))
        rows.append({optionName(option.deployment), option.score, ClaimText::points(option.score, language)});
    m_ranking->setRows(rows);
    refreshQuestions(weights);
    refreshComparison();

    const QDate confirmed = document().workload().weightsConfirmed;
    m_noteTitle->setText(confirmed.isValid() ? tr("Confirmed on %1").arg(displayDate(confirmed, language))
                                             : tr("Proposal from the questions"));
    m_note->setText(isChanged()
                        ? tr("Changed here, not yet in the engagement. Confirming records order, points and margins "
                             "with today's date.")
                        : confirmed.isValid()
                        ? tr("Changed since: nothing.")
                        : tr("Changed: nothing yet. Confirming records order, points and margins with today's date."));
}

void WeightsPage::refreshQuestions(const QMap<QString, WeightOverride> &weights)
{
    const QList<ControlQuestion> &questions = work().questions;
    if (m_asked >= questions.size())
        m_asked = 0;
    for (qsizetype i = 0; i < m_controls.size(); ++i) {
        ControlCard *control = m_controls.at(i);
        control->setVisible(i < questions.size() && i == m_asked);
        if (i >= questions.size())
            continue;
        const ControlQuestion &question = questions.at(i);
        control->setContent(tr("Control question %1 of %2").arg(i + 1).arg(questions.size()), side(question.first),
                            side(question.second), question.answer, document().isReadOnly());
        control->setHasNext(questions.size() > 1);
        const ControlResult result = controlResult(question, document().evaluation(), weights);
        control->setResult(result.kind == ControlResult::Kind::Consistent, controlSentence(question, result));
    }
}

QString WeightsPage::controlSentence(const ControlQuestion &question, const ControlResult &result) const
{
    switch (result.kind) {
    case ControlResult::Kind::Unanswered: return {};
    case ControlResult::Kind::Consistent: return tr("Fits your points.");
    case ControlResult::Kind::Contradicts: break;
    }
    const auto named = [this](const QString &criterion) {
        const ControlCard::Side step = side(criterion);
        return tr("%1: %2").arg(step.criterion, step.better);
    };
    const QString larger = named(result.firstIsLarger ? question.first : question.second);
    const QString smaller = named(result.firstIsLarger ? question.second : question.first);
    if (result.ratio <= 0)
        return tr("Contradicts your points: by them “%1” is worth nothing. Change the answer or the points.")
            .arg(smaller);
    return tr("Contradicts your points: by them “%1” is worth %2 times as much as “%3”. Change the answer or the "
              "points.")
        .arg(larger, localeOf(interfaceLanguage()).toString(result.ratio, 'f', 1), smaller);
}

void WeightsPage::move(const QString &id, qsizetype to)
{
    if (document().isReadOnly() || to < 0 || to >= cards().size())
        return;
    moveCard(cards(), placeOf(id), to);
    refreshCards();
    refreshSide();
}

void WeightsPage::dragTo(const QString &id, int y)
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

void WeightsPage::confirm()
{
    const Work given = work();
    const int index = document().workloadIndex();
    const QString key = workKey();
    document().edit(tr("Confirm weights"), [&](Engagement &engagement) {
        confirmWeights(engagement.workloads[index], given.draft, given.questions, QDate::currentDate());
        stampThresholds(engagement, QDate::currentDate());
    });
    m_works.remove(key);
    emit pageRequested(PageId::Ranking, {});
}

QString WeightsPage::nameOf(const QString &card) const
{
    const Library &library = document().library();
    if (const CriterionGroup *group = library.group(card))
        return group->shortName.in(interfaceLanguage());
    const Criterion *criterion = library.criterion(card);
    return criterion ? criterion->name.in(interfaceLanguage()) : card;
}

QString WeightsPage::optionName(const QString &deployment) const
{
    const Evaluation &evaluation = document().evaluation();
    const OptionEvaluation *option = evaluation.option(deployment);
    if (option == nullptr)
        return deployment;
    if (!m_cover->isChecked() || !m_cover->isEnabled())
        return ClaimText::briefName(evaluation, *option, interfaceLanguage());
    // By the order of the engagement, which says nothing about their rank.
    const qsizetype number = document().engagement().options.indexOf(deployment);
    constexpr qsizetype letters = 26;
    return number < letters ? tr("Option %1").arg(QChar(char16_t(u'A' + number))) : tr("Option %1").arg(number + 1);
}

QString WeightsPage::inWords(const QList<EndPoint> &ends) const
{
    QStringList words;
    for (const EndPoint &end : ends) {
        if (const Criterion *criterion = document().library().criterion(end.criterion))
            words << ClaimText::shortValue(*criterion, end.value, interfaceLanguage());
    }
    return words.join(u", "_s);
}

ControlCard::Side WeightsPage::side(const QString &criterion) const
{
    const QList<CardView> views = cardViews(document().library(), document().evaluation(), {{.id = criterion}}, {});
    return {.criterion = nameOf(criterion), .better = inWords(views.first().to), .worse = inWords(views.first().from)};
}

void WeightsPage::focusFirst()
{
    if (!cards().isEmpty())
        m_views.value(cards().at(std::min(qsizetype(1), cards().size() - 1)).id)->slider()->setFocus();
}

bool WeightsPage::focusNextArea(bool backwards)
{
    const bool inSide = m_side->isAncestorOf(focusWidget());
    if (inSide != backwards)
        return false;
    if (backwards)
        focusFirst();
    else
        m_cover->setFocus(Qt::ShortcutFocusReason);
    return true;
}

} // namespace lotse
