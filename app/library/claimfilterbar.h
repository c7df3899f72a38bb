// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/profilereadmodel.h"

#include <QWidget>

class QButtonGroup;

namespace lotse {

/// Which claims of a profile are listed, one button each with their number.
class ClaimFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimFilterBar(QWidget *parent = nullptr);

    /// Shows how many claims of @p claims each filter lists; one that lists none is not offered.
    void count(const ProfileReadModel &claims);
    [[nodiscard]] ProfileReadModel::Filter filter() const;
    void setFilter(ProfileReadModel::Filter filter);

signals:
    void filterChanged();

private:
    QButtonGroup *m_buttons = nullptr;
};

} // namespace lotse
