// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/papers/questionsheet.h"

#include "core/csv.h"
#include "report/model/analysistext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr auto context = "QuestionSheet";

QString idsOf(const Check &check)
{
    QStringList ids;
    for (const QString &option : check.options)
        ids.append(questionId(option, check.criterion));
    return ids.isEmpty() ? questionId(check.option, check.criterion) : ids.join(u' ');
}

QString askedOf(const Check &check, const AnalysisText &words)
{
    QStringList names;
    for (const QString &option : check.options)
        names.append(words.option(option));
    return names.isEmpty() ? words.option(check.option) : names.join(u"; "_s);
}

QString possibleAnswers(const Criterion &criterion, const Phrases &phrases)
{
    if (criterion.kind == Criterion::Kind::Number) {
        return phrases.text(context, QT_TRANSLATE_NOOP("QuestionSheet", "a number or two ends of a range, in: %1"))
            .arg(criterion.unit.in(phrases.language()));
    }
    QStringList answers;
    for (const Level &level : criterion.levels)
        answers.append(u"%1: %2"_s.arg(QString::number(answers.size() + 1), level.label.in(phrases.language())));
    return answers.join(u'\n');
}

} // namespace

QByteArray questionSheet(const Library &library, const Evaluation &evaluation, const QList<Check> &checks,
                         const Phrases &phrases)
{
    const auto say = [&phrases](const char *source) { return phrases.text(context, source); };
    const AnalysisText words(library, evaluation, phrases);
    QList<QStringList> rows {
        {say(QT_TRANSLATE_NOOP("QuestionSheet",
                               "Please fill in the columns answer, evidence (link or document) and date, and leave the "
                               "first column as it is."))},
        {QString(sheetAnchor) + u' ' + languageCode(phrases.language()),
         say(QT_TRANSLATE_NOOP("QuestionSheet", "About")), say(QT_TRANSLATE_NOOP("QuestionSheet", "Question")),
         say(QT_TRANSLATE_NOOP("QuestionSheet", "Possible answers")), say(QT_TRANSLATE_NOOP("QuestionSheet", "Answer")),
         say(QT_TRANSLATE_NOOP("QuestionSheet", "Evidence")), say(QT_TRANSLATE_NOOP("QuestionSheet", "Date"))},
    };
    for (const Check &check : checks) {
        const Criterion *criterion = library.criterion(check.criterion);
        if (!criterion)
            continue;
        const QString asked = criterion->questionToProvider.in(phrases.language());
        rows.append({idsOf(check), askedOf(check, words),
                     asked.isEmpty() ? criterion->name.in(phrases.language()) : asked,
                     possibleAnswers(*criterion, phrases), QString(), QString(), QString()});
    }
    return writeCsv(rows);
}

QList<Check> checksFor(const QString &provider, const Evaluation &evaluation, const QList<Check> &checks)
{
    QList<Check> found;
    for (const Check &check : checks) {
        const OptionEvaluation *option = evaluation.option(check.option);
        if (option && option->provider == provider)
            found.append(check);
    }
    return found;
}

QString sentence(const SheetProblem &problem, const Library &library, const Phrases &phrases)
{
    const auto say = [&phrases](const char *source) { return phrases.text(context, source); };
    const QString row = QString::number(problem.row);
    const Criterion *criterion = library.criterion(problem.id.section(u'/', 1));
    const QString name = criterion ? criterion->name.in(phrases.language()) : problem.id;
    switch (problem.kind) {
    case SheetProblem::Kind::NotASheet:
        return say(QT_TRANSLATE_NOOP("QuestionSheet",
                                     "This is no question sheet of Lotse: no row starts with %1. Save the sheet as CSV "
                                     "and try again."))
            .arg(sheetAnchor);
    case SheetProblem::Kind::TooLarge:
        return say(QT_TRANSLATE_NOOP("QuestionSheet", "The file is larger than 4 MB: this is no question sheet."));
    case SheetProblem::Kind::UnknownQuestion:
        return say(QT_TRANSLATE_NOOP(
                       "QuestionSheet",
                       "Row %1: %2 is no question of this engagement. Was its first column changed, or the "
                       "option taken out?"))
            .arg(row, problem.id);
    case SheetProblem::Kind::UnknownLevel:
        return say(QT_TRANSLATE_NOOP(
                       "QuestionSheet",
                       "Row %1, %2: “%3” is none of the possible answers. Write one of them or its number."))
            .arg(row, name, problem.given);
    case SheetProblem::Kind::NotANumber:
        return say(QT_TRANSLATE_NOOP("QuestionSheet",
                                     "Row %1, %2: “%3” is no number. Write a number, or two like 10 to 20."))
            .arg(row, name, problem.given);
    case SheetProblem::Kind::AnsweredTwice:
        return say(QT_TRANSLATE_NOOP("QuestionSheet",
                                     "Row %1, %2: a row above answers the same question otherwise; that one counts."))
            .arg(row, name);
    case SheetProblem::Kind::UnknownDate:
        return say(QT_TRANSLATE_NOOP(
                       "QuestionSheet",
                       "Row %1: “%2” is no day; write it like 2026-11-22. Taken with the day of reading."))
            .arg(row, problem.given);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace lotse
