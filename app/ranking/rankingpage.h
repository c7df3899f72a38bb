// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/page.h"
#include "core/engagement.h"
#include "decision/evaluation.h"

class QStackedWidget;

namespace lotse {

class Card;
class CardGrid;
class CriteriaComparison;
class EmptyState;
class FlipCard;
class OpenClaimsCard;
class RankingCard;
class ReasonsCard;
class RobustnessCard;
class ScenariosCard;
class TwoColumns;
class WeightsCard;

/// Step 4: the ranking with its weights, why the first is first, and what is still to be asked.
class RankingPage final : public Page
{
    Q_OBJECT

public:
    explicit RankingPage(EngagementDocument &document, QWidget *parent = nullptr);

    void refresh() override;
    void openSection(const QString &section) override;
    void focusFirst() override;
    void setClientView(bool on) override;

protected:
    [[nodiscard]] QList<Area> areas() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLayout *makeMain();
    [[nodiscard]] QWidget *makeSide();
    void makeEmptyStates();
    void connectParts();
    void refreshEmptyState();
    void refreshReasons();
    void refreshAnalysis();
    void announceAdvice();

    QStackedWidget *m_stack = nullptr;
    EmptyState *m_allFailed = nullptr;
    TwoColumns *m_columns = nullptr;
    CardGrid *m_grid = nullptr; ///< the four cards below the ranking
    RankingCard *m_ranking = nullptr;
    RobustnessCard *m_robustness = nullptr;
    FlipCard *m_flips = nullptr;
    ReasonsCard *m_reasons = nullptr;
    Card *m_criteriaCard = nullptr;
    CriteriaComparison *m_criteria = nullptr;
    WeightsCard *m_weights = nullptr;
    OpenClaimsCard *m_open = nullptr;
    ScenariosCard *m_scenarios = nullptr;
    QString m_named; ///< whom the verdict spoke for at the last refresh
    QString m_wanted; ///< option, or the button to the weights, that takes the focus when the page is shown
};

} // namespace lotse
