// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/page.h"
#include "app/weights/controlcard.h"
#include "decision/weighting/elicitation.h"
#include "decision/weighting/weightsets.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace lotse {

class Card;
class RankedBars;
class SwingCardView;
class TextLabel;

/// Below step 4: the client puts cards in order, gives points with margins, answers two control questions and confirms.
/// Until then nothing of it stands in the engagement; confirming is one step to undo.
class WeightsPage final : public Page
{
    Q_OBJECT

public:
    explicit WeightsPage(EngagementDocument &document, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    bool focusNextArea(bool backwards) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What someone is working on, for one workload and weight set.
    struct Work
    {
        QList<WeightEvaluation> base; ///< what it started from; others make it void
        WeightDraft start;
        WeightDraft draft;
        QList<ControlQuestion> questions;
        QList<ControlQuestion> askedFirst; ///< the questions as they stood at the start
    };

    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] QWidget *makeHeads();
    void fitHeads();
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QString workKey() const;
    [[nodiscard]] Work &work();
    [[nodiscard]] SwingCards &cards();
    [[nodiscard]] qsizetype placeOf(const QString &id);
    [[nodiscard]] bool isChanged();
    [[nodiscard]] bool isConfirmed();

    void refreshTools();
    void refreshCards();
    void refreshSide();
    void refreshQuestions(const QMap<QString, WeightOverride> &weights);
    void refreshComparison();
    void fillSetMenu();
    void buildCards();
    void arrangeCards();
    void move(const QString &id, qsizetype to);
    void dragTo(const QString &id, int y);
    void confirm();
    void nameSet(const QString &title, const QString &name, const std::function<void(const QString &)> &use);
    [[nodiscard]] QString nameOf(const QString &card) const; ///< of a group or criterion
    [[nodiscard]] QString optionName(const QString &deployment) const;
    [[nodiscard]] QString inWords(const QList<EndPoint> &ends) const;
    [[nodiscard]] ControlCard::Side side(const QString &criterion) const;
    [[nodiscard]] QString controlSentence(const ControlQuestion &question, const ControlResult &result) const;

    QMap<QString, Work> m_works;
    QString m_scope; ///< group whose criteria are shown; empty = the groups
    QStringList m_builtFor; ///< ids and names that the cards were made from
    QMap<QString, SwingCardView *> m_views;
    QHBoxLayout *m_headRow = nullptr; ///< above the columns of the cards
    QList<TextLabel *> m_heads;
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_side = nullptr;
    QComboBox *m_scopes = nullptr;
    QPushButton *m_sets = nullptr;
    QPushButton *m_fromOrder = nullptr;
    QPushButton *m_reset = nullptr;
    QWidget *m_cardArea = nullptr;
    QVBoxLayout *m_cardLayout = nullptr;
    QList<ControlCard *> m_controls;
    qsizetype m_asked = 0; ///< the control question that is shown
    QCheckBox *m_cover = nullptr;
    RankedBars *m_ranking = nullptr;
    TextLabel *m_note = nullptr;
    TextLabel *m_noteTitle = nullptr;
    Card *m_comparisonCard = nullptr;
    TextLabel *m_comparison = nullptr;
};

} // namespace lotse
