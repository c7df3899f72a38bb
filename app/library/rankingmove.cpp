// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/rankingmove.h"

#include "app/controls/readingdialog.h"
#include "app/controls/tablecopy.h"
#include "decision/certainty/advice.h"
#include "decision/evaluation.h"
#include "decision/leaders.h"
#include "report/words/phrasesin.h"
#include "report/words/valuetext.h"
#include "report/words/workloadname.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

/// Returns where @p option stands; nullptr = it is not compared.
QString standingOf(const OptionEvaluation *option, Language language)
{
    if (option == nullptr)
        return RankingMove::tr("not compared");
    const ValueText words(language);
    const QString points = words.numbers().points(option->score.likely);
    if (option->rank == 0)
        return RankingMove::tr("%1 points, %2", "of an option that is out")
            .arg(points, words.clearance(option->clearance));
    return RankingMove::tr("rank %1, %2 points, %3").arg(option->rank).arg(points, words.clearance(option->clearance));
}

QStringList leaderIds(const Evaluation &evaluation)
{
    QStringList ids;
    for (const OptionEvaluation *option : leadersOf(evaluation))
        ids << option->deployment;
    return ids;
}

} // namespace

RankingMove::RankingMove(const Library &before, const Library &after, const Engagement &engagement,
                         const QString &workload, QDate asOf, Language language)
{
    QString first;
    QStringList advice;
    const bool isOne = engagement.workloads.size() < 2;
    for (qsizetype i = 0; i < engagement.workloads.size(); ++i) {
        const Workload &one = engagement.workloads.at(i);
        const Evaluation was = evaluate(before, engagement, one.id, asOf);
        const Evaluation is = evaluate(after, engagement, one.id, asOf);
        const QString name = workloadName(one, i, phrasesIn(language));
        const auto placed = [&](const QString &sentence) {
            return isOne ? sentence : tr("%1: %2", "workload and sentence").arg(name, sentence);
        };
        add(was, is, name, language);
        if (one.id == workload)
            first = placed(ahead(was, is, language));
        if (const QString moved = advised(after, engagement, was, is, language); !moved.isEmpty())
            advice << placed(moved);
    }
    m_sentence = m_rows.isEmpty()
        ? tr("In the open engagement ranks and points stay as they are.")
        : tr("In the open engagement %n result(s) changed.", nullptr, int(m_rows.size())) + u' ' + first;
    for (const QString &sentence : std::as_const(advice))
        m_sentence += u' ' + sentence;
}

void RankingMove::add(const Evaluation &before, const Evaluation &after, const QString &workload, Language language)
{
    const ValueText words(language);
    const auto addRow = [&](const OptionEvaluation &named, const OptionEvaluation *was, const OptionEvaluation *is) {
        Row row {workload, words.optionName(named), standingOf(was, language), standingOf(is, language)};
        if (row.before != row.after)
            m_rows.append(std::move(row));
    };
    for (const OptionEvaluation &option : after.options)
        addRow(option, before.option(option.deployment), &option);
    for (const OptionEvaluation &option : before.options) {
        if (after.option(option.deployment) == nullptr)
            addRow(option, &option, nullptr);
    }
}

QString RankingMove::ahead(const Evaluation &before, const Evaluation &after, Language language)
{
    const ValueText words(language);
    const OptionEvaluation *was = before.leader();
    const OptionEvaluation *is = after.leader();
    const QString pointsBefore = was != nullptr ? words.numbers().points(was->score.likely) : QString();
    const QString pointsNow = is != nullptr ? words.numbers().points(is->score.likely) : QString();
    if (was == nullptr && is == nullptr)
        return tr("No option is ahead, as before.");
    if (is == nullptr)
        return tr("No option is ahead any more; before: %1 (%2 points).").arg(words.leaderNames(before), pointsBefore);
    if (was == nullptr)
        return tr("Ahead now: %1 (%2 points); before there was none.").arg(words.leaderNames(after), pointsNow);
    if (leaderIds(before) != leaderIds(after))
        return tr("Ahead now: %1 (%2 points); before: %3 (%4 points).")
            .arg(words.leaderNames(after), pointsNow, words.leaderNames(before), pointsBefore);
    if (pointsBefore == pointsNow)
        return tr("Ahead as before: %1 (%2 points).").arg(words.leaderNames(after), pointsNow);
    return tr("Ahead as before: %1 (%2 → %3 points).").arg(words.leaderNames(after), pointsBefore, pointsNow);
}

QString RankingMove::advised(const Library &library, const Engagement &engagement, const Evaluation &before,
                             const Evaluation &after, Language language)
{
    const OptionEvaluation *was = agreedInstead(engagement, before);
    const OptionEvaluation *is = agreedInstead(engagement, after);
    if ((!was && !is) || (was && is && was->deployment == is->deployment))
        return {};
    const Criterion *deciding = library.criterion(after.thresholds.nearTieCriterion);
    const QString sentence = is ? tr("“%1” speaks for %2 now.") : tr("“%1” does not speak for %2 any more.");
    return sentence.arg(deciding ? deciding->name.in(language) : after.thresholds.nearTieCriterion,
                        ValueText(language).briefName(is ? after : before, is ? *is : *was));
}

void RankingMove::show(QWidget *parent) const
{
    auto *dialog = new ReadingDialog(tr("What changed in the open engagement"), parent);
    auto *table = new QTableView;
    auto *model = new QStandardItemModel(table);
    model->setHorizontalHeaderLabels({tr("Workload"), tr("Option"), tr("Before"), tr("Now")});
    for (const Row &row : m_rows) {
        QList<QStandardItem *> items;
        for (const QString &text : {row.workload, row.option, row.before, row.after})
            items << new QStandardItem(text);
        model->appendRow(items);
    }
    table->setModel(model);
    table->setObjectName(u"rankingMove"_s);
    table->setAccessibleName(dialog->windowTitle());
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    const bool severalWorkloads =
        std::ranges::any_of(m_rows, [this](const Row &row) { return row.workload != m_rows.constFirst().workload; });
    table->setColumnHidden(0, !severalWorkloads);
    new TableCopy(*table);
    dialog->setContent(table);
    dialog->open();
}

} // namespace lotse
