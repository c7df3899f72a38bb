// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/risks/riskedit.h"

#include <QWidget>

class QSpinBox;

namespace lotse {

class TextLabel;
struct RiskEvaluation;

/// Likelihood and impact of a risk, before and after the measures.
class RiskRatings final : public QWidget
{
    Q_OBJECT

public:
    explicit RiskRatings(const RiskEdit &edit, QWidget *parent = nullptr);

    /// Shows the ratings of @p risk; @p before and @p after say in words what they come to.
    void setRisk(const RiskEvaluation &risk, const QString &before, const QString &after);
    void setReadOnly(bool readOnly);
    void takeFocus();

private:
    QSpinBox *m_likelihood = nullptr;
    QSpinBox *m_impact = nullptr;
    QSpinBox *m_likelihoodAfter = nullptr;
    QSpinBox *m_impactAfter = nullptr;
    TextLabel *m_before = nullptr;
    TextLabel *m_after = nullptr;
};

} // namespace lotse
