// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/issuemodel.h"
#include "app/library/sourcemessages.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

SourceMessage message(int line, const QString &text, SourceMessage::Kind kind = SourceMessage::Kind::Error)
{
    SourceMessage made;
    made.kind = kind;
    made.line = line;
    made.text = text;
    return made;
}

} // namespace

class TestIssueModel final : public QObject
{
    Q_OBJECT

private slots:
    void tellsLineSentenceAndFix();
    void findsTheNextLineAndBeginsAgain_data();
    void findsTheNextLineAndBeginsAgain();
    void keepsRowsThatStay();
    void namesTheCriterionOfAnUnknownLevel_data();
    void namesTheCriterionOfAnUnknownLevel();
};

void TestIssueModel::namesTheCriterionOfAnUnknownLevel_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("name");
    QTest::newRow("German") << Language::German << u"Datenverarbeitung"_s;
    QTest::newRow("English") << Language::English << u"Data processing"_s;
}

void TestIssueModel::namesTheCriterionOfAnUnknownLevel()
{
    QFETCH(const Language, language);
    QFETCH(const QString, name);
    Criterion criterion;
    criterion.id = u"processing_location"_s;
    criterion.name = {u"Datenverarbeitung"_s, u"Data processing"_s};
    Library library;
    library.criteria = {criterion};
    CheckedProfile checked;
    checked.issues = {{.code = Issue::Code::UnknownLevel,
                       .place = {},
                       .arguments = {u"nonsense"_s, criterion.id, u"germany"_s, u"eu, germany"_s}}};
    const QList<SourceMessage> messages = SourceMessages::of(checked, library, QDate(2026, 11, 21), language);
    QCOMPARE(messages.size(), 1);
    QVERIFY2(messages.first().text.contains(name), qPrintable(messages.first().text));
    QVERIFY2(!messages.first().text.contains(criterion.id), qPrintable(messages.first().text));
    QCOMPARE(messages.first().found, u"nonsense"_s);
    QCOMPARE(messages.first().replacement, u"germany"_s);
}

void TestIssueModel::tellsLineSentenceAndFix()
{
    IssueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    SourceMessage fixable = message(20, u"No such level."_s);
    fixable.found = u"staff"_s;
    fixable.replacement = u"nobody"_s;
    model.setMessages({fixable, message(0, u"Empty file."_s)});
    const auto text = [&model](int row, IssueModel::Column column, int role = Qt::DisplayRole) {
        return model.index(row, int(column)).data(role).toString();
    };
    QCOMPARE(text(0, IssueModel::Column::Line), u"Line 20"_s);
    QCOMPARE(text(0, IssueModel::Column::Text), u"No such level."_s);
    QCOMPARE(text(0, IssueModel::Column::Fix), u"Fix"_s);
    QCOMPARE(text(0, IssueModel::Column::Fix, Qt::AccessibleTextRole), u"Replace “staff” by “nobody”"_s);
    QCOMPARE(text(1, IssueModel::Column::Line), u"File"_s);
    QCOMPARE(text(1, IssueModel::Column::Fix), QString());
}

void TestIssueModel::findsTheNextLineAndBeginsAgain_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("row");
    QTest::newRow("before all") << 1 << 2;
    QTest::newRow("between") << 5 << 0;
    QTest::newRow("at one") << 10 << 1;
    QTest::newRow("behind all") << 30 << 2;
}

void TestIssueModel::findsTheNextLineAndBeginsAgain()
{
    QFETCH(int, line);
    IssueModel model;
    QCOMPARE(model.nextRow(line), -1);
    model.setMessages({message(10, u"b"_s), message(20, u"c"_s), message(5, u"a"_s, SourceMessage::Kind::Stale)});
    QTEST(model.nextRow(line), "row");
}

void TestIssueModel::keepsRowsThatStay()
{
    IssueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMessages({message(1, u"a"_s), message(2, u"b"_s), message(3, u"c"_s)});
    const QPersistentModelIndex last(model.index(2, 0));
    const QPersistentModelIndex middle(model.index(1, 0));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setMessages({message(1, u"a"_s), message(4, u"d"_s), message(5, u"e"_s), message(3, u"c"_s)});
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(last.row(), 3);
    QVERIFY(!middle.isValid());
    model.setMessages({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(reset.size(), 0);
}

QTEST_MAIN(TestIssueModel)
#include "tst_issuemodel.moc"
