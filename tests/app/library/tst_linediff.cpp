// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/linediff.h"

#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

/// Writes rows as " 1:1", "~2:2", "-3", "+3".
QString written(const QList<DiffRow> &rows)
{
    QStringList words;
    for (const DiffRow &row : rows) {
        switch (row.kind) {
        case DiffRow::Kind::Same: words << u"=%1:%2"_s.arg(row.left).arg(row.right); break;
        case DiffRow::Kind::Changed: words << u"~%1:%2"_s.arg(row.left).arg(row.right); break;
        case DiffRow::Kind::Removed: words << u"-%1"_s.arg(row.left); break;
        case DiffRow::Kind::Added: words << u"+%1"_s.arg(row.right); break;
        }
    }
    return words.join(u' ');
}

QStringList lines(const QString &letters)
{
    QStringList list;
    for (const QChar letter : letters)
        list << letter;
    return list;
}

} // namespace

class TestLineDiff final : public QObject
{
    Q_OBJECT

private slots:
    void findsTheShortestScript_data();
    void findsTheShortestScript();
    void countsPlacesNotLines();
    void coversEachLineOnce_data();
    void coversEachLineOnce();
    void copesWithTwoLongStrangers();
};

void TestLineDiff::findsTheShortestScript_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("script");
    QTest::newRow("both empty") << u""_s << u""_s << u""_s;
    QTest::newRow("equal") << u"ab"_s << u"ab"_s << u"=1:1 =2:2"_s;
    QTest::newRow("all new") << u""_s << u"ab"_s << u"+1 +2"_s;
    QTest::newRow("all gone") << u"ab"_s << u""_s << u"-1 -2"_s;
    QTest::newRow("one changed") << u"abc"_s << u"axc"_s << u"=1:1 ~2:2 =3:3"_s;
    QTest::newRow("one inserted") << u"ac"_s << u"abc"_s << u"=1:1 +2 =2:3"_s;
    QTest::newRow("one removed") << u"abc"_s << u"ac"_s << u"=1:1 -2 =3:2"_s;
    QTest::newRow("first line") << u"abc"_s << u"xbc"_s << u"~1:1 =2:2 =3:3"_s;
    QTest::newRow("last line") << u"abc"_s << u"abx"_s << u"=1:1 =2:2 ~3:3"_s;
    QTest::newRow("repeated lines") << u"aaa"_s << u"aa"_s << u"=1:1 =2:2 -3"_s;
    QTest::newRow("two places") << u"abcde"_s << u"xbcdy"_s << u"~1:1 =2:2 =3:3 =4:4 ~5:5"_s;
    QTest::newRow("more added than removed") << u"abc"_s << u"axyc"_s << u"=1:1 ~2:2 +3 =3:4"_s;
}

void TestLineDiff::findsTheShortestScript()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(written(diffLines(lines(left), lines(right))), "script");
}

void TestLineDiff::countsPlacesNotLines()
{
    QCOMPARE(differenceCount(diffLines(lines(u"abcde"_s), lines(u"abcde"_s))), 0);
    QCOMPARE(differenceCount(diffLines(lines(u"abcde"_s), lines(u"axyde"_s))), 1);
    QCOMPARE(differenceCount(diffLines(lines(u"abcde"_s), lines(u"xbcdy"_s))), 2);
}

void TestLineDiff::coversEachLineOnce_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("same");
    // The example of Myers' paper: its longest common subsequence has four letters.
    QTest::newRow("Myers") << u"abcabba"_s << u"cbabac"_s << 4;
    QTest::newRow("turned round") << u"abcdef"_s << u"fedcba"_s << 1;
    QTest::newRow("interleaved") << u"axbxcxd"_s << u"aybyyczd"_s << 4;
}

void TestLineDiff::coversEachLineOnce()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const QList<DiffRow> rows = diffLines(lines(left), lines(right));
    int nextLeft = 1;
    int nextRight = 1;
    int same = 0;
    for (const DiffRow &row : rows) {
        if (row.left != 0)
            QCOMPARE(row.left, nextLeft++);
        if (row.right != 0)
            QCOMPARE(row.right, nextRight++);
        if (row.kind != DiffRow::Kind::Same)
            continue;
        ++same;
        QCOMPARE(left.at(row.left - 1), right.at(row.right - 1));
    }
    QCOMPARE(nextLeft, left.size() + 1);
    QCOMPARE(nextRight, right.size() + 1);
    QTEST(same, "same");
}

void TestLineDiff::copesWithTwoLongStrangers()
{
    QStringList left {u"head"_s};
    QStringList right {u"head"_s};
    for (int i = 0; i < 5'000; ++i) {
        left << u"left %1"_s.arg(i);
        right << u"right %1"_s.arg(i);
    }
    const QList<DiffRow> rows = diffLines(left, right);
    QCOMPARE(rows.size(), 5'001);
    QCOMPARE(rows.first(), (DiffRow {DiffRow::Kind::Same, 1, 1}));
    QCOMPARE(rows.last(), (DiffRow {DiffRow::Kind::Changed, 5'001, 5'001}));
}

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
