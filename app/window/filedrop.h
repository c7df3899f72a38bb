// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QUrl;

namespace lotse {

/// Takes files of this computer that are dropped anywhere on a window, over its text fields too, which would take their
/// addresses for text. Links to other places stay what the field below them makes of them.
class FileDrop final : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget &window);

signals:
    /// One engagement was dropped. Who opens it may ask: it comes once the drop has ended, for which the other program
    /// waits.
    void dropped(const QString &path);
    /// What was dropped can't be opened.
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QList<QUrl> &files);

    QWidget &m_window;
};

} // namespace lotse
