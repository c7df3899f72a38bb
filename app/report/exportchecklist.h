// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/exportcheck.h"

#include <QWidget>

class QVBoxLayout;

namespace lotse {

/// What should be settled before the report goes out: one line per check, with a link to the place where it can be
/// settled.
class ExportChecklist final : public QWidget
{
    Q_OBJECT

public:
    enum class Link { Questions, Risks, StaleClaims, QuestionList };

    /// How a workload and its choice are called.
    struct Names
    {
        QString workload; ///< empty = the only one, which needs no name
        QString choice; ///< empty = none, or none that is compared

        bool operator==(const Names &) const = default;
    };

    explicit ExportChecklist(QWidget *parent = nullptr);

    /// Shows @p check; @p names belong to its workloads.
    void setCheck(const ReportCheck &check, const QList<Names> &names);
    /// Shows what cannot be printed, a sentence; empty where all can be.
    void setUnprintable(const QString &sentence);

signals:
    /// @p workload is the position of the one that the line is about, -1 = all.
    void linkActivated(lotse::ExportChecklist::Link link, int workload);

private:
    enum class Mark { Done, Attention, Stale, Unknown };
    void fill();
    void addQuestions();
    void addRisks();
    void addChoice(int workload);
    [[nodiscard]] static QString obstacleText(FinalObstacle obstacle, const QString &choice);
    /// Returns @p text with the name of @p workload before it where there are several.
    [[nodiscard]] QString named(int workload, const QString &text) const;
    void addLine(Mark mark, const QString &text, const QString &linkText = {}, Link link = Link::Questions,
                 int workload = -1);

    ReportCheck m_check;
    QList<Names> m_names;
    bool m_filled = false;
    QString m_unprintable;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace lotse
