// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criterion.h"
#include "core/localizedtext.h"

#include <QListView>

class QStandardItemModel;

namespace lotse {

/// All levels of a criterion with their circles and points, best first, and "not documented": the one that counts is
/// marked. Click, Enter, Space or a digit (1 = best, 0 = not documented) choose.
class LevelPicker final : public QListView
{
    Q_OBJECT

public:
    explicit LevelPicker(QWidget *parent = nullptr);

    /// Shows the levels of @p criterion; @p level is the id of the one that counts, empty = not documented.
    void setLevels(const Criterion &criterion, const QString &level, Language language);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The level with the id @p level was chosen; empty = not documented.
    void chosen(const QString &level);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(int row);

    QStandardItemModel *m_levels = nullptr;
    QString m_shown; ///< criterion and language that the rows were made for
};

} // namespace lotse
