// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/start/startparts.h"

class QGridLayout;
class QPushButton;

namespace lotse {

class Chip;
class TextLabel;
struct LibraryHealth;

/// The library on the start page: what is in it, how complete and how fresh it is, and the ways to it; these stand
/// below where the words need the room.
class LibraryCard final : public RoundFrame
{
    Q_OBJECT

public:
    explicit LibraryCard(QWidget *parent = nullptr);

    /// @p version is that of the library; it starts with its day.
    void setHealth(const LibraryHealth &health, const QString &version);

signals:
    /// Somebody wants to see the library; @p section is one of its page.
    void openRequested(const QString &section);

protected:
    bool event(QEvent *event) override;

private:
    void placeButtons();

    TextLabel *m_text = nullptr;
    Chip *m_stale = nullptr;
    Chip *m_unknown = nullptr;
    Chip *m_state = nullptr;
    QWidget *m_buttons = nullptr;
    QPushButton *m_checkStale = nullptr;
    QGridLayout *m_grid = nullptr;
    bool m_areButtonsBelow = false;
};

} // namespace lotse
