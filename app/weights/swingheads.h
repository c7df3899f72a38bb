// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace lotse {

class TextLabel;

/// The heads above the columns of the cards.
class SwingHeads final : public QWidget
{
    Q_OBJECT

public:
    explicit SwingHeads(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const QString &text, bool wide, Qt::Alignment alignment);
    void fit();

    QHBoxLayout *m_row = nullptr;
    QList<TextLabel *> m_narrow;
};

} // namespace lotse
