// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page.h"

namespace lotse {

/// A page without content of its own.
class EmptyPage final : public Page
{
    Q_OBJECT

public:
    EmptyPage(EngagementDocument &document, QWidget *parent = nullptr);

    void refresh() override { }
};

} // namespace lotse
