// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/recoverycopy.h"

#include <QWidget>

class QVBoxLayout;

namespace lotse {

/// What programs that ended left unsaved, above every page until it is decided: each engagement with its name, the
/// newest ones with their buttons.
class RecoveryOffers final : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryOffers(QWidget *parent = nullptr);

    void setFound(const QList<RecoveryCopy::Found> &found);
    void focusFirst();
    /// Asks for the newest one.
    void restoreNewest();

signals:
    void restoreRequested(const QString &id);
    void discardRequested(const QString &id);

private:
    QVBoxLayout *m_rows = nullptr;
    QString m_newest;
};

} // namespace lotse
