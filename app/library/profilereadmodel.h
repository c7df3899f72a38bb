// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"

#include <QStandardItemModel>

namespace lotse {

class LinkRecords;
struct Fact;

/// What a profile says, to be read: groups, in them criteria with value, age and confidence, in them the sources. Or,
/// for showStale, the claims with old evidence and their sources.
class ProfileReadModel final : public QStandardItemModel
{
    Q_OBJECT

public:
    enum class Kind { Group, Claim, Source };
    enum Role {
        KindRole = Qt::UserRole + 1,
        ValueRole, ///< the level or number in words
        MetaRole, ///< one quiet line: dates, age, confidence
        TextRole, ///< sentences, wrapped
        PointsRole, ///< 0-100; invalid = unknown
        StaleRole, ///< bool
        LinkRole, ///< what the link check said, or empty
        AttentionRole, ///< bool: the link needs a look
        LineRole, ///< line in the source text, 0 = none
        IdRole, ///< of criterion or source
        LevelsRole, ///< ids that can be chosen; empty = cannot be edited here
        LevelNamesRole,
        LevelRole ///< id of the level now
    };

    explicit ProfileReadModel(QObject *parent = nullptr);

    struct Context
    {
        const Profile &profile;
        const Library &library;
        const LinkRecords &links;
        QDate today;
        Language language;
    };

    void showNothing();
    /// Shows the claims of @p owner: a deployment id, or the profile's id for the provider itself.
    void showClaims(const Context &context, const QString &owner);
    /// Shows the claims whose evidence is stale, oldest first.
    void showStale(const Context &context);

    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Is not shown: what a screen reader says of the column.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    /// Somebody chose another level for the claim in @p line of the source text.
    void levelChosen(int line, const QString &level);

private:
    [[nodiscard]] QStandardItem *claimItem(const Context &context, const Criterion &criterion, const Fact &fact);
    void appendSources(QStandardItem *parent, const Context &context, const QStringList &ids);
    [[nodiscard]] QString meta(const Context &context, const Fact &fact) const;

    QHash<int, QStringList> m_deployments; ///< for which each claim counts, by its line
};

} // namespace lotse
