// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ranking/criteriacomparison.h"

#include "report/words/valuetext.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

enum ComparisonColumn { CriterionColumn, FirstColumn, SecondColumn, PointsColumn };
constexpr qsizetype shownCriteria = 6;
constexpr double smallestDifference = 0.05; // would be shown as 0.0

QString cellText(const Library &library, const OptionEvaluation &option, const QString &id, Language language)
{
    const auto cell = std::ranges::find(option.cells, id, &CellEvaluation::criterion);
    const Criterion *criterion = library.criterion(id);
    return cell != option.cells.end() && criterion ? ValueText(language).cellValue(*criterion, *cell) : QString();
}

} // namespace

CriteriaComparison::CriteriaComparison(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::scaled(10));
    m_grid->setVerticalSpacing(Theme::scaled(6));
    for (int column = CriterionColumn; column < PointsColumn; ++column)
        m_grid->setColumnStretch(column, 1);
}

void CriteriaComparison::add(int row, int column, const QString &text, TextLabel::Tone tone)
{
    auto *label = new TextLabel(text, Theme::TextRole::Small, tone);
    label->setWraps(column != PointsColumn);
    label->setAlignment((column == PointsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    m_grid->addWidget(label, row, column);
}

void CriteriaComparison::setContent(const Library &library, const Evaluation &evaluation, const LeadReasons &reasons,
                                    Language language)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!reasons.first || !reasons.second)
        return;
    add(0, FirstColumn, ValueText(language).briefName(evaluation, *reasons.first), TextLabel::Tone::Secondary);
    add(0, SecondColumn, ValueText(language).briefName(evaluation, *reasons.second), TextLabel::Tone::Secondary);
    add(0, PointsColumn, tr("points"), TextLabel::Tone::Secondary);
    int row = 1;
    for (const LeadReasons::Part &part : reasons.criteria.first(std::min(shownCriteria, reasons.criteria.size()))) {
        if (qAbs(part.difference) < smallestDifference)
            break;
        const Criterion *criterion = library.criterion(part.id);
        add(row, CriterionColumn, criterion ? criterion->name.in(language) : part.id);
        add(row, FirstColumn, cellText(library, *reasons.first, part.id, language));
        add(row, SecondColumn, cellText(library, *reasons.second, part.id, language));
        const QString sign = part.difference < 0 ? u"\u2212"_s : u"+"_s;
        add(row, PointsColumn, sign + NumberText(language).points(qAbs(part.difference)));
        ++row;
    }
}

} // namespace lotse
