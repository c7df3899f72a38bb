// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include <functional>

namespace lotse {

class EngagementDocument;

/// Names the weight set in use; its menu changes to another one, makes, renames and removes sets.
class WeightSetButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit WeightSetButton(EngagementDocument &document, QWidget *parent = nullptr);

    void refresh();

private:
    void fillMenu();
    void nameSet(const QString &title, const QString &name, const std::function<void(const QString &)> &use);

    EngagementDocument &m_document;
};

} // namespace lotse
