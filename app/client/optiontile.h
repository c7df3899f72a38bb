// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace lotse {

/// One option to compare as a tile with a check: provider bold, deployment below.
class OptionTile final : public QAbstractButton
{
    Q_OBJECT

public:
    OptionTile(const QString &id, const QString &provider, const QString &deployment, QWidget *parent = nullptr);

    [[nodiscard]] QString optionId() const { return m_id; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_id;
    QString m_provider;
    QString m_deployment;
};

} // namespace lotse
