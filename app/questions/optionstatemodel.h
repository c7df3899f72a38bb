// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/answereffect.h"
#include "decision/evaluation.h"

#include <QAbstractListModel>

namespace lotse {

/// The options by clearance (in, not cleared, out) with the question that did it.
class OptionStateModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DeploymentRole = Qt::UserRole + 1,
        DeploymentNameRole, ///< QString, beside the provider (display role)
        ClearanceRole, ///< int of Clearance
        StateRole, ///< QString: "in"
        ReasonRole, ///< QString, empty for an option that is in
        WhyRole, ///< QString, all reasons and the ways back; empty for an option that is in
        ChangedRole ///< bool: the last answer did it
    };

    using QAbstractListModel::QAbstractListModel;

    void update(const Library &library, const Evaluation &evaluation, const AnswerEffect &effect, Language language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString deployment;
        QString provider;
        QString deploymentName;
        Clearance clearance = Clearance::Passed;
        QString reason;
        QString why;
        bool changed = false;

        bool operator==(const Row &) const = default;
    };
    QList<Row> m_rows;
};

} // namespace lotse
