// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace lotse {

/// A large button of the start page: icon, bold words, a quiet line below, the key at the right.
class ActionTile final : public QAbstractButton
{
    Q_OBJECT

public:
    ActionTile(const QString &title, const QString &description, const QString &iconName, const QString &key,
               bool primary = false, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect inner() const; ///< the room for the words
    /// The room for the title, and for a description that leaves the key its place.
    [[nodiscard]] int besideKey() const;

    QString m_description;
    QString m_icon;
    QString m_key;
    bool m_primary;
};

} // namespace lotse
