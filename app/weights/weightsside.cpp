// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/weights/weightsside.h"

#include "app/controls/card.h"
#include "app/controls/iconlabel.h"
#include "app/controls/text.h"
#include "app/document/engagementdocument.h"
#include "app/document/weightdrafts.h"
#include "app/look/theme.h"
#include "app/weights/cardwords.h"
#include "app/weights/rankedbars.h"
#include "app/words/language.h"
#include "decision/answers.h"
#include "decision/weighting/weightsets.h"
#include "report/words/valuetext.h"

#include <QCheckBox>
#include <QHash>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype shownDifferences = 3; // of two weight sets

/// The shares of the groups in whole per cents that make 100.
QHash<QString, int> printedShares(const Library &library, const QMap<QString, double> &groupShares)
{
    QList<double> shares;
    for (const CriterionGroup &group : library.groups)
        shares.append(groupShares.value(group.id));
    const QList<int> whole = wholePercents(shares);
    QHash<QString, int> printed;
    for (qsizetype i = 0; i < whole.size(); ++i)
        printed.insert(library.groups.at(i).id, whole.at(i));
    return printed;
}

} // namespace

WeightsSide::WeightsSide(EngagementDocument &document, WeightDrafts &drafts, QWidget *parent)
    : QWidget(parent), m_document(document), m_drafts(drafts)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::scaled(14));
    addControls(*layout);
    layout->addWidget(makeEffectCard());
    layout->addWidget(makeComparisonCard());
    layout->addWidget(makeNoteCard());
    layout->addStretch(1); // all of the spare height: cards would take their part
}

void WeightsSide::addControls(QVBoxLayout &layout)
{
    for (int number = 1; number <= 2; ++number) {
        auto *control = new ControlCard(number);
        m_controls.append(control);
        layout.addWidget(control);
        connect(control, &ControlCard::nextRequested, this, [this, number] {
            m_asked = number % m_controls.size();
            refresh();
            m_controls.at(m_asked)->findChild<QPushButton *>(u"next"_s)->setFocus();
        });
        connect(control, &ControlCard::answered, this, [this, number](TradeOff::Preference preference) {
            m_drafts.answer(number - 1, preference);
            refresh();
        });
    }
}

QWidget *WeightsSide::makeEffectCard()
{
    auto *effect = new Card(tr("What changes with it"));
    m_cover = new QCheckBox(tr("Cover the &names until then"));
    m_cover->setObjectName(u"coverNames"_s);
    m_cover->setChecked(true);
    m_ranking = new RankedBars;
    m_ranking->setObjectName(u"ranking"_s);
    effect->content().addWidget(m_cover);
    effect->content().addWidget(m_ranking);
    connect(m_cover, &QCheckBox::toggled, this, &WeightsSide::refresh);
    return effect;
}

QWidget *WeightsSide::makeComparisonCard()
{
    m_comparisonCard = new Card(tr("Weight sets in comparison"));
    m_comparison = new TextLabel(Theme::TextRole::Small);
    m_comparison->setWraps(true);
    m_comparison->setObjectName(u"comparison"_s);
    m_comparisonCard->content().addWidget(m_comparison);
    return m_comparisonCard;
}

QWidget *WeightsSide::makeNoteCard()
{
    auto *note = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::scaled(8));
    row->addWidget(new IconLabel(u"info"_s, TextLabel::Tone::Accent), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::scaled(2));
    m_noteTitle = new TextLabel(Theme::TextRole::BodyBold);
    m_noteTitle->setWraps(true);
    m_noteTitle->setObjectName(u"noteTitle"_s);
    m_note = new TextLabel(Theme::TextRole::Body);
    m_note->setWraps(true);
    m_note->setObjectName(u"note"_s);
    words->addWidget(m_noteTitle);
    words->addWidget(m_note);
    row->addLayout(words, 1);
    note->content().addLayout(row);
    return note;
}

void WeightsSide::refresh()
{
    const QMap<QString, WeightOverride> weights = draftWeights(m_drafts.current().draft, m_document.workload().weights);
    const Language language = interfaceLanguage();
    m_cover->setEnabled(!m_drafts.isConfirmed());
    QList<RankedBars::Row> rows;
    for (const RankedOption &option : rankingUnder(m_document.evaluation(), weights))
        rows.append({optionName(option.deployment), option.score, NumberText(language).points(option.score)});
    m_ranking->setRows(rows);
    refreshQuestions(weights);
    refreshComparison();
    refreshNote();
}

void WeightsSide::refreshNote()
{
    const Language language = interfaceLanguage();
    // The day says nothing of weights that were taken from an order or changed since.
    const bool inUse = m_document.workload().weightInformation == WeightInformation::Intervals
        && std::ranges::any_of(m_document.evaluation().weights, &WeightEvaluation::confirmed);
    const QDate confirmed = inUse ? m_document.workload().weightsConfirmed : QDate();
    const bool byHand = m_document.workload().weightInformation != WeightInformation::Intervals
        || std::ranges::any_of(m_document.evaluation().weights, &WeightEvaluation::overridden);
    m_noteTitle->setText(confirmed.isValid() ? tr("Confirmed on %1").arg(displayDate(confirmed, language))
                             : byHand        ? tr("Not confirmed")
                                             : tr("Proposal from the questions"));
    m_note->setText(m_drafts.isChanged()
                        ? tr("Changed here, not yet in the engagement. Confirming records order, points and margins "
                             "with today's date.")
                        : confirmed.isValid()
                        ? tr("Changed since: nothing.")
                        : tr("Changed: nothing yet. Confirming records order, points and margins with today's date."));
}

