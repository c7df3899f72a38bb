// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/papers/questionsheet.h"

#include "core/csv.h"
#include "report/model/analysisnames.h"

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

QString askedOf(const Check &check, const AnalysisNames &words)
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

/// Returns @p reading as it can be written into the sheet and read in one way only: "1350", "1,3500".
QString unmistakable(const Range &reading, const Phrases &phrases)
{
    QLocale locale = phrases.locale();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const auto one = [&locale](double number) {
        QString text = locale.toString(number, 'f', QLocale::FloatingPointShortest);
        // Three decimals look like a group of thousands.
        const qsizetype point = text.indexOf(locale.decimalPoint());
        if (point >= 0 && text.size() - point - 1 == 3)
            text += u'0';
        return text;
    };
    return reading.low == reading.high ? one(reading.low) : one(reading.low) + u'–' + one(reading.high);
}

} // namespace

QByteArray questionSheet(const Library &library, const Evaluation &evaluation, const QList<Check> &checks,
                         const Phrases &phrases)
{
    const auto say = [&phrases](const char *source) { return phrases.text(context, source); };
    const AnalysisNames words(library, evaluation, phrases);
    QList<QStringList> rows {
        {say(QT_TRANSLATE_NOOP("QuestionSheet",
                               "Please fill in the columns answer, evidence (link or document) and date, and leave the "
                               "first column as it is."))},
    };
    QStringList head;
    for (const SheetColumn column :
         {SheetColumn::Id, SheetColumn::Asked, SheetColumn::Question, SheetColumn::PossibleAnswers, SheetColumn::Answer,
          SheetColumn::Evidence, SheetColumn::Date})
        head.append(sheetHeading(column, phrases));
    rows.append(head);
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
    case SheetProblem::Kind::HeadChanged:
        return say(QT_TRANSLATE_NOOP(
                       "QuestionSheet",
                       "The head row of the question sheet was changed: which column is “%1” cannot be told. Nothing "
                       "was taken over. Give each column the heading again that it had."))
            .arg(sheetHeading(problem.column, phrases));
    case SheetProblem::Kind::NoQuestion:
        return say(QT_TRANSLATE_NOOP("QuestionSheet",
                                     "Row %1: the first cell is empty, so that “%2” answers no question. Copy the cell "
                                     "from the sheet that was sent."))
            .arg(row, problem.given);
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
    case SheetProblem::Kind::AmbiguousNumber:
        return say(QT_TRANSLATE_NOOP("QuestionSheet",
                                     "Row %1, %2: “%3” can be %4 or %5, according to who wrote it. Write it as one of "
                                     "these two."))
            .arg(row, name, problem.given, unmistakable(problem.readings.value(0), phrases),
                 unmistakable(problem.readings.value(1), phrases));
    case SheetProblem::Kind::OtherUnit:
        return say(QT_TRANSLATE_NOOP("QuestionSheet",
                                     "Row %1, %2: “%3” is in another unit than the question (%4). Write the number in "
                                     "that unit."))
            .arg(row, name, problem.given, criterion ? criterion->unit.in(phrases.language()) : QString());
    case SheetProblem::Kind::LooksLikeDate:
        return say(QT_TRANSLATE_NOOP("QuestionSheet",
                                     "Row %1, %2: “%3” is a day; the spreadsheet may have made it of a number. Write "
                                     "the number again, in a cell of the format text."))
            .arg(row, name, problem.given);
    case SheetProblem::Kind::AnsweredTwice:
        return say(QT_TRANSLATE_NOOP("QuestionSheet",
                                     "Row %1, %2: a row above answers the same question otherwise; that one counts."))
            .arg(row, name);
    case SheetProblem::Kind::OlderThanOwn:
        return say(QT_TRANSLATE_NOOP("QuestionSheet",
                                     "Row %1, %2: the answer is of %3, the client's own claim is of %4 and stays. Give "
                                     "the answer its right day if it is the newer one."))
            .arg(row, name, displayDate(problem.days.value(0), phrases.language()),
                 displayDate(problem.days.value(1), phrases.language()));
    case SheetProblem::Kind::UnknownDate:
        return say(QT_TRANSLATE_NOOP("QuestionSheet",
                                     "Row %1: “%2” is no day; write it like 2026-11-22. The answer was not taken."))
            .arg(row, problem.given);
    case SheetProblem::Kind::AmbiguousDate:
        return say(QT_TRANSLATE_NOOP("QuestionSheet", "Row %1: “%2” can be %3 or %4; write the day as one of these."))
            .arg(row, problem.given, problem.days.value(0).toString(Qt::ISODate),
                 problem.days.value(1).toString(Qt::ISODate));
    case SheetProblem::Kind::FutureDate:
        return say(QT_TRANSLATE_NOOP("QuestionSheet",
                                     "Row %1: the day “%2” is still to come; write that of the evidence. The answer "
                                     "was not taken."))
            .arg(row, problem.given);
    case SheetProblem::Kind::NumberedDay:
        return say(QT_TRANSLATE_NOOP("QuestionSheet",
                                     "Row %1: “%2” is a day as spreadsheets count them. Taken with this day: %3."))
            .arg(row, problem.given, displayDate(problem.days.value(0), phrases.language()));
    case SheetProblem::Kind::MonthOnly:
        return say(QT_TRANSLATE_NOOP("QuestionSheet", "Row %1: “%2” is a month. Taken with its first day: %3."))
            .arg(row, problem.given, displayDate(problem.days.value(0), phrases.language()));
    case SheetProblem::Kind::OutsideScale:
        return say(QT_TRANSLATE_NOOP(
                       "QuestionSheet",
                       "Row %1, %2: “%3” lies outside the scale. Taken; it counts as the worst end. Check "
                       "the number and its unit."))
            .arg(row, name, problem.given);
    case SheetProblem::Kind::DoubtfulNumber:
        return say(QT_TRANSLATE_NOOP("QuestionSheet",
                                     "Row %1, %2: “%3” is better than the scale knows. Taken, but it does not count. "
                                     "Check the number and its unit."))
            .arg(row, name, problem.given);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace lotse
