// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk.h"

#include <QDate>
#include <QWidget>

class QChartView;
class QPushButton;

namespace lotse {

class ArrivalModel;
class Card;
class PictureWidget;

/// How long new models took: the chart of the most telling ones, the whole table and the sources one button away.
class ArrivalCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ArrivalCard(QWidget *parent = nullptr);

    void setArrivals(const QList<ModelArrival> &arrivals, QDate asOf, Language language);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuildChart();
    void showTable();
    void showSources();

    QList<ModelArrival> m_arrivals;
    QDate m_asOf;
    Language m_language = Language::English;
    qsizetype m_shown = -1;
    ArrivalModel *m_model = nullptr;
    Card *m_card = nullptr;
    PictureWidget *m_legend = nullptr;
    QChartView *m_view = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_sources = nullptr;
};

} // namespace lotse
