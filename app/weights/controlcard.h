// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;
class QRadioButton;

namespace lotse {

class Card;
class TextLabel;

/// A control question: which of two steps is worth more, or both alike, and whether the answer fits the points.
class ControlCard final : public QWidget
{
    Q_OBJECT

public:
    struct Side
    {
        QString criterion;
        QString better; ///< what the step leads to
        QString worse; ///< and what it starts from

        bool operator==(const Side &) const = default;
    };

    explicit ControlCard(int number, QWidget *parent = nullptr);

    void setContent(const QString &title, const Side &first, const Side &second,
                    std::optional<TradeOff::Preference> answer, bool readOnly);
    /// Offers another question beside this one.
    void setHasNext(bool hasNext);
    /// @p fits decides icon and colour; an empty sentence hides the line.
    void setResult(bool fits, const QString &sentence);
    [[nodiscard]] QString result() const;

signals:
    void answered(lotse::TradeOff::Preference preference);
    void nextRequested();

private:
    QRadioButton *m_buttons[3] = {};
    TextLabel *m_words[2] = {};
    QButtonGroup *m_group = nullptr;
    QPushButton *m_next = nullptr;
    Card *m_card = nullptr;
    QWidget *m_resultRow = nullptr;
    QWidget *m_fits = nullptr;
    QWidget *m_contradicts = nullptr;
    TextLabel *m_result = nullptr;
};

} // namespace lotse
