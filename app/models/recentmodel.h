// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"

#include <QAbstractListModel>
#include <QDateTime>

namespace lotse {

/// What the start page says about one engagement file.
struct RecentEntry
{
    QString path;
    bool exists = false;
    QDateTime changed;
    QString client; ///< the file's name until the file was read
    QString detail; ///< industry and place
    int step = 0; ///< 0-6 steps done
    QString leader; ///< empty without a ranking

    bool operator==(const RecentEntry &) const = default;
};

/// Reads and evaluates @p path; slow, meant for the background.
[[nodiscard]] RecentEntry readRecentEntry(const QString &path, const Library &library, Language language);

/// The engagements that were open last, newest first.
class RecentModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole + 1, ExistsRole, DetailRole, StepRole, ResultRole, ChangedRole };

    using QAbstractListModel::QAbstractListModel;

    void setPaths(const QStringList &paths);
    void setEntry(const RecentEntry &entry);
    [[nodiscard]] QStringList paths() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Returns "today, 14:32", "yesterday, 17:05" or the date.
    [[nodiscard]] static QString timeText(const QDateTime &time, const QDateTime &now, Language language);

private:
    [[nodiscard]] QString result(const RecentEntry &entry) const;

    QList<RecentEntry> m_entries;
};

} // namespace lotse
