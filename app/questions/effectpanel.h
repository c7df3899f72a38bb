// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/questions/weightbars.h"

#include <QFrame>

class QAbstractItemModel;
class QListView;
class QPushButton;

namespace lotse {

class TextLabel;

/// The panel beside the questions: last effect with undo, options by clearance, weights, duties.
class EffectPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit EffectPanel(QAbstractItemModel &options, QWidget *parent = nullptr);

    struct Content
    {
        QString subtitle; ///< "after 12 answers"
        QString effectTitle; ///< "Last answer · Question 12"; empty = no effect to show
        QString effectText;
        bool effectIsBad = false; ///< an option left
        bool canUndo = false;
        bool hasEvidence = false; ///< evidence decided whether an option is in
        QString counts; ///< "5 in · 1 not cleared · 2 out"
        QList<WeightBars::Row> weights;
        QString duties;
    };
    void show(const Content &content);
    using QFrame::show;
    void focusFirst();

signals:
    void undoRequested();
    void evidenceRequested();
    /// Enter, Space or a click on an option.
    void reasonRequested(const QString &deployment);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeEffect();

    TextLabel *m_subtitle = nullptr;
    QFrame *m_effect = nullptr;
    TextLabel *m_effectTitle = nullptr;
    TextLabel *m_effectText = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_evidence = nullptr;
    TextLabel *m_counts = nullptr;
    QListView *m_options = nullptr;
    WeightBars *m_weights = nullptr;
    TextLabel *m_noWeights = nullptr;
    TextLabel *m_duties = nullptr;
};

} // namespace lotse
