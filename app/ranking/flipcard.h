// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/sensitivity.h"

#include <QWidget>

class QComboBox;

namespace lotse {

class Card;
class ChartFrame;
class TextLabel;

/// "Where does it flip?": points over the share of one weight, and the nearest changes that give the lead to another
/// option, in sentences.
class FlipCard final : public QWidget
{
    Q_OBJECT

public:
    explicit FlipCard(QWidget *parent = nullptr);

    void setContent(const Library &library, const Engagement &engagement, const Evaluation &evaluation,
                    const Sensitivity &sensitivity, Language language);

private:
    void fillWeights(const QString &selected);
    void showWeight();
    void showSentences();
    [[nodiscard]] const Flip *flipOf(const QString &weight) const;

    Library m_library;
    Engagement m_engagement;
    Evaluation m_evaluation;
    Sensitivity m_sensitivity;
    Language m_language = Language::English;
    QString m_chosen; ///< by the user: "group/…" or "criterion/…"; empty = the nearest flip
    Card *m_card = nullptr;
    QComboBox *m_weights = nullptr;
    ChartFrame *m_chart = nullptr;
    TextLabel *m_sentences = nullptr;
};

} // namespace lotse
