// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/sourcemessage.h"

#include <QAbstractTableModel>

namespace lotse {

/// The remarks on a source text as a list: sign, line, sentence, quick fix.
class IssueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Line, Text, Fix };
    static constexpr int columns = 3;
    static constexpr int kindRole = Qt::UserRole; ///< int of SourceMessage::Kind
    static constexpr int iconRole = Qt::UserRole + 1; ///< name of the sign

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows @p messages; rows that stay keep their selection.
    void setMessages(const QList<SourceMessage> &messages);
    [[nodiscard]] const QList<SourceMessage> &messages() const { return m_messages; }
    /// Returns the row of the first message behind @p line, or the first one of all; -1 when there is none.
    [[nodiscard]] int nextRow(int line) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString kindName(SourceMessage::Kind kind) const;

    QList<SourceMessage> m_messages;
};

} // namespace lotse
