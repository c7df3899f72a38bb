// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"
#include "decision/certainty/verdict.h"
#include "decision/progress.h"

#include <QAbstractListModel>
#include <QDateTime>

#include <optional>
#include <stop_token>

namespace lotse {

/// What the start page says about one engagement file.
struct RecentEntry
{
    QString path;
    bool exists = false;
    QDateTime changed;
    QString client; ///< the file's name until the file was read
    QString detail; ///< industry and place
    QString engagement; ///< its id
    Progress progress;
    bool answered = false; ///< a question of the first workload is
    int opensAt = 0; ///< number of the step, 1-6; 0 = not known yet
    bool ranked = false; ///< questions are answered
    QString leader; ///< of each workload, each name once; empty when no option leads anywhere
    bool undecided = false; ///< nothing weighs or is known in a workload: its options may be in, and none leads
    std::optional<VerdictKind> verdict; ///< the weakest of the workloads; none until the draws are made

    bool operator==(const RecentEntry &) const = default;
};

enum class RecentDepth { Points, Verdict };
/// Reads and evaluates @p path; slow, meant for the background. The verdict takes all its draws and longer still: it
/// is the same as on the ranking page. Stopped, it is missing.
[[nodiscard]] RecentEntry readRecentEntry(const QString &path, const Library &library, Language language,
                                          RecentDepth depth, const std::stop_token &stop = {});

/// The engagements that were open last, newest first.
class RecentModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole + 1,
        ExistsRole,
        DetailRole,
        StepsRole, ///< QBitArray, of each step whether it is done
        OpensAtRole, ///< int, the step at which it opens, 1-6; 0 = not known yet
        ProgressRole, ///< QString, "5 of 6 steps done", "Final version"; empty where that is not known yet
        ResultRole,
        VerdictRole,
        ChangedRole
    };

    using QAbstractListModel::QAbstractListModel;

    void setPaths(const QStringList &paths);
    void setEntry(const RecentEntry &entry);
    [[nodiscard]] QStringList paths() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// How many steps there are.
    static constexpr int stepCount = 6;

    /// Returns "clear", "leaning" or "open".
    [[nodiscard]] static QString verdictText(VerdictKind verdict);
    /// Returns "today, 14:32", "yesterday, 17:05" or the date.
    [[nodiscard]] static QString timeText(const QDateTime &time, const QDateTime &now, Language language);

private:
    [[nodiscard]] QString result(const RecentEntry &entry) const;
    [[nodiscard]] QString progress(const RecentEntry &entry) const;
    [[nodiscard]] QString accessibleText(const RecentEntry &entry) const;
    [[nodiscard]] QString toolTip(const RecentEntry &entry) const;

    QList<RecentEntry> m_entries;
};

} // namespace lotse
