// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/page.h"
#include "decision/evaluation.h"

#include <QPointer>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace lotse {

class ArrivalCard;
class Card;
class PartnershipCard;
class RiskBoard;
class RiskDialog;
class RiskFilterModel;
class RiskMapWidget;
class RiskModel;
class RiskTable;
class Settings;
struct EngagementDefaults;

/// Step 5: map and register of risks, delay of new models, events of the partnership.
class RisksPage final : public Page
{
    Q_OBJECT

public:
    /// @p settings propose owner and date of suggested measures; nullptr = as they are at first.
    explicit RisksPage(EngagementDocument &document, const Settings *settings = nullptr, QWidget *parent = nullptr);

    void refresh() override;
    /// Selects the risk of that id, out of the filter if need be; with detailSection before it, its details open, too.
    void openSection(const QString &section) override;
    void focusFirst() override;

protected:
    [[nodiscard]] QList<Area> areas() override;

private:
    [[nodiscard]] Card *makeMap();
    void makeRegister();
    void connectSelection();
    void showPictures();
    void fillFilterMenu();
    void fillHeader();
    void select(const QString &risk);
    void saveNote(const QString &risk, const RiskNote &note, const QString &field);
    void addRisk();
    void removeRisk(const QString &risk);
    void openDetail();
    void showDetail(const QString &risk);
    void askForMeasures(const EngagementDefaults &defaults);

    RiskModel *m_model = nullptr;
    RiskFilterModel *m_filter = nullptr;
    QStackedWidget *m_stack = nullptr;
    RiskBoard *m_board = nullptr;
    Card *m_registerCard = nullptr;
    ArrivalCard *m_arrivals = nullptr;
    PartnershipCard *m_partnership = nullptr;
    RiskMapWidget *m_map = nullptr;
    RiskTable *m_table = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_suggest = nullptr; ///< shown where a measure is missing
    QPushButton *m_details = nullptr;
    QMenu *m_filterMenu = nullptr;
    QPointer<RiskDialog> m_dialog;
    bool m_selecting = false;
};

} // namespace lotse
