// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/pageid.h"

#include <QFrame>

class QPushButton;
class QTreeView;

namespace lotse {

class StepDelegate;
class StepModel;
class TextLabel;

/// The step rail at the left: client and date, the six steps, library and presentation.
class Rail final : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(StepModel &model, QWidget *parent = nullptr);

    void setClient(const QString &name, const QString &date);
    /// Marks @p page as shown and opens the sections below the questions.
    void showCurrent(PageId page);
    /// 56 instead of 220 wide: circles only.
    void setNarrow(bool narrow);
    /// Without an engagement there are no steps, only the way back to the start page.
    void setEngagementOpen(bool open);
    void setClientView(bool on);
    void focusSteps();

signals:
    void pageRequested(lotse::PageId page, const QString &section);
    void presentationRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void open(const QModelIndex &index);
    void apply();

    QTreeView *m_view = nullptr;
    StepDelegate *m_delegate = nullptr;
    TextLabel *m_client = nullptr;
    TextLabel *m_date = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_library = nullptr;
    QPushButton *m_screen = nullptr;
    PageId m_shown = PageId::Start;
    bool m_narrow = false;
    bool m_open = false;
    bool m_clientView = false;
};

} // namespace lotse
