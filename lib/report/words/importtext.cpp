// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words/importtext.h"

#include "core/visibletext.h"
#include "report/words/numbertext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype longestShown = 60; // of what a cell says, in characters

const char *patternOf(ImportProblem::Kind kind)
{
    using Kind = ImportProblem::Kind;
    switch (kind) {
    case Kind::NothingMapped:
        return QT_TRANSLATE_NOOP("TableImport",
                                 "No column is assigned to answers. Say for at least one column what it becomes.");
    case Kind::UnknownCriterion:
        return QT_TRANSLATE_NOOP("TableImport",
                                 "%1: “%3” names no criterion of the library. Choose one, or leave the row out.");
    case Kind::UnknownDeployment:
        return QT_TRANSLATE_NOOP("TableImport", "%1: “%2” has no offer “%3” in the library. Choose one of its offers.");
    case Kind::NoOption:
        return QT_TRANSLATE_NOOP("TableImport",
                                 "%1: it is not said whose answer “%3” is. Choose the provider that it is from.");
    case Kind::UnknownLevel:
        return QT_TRANSLATE_NOOP("TableImport",
                                 "%1, %2: “%3” is none of the levels. Choose one, or leave the question open.");
    case Kind::NotANumber:
        return QT_TRANSLATE_NOOP("TableImport", "%1, %2: “%3” is no number. Enter one, or leave the question open.");
    case Kind::AmbiguousNumber:
        return QT_TRANSLATE_NOOP("TableImport",
                                 "%1, %2: “%3” can be %4 or %5, according to who wrote it. Choose one of them.");
    case Kind::OtherUnit:
        return QT_TRANSLATE_NOOP("TableImport", "%1, %2: “%3” is in another unit than the criterion (%4). Convert it.");
    case Kind::LooksLikeDate:
        return QT_TRANSLATE_NOOP(
            "TableImport", "%1, %2: “%3” is a day; the spreadsheet may have made it of a number. Enter the number.");
    case Kind::FaultyCell:
        return QT_TRANSLATE_NOOP("TableImport",
                                 "%1, %2: the cell holds the error %3 of the spreadsheet. Look up what is meant.");
    case Kind::NoStoredValue:
        return QT_TRANSLATE_NOOP("TableImport",
                                 "%1, %2: the cell holds a formula without a result. Open the table in a spreadsheet "
                                 "and save it again.");
    case Kind::AnsweredTwice:
        return QT_TRANSLATE_NOOP("TableImport",
                                 "%1, %2: another cell answers this otherwise than “%3”. The first one counts.");
    case Kind::DoesNotApply:
        return QT_TRANSLATE_NOOP("TableImport",
                                 "%1, %2: the criterion does not apply to this form of use; “%3” was not taken.");
    case Kind::UnknownDate:
        return QT_TRANSLATE_NOOP("TableImport", "%1: “%3” is no day. The answer is taken without one.");
    case Kind::AmbiguousDate:
        return QT_TRANSLATE_NOOP("TableImport", "%1: “%3” can be %4 or %5. The answer is taken without a day.");
    case Kind::FutureDate:
        return QT_TRANSLATE_NOOP("TableImport",
                                 "%1: the day “%3” is still to come. The answer is taken without a day.");
    case Kind::OutsideScale:
        return QT_TRANSLATE_NOOP("TableImport",
                                 "%1, %2: “%3” lies outside the scale and counts as its worst end. Check number and "
                                 "unit.");
    case Kind::DoubtfulNumber:
        return QT_TRANSLATE_NOOP("TableImport",
                                 "%1, %2: “%3” is better than the scale knows and does not count. Check number and "
                                 "unit.");
    case Kind::TooManyAnswers:
        return QT_TRANSLATE_NOOP("TableImport",
                                 "%1: here the table has more answers than are read. Split it and read each part.");
    }
    Q_UNREACHABLE_RETURN("");
}

