// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/keyedrowsmodel.h"

namespace lotse {

/// One file of the library in the list.
struct ProfileRow
{
    enum class Kind { Profile, Shared };
    enum class State {
        Fine,
        Empty, ///< nothing is documented: that no claim is stale says nothing
        Stale,
        Changed,
        Error
    };

    QString id; ///< of the profile; the file name for shared files
    QString name;
    Kind kind = Kind::Profile;
    State state = State::Fine;
    int documented = 0; ///< criteria with a claim
    int criteria = 0; ///< of all that apply to one of its deployments
    int errors = 0;
    int stale = 0; ///< claims
    bool unsaved = false;

    bool operator==(const ProfileRow &) const = default;
};

/// The profiles by name, then the shared files; search goes through a proxy on the name.
class ProfileListModel final : public KeyedRowsModel<ProfileRow>
{
    Q_OBJECT

public:
    static constexpr int idRole = Qt::UserRole;
    static constexpr int stateRole = Qt::UserRole + 1; ///< int of ProfileRow::State
    static constexpr int coverageRole = Qt::UserRole + 2; ///< "28/28", empty for shared files
    static constexpr int kindRole = Qt::UserRole + 3; ///< int of ProfileRow::Kind
    static constexpr int unsavedRole = Qt::UserRole + 4;
    static constexpr int searchRole = Qt::UserRole + 5; ///< name and id

    explicit ProfileListModel(QObject *parent = nullptr) : KeyedRowsModel(parent) { }

    /// Shows @p rows in the order of their names; rows that stay keep their selection.
    void setProfiles(QList<ProfileRow> rows);
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString description(const ProfileRow &row) const;
};

} // namespace lotse
