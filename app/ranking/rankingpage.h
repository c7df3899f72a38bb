// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/page.h"
#include "core/engagement.h"
#include "decision/evaluation.h"

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace lotse {

class Card;
class CriteriaComparison;
class DifferenceBars;
class EmptyState;
class FailedOptions;
class FlipCard;
class RankingModel;
class RankingView;
class RobustnessCard;
class WeightPanel;

/// Step 4: the ranking with its weights, why the first is first, and what is still to be asked.
class RankingPage final : public Page
{
    Q_OBJECT

public:
    explicit RankingPage(EngagementDocument &document, QWidget *parent = nullptr);

    void refresh() override;
    bool focusNextArea(bool backwards) override;
    void focusFirst() override;
    void setPresentation(bool on) override;
    /// Writes the table of questions to the providers, or takes the answers of a filled one as one undoable step.
    void writeSheet(const QString &path);
    void readSheet(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr QLatin1StringView takeBackAction {"take-back-answers"};
    [[nodiscard]] QWidget *makeRankingCard();
    [[nodiscard]] QWidget *makeReasonsCard();
    [[nodiscard]] QWidget *makeCriteriaCard();
    [[nodiscard]] QWidget *makeWeightsCard();
    [[nodiscard]] QWidget *makeScenariosCard();
    [[nodiscard]] QWidget *makeOpenCard();
    void arrange(); ///< by the width of the page
    void arrangeCards(int columns);
    void refreshHeader();
    void refreshRanking();
    void refreshReasons();
    void refreshAnalysis();
    [[nodiscard]] QByteArray sheet() const;
    void saveSheet();
    void openSheet();
    void refreshScenarios();
    void refreshEmptyState();
    void moveWeight(const QString &id, const QStringList &criteria, double share);
    void lockWeights(const QStringList &criteria, bool locked);
    void resetWeights();
    void showValues(bool on);
    void saveImage();
    void copyQuestions();
    void saveQuestions();
    [[nodiscard]] QString questions() const;

    RankingModel *m_model = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_allFailed = nullptr;
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_columns = nullptr;
    QBoxLayout *m_main = nullptr;
    QGridLayout *m_grid = nullptr; ///< the four cards below the ranking
    QList<QWidget *> m_gridCards;
    int m_gridColumns = 0;
    QWidget *m_side = nullptr;
    RankingView *m_chart = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_failedPart = nullptr;
    FailedOptions *m_failed = nullptr;
    QPushButton *m_values = nullptr;
    QPushButton *m_saveImage = nullptr;
    RobustnessCard *m_robustness = nullptr;
    FlipCard *m_flips = nullptr;
    Card *m_reasonsCard = nullptr;
    DifferenceBars *m_differences = nullptr;
    QLabel *m_dominance = nullptr;
    Card *m_criteriaCard = nullptr;
    CriteriaComparison *m_criteria = nullptr;
    WeightPanel *m_weights = nullptr;
    QPushButton *m_fromAnswers = nullptr;
    QPushButton *m_confirm = nullptr;
    QLabel *m_scenarios = nullptr;
    QLabel *m_open = nullptr;
    QPushButton *m_questionButton = nullptr;
    Evaluation m_dragBase; ///< what a drag started from: its steps do not add up
    QMap<QString, WeightOverride> m_dragOverrides;
    WeightInformation m_dragInformation = WeightInformation::Intervals;
    int m_drag = 0;
    QString m_leader;
};

} // namespace lotse
