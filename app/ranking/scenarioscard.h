// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"

#include <QWidget>

namespace lotse {

class TextLabel;

/// The scenarios of the library with their early signs.
class ScenariosCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ScenariosCard(QWidget *parent = nullptr);

    void setContent(const QList<Scenario> &scenarios, Language language);

private:
    TextLabel *m_text = nullptr;
};

} // namespace lotse
