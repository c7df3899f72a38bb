// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risks/riskratings.h"

#include "app/controls/numberfield.h"
#include "app/controls/text.h"
#include "decision/evaluation.h"

#include <QGridLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

QSpinBox *stepBox(const QString &name, const QString &objectName)
{
    auto *box = new QSpinBox;
    box->setRange(1, 5);
    selectOnFocus(*box);
    box->setAccessibleName(name);
    box->setObjectName(objectName);
    return box;
}

} // namespace

RiskRatings::RiskRatings(const RiskEdit &edit, QWidget *parent) : QWidget(parent)
{
    m_likelihood = stepBox(tr("Likelihood, 1 rare to 5 very often"), u"likelihood"_s);
    m_impact = stepBox(tr("Impact, 1 small to 5 very high"), u"impact"_s);
    m_likelihoodAfter = stepBox(tr("Likelihood after the measures"), u"likelihoodAfter"_s);
    m_impactAfter = stepBox(tr("Impact after the measures"), u"impactAfter"_s);
    m_before = new TextLabel(Theme::TextRole::Body, TextLabel::Tone::Secondary);
    m_after = new TextLabel(Theme::TextRole::Body, TextLabel::Tone::Secondary);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 6, 0, 0);
    grid->addWidget(new TextLabel(tr("Likelihood"), Theme::TextRole::Small, TextLabel::Tone::Secondary), 0, 1);
    grid->addWidget(new TextLabel(tr("Impact"), Theme::TextRole::Small, TextLabel::Tone::Secondary), 0, 2);
    grid->addWidget(new TextLabel(tr("Before measures"), Theme::TextRole::BodyBold), 1, 0);
    grid->addWidget(m_likelihood, 1, 1, Qt::AlignLeft); // boxes of one width, whatever stands above
    grid->addWidget(m_impact, 1, 2, Qt::AlignLeft);
    grid->addWidget(m_before, 1, 3);
    grid->addWidget(new TextLabel(tr("After measures"), Theme::TextRole::BodyBold), 2, 0);
    grid->addWidget(m_likelihoodAfter, 2, 1, Qt::AlignLeft);
    grid->addWidget(m_impactAfter, 2, 2, Qt::AlignLeft);
    grid->addWidget(m_after, 2, 3);
    grid->setColumnStretch(3, 1);
    const auto rating = [this, edit](QSpinBox *box, const QString &field, std::optional<int> RiskNote::*member) {
        connect(box, &QSpinBox::valueChanged, this,
                [edit, field, member](int value) { edit(field, [=](RiskNote &note) { note.*member = value; }); });
    };
    rating(m_likelihood, u"likelihood"_s, &RiskNote::likelihood);
    rating(m_impact, u"impact"_s, &RiskNote::impact);
    rating(m_likelihoodAfter, u"likelihood_after"_s, &RiskNote::likelihoodAfter);
    rating(m_impactAfter, u"impact_after"_s, &RiskNote::impactAfter);
}

void RiskRatings::setRisk(const RiskEvaluation &risk, const QString &before, const QString &after)
{
    m_before->setText(before);
    m_after->setText(after);
    m_likelihood->setValue(risk.likelihood);
    m_impact->setValue(risk.impact);
    m_likelihoodAfter->setValue(risk.likelihoodAfter);
    m_impactAfter->setValue(risk.impactAfter);
}

void RiskRatings::setReadOnly(bool readOnly)
{
    for (QSpinBox *box : {m_likelihood, m_impact, m_likelihoodAfter, m_impactAfter})
        box->setEnabled(!readOnly);
}

void RiskRatings::takeFocus()
{
    m_likelihood->setFocus();
}

} // namespace lotse
