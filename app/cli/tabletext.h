// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lotse {

/// A table for a terminal with a font of fixed width: columns as wide as their widest cell, two spaces between them.
class TableText
{
public:
    enum class Alignment { Left, Right };
    struct Column
    {
        QString head;
        Alignment alignment = Alignment::Left;
    };

    explicit TableText(QList<Column> columns) : m_columns(std::move(columns)) { }

    /// Adds a row; missing cells are empty, what a terminal would obey is shown as symbols.
    void addRow(const QStringList &cells);
    /// Returns head, rule and rows, each line ended; no line ends with spaces.
    [[nodiscard]] QString text() const;

private:
    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

} // namespace lotse
