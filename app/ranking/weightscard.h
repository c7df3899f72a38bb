// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement.h"
#include "decision/evaluation.h"

#include <QWidget>

class QPushButton;

namespace lotse {

class Card;
class EngagementDocument;
class WeightPanel;

/// The weights beside the ranking: moved, locked or taken from the answers, each as one step to undo.
class WeightsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit WeightsCard(EngagementDocument &document, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] QPushButton &fromAnswersButton() const { return *m_fromAnswers; }

signals:
    void confirmRequested();

private:
    void beginDrag();
    void move(const QString &id, const QStringList &criteria, double share);
    void lock(const QStringList &criteria, bool locked);
    void reset();

    EngagementDocument &m_document;
    Card *m_card = nullptr;
    WeightPanel *m_panel = nullptr;
    QPushButton *m_fromAnswers = nullptr;
    Evaluation m_dragBase; ///< what a drag started from: its steps do not add up
    QMap<QString, WeightOverride> m_dragOverrides;
    WeightInformation m_dragInformation = WeightInformation::Intervals;
    int m_drag = 0;
};

} // namespace lotse
