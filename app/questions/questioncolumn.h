// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QSet>

#include <functional>

namespace lotse {

class QuestionCard;

/// The cards of a section, one below the other. What a person acts on stays at its place on the screen, whatever folds
/// and unfolds around it. So an answered card above it stays open as long as its folding would move it.
class QuestionColumn final : public QScrollArea
{
    Q_OBJECT

public:
    explicit QuestionColumn(QWidget *parent = nullptr);

    /// Shows @p cards and, below them, @p foot instead of those before, and takes them over.
    void setCards(const QList<QuestionCard *> &cards, QWidget *foot);
    [[nodiscard]] const QList<QuestionCard *> &cards() const { return m_cards; }
    /// The card of @p question; nullptr if it is not shown.
    [[nodiscard]] QuestionCard *card(const QString &question) const;
    /// The card that is or holds @p widget.
    [[nodiscard]] QuestionCard *cardOf(const QWidget *widget) const;

    /// The card that a digit or another key acts on while @p focused has the focus: a collapsed one that is passed by,
    /// else the current one; nullptr on a button beside the cards, where nobody sees which question is meant.
    [[nodiscard]] QuestionCard *cardForKeys(const QWidget *focused) const;
    /// True if so much of @p card is seen that a person knows which question it is: half of it, or of the room there
    /// is.
    [[nodiscard]] bool isInSight(const QuestionCard &card) const;

    /// Outlines the card of @p current and folds the answered others; @p unfolded leaves them open.
    void fold(const QString &current, bool unfolded);
    /// Runs @p change, which may also replace the cards, and leaves the card of @p question where it was, or the one to
    /// which a mouse button that is down leads: the answer that is left by the click must not move what is clicked.
    void keepInPlace(const QString &question, const std::function<void()> &change);
    /// Folds what was kept open and scrolls to @p target, for a person who asked for it with the keyboard.
    void bringIntoView(QWidget &target);

private:
    [[nodiscard]] bool isFolded(const QuestionCard &card) const;
    void applyFolding();
    void takeRoomBack();
    void keepAt(const QuestionCard &card, int place, const QSet<QString> &open);

    QList<QuestionCard *> m_cards;
    QSet<QString> m_held; ///< answered cards that stay open because their folding would move what is acted on
    QString m_current;
    bool m_unfolded = false;
    bool m_keeping = false;
};

} // namespace lotse
