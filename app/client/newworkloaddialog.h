// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/startanswers.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QScrollArea;

namespace lotse {

/// Asks which answers a new workload starts from, and names them before anything is changed.
class NewWorkloadDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Proposes what concerns the company from the workload at @p current.
    NewWorkloadDialog(const Library &library, const Engagement &engagement, int current, QWidget *parent);

    /// The workload of the engagement whose answers are taken.
    [[nodiscard]] int from() const;
    [[nodiscard]] QMap<QString, GivenAnswer> answers() const;
    /// "Answers taken over from “Chat”: questions 14, 18."; empty where none is taken.
    [[nodiscard]] QString taken() const;

private:
    [[nodiscard]] QWidget *makeChoices();
    /// Offers what there is in the chosen workload.
    void refreshChoices();
    void refreshList();
    [[nodiscard]] StartAnswers which() const;

    Library m_library;
    QList<Workload> m_workloads;
    QComboBox *m_from = nullptr;
    QButtonGroup *m_which = nullptr;
    QScrollArea *m_list = nullptr;
};

} // namespace lotse
