// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace lotse {

/// The claims that need a look, two lines a row. Letters are keys of the work list here, not a search.
class UpkeepTable final : public QTableView
{
    Q_OBJECT

public:
    explicit UpkeepTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void shareWidth();
};

} // namespace lotse
