// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ranking/flipcard.h"

#include "app/controls/card.h"
#include "app/controls/chartframe.h"
#include "app/controls/scaledsize.h"
#include "app/controls/spokenname.h"
#include "app/controls/text.h"
#include "app/look/theme.h"
#include "report/charts/drawoptions.h"
#include "report/charts/flipchart.h"
#include "report/model/fliptext.h"

#include <QChart>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype shownFlips = 3; // of weights, and of open claims

/// Key of a weight in the list.
QString keyOf(const Flip &flip)
{
    return flip.kind == Flip::Kind::GroupWeight ? u"group/"_s + flip.group : u"criterion/"_s + flip.criterion;
}

QStringList criteriaOf(const Library &library, const QString &key)
{
    const QString id = key.section(u'/', 1);
    if (key.startsWith("criterion/"_L1))
        return {id};
    QStringList criteria;
    for (const Criterion &criterion : library.criteria) {
        if (criterion.group == id)
            criteria.append(criterion.id);
    }
    return criteria;
}

} // namespace

FlipCard::FlipCard(QWidget *parent)
    : QWidget(parent), m_card(new Card(tr("Where does it flip?"))), m_weights(new QComboBox),
      m_chart(new ChartFrame(tr("Points over the share of one weight"))),
      m_sentences(new TextLabel(Theme::TextRole::Small))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_card->setSubtitle(tr("one change alone, all else as now"));
    m_weights->setObjectName(u"flipWeight"_s);
    nameChoice(*m_weights, tr("Weight on the axis"));
    m_weights->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    keepScaled(*m_weights, [this] { m_weights->setMinimumWidth(Theme::scaled(110)); });
    m_card->addHeaderWidget(m_weights);
    m_sentences->setWraps(true);
    m_sentences->setTextFormat(Qt::RichText);
    m_sentences->setObjectName(u"flipSentences"_s);
    m_card->content().addWidget(m_chart);
    m_card->content().addWidget(m_sentences);
    m_card->content().addStretch();
    connect(m_weights, &QComboBox::activated, this, [this] {
        m_chosen = m_weights->currentData().toString();
        showWeight();
    });
}

void FlipCard::setContent(const Library &library, const Engagement &engagement, const Evaluation &evaluation,
                          const Sensitivity &sensitivity, Language language)
{
    m_library = library;
    m_engagement = engagement;
    m_evaluation = evaluation;
    m_sensitivity = sensitivity;
    m_language = language;
    const auto nearest = std::ranges::find(sensitivity.flips, Flip::Kind::GroupWeight, &Flip::kind);
    const QString first = m_library.groups.isEmpty() ? QString() : u"group/"_s + m_library.groups.first().id;
    fillWeights(!m_chosen.isEmpty() ? m_chosen : nearest != sensitivity.flips.cend() ? keyOf(*nearest) : first);
    showWeight();
    showSentences();
}

void FlipCard::fillWeights(const QString &selected)
{
    const QSignalBlocker blocker(m_weights);
    m_weights->clear();
    for (const CriterionGroup &group : m_library.groups)
        m_weights->addItem(group.shortName.in(m_language), QString(u"group/"_s + group.id));
    m_weights->insertSeparator(m_weights->count());
    for (const Criterion &criterion : m_library.criteria) {
        const WeightEvaluation *weight = m_evaluation.weight(criterion.id);
        if (weight && weight->normalised > 0)
            m_weights->addItem(criterion.name.in(m_language), QString(u"criterion/"_s + criterion.id));
    }
    m_weights->setCurrentIndex(std::max(0, m_weights->findData(selected)));
}

const Flip *FlipCard::flipOf(const QString &weight) const
{
    // A group of one criterion flips where its criterion does.
    const QStringList criteria = criteriaOf(m_library, weight);
    const QString single = criteria.size() == 1 ? u"criterion/"_s + criteria.first() : weight;
    const auto found = std::ranges::find_if(m_sensitivity.flips, [&weight, &single](const Flip &flip) {
        return flip.isOfWeight() && (keyOf(flip) == weight || keyOf(flip) == single);
    });
    return found == m_sensitivity.flips.cend() ? nullptr : &*found;
}

void FlipCard::showWeight()
{
    const QString key = m_weights->currentData().toString();
    const QStringList criteria = criteriaOf(m_library, key);
    FlipChartContent content;
    content.lines = weightLines(m_engagement, m_evaluation, criteria);
    content.leader = m_sensitivity.leader;
    for (const QString &criterion : criteria) {
        if (const WeightEvaluation *weight = m_evaluation.weight(criterion))
            content.now += weight->normalised;
    }
    const Phrases phrases(m_language);
    const FlipText text(m_library, m_evaluation, phrases);
    QString sentence =
        m_sensitivity.leader.isEmpty() ? QString() : tr("No share of this weight gives the lead to another option.");
    if (const Flip *flip = flipOf(key)) {
        content.flip = flip->at;
        content.leader = flip->leader;
        content.newLeader = flip->newLeader;
        sentence = text.flip(*flip, m_sensitivity.advised);
    }
    content.axisTitle = tr("share of the weight “%1”").arg(m_weights->currentText());
    m_chart->setChart([evaluation = m_evaluation,
                       content](const DrawOptions &options) { return flipChart(evaluation, content, options); },
                      [](const QFont &font) { return flipChartHeight(font); }, m_language, sentence);
}

void FlipCard::showSentences()
{
    const Phrases phrases(m_language);
    const FlipText text(m_library, m_evaluation, phrases);
    const QList<FlipSentence> lines = text.flipLines(m_sensitivity, shownFlips);
    QString rows;
    for (const FlipSentence &line : lines)
        rows += u"<tr><td style='padding-right:6px'>•</td><td>%1</td></tr>"_s.arg(line.sentence.toHtmlEscaped());
    m_sentences->setText(u"<table cellspacing='0' cellpadding='0'>%1</table>"_s.arg(rows));
    m_sentences->setVisible(!lines.isEmpty());
}

} // namespace lotse
