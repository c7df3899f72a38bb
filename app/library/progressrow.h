// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QProgressBar;

namespace lotse {

class TextLabel;

/// One line that tells how far something in the background is, with a button that stops it.
class ProgressRow final : public QFrame
{
    Q_OBJECT

public:
    explicit ProgressRow(const QString &text, QWidget *parent = nullptr);

    void setProgress(int done, int total);

signals:
    void stopped();

private:
    QProgressBar *m_bar = nullptr;
    TextLabel *m_count = nullptr;
};

} // namespace lotse
