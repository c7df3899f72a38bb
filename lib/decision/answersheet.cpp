// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/answersheet.h"

#include "core/csv.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype largestSheet = 4 * 1024 * 1024; // bytes
constexpr double largestNumber = 1e15; // as in the files

QString cellOf(const QStringList &row, SheetColumn column)
{
    return row.value(qsizetype(column));
}

QString comparable(const QString &text)
{
    return text.simplified().toCaseFolded();
}

std::optional<ClaimValue> levelAnswer(const Criterion &criterion, const QString &answer)
{
    static const QRegularExpression numbered(u"^(\\d+)\\s*[:.)]?(?:\\s|$)"_s);
    const QString wanted = comparable(answer);
    for (const Level &level : criterion.levels) {
        const QStringList names {level.id, level.label.german, level.label.english, level.shortLabel.german,
                                 level.shortLabel.english};
        const bool matches =
            std::ranges::any_of(names, [&](const QString &name) { return comparable(name) == wanted; });
        if (matches)
            return ClaimValue {.kind = ClaimValue::Kind::Level, .level = level.id, .number = {}};
    }
    if (const auto match = numbered.match(answer); match.hasMatch()) {
        const int position = match.captured(1).toInt();
        if (position >= 1 && position <= criterion.levels.size())
            return ClaimValue {
                .kind = ClaimValue::Kind::Level, .level = criterion.levels.at(position - 1).id, .number = {}};
    }
    return std::nullopt;
}

std::optional<double> number(const QString &text, Language language)
{
    bool understood = false;
    double value = localeOf(language).toDouble(text, &understood);
    if (!understood)
        value = QLocale::c().toDouble(text, &understood);
    if (!understood || !std::isfinite(value) || std::abs(value) > largestNumber)
        return std::nullopt;
    return value;
}

std::optional<ClaimValue> numberAnswer(const QString &answer, Language language)
{
    static const QRegularExpression pattern(
        u"^([+-]?[\\d.,]*\\d)(?:\\s*(?:-|–|bis|to)\\s*([+-]?[\\d.,]*\\d))?(?:\\s*[^\\d]*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(answer.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<double> low = number(match.captured(1), language);
    const std::optional<double> high = match.captured(2).isEmpty() ? low : number(match.captured(2), language);
    if (!low || !high || *low > *high)
        return std::nullopt;
    return ClaimValue {.kind = ClaimValue::Kind::Number,
                       .level = {},
                       .number = {.low = *low, .likely = std::midpoint(*low, *high), .high = *high}};
}

QDate dayOf(const QString &text)
{
    for (const QString &format : {u"yyyy-MM-dd"_s, u"d.M.yyyy"_s, u"d/M/yyyy"_s}) {
        if (const QDate day = QDate::fromString(text, format); day.isValid())
            return day;
    }
    return {};
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
        const auto head = std::ranges::find_if(
            rows, [](const QStringList &row) { return cellOf(row, SheetColumn::Id).startsWith(sheetAnchor); });
        if (head == rows.cend()) {
            report(SheetProblem::Kind::NotASheet, {}, {});
            return m_result;
        }
        m_language = languageFromCode(cellOf(*head, SheetColumn::Id).sliced(sheetAnchor.size()).trimmed());
        for (auto row = head + 1; row != rows.cend(); ++row) {
            m_row = int(row - rows.cbegin()) + 1;
            take(*row);
        }
        return m_result;
    }

private:
    void report(SheetProblem::Kind kind, const QString &id, const QString &given)
    {
        m_result.problems.append({.kind = kind, .row = m_row, .id = id, .given = given});
    }

    void take(const QStringList &row)
    {
        const QString ids = cellOf(row, SheetColumn::Id);
        const QString answer = cellOf(row, SheetColumn::Answer);
        if (ids.isEmpty())
            return;
        if (answer.isEmpty()) {
            ++m_result.unanswered;
            return;
        }
        QDate day = m_today;
        if (const QString given = cellOf(row, SheetColumn::Date); !given.isEmpty()) {
            day = dayOf(given);
            if (!day.isValid()) {
                report(SheetProblem::Kind::UnknownDate, ids, given);
                day = m_today;
            }
        }
        for (const QString &id : ids.split(u' ', Qt::SkipEmptyParts))
            takeOne(id, answer, cellOf(row, SheetColumn::Evidence), day);
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
        const bool onLevels = criterion->kind == Criterion::Kind::Levels;
        const std::optional<ClaimValue> value =
            onLevels ? levelAnswer(*criterion, answer) : numberAnswer(answer, m_language);
        if (!value) {
            report(onLevels ? SheetProblem::Kind::UnknownLevel : SheetProblem::Kind::NotANumber, id, answer);
            return;
        }
        claim.value = *value;
        const auto before = std::ranges::find_if(m_result.claims, [&](const OwnClaim &other) {
            return other.deployment == claim.deployment && other.criterion == claim.criterion;
        });
        if (before == m_result.claims.end())
            m_result.claims.append(claim);
        else if (before->value != claim.value)
            report(SheetProblem::Kind::AnsweredTwice, id, answer);
    }

    const Library &m_library;
    const Engagement &m_engagement;
    QDate m_today;
    QString m_reasonWithout;
    Language m_language = Language::German;
    int m_row = 0;
    AnsweredSheet m_result;
};

} // namespace

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
        engagement.ownClaims.removeIf([&claim](const OwnClaim &old) {
            return old.deployment == claim.deployment && old.criterion == claim.criterion;
        });
        engagement.ownClaims.append(claim);
    }
}

} // namespace lotse
