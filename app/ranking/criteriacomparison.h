// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/text.h"
#include "app/ranking/leadreasons.h"

class QGridLayout;

namespace lotse {

/// The criteria on which first and second differ most: what each says, and the difference in points.
class CriteriaComparison final : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaComparison(QWidget *parent = nullptr);

    void setContent(const Library &library, const Evaluation &evaluation, const LeadReasons &reasons,
                    Language language);

private:
    void add(int row, int column, const QString &text, TextLabel::Tone tone = TextLabel::Tone::Normal);

    QGridLayout *m_grid = nullptr;
};

} // namespace lotse
