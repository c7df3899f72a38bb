// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"
#include "decision/upkeep.h"

#include <QFrame>

class QMenu;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace lotse {

class LinkRecords;
class TextLabel;

/// The chosen claim of the work list: what it says, by which sources it is as old as it is, where to look at them, and
/// what can be done.
class UpkeepDetail final : public QFrame
{
    Q_OBJECT

public:
    explicit UpkeepDetail(QWidget *parent = nullptr);

    struct Shown
    {
        const UpkeepItem &item;
        const Library &library;
        const LinkRecords &links;
        QDate postponed; ///< until that day; invalid = not
        Language language;
    };

    void showItem(const Shown &shown);
    void showNothing();
    /// The weeks that somebody may put a claim off.
    void askForWeeks();
    /// True if looking renews what is shown.
    [[nodiscard]] bool canCheck() const;
    void focusFirst();

signals:
    void checkRequested();
    void openRequested();
    /// 0 = due at once.
    void laterRequested(int weeks);

private:
    void makeButtons(QVBoxLayout &layout);
    QVBoxLayout *renewContent();
    void addTexts(QVBoxLayout &layout, const Shown &shown);
    void addFacts(QVBoxLayout &layout, const Shown &shown);
    void addSource(QVBoxLayout &layout, const Shown &shown, const Source &source, const UpkeepSource &use);

    QScrollArea *m_area = nullptr;
    TextLabel *m_renewal = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_later = nullptr;
    QMenu *m_weeks = nullptr;
};

} // namespace lotse
