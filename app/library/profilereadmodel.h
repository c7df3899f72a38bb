// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"

#include <QStandardItemModel>

namespace lotse {

class LinkRecords;
struct Fact;

/// What a profile says: groups, in them criteria with value, age and confidence, in each a row for the card that
/// changes it.
class ProfileReadModel final : public QStandardItemModel
{
    Q_OBJECT

public:
    enum class Kind { Group, Claim, Card };
    enum Role {
        KindRole = Qt::UserRole + 1,
        ValueRole, ///< the level or number in words
        MetaRole, ///< one quiet line: dates, age, confidence
        TextRole, ///< sentences, wrapped
        PointsRole, ///< 0-100; invalid = unknown
        StaleRole, ///< bool
        LineRole, ///< line in the source text, 0 = none
        IdRole, ///< of the group or criterion
        AppliesRole, ///< bool: the criterion has a meaning for this form of deployment
        OriginRole, ///< int of ClaimCardContent::Origin
        DayRole, ///< on which it was last seen in force, in words; empty = not known
        AgeRole, ///< in words; empty = none to be told
        ConfidenceRole, ///< int of Confidence; invalid = none
        SourcesRole, ///< number of sources
        LanguagesRole, ///< 1 = German, 2 = English, 3 = both: the texts that are there
        DisputedRole ///< bool: another reading is worth other points
    };

    /// Which claims are listed.
    enum class Filter { All, Own, Stale, Disputed, Unknown };

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
    /// Shows the claims of @p owner: a deployment id, or the profile's id for the provider itself. Rows that stay keep
    /// their indexes.
    void showClaims(const Context &context, const QString &owner);

    /// Returns the row of the claim on @p criterion, or an invalid index.
    [[nodiscard]] QModelIndex claim(const QString &criterion) const;
    /// True if @p filter lists the claim at @p index.
    [[nodiscard]] static bool isListed(const QModelIndex &index, Filter filter);
    /// Returns how many claims @p filter lists.
    [[nodiscard]] int count(Filter filter) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Is not shown: what a screen reader says of the column.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void makeRows(const Context &context);
    void fillClaim(QStandardItem &item, const Context &context, const Criterion &criterion, const Fact &fact,
                   const QString &owner) const;
    void fillEvidence(QStandardItem &item, const Context &context, const Fact &fact) const;
    [[nodiscard]] QString meta(const Context &context, const Fact &fact) const;

    QHash<int, QStringList> m_deployments; ///< for which each claim counts, by its line
};

} // namespace lotse
