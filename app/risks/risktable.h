// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace lotse {

/// The register of risks: titles wrap instead of ending in dots and alone make the height of a row, and title,
/// measure and owner share what the other columns leave. Where that is too little for three, the measure goes.
class RiskTable final : public QTableView
{
    Q_OBJECT

public:
    explicit RiskTable(QWidget *parent = nullptr);

    /// Sets the model and what each of its columns does with its width.
    void setModel(QAbstractItemModel *model) override;
    /// Shows the columns that @p width logical pixels of the page have room for.
    void fitColumns(int width);
    /// Takes the date out of the current cell, if it is one of dates.
    void clearDate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareWidth();
    /// Shares the width anew if an owner needs another one.
    void fitOwner();

    bool m_sharing = false;
    int m_boardWidth = 0;
    int m_ownerWidth = 0; ///< that the column has at least
    int m_neededOwnerWidth = 0;
};

} // namespace lotse
