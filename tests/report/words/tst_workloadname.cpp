// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words/phrasesin.h"
#include "report/words/workloadname.h"

#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

class TestWorkloadName : public QObject
{
    Q_OBJECT

private slots:
    void isTheNameElseTheNumber_data();
    void isTheNameElseTheNumber();
};

void TestWorkloadName::isTheNameElseTheNumber_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("name");
    QTest::newRow("name") << u"Kunden-Chat"_s << Language::English << u"Kunden-Chat"_s;
    QTest::newRow("blanks around") << u" Kunden-Chat "_s << Language::German << u"Kunden-Chat"_s;
    QTest::newRow("none, German") << QString() << Language::German << u"Einsatz 3"_s;
    QTest::newRow("none, English") << QString() << Language::English << u"Workload 3"_s;
    QTest::newRow("a blank") << u" "_s << Language::German << u"Einsatz 3"_s;
}

void TestWorkloadName::isTheNameElseTheNumber()
{
    QFETCH(QString, given);
    QFETCH(Language, language);
    Workload workload;
    workload.name = given;
    QTEST(workloadName(workload, 2, phrasesIn(language)), "name");
}

QTEST_MAIN(TestWorkloadName)
#include "tst_workloadname.moc"