QString placeText(const TablePlace &place, const Phrases &phrases)
{
    if (place.column < 1)
        return phrases.text("TableImport", QT_TRANSLATE_NOOP("TableImport", "Row %1")).arg(place.row);
    return phrases.text("TableImport", QT_TRANSLATE_NOOP("TableImport", "Row %1, column %2"))
        .arg(QString::number(place.row), columnName(place.column));
}

/// Fills in %1 to %9 at once: what stands in a cell may look like a placeholder, and not each sentence has all.
QString filledIn(const QString &pattern, const QStringList &arguments)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern.at(i) == u'%' && i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : -1;
        if (number < 1) {
            text += pattern.at(i);
            continue;
        }
        text += arguments.value(number - 1);
        ++i;
    }
    return text;
}

} // namespace

QString sentence(const ImportProblem &problem, const Library &library, const Phrases &phrases)
{
    const NumberText numbers(phrases.language());
    const Criterion *criterion = library.criterion(problem.criterion);
    QString given = inOneLine(problem.given);
    if (given.size() > longestShown)
        given = given.left(longestShown) + u'…';
    QStringList arguments {placeText(problem.place, phrases),
                           criterion != nullptr ? criterion->name.in(phrases.language()) : inOneLine(problem.criterion),
                           given};
    if (problem.kind == ImportProblem::Kind::OtherUnit)
        arguments.append(criterion != nullptr ? criterion->unit.in(phrases.language()) : QString());
    for (const Range &reading : problem.readings)
        arguments.append(numbers.range(reading));
    for (const QDate &day : problem.days)
        arguments.append(displayDate(day, phrases.language()));
    return filledIn(phrases.text("TableImport", patternOf(problem.kind)), arguments);
}

QString columnRoleText(ColumnRole role, const Phrases &phrases)
{
    const auto say = [&phrases](const char *source) { return phrases.text("TableImport", source); };
    switch (role) {
    case ColumnRole::Ignored: return say(QT_TRANSLATE_NOOP("TableImport", "not taken over"));
    case ColumnRole::Provider: return say(QT_TRANSLATE_NOOP("TableImport", "Provider"));
    case ColumnRole::Deployment: return say(QT_TRANSLATE_NOOP("TableImport", "Offer of the provider"));
    case ColumnRole::Criterion: return say(QT_TRANSLATE_NOOP("TableImport", "Criterion"));
    case ColumnRole::Answer: return say(QT_TRANSLATE_NOOP("TableImport", "Level or number, with text"));
    case ColumnRole::Claim: return say(QT_TRANSLATE_NOOP("TableImport", "Answer on one criterion"));
    case ColumnRole::Source: return say(QT_TRANSLATE_NOOP("TableImport", "Source: address or title"));
    case ColumnRole::Date: return say(QT_TRANSLATE_NOOP("TableImport", "Day of the answer"));
    case ColumnRole::Text: return say(QT_TRANSLATE_NOOP("TableImport", "Explanation"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString importEffectText(ImportEffect effect, const Phrases &phrases)
{
    const auto say = [&phrases](const char *source) { return phrases.text("TableImport", source); };
    switch (effect) {
    case ImportEffect::None: return say(QT_TRANSLATE_NOOP("TableImport", "changes nothing"));
    case ImportEffect::NewClaim: return say(QT_TRANSLATE_NOOP("TableImport", "new claim"));
    case ImportEffect::FillsGap: return say(QT_TRANSLATE_NOOP("TableImport", "fills a gap"));
    case ImportEffect::Noted: return say(QT_TRANSLATE_NOOP("TableImport", "noted, still open"));
    case ImportEffect::Confirms: return say(QT_TRANSLATE_NOOP("TableImport", "says the same"));
    case ImportEffect::Contradicts: return say(QT_TRANSLATE_NOOP("TableImport", "becomes a contradiction"));
    case ImportEffect::SaidBefore: return say(QT_TRANSLATE_NOOP("TableImport", "is a contradiction already"));
    case ImportEffect::SameDay:
        return say(QT_TRANSLATE_NOOP("TableImport", "not taken: another claim begins on that day"));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace lotse
