// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/phrases.h"
#include "decision/certainty/analysis.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QTableWidget;

namespace lotse {

class Card;
class ChartFrame;
class PictureWidget;
class TextLabel;

/// "How sure is first place?": the shares of the places per option, why the verdict is what it is, and the same as a
/// table behind Values.
class RobustnessCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RobustnessCard(QWidget *parent = nullptr);

    void setContent(const Library &library, const Evaluation &evaluation, const Analysis &analysis, Language language);
    /// The shares are being worked out: @p current = of the present state, with few draws; @p progress 0-1.
    void setRunning(bool running, bool current, double progress);

signals:
    void stopRequested();

private:
    void fillTable(const Evaluation &evaluation, const Analysis &analysis, Language language);

    Card *m_card = nullptr;
    QPushButton *m_values = nullptr;
    TextLabel *m_draws = nullptr;
    TextLabel *m_reason = nullptr;
    TextLabel *m_nearTie = nullptr;
    TextLabel *m_others = nullptr;
    ChartFrame *m_chart = nullptr;
    PictureWidget *m_legend = nullptr;
    QTableWidget *m_table = nullptr;
    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress = nullptr;
};

} // namespace lotse
