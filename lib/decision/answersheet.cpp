// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/answersheet.h"

#include "core/csv.h"
#include "decision/sheetcolumns.h"
#include "decision/sheetday.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype largestSheet = 4 * 1024 * 1024; // bytes
constexpr double largestNumber = 1e15; // as in the files

QString withoutSpaces(const QString &text)
{
    QString result = text.toCaseFolded();
    result.removeIf([](QChar character) { return character.isSpace(); });
    return result;
}

/// Returns @p text as a spreadsheet writes it in Windows-1252: what that lacks (narrow spaces above all) is a "?".
QString inWindowsLetters(QString text)
{
    static const QString more = u"€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"_s;
    for (QChar &character : text) {
        if (character.unicode() > 0xff && !more.contains(character))
            character = u'?';
    }
    return text;
}

/// Returns @p answer without quotation marks around it.
QString unquoted(const QString &answer)
{
    static const QRegularExpression marks(u"^[\"'„“”‚‘’«»‹›]+|[\"'„“”‚‘’«»‹›]+$"_s);
    return QString(answer).remove(marks).trimmed();
}

bool names(const Level &level, const QString &answer)
{
    const QString wanted = withoutSpaces(unquoted(answer));
    return std::ranges::any_of(QStringList {level.id, level.label.german, level.label.english, level.shortLabel.german,
                                            level.shortLabel.english},
                               [&wanted](const QString &name) {
                                   return withoutSpaces(name) == wanted
                                       || withoutSpaces(inWindowsLetters(name)) == wanted;
                               });
}

ClaimValue onLevel(const Level &level)
{
    return {.kind = ClaimValue::Kind::Level, .level = level.id, .number = {}};
}