void WeightsSide::refreshQuestions(const QMap<QString, WeightOverride> &weights)
{
    const QList<ControlQuestion> &questions = m_drafts.current().questions;
    if (m_asked >= questions.size())
        m_asked = 0;
    for (qsizetype i = 0; i < m_controls.size(); ++i) {
        ControlCard *control = m_controls.at(i);
        control->setVisible(i < questions.size() && i == m_asked);
        if (i >= questions.size())
            continue;
        const ControlQuestion &question = questions.at(i);
        control->setContent(tr("Control question %1 of %2").arg(i + 1).arg(questions.size()), step(question.first),
                            step(question.second), question.answer, m_document.isReadOnly());
        control->setHasNext(questions.size() > 1);
        const ControlResult result = controlResult(question, m_document.evaluation(), weights);
        control->setResult(result.kind == ControlResult::Kind::Consistent, controlSentence(question, result));
    }
}

void WeightsSide::refreshComparison()
{
    const QList<WeightSetView> sets =
        weightSetViews(m_document.library(), m_document.evaluation(), m_document.workload());
    m_comparisonCard->setVisible(sets.size() > 1);
    const Language language = interfaceLanguage();
    const NumberText numbers(language);
    QStringList sentences;
    // Before the first answer weights alone say nothing about the options.
    const bool ranked = hasResult(m_document.library(), m_document.workload());
    for (const WeightSetView &set : sets) {
        const bool weighs = std::ranges::any_of(set.shares, [](double share) { return share > 0; });
        if (!ranked)
            break;
        sentences << (!weighs ? tr("%1: no criterion has a weight.").arg(set.name)
                          : set.leader.isEmpty()
                          ? tr("%1: no option is in.").arg(set.name)
                          : tr("%1: %2 is ahead with %3 points.")
                                .arg(set.name, optionName(set.leader), numbers.points(set.score)));
    }
    const auto inUse = std::ranges::find(sets, true, &WeightSetView::inUse);
    for (const WeightSetView &set : sets) {
        if (inUse == sets.cend() || set.inUse)
            continue;
        const QHash<QString, int> first = printedShares(m_document.library(), inUse->groupShares);
        const QHash<QString, int> second = printedShares(m_document.library(), set.groupShares);
        const QList<ShareDifference> differences = shareDifferences(inUse->groupShares, set.groupShares);
        for (const ShareDifference &difference : differences.first(std::min(shownDifferences, differences.size())))
            sentences << tr("%1: %2 (%3), %4 (%5)")
                             .arg(cardName(m_document.library(), difference.id),
                                  numbers.percents(first.value(difference.id)), inUse->name,
                                  numbers.percents(second.value(difference.id)), set.name);
    }
    m_comparison->setText(sentences.join(u'\n'));
}

QString WeightsSide::controlSentence(const ControlQuestion &question, const ControlResult &result) const
{
    switch (result.kind) {
    case ControlResult::Kind::Unanswered: return {};
    case ControlResult::Kind::Consistent: return tr("Fits your points.");
    case ControlResult::Kind::Contradicts: break;
    }
    const auto named = [this](const QString &criterion) {
        const ControlCard::Side shown = step(criterion);
        return tr("%1: %2").arg(shown.criterion, shown.better);
    };
    const QString larger = named(result.firstIsLarger ? question.first : question.second);
    const QString smaller = named(result.firstIsLarger ? question.second : question.first);
    if (result.ratio <= 0)
        return tr("Contradicts your points: by them “%1” is worth nothing. Change the answer or the points.")
            .arg(smaller);
    return tr("Contradicts your points: by them “%1” is worth %2 times as much as “%3”. Change the answer or the "
              "points.")
        .arg(larger, NumberText(interfaceLanguage()).fixed(result.ratio, 1), smaller);
}

QString WeightsSide::optionName(const QString &deployment) const
{
    const Evaluation &evaluation = m_document.evaluation();
    const OptionEvaluation *option = evaluation.option(deployment);
    if (option == nullptr)
        return deployment;
    if (!m_cover->isChecked() || !m_cover->isEnabled())
        return ValueText(interfaceLanguage()).briefName(evaluation, *option);
    // By the order of the engagement, which says nothing about their rank.
    const qsizetype number = m_document.engagement().options.indexOf(deployment);
    constexpr qsizetype letters = 26;
    return number < letters ? tr("Option %1").arg(QChar(char16_t(u'A' + number))) : tr("Option %1").arg(number + 1);
}

ControlCard::Side WeightsSide::step(const QString &criterion) const
{
    const Library &library = m_document.library();
    const QList<CardView> views = cardViews(library, m_document.evaluation(), {{.id = criterion}}, {});
    return {.criterion = cardName(library, criterion),
            .better = endsInWords(library, views.first().to),
            .worse = endsInWords(library, views.first().from)};
}

} // namespace lotse
