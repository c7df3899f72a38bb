// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/showncolumns.h"

#include <QTableView>

namespace lotse {

class ComparisonProxy;
class ComparisonModel;

/// The matrix: a table whose first columns (criterion, weight, pinned options) stay in place. They are shown once more
/// by a second view on the same model that lies above the first; the keyboard only knows the first.
class ComparisonView final : public QTableView
{
    Q_OBJECT

public:
    ComparisonView(ComparisonModel &source, ComparisonProxy &proxy, QWidget *parent = nullptr);

    /// Sets widths, heights, spans and the frozen part anew; after each change of content, filter or text size.
    void arrange();
    /// Pins, hides and widens columns, and arranges them.
    void setColumns(const ShownColumns &columns);
    /// Moves to the next criterion in the current column; from the last one to the first.
    void goToNextRow();
    [[nodiscard]] QTableView *frozenPart() const { return m_frozen; }

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    /// A click, Enter or Space on the cell of an option.
    void evidenceRequested(const QModelIndex &index);
    void foldRequested(const QString &group);
    void pinRequested(const QString &deployment);
    /// The key N on the cell of an option.
    void noteRequested(const QModelIndex &index);
    /// The key W on the cell of an option, or a click on its head: why is it in, not cleared or out?
    void reasonRequested(const QString &deployment);
    /// The key D.
    void differencesRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void activate(const QModelIndex &index);
    void placeFrozenPart();
    void arrangeColumns();
    /// Widths of the columns of options that are shown, for @p room pixels.
    [[nodiscard]] QMap<int, int> optionWidths(int room) const;
    void arrangeRows();
    [[nodiscard]] int frozenColumns() const;
    [[nodiscard]] int frozenWidth() const;

    ComparisonModel &m_source;
    ComparisonProxy &m_proxy;
    QTableView *m_frozen = nullptr;
    ShownColumns m_columns;
};

} // namespace lotse
