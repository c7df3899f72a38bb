// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/weights/controlcard.h"
#include "decision/weighting/elicitation.h"

#include <QMap>

class QCheckBox;
class QVBoxLayout;

namespace lotse {

class Card;
class EngagementDocument;
class RankedBars;
class TextLabel;
class WeightDrafts;

/// Beside the cards: control questions, what changes with the draft, the weight sets in comparison, and what stands in
/// the engagement.
class WeightsSide final : public QWidget
{
    Q_OBJECT

public:
    WeightsSide(EngagementDocument &document, WeightDrafts &drafts, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] QCheckBox &coverBox() const { return *m_cover; }

private:
    void addControls(QVBoxLayout &layout);
    [[nodiscard]] QWidget *makeEffectCard();
    [[nodiscard]] QWidget *makeComparisonCard();
    [[nodiscard]] QWidget *makeNoteCard();
    void refreshQuestions(const QMap<QString, WeightOverride> &weights);
    void refreshComparison();
    void refreshNote();
    [[nodiscard]] QString optionName(const QString &deployment) const;
    [[nodiscard]] ControlCard::Side step(const QString &criterion) const;
    [[nodiscard]] QString controlSentence(const ControlQuestion &question, const ControlResult &result) const;

    EngagementDocument &m_document;
    WeightDrafts &m_drafts;
    QList<ControlCard *> m_controls;
    qsizetype m_asked = 0; ///< the control question that is shown
    QCheckBox *m_cover = nullptr;
    RankedBars *m_ranking = nullptr;
    Card *m_comparisonCard = nullptr;
    TextLabel *m_comparison = nullptr;
    TextLabel *m_note = nullptr;
    TextLabel *m_noteTitle = nullptr;
};

} // namespace lotse
