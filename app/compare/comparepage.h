// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/page.h"

#include <QDate>
#include <QUrl>

class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace lotse {

class ComparisonModel;
class ComparisonProxy;
class ComparisonView;
class EvidencePopover;
class RatingLegend;

/// Step 3: the matrix of criteria and options with the evidence behind each cell, at any date.
class ComparePage final : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(EngagementDocument &document, QWidget *parent = nullptr);

    void refresh() override;
    void openSection(const QString &section) override;
    void focusFirst() override;
    void find(bool next) override;

protected:
    [[nodiscard]] QList<Area> areas() override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeToolBar();
    void connectView();
    void refreshHeader();
    void refreshColumnsMenu();
    void refreshDate();
    void showEvidence(const QModelIndex &index);
    void showCalendar();
    void chooseDate(QDate date);
    void askForSource(const QUrl &url);
    void handleMessageAction(const QString &action);
    void saveNote(const QString &deployment, const QString &criterion, const QString &note);
    void selectCell(const QString &deployment, const QString &criterion);

    ComparisonModel *m_model = nullptr;
    ComparisonProxy *m_proxy = nullptr;
    ComparisonView *m_view = nullptr;
    EvidencePopover *m_evidence = nullptr;
    QStackedWidget *m_stack = nullptr;
    QPushButton *m_differences = nullptr;
    QPushButton *m_weighted = nullptr;
    QPushButton *m_columns = nullptr;
    QMenu *m_columnsMenu = nullptr;
    QPushButton *m_date = nullptr;
    QLineEdit *m_search = nullptr;
    RatingLegend *m_legend = nullptr;
    QUrl m_askedSource;
    QDate m_announcedDate;
};

} // namespace lotse
