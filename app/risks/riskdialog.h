// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;

namespace lotse {

class RiskDetail;

/// One risk in a window of its own, with ways to the one before it and the next (Ctrl+Page Up, Ctrl+Page Down). The
/// focus stays in its field meanwhile.
class RiskDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RiskDialog(QWidget *parent);

    [[nodiscard]] RiskDetail &detail() const { return *m_detail; }
    /// Tells whether there is a risk before the one shown, and one behind it.
    void setNeighbours(bool previous, bool next);

protected:
    bool focusNextPrevChild(bool next) override;

signals:
    /// The person wants the next risk (1) or the one before (-1).
    void stepRequested(int steps);

private:
    void step(int steps);
    QPushButton *makeStep(const QString &text, const QString &icon, Qt::Key key, int steps);

    RiskDetail *m_detail = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace lotse
