// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

#include <QWidget>

class QScrollArea;
class QTableView;

namespace lotse {

class DutyModel;
class TextLabel;

/// What follows from answers and choice: a table to tick off, and below it what the chosen duty asks for and what to
/// keep as evidence.
class DutyList final : public QWidget
{
    Q_OBJECT

public:
    explicit DutyList(QWidget *parent = nullptr);

    void setDuties(const Library &library, const Evaluation &evaluation, Language language, bool readOnly);
    [[nodiscard]] DutyModel &model() const { return *m_model; }

signals:
    void noteEdited(const QString &duty, const lotse::DutyNote &note, const QString &field);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void summarise();
    void fitColumns();
    void showDuty(const QModelIndex &index);

    DutyModel *m_model = nullptr;
    Language m_language = Language::English;
    QTableView *m_table = nullptr;
    TextLabel *m_summary = nullptr;
    TextLabel *m_explanation = nullptr;
    TextLabel *m_evidence = nullptr;
    QScrollArea *m_texts = nullptr; ///< explanation and evidence of the chosen duty
};

} // namespace lotse
