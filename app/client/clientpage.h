// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/page.h"
#include "core/engagement.h"

class QButtonGroup;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace lotse {

class OptionChoice;
class TextLabel;
class WorkloadFields;

/// Step 1: who the client is, which uses there are, which options are compared.
class ClientPage final : public Page
{
    Q_OBJECT

public:
    explicit ClientPage(EngagementDocument &document, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    void setClientView(bool on) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeHints();
    void makeClient(QVBoxLayout &layout);
    void makeMeeting(QVBoxLayout &layout);
    QLineEdit *textField(const QString &name, QString Engagement::*member, const QString &undoText);
    void refreshFields();

    QLineEdit *m_name = nullptr;
    QLineEdit *m_place = nullptr;
    QComboBox *m_industry = nullptr;
    QLineEdit *m_employees = nullptr;
    QLineEdit *m_contact = nullptr;
    QLineEdit *m_consultant = nullptr;
    QDateEdit *m_date = nullptr;
    QButtonGroup *m_language = nullptr;
    TextLabel *m_rate = nullptr;
    WorkloadFields *m_workloads = nullptr;
    OptionChoice *m_options = nullptr;
    QWidget *m_hints = nullptr;
    TextLabel *m_libraryHint = nullptr;
    QWidget *m_form = nullptr;
    bool m_clientView = false;
};

} // namespace lotse
