// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/legaldates.h"

#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

class TestLegalDates final : public QObject
{
    Q_OBJECT

private slots:
    void comeInTheOrderOfTimeAndOnce();
    void areThoseOfTheDutysLaws();
};

namespace {

Library threeLaws()
{
    const auto law = [](const QString &id, const QStringList &days) {
        Regulation regulation;
        regulation.id = id;
        for (const QString &day : days)
            regulation.dates.append({.date = *PartialDate::fromString(day), .what = {id + day, id + day}});
        return regulation;
    };
    Library library;
    library.regulations = {law(u"a"_s, {u"2025-02-02"_s, u"2027-12-02"_s}), law(u"b"_s, {u"2026-08-02"_s}),
                           law(u"c"_s, {u"2027-03"_s})};
    Duty duty;
    duty.id = u"duty"_s;
    duty.regulations = {u"c"_s, u"a"_s};
    library.duties = {duty};
    return library;
}

QStringList daysOf(const QList<RuleDate> &dates)
{
    QStringList days;
    for (const RuleDate &date : dates)
        days.append(date.regulation->id + u' ' + date.date.toString());
    return days;
}

} // namespace

void TestLegalDates::comeInTheOrderOfTimeAndOnce()
{
    const Library library = threeLaws();
    Evaluation evaluation;
    evaluation.asOf = QDate(2026, 2, 1);
    evaluation.regulations = {u"a"_s, u"b"_s}; // named by answers; the duty names a, too
    DutyEvaluation duty;
    duty.duty = u"duty"_s;
    evaluation.duties = {duty};
    QCOMPARE(daysOf(ruleDatesOf(library, evaluation)),
             QStringList({u"a 2025-02-02"_s, u"b 2026-08-02"_s, u"c 2027-03"_s, u"a 2027-12-02"_s}));
    // A year later the first one is no news any more.
    evaluation.asOf = QDate(2026, 2, 2);
    QCOMPARE(daysOf(ruleDatesOf(library, evaluation)),
             QStringList({u"b 2026-08-02"_s, u"c 2027-03"_s, u"a 2027-12-02"_s}));
    QCOMPARE(daysOf(ruleDatesOf(library, Evaluation())), QStringList());
}

void TestLegalDates::areThoseOfTheDutysLaws()
{
    const Library library = threeLaws();
    QCOMPARE(daysOf(ruleDatesOf(library, library.duties.first())),
             QStringList({u"a 2025-02-02"_s, u"c 2027-03"_s, u"a 2027-12-02"_s}));
}

QTEST_GUILESS_MAIN(TestLegalDates)
#include "tst_legaldates.moc"
