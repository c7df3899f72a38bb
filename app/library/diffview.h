// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace lotse {

/// Shows a DiffModel: numbers and signs narrow, texts wide, differing rows on the soft colour of their meaning.
class DiffView final : public QTableView
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Selects the first row of the next (or previous) place that differs; stays where there is none.
    void goToNextDifference(bool backwards = false);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace lotse