/// A level by one of its names, by its number ("2", "2.", as a spreadsheet formats it "2,00"), or by both ("2: label").
/// A number before other words ("2 years") is no number of a level.
std::optional<ClaimValue> levelAnswer(const Criterion &criterion, const QString &answer)
{
    static const QRegularExpression numbered(u"^#?(\\d{1,3})(?:[.,]0{1,2})?\\s*[:.)]?\\s*(.*)$"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    for (const Level &level : criterion.levels) {
        if (names(level, answer))
            return onLevel(level);
    }
    const auto match = numbered.match(unquoted(answer));
    const int position = match.hasMatch() ? match.captured(1).toInt() : 0;
    if (position < 1 || position > criterion.levels.size())
        return std::nullopt;
    const Level &level = criterion.levels.at(position - 1);
    if (!match.captured(2).isEmpty() && !names(level, match.captured(2)))
        return std::nullopt;
    return onLevel(level);
}

/// Returns the words of a unit in one spelling: "€/1 Mio." and "EUR per 1m" are the same.
QStringList unitWords(const QString &unit)
{
    static const QRegularExpression pieces(u"\\p{L}+|\\d+|[^\\s\\p{L}\\d.,;:/()-]"_s);
    static const QHash<QString, QString> spellings {
        {u"€"_s, u"eur"_s},          {u"euro"_s, u"eur"_s},      {u"euros"_s, u"eur"_s},    {u"m"_s, u"mio"_s},
        {u"million"_s, u"mio"_s},    {u"millionen"_s, u"mio"_s}, {u"millions"_s, u"mio"_s}, {u"tokens"_s, u"token"_s},
        {u"month"_s, u"monat"_s},    {u"monate"_s, u"monat"_s},  {u"months"_s, u"monat"_s}, {u"year"_s, u"jahr"_s},
        {u"years"_s, u"jahr"_s},     {u"jahre"_s, u"jahr"_s},    {u"day"_s, u"tag"_s},      {u"days"_s, u"tag"_s},
        {u"tage"_s, u"tag"_s},       {u"tagen"_s, u"tag"_s},     {u"hour"_s, u"stunde"_s},  {u"hours"_s, u"stunde"_s},
        {u"stunden"_s, u"stunde"_s}, {u"prozent"_s, u"%"_s},     {u"percent"_s, u"%"_s},    {u"je"_s, QString()},
        {u"pro"_s, QString()},       {u"per"_s, QString()},      {u"im"_s, QString()},      {u"in"_s, QString()},
        {u"a"_s, QString()},         {u"an"_s, QString()},       {u"der"_s, QString()},     {u"of"_s, QString()},
    };
    QStringList words;
    for (auto match = pieces.globalMatch(unit.toCaseFolded()); match.hasNext();) {
        const QString piece = match.next().captured();
        const QString word = spellings.value(piece, piece);
        if (spellings.contains(piece) && word.isNull())
            continue;
        if (word == "mio"_L1 && !words.isEmpty() && words.last() == "1"_L1)
            words.removeLast();
        words.append(word);
    }
    return words;
}

/// Returns true if @p given is the unit of @p criterion or starts like it ("EUR" for "EUR per month").
bool isUnitOf(const Criterion &criterion, const QString &given)
{
    QString unit = given.trimmed();
    if (unit.startsWith(u'?') && unit.size() > 1) // a narrow space on its way through Windows-1252
        unit.remove(0, 1);
    if (unit.isEmpty())
        return true;
    const QStringList words = unitWords(unit);
    return std::ranges::any_of(QStringList {criterion.unit.german, criterion.unit.english,
                                            QString(criterion.numberPattern.german).remove("{n}"_L1),
                                            QString(criterion.numberPattern.english).remove("{n}"_L1)},
                               [&words](const QString &known) {
                                   const QStringList own = unitWords(known);
                                   return !words.isEmpty() && words.size() <= own.size()
                                       && own.first(words.size()) == words;
                               });
}

/// Returns the number that @p text is if @p decimal separates its decimals: other separators, apostrophes and spaces
/// then stand before groups of three digits.
std::optional<double> number(QString text, QChar decimal)
{
    static const QRegularExpression grouped(u"^[1-9]\\d{0,2}([.,' ])\\d{3}(?:\\1\\d{3})*$"_s);
    static const QRegularExpression digits(u"^\\d+$"_s);
    const qsizetype power = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    const QString exponent = power < 0 ? QString() : text.sliced(power);
    text = power < 0 ? text : text.first(power);
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text.remove(0, 1);
    const qsizetype point = text.indexOf(decimal);
    QString whole = point < 0 ? text : text.first(point);
    const QString part = point < 0 ? QString() : text.sliced(point + 1);
    const auto groups = grouped.match(whole);
    if (groups.hasMatch() && groups.captured(1) != decimal)
        whole.remove(groups.captured(1));
    if (whole.isEmpty() && point >= 0)
        whole = u"0"_s;
    if (!digits.match(whole).hasMatch() || (point >= 0 && !digits.match(part).hasMatch()))
        return std::nullopt;
    bool understood = false;
    const double value = QLocale::c().toDouble(
        (negative ? u"-"_s : QString()) + whole + u'.' + (part.isEmpty() ? u"0"_s : part) + exponent, &understood);
    if (!understood || !std::isfinite(value) || std::abs(value) > largestNumber)
        return std::nullopt;
    return value;
}

/// Returns @p text with one sign for each kind of space, minus, apostrophe and digit.
QString plainNumbers(const QString &text)
{
    // A narrow space between groups of digits, on its way through Windows-1252.
    static const QRegularExpression lostSpace(u"(?<=\\d)\\?(?=\\d{3}(?!\\d))"_s);
    const QString line = text.simplified().replace(lostSpace, u" "_s);
    QString plain;
    for (const QChar character : line) {
        if (character.category() == QChar::Number_DecimalDigit)
            plain += QString::number(character.digitValue());
        else if (character == u'\u2212')
            plain += u'-';
        else if (character == u'\u2019' || character == u'\u00b4')
            plain += u'\'';
        else if (character == u'\uff0c')
            plain += u',';
        else if (character == u'\uff0e')
            plain += u'.';
        else
            plain += character.isSpace() ? QChar(u' ') : character;
    }
    return plain;
}

/// What a cell can mean as an answer on numbers.
struct NumberAnswer
{
    QList<Range> readings;
    bool otherUnit = false;
};

NumberAnswer numberAnswer(const Criterion &criterion, const QString &answer)
{
    static const QString one = u"[+-]?(?:\\d[\\d.,' ]*\\d|\\d|[.,]\\d+)(?:[eE][+-]?\\d+)?"_s;
    static const QRegularExpression range(u"^([^\\d+.,-]*?)\\s*("_s + one + u")([^\\d]*?)\\s*(?:-|–|—|bis|to)\\s*("_s
                                              + one + u")(.*)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression single(u"^([^\\d+.,-]*?)\\s*("_s + one + u")(.*)$"_s);
    const QString text = plainNumbers(unquoted(answer));
    auto match = range.match(text);
    const bool isRange = match.hasMatch();
    if (!isRange)
        match = single.match(text);
    if (!match.hasMatch())
        return {};
    QStringList units {match.captured(1), match.captured(3)};
    if (isRange)
        units.append(match.captured(5));
    for (const QString &unit : std::as_const(units)) {
        if (isUnitOf(criterion, unit))
            continue;
        const bool hasDigit = std::ranges::any_of(unit, [](QChar character) { return character.isDigit(); });
        const bool namesUnit = std::ranges::any_of(unit, [](QChar character) {
            return character.isLetter() || character == u'%' || character.category() == QChar::Symbol_Currency;
        });
        return {.readings = {}, .otherUnit = namesUnit && !hasDigit};
    }
    NumberAnswer result;
    for (const QChar decimal : {u'.', u','}) {
        const std::optional<double> low = number(match.captured(2), decimal);
        const std::optional<double> high = isRange ? number(match.captured(4), decimal) : low;
        if (!low || !high || *low > *high)
            continue;
        const Range reading {.low = *low, .likely = std::midpoint(*low, *high), .high = *high};
        if (!result.readings.contains(reading))
            result.readings.append(reading);
    }
    return result;
}

/// Returns the own claim of @p engagement on the cell of @p answer that is of a later day; nullptr if there is none.
const OwnClaim *laterOwnClaim(const Engagement &engagement, const OwnClaim &answer)
{
    const auto found = std::ranges::find_if(engagement.ownClaims, [&answer](const OwnClaim &own) {
        return own.deployment == answer.deployment && own.criterion == answer.criterion && own.date > answer.date;
    });
    return found == engagement.ownClaims.cend() ? nullptr : &*found;
}

/// Reads the rows of one sheet.
class SheetReader
{
public:
    SheetReader(const Library &library, const Engagement &engagement, QDate today, const QString &reasonWithout)
        : m_library(library), m_engagement(engagement), m_today(today), m_reasonWithout(reasonWithout)
    {
    }

    AnsweredSheet read(const QByteArray &bytes)
    {
        if (bytes.size() > largestSheet) {
            report(SheetProblem::Kind::TooLarge, {}, {});
            return m_result;
        }
        const QList<QStringList> rows = readCsv(bytes, sheetAnchor);
        const auto head = std::ranges::find_if(rows, isSheetHead);
        if (head == rows.cend()) {
            report(SheetProblem::Kind::NotASheet, {}, {});
            return m_result;
        }
        if (!takeHead(*head))
            return m_result;
        for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
            m_row = int(row - rows.cbegin()) + 1;
            if (isSheetHead(*row)) { // a sheet below another
                if (!takeHead(*row))
                    return m_result;
            } else if (row > head || startsWithQuestion(row->value(0))) { // the table may be sorted, its head with it
                take(*row);
            }
        }
        return m_result;
    }

private:
    void report(SheetProblem::Kind kind, const QString &id, const QString &given)
    {
        m_result.problems.append({.kind = kind, .row = m_row, .id = id, .given = given});
    }

    /// False, and one problem of the whole sheet, where @p head does not tell where the answers are.
    bool takeHead(const QStringList &head)
    {
        const auto columns = SheetColumns::under(head);
        if (columns)
            m_columns = *columns;
        else
            m_result = {.claims = {},
                        .problems = {{.kind = SheetProblem::Kind::HeadChanged,
                                      .row = 0,
                                      .id = {},
                                      .given = {},
                                      .column = columns.error()}}};
        return columns.has_value();
    }

    [[nodiscard]] bool isQuestion(const QString &ids) const
    {
        const QString id = ids.section(u' ', 0, 0);
        return m_engagement.options.contains(id.section(u'/', 0, 0)) && m_library.criterion(id.section(u'/', 1));
    }

    /// True also where the cells of the row were not told apart.
    [[nodiscard]] bool startsWithQuestion(const QString &cell) const
    {
        static const QRegularExpression separator(u"[;,\\t]"_s);
        return isQuestion(cell.section(separator, 0, 0));
    }

    void take(const QStringList &row)
    {
        const QString ids = m_columns.cell(row, SheetColumn::Id);
        const QString answer = m_columns.cell(row, SheetColumn::Answer);
        if (answer.isEmpty()) {
            if (isQuestion(ids))
                ++m_result.unanswered;
            else if (startsWithQuestion(ids))
                report(SheetProblem::Kind::UnknownQuestion, ids, answer);
            return;
        }
        if (ids.isEmpty()) {
            report(SheetProblem::Kind::NoQuestion, ids, answer);
            return;
        }
        QDate day = m_today;
        std::optional<SheetProblem> remark = readDay(m_columns.cell(row, SheetColumn::Date), day);
        if (remark)
            remark->id = ids;
        if (remark && !remark->isTaken()) {
            m_result.problems.append(*remark);
            return;
        }
        const qsizetype before = m_result.claims.size();
        for (const QString &id : ids.split(u' ', Qt::SkipEmptyParts))
            takeOne(id, answer, m_columns.cell(row, SheetColumn::Evidence), day);
        // Of an answer that was not taken nobody asks with which day.
        if (remark && m_result.claims.size() > before)
            m_result.problems.append(*remark);
    }

    /// Returns what is to be said of @p given, the cell of the date; @p day becomes what it says.
    std::optional<SheetProblem> readDay(const QString &given, QDate &day) const
    {
        if (given.isEmpty())
            return std::nullopt;
        const SheetDay read = sheetDay(given);
        SheetProblem problem {.kind = SheetProblem::Kind::UnknownDate, .row = m_row, .id = {}, .given = given};
        if (read.days.isEmpty())
            return problem;
        if (read.days.size() > 1) {
            problem.kind = SheetProblem::Kind::AmbiguousDate;
            problem.days = read.days;
            return problem;
        }
        day = read.days.first();
        if (day > m_today) {
            problem.kind = SheetProblem::Kind::FutureDate;
            return problem;
        }
        if (read.kind == SheetDay::Kind::Day)
            return std::nullopt;
        problem.kind =
            read.kind == SheetDay::Kind::Month ? SheetProblem::Kind::MonthOnly : SheetProblem::Kind::NumberedDay;
        problem.days = {day};
        return problem;
    }

    void takeOne(const QString &id, const QString &answer, const QString &evidence, QDate day)
    {
        OwnClaim claim;
        claim.deployment = id.section(u'/', 0, 0);
        claim.criterion = id.section(u'/', 1);
        claim.reason = evidence.isEmpty() ? m_reasonWithout : evidence;
        claim.date = day;
        const Criterion *criterion = m_library.criterion(claim.criterion);
        if (!criterion || !m_engagement.options.contains(claim.deployment)) {
            report(SheetProblem::Kind::UnknownQuestion, id, answer);
            return;
        }
        if (criterion->kind == Criterion::Kind::Levels) {
            const std::optional<ClaimValue> level = levelAnswer(*criterion, answer);
            if (!level) {
                report(SheetProblem::Kind::UnknownLevel, id, answer);
                return;
            }
            claim.value = *level;
        } else if (const auto range = numberOf(*criterion, id, answer)) {
            claim.value = {.kind = ClaimValue::Kind::Number, .level = {}, .number = *range};
        } else {
            return;
        }
        if (const OwnClaim *later = laterOwnClaim(m_engagement, claim)) {
            m_result.problems.append({.kind = SheetProblem::Kind::OlderThanOwn,
                                      .row = m_row,
                                      .id = id,
                                      .given = answer,
                                      .days = {claim.date, later->date}});
            return;
        }
        const auto before = std::ranges::find_if(m_result.claims, [&](const OwnClaim &other) {
            return other.deployment == claim.deployment && other.criterion == claim.criterion;
        });
        if (before != m_result.claims.end()) {
            if (before->value != claim.value)
                report(SheetProblem::Kind::AnsweredTwice, id, answer);
            return;
        }
        if (const ScaleFit fit = scaleFit(*criterion, claim.value); fit != ScaleFit::Inside)
            report(fit == ScaleFit::Doubtful ? SheetProblem::Kind::DoubtfulNumber : SheetProblem::Kind::OutsideScale,
                   id, answer);
        m_result.claims.append(claim);
    }

    /// Returns the number that @p answer is; nothing, and a problem, where it is none or may be two.
    std::optional<Range> numberOf(const Criterion &criterion, const QString &id, const QString &answer)
    {
        if (looksLikeDay(unquoted(answer))) {
            report(SheetProblem::Kind::LooksLikeDate, id, answer);
            return std::nullopt;
        }
        const NumberAnswer found = numberAnswer(criterion, answer);
        if (found.readings.size() == 1)
            return found.readings.first();
        if (found.readings.size() > 1) {
            m_result.problems.append({.kind = SheetProblem::Kind::AmbiguousNumber,
                                      .row = m_row,
                                      .id = id,
                                      .given = answer,
                                      .readings = found.readings});
        } else {
            report(found.otherUnit ? SheetProblem::Kind::OtherUnit : SheetProblem::Kind::NotANumber, id, answer);
        }
        return std::nullopt;
    }

    const Library &m_library;
    const Engagement &m_engagement;
    QDate m_today;
    QString m_reasonWithout;
    SheetColumns m_columns;
    int m_row = 0;
    AnsweredSheet m_result;
};

} // namespace

