// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace lotse {

class RiskPlan;
class RiskRatings;
class TextLabel;
struct RiskExplanation;

/// Everything about one risk: what it is and why it is here, rating before and after, measures to choose, who does what
/// until when, what was measured, sources.
class RiskDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit RiskDetail(QWidget *parent = nullptr);

    /// Shows @p risk of @p evaluation; fields that the person is typing in keep their text.
    void showRisk(const Library &library, const Evaluation &evaluation, const QString &risk, Language language,
                  bool readOnly);
    [[nodiscard]] QString risk() const { return m_risk; }
    /// Puts the focus into the first field: the title of an own risk, else the likelihood.
    void focusFirstField();

signals:
    /// The person changed something; @p field names it for merging and is empty where each change counts.
    void noteEdited(const QString &risk, const lotse::RiskNote &note, const QString &field);
    void removeRequested(const QString &risk);

private:
    void fillTexts(const RiskExplanation &texts, Language language);
    void fillMeasures(const RiskExplanation &texts, bool readOnly);
    void fillTitle(bool readOnly, bool sameTitle);
    void change(const QString &field, const std::function<void(RiskNote &)> &edit);

    QString m_risk;
    QString m_shownTexts; ///< what the texts were made for
    RiskEvaluation m_evaluation;
    bool m_filling = false;

    TextLabel *m_heading = nullptr;
    QVBoxLayout *m_about = nullptr;
    QVBoxLayout *m_measures = nullptr;
    QVBoxLayout *m_background = nullptr;
    QLineEdit *m_title = nullptr;
    RiskRatings *m_ratings = nullptr;
    RiskPlan *m_plan = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace lotse
