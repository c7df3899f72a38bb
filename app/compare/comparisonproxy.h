// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

namespace lotse {

/// Filters the rows of a ComparisonModel: only differences, only weighted, search, folded groups. A group row is shown
/// as long as one of its criteria passes, folded or not.
class ComparisonProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum Role { FoldedRole = Qt::UserRole + 100 }; ///< of a group row

    explicit ComparisonProxy(QObject *parent = nullptr);

    void setOnlyDifferences(bool on);
    [[nodiscard]] bool onlyDifferences() const { return m_onlyDifferences; }
    void setOnlyWeighted(bool on);
    /// Shows the criteria whose name, definition or one of whose cells contains @p text, folded groups included.
    void setSearch(const QString &text);
    void setFolded(const QString &group, bool folded);
    [[nodiscard]] bool isFolded(const QString &group) const { return m_folded.contains(group); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool passes(int row) const;
    [[nodiscard]] bool contains(int row, const QString &text) const;

    QSet<QString> m_folded;
    QString m_search;
    bool m_onlyDifferences = false;
    bool m_onlyWeighted = false;
};

} // namespace lotse