bool SheetProblem::isTaken() const
{
    switch (kind) {
    case Kind::NumberedDay:
    case Kind::MonthOnly:
    case Kind::OutsideScale:
    case Kind::DoubtfulNumber: return true;
    case Kind::NotASheet:
    case Kind::TooLarge:
    case Kind::HeadChanged:
    case Kind::NoQuestion:
    case Kind::UnknownQuestion:
    case Kind::UnknownLevel:
    case Kind::NotANumber:
    case Kind::AmbiguousNumber:
    case Kind::OtherUnit:
    case Kind::LooksLikeDate:
    case Kind::AnsweredTwice:
    case Kind::OlderThanOwn:
    case Kind::UnknownDate:
    case Kind::AmbiguousDate:
    case Kind::FutureDate: return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

QString questionId(const QString &deployment, const QString &criterion)
{
    return deployment + u'/' + criterion;
}

AnsweredSheet readAnswers(const QByteArray &sheet, const Library &library, const Engagement &engagement, QDate today,
                          const QString &reasonWithout)
{
    return SheetReader(library, engagement, today, reasonWithout).read(sheet);
}

void takeAnswers(Engagement &engagement, const QList<OwnClaim> &claims)
{
    for (const OwnClaim &claim : claims) {
        if (laterOwnClaim(engagement, claim) != nullptr)
            continue;
        engagement.ownClaims.removeIf([&claim](const OwnClaim &old) {
            return old.deployment == claim.deployment && old.criterion == claim.criterion;
        });
        engagement.ownClaims.append(claim);
        if (claim.date.isValid() && engagement.date.isValid() && claim.date > engagement.date)
            engagement.date = claim.date;
    }
}

} // namespace lotse
