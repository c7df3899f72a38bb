// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrl>

class QRadioButton;

namespace lotse {

/// Asks before addresses are opened: what is sent, to whom, and for which profiles.
class LinkCheckDialog final : public QDialog
{
    Q_OBJECT

public:
    LinkCheckDialog(const QString &profileName, const QList<QUrl> &ofProfile, const QList<QUrl> &ofAll,
                    QWidget *parent = nullptr);

    [[nodiscard]] const QList<QUrl> &addresses() const;

private:
    QList<QUrl> m_ofProfile;
    QList<QUrl> m_ofAll;
    QRadioButton *m_onlyProfile = nullptr;
};

} // namespace lotse
