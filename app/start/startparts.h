// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QListView;

/// The parts of the start page that only show.
namespace lotse {

/// Flag, name and purpose of the program.
class ProductHead final : public QWidget
{
    Q_OBJECT

public:
    explicit ProductHead(QWidget *parent = nullptr);
};

/// The six steps with the minutes that they take.
class StepOverview final : public QWidget
{
    Q_OBJECT

public:
    explicit StepOverview(QWidget *parent = nullptr);
};

/// A surface with a border and round corners.
class RoundFrame : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The column heads above the list of recent engagements.
class RecentHead final : public QWidget
{
    Q_OBJECT

public:
    explicit RecentHead(const QListView &list, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QListView &m_list;
};

} // namespace lotse
