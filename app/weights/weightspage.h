// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/page.h"

class QComboBox;
class QPushButton;

namespace lotse {

class SwingCardList;
class TwoColumns;
class WeightDrafts;
class WeightSetButton;
class WeightsSide;

/// Below step 4: the client puts cards in order, gives points with margins, answers two control questions and confirms.
/// Until then nothing of it stands in the engagement; confirming is one step to undo.
class WeightsPage final : public Page
{
    Q_OBJECT

public:
    explicit WeightsPage(EngagementDocument &document, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;

protected:
    [[nodiscard]] QList<Area> areas() override;

private:
    [[nodiscard]] QLayout *makeMain();
    [[nodiscard]] QWidget *makeTools();
    void refreshTools();
    void refreshDraft();

    WeightDrafts &m_drafts;
    QComboBox *m_scopes = nullptr;
    WeightSetButton *m_sets = nullptr;
    QPushButton *m_fromOrder = nullptr;
    QPushButton *m_reset = nullptr;
    SwingCardList *m_cards = nullptr;
    WeightsSide *m_side = nullptr;
    TwoColumns *m_columns = nullptr;
};

} // namespace lotse
