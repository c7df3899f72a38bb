// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"
#include "report/charts/drawoptions.h"

#include <QWidget>

namespace lotse {

/// The 5x5 map of risks with its own keyboard grid: arrows move from risk to risk, Home and End to the first and last
/// number, Enter or Space opens the selected one. Screen readers see each dot as a child.
class RiskMapWidget final : public QWidget
{
    Q_OBJECT

public:
    explicit RiskMapWidget(QWidget *parent = nullptr);

    void setRisks(const Evaluation &evaluation, Language language);
    /// Selects @p risk without emitting anything; an unknown id selects nothing.
    void setSelected(const QString &risk);
    [[nodiscard]] QString selected() const { return m_selected; }

    /// Returns the ids of all dots in the order of their numbers.
    [[nodiscard]] QStringList risks() const;
    /// Returns "Risk 4, …, likelihood 3, impact 4, elevated", and what a measure makes of it where it changes.
    [[nodiscard]] QString textOf(const QString &risk) const;
    /// Returns the risk at @p position, empty where there is none.
    [[nodiscard]] QString riskAt(const QPointF &position) const;
    /// Returns the cell in which @p risk stands, in widget coordinates.
    [[nodiscard]] QRectF cellOf(const QString &risk) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void riskSelected(const QString &risk); ///< by mouse or keyboard
    void riskActivated(const QString &risk);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] DrawOptions options() const;
    [[nodiscard]] QRectF area() const;
    void choose(const QString &risk);

    Evaluation m_evaluation;
    Language m_language = Language::English;
    QString m_selected;
};

} // namespace lotse
