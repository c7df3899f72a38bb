// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/answersheet.h"

#include "core/csv.h"
#include "decision/cellanswer.h"
#include "decision/sheetcolumns.h"
#include "decision/sheetday.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype largestSheet = 4 * 1024 * 1024; // bytes

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
