// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QTableView;

namespace lotse {

class Card;
class PictureWidget;
class TextLabel;
class TimelineModel;

/// The events of the partnership on an axis and as a table with their four effects; a chosen event says what happened
/// and what it means.
class PartnershipCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PartnershipCard(QWidget *parent = nullptr);

    void setEvents(const QList<TimelineEvent> &events, QDate asOf, Language language);
    /// As in Card.
    void setTitleLevelWith(const QWidget &button);

private:
    void showDetails(const QModelIndex &index);

    QList<TimelineEvent> m_events;
    QDate m_asOf;
    Language m_language = Language::English;
    bool m_filled = false;
    TimelineModel *m_model = nullptr;
    Card *m_card = nullptr;
    PictureWidget *m_axis = nullptr;
    PictureWidget *m_legend = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_event = nullptr;
    TextLabel *m_happened = nullptr;
    TextLabel *m_meaning = nullptr;
    TextLabel *m_effects = nullptr;
    QLabel *m_source = nullptr;
};

} // namespace lotse
