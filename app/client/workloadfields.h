// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace lotse {

class EngagementDocument;
class TextField;
class WrapLayout;

/// The workloads of the engagement: a tab for each, which shows it on every page, and name and description of the shown
/// one.
class WorkloadFields final : public QWidget
{
    Q_OBJECT

public:
    /// @p page is the parent of the dialog of a new workload; it stays enabled where the fields are not.
    WorkloadFields(EngagementDocument &document, QWidget &page);

    void refresh();

signals:
    /// What a new workload took over from another one.
    void told(const QString &sentence);

private:
    void showTabs();
    void addWorkload();
    void removeWorkload();

    EngagementDocument &m_document;
    QWidget &m_page;
    WrapLayout *m_tabs = nullptr;
    QLineEdit *m_name = nullptr;
    TextField *m_description = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace lotse
