// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ranking/leadreasons.h"

#include <QWidget>

namespace lotse {

class Card;
class DifferenceBars;
class TextLabel;

/// Why the first is ahead of the second: what holds whatever the weights are, and the difference by group.
class ReasonsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonsCard(QWidget *parent = nullptr);

    /// Hides itself where there is no second option.
    void setContent(const Library &library, const Evaluation &evaluation, const LeadReasons &reasons,
                    Language language);

private:
    Card *m_card = nullptr;
    TextLabel *m_dominance = nullptr;
    DifferenceBars *m_differences = nullptr;
};

} // namespace lotse
