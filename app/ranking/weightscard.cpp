// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ranking/weightscard.h"

#include "app/controls/card.h"
#include "app/controls/text.h"
#include "app/document/engagementdocument.h"
#include "app/look/theme.h"
#include "app/ranking/weightpanel.h"
#include "app/words/language.h"
#include "decision/weighting/weightshift.h"
#include "report/words/numbertext.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

WeightsCard::WeightsCard(EngagementDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_card(new Card(tr("Weights"))), m_panel(new WeightPanel),
      m_fromAnswers(new QPushButton(Theme::icon(u"refresh"_s), tr("Fro&m answers")))
{
    m_fromAnswers->setObjectName(u"fromAnswers"_s);
    m_card->addHeaderWidget(m_fromAnswers);
    m_panel->setObjectName(u"weights"_s);
    m_card->content().addWidget(m_panel);
    auto *legend = new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary);
    legend->setWraps(true);
    legend->setText(tr("Tick: start value before the questions. Pale band: margin. Figures are rounded."));
    m_card->content().addWidget(legend);
    auto *confirm = new QPushButton(Theme::icon(u"check"_s), tr("Check and c&onfirm weights …"));
    confirm->setObjectName(u"confirmWeights"_s);
    m_card->content().addWidget(confirm, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);

    connect(confirm, &QPushButton::clicked, this, &WeightsCard::confirmRequested);
    connect(m_fromAnswers, &QPushButton::clicked, this, &WeightsCard::reset);
    connect(m_panel, &WeightPanel::dragStarted, this, &WeightsCard::beginDrag);
    connect(m_panel, &WeightPanel::shareChanged, this, &WeightsCard::move);
    connect(m_panel, &WeightPanel::lockChanged, this, &WeightsCard::lock);
    connect(m_panel, &WeightPanel::homeRequested, this, [this](const QString &id, const QStringList &criteria) {
        move(id, criteria, shareSpan(m_document.evaluation(), criteria).proposed);
    });
}

void WeightsCard::refresh()
{
    const Workload &workload = m_document.workload();
    m_panel->setContent(m_document.library(), m_document.evaluation(), workload.weights, interfaceLanguage(),
                        m_document.isReadOnly());
    const bool weighs = std::ranges::any_of(m_document.evaluation().weights,
                                            [](const WeightEvaluation &weight) { return weight.middle > 0; });
    m_card->setSubtitle(weighs ? tr("total %1").arg(NumberText(interfaceLanguage()).percents(100)) : QString());
    const bool fromAnswers = workload.weights.isEmpty() && workload.weightInformation == WeightInformation::Intervals;
    m_fromAnswers->setEnabled(!fromAnswers && !m_document.isReadOnly());
}

void WeightsCard::beginDrag()
{
    ++m_drag;
    m_dragBase = m_document.evaluation();
    m_dragOverrides = m_document.workload().weights;
    m_dragInformation = m_document.workload().weightInformation;
}

void WeightsCard::move(const QString &id, const QStringList &criteria, double share)
{
    const bool dragging = m_panel->isDragging();
    const Evaluation &base = dragging ? m_dragBase : m_document.evaluation();
    const auto overrides = dragging ? m_dragOverrides : m_document.workload().weights;
    const WeightInformation information = dragging ? m_dragInformation : m_document.workload().weightInformation;
    m_document.editWorkload(
        tr("Weight"),
        [&](Workload &workload) {
            workload.weights = shiftWeights(base, overrides, criteria, share);
            // A mere order ends where points begin.
            workload.weightInformation = workload.weights == overrides ? information : WeightInformation::Intervals;
        },
        u"weight/%1/%2"_s.arg(id).arg(m_drag));
}

void WeightsCard::lock(const QStringList &criteria, bool locked)
{
    const Evaluation &evaluation = m_document.evaluation();
    m_document.editWorkload(locked ? tr("Keep a weight") : tr("Free a weight"), [&](Workload &workload) {
        for (const QString &id : criteria) {
            const WeightEvaluation *weight = evaluation.weight(id);
            if (!weight || !weight->applies)
                continue;
            if (!workload.weights.contains(id))
                workload.weights.insert(id, {weight->low, weight->middle, weight->high, weight->confirmed, false});
            workload.weights[id].locked = locked;
        }
    });
}

void WeightsCard::reset()
{
    m_document.editWorkload(tr("Weights from the answers"), [](Workload &workload) {
        workload.weights.clear();
        workload.weightInformation = WeightInformation::Intervals;
    });
}

} // namespace lotse
