// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words/industrytext.h"

#include <QSet>
#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

class TestIndustryText : public QObject
{
    Q_OBJECT

private slots:
    void speaksTheLanguageOfTheReader_data();
    void speaksTheLanguageOfTheReader();
    void everyProposalHasANameOfItsOwn();
};

void TestIndustryText::speaksTheLanguageOfTheReader_data()
{
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::newRow("chosen in German") << u"Gastgewerbe"_s << u"Gastgewerbe"_s << u"Hospitality"_s;
    QTest::newRow("chosen in English") << u"Public administration"_s << u"Öffentliche Verwaltung"_s
                                       << u"Public administration"_s;
    QTest::newRow("blanks around") << u" Logistik "_s << u"Logistik"_s << u"Logistics"_s;
    QTest::newRow("own words") << u"Maschinenbau, Dosieranlagen"_s << u"Maschinenbau, Dosieranlagen"_s
                               << u"Maschinenbau, Dosieranlagen"_s;
    QTest::newRow("none") << QString() << QString() << QString();
}

void TestIndustryText::speaksTheLanguageOfTheReader()
{
    QFETCH(const QString, kept);
    const QString german = industryText(kept, Language::German);
    const QString english = industryText(kept, Language::English);
    QTEST(german, "german");
    QTEST(english, "english");
}

void TestIndustryText::everyProposalHasANameOfItsOwn()
{
    const QStringList german = proposedIndustries(Language::German);
    const QStringList english = proposedIndustries(Language::English);
    QCOMPARE(german.size(), english.size());
    QCOMPARE(QSet<QString>(german.cbegin(), german.cend()).size(), german.size());
    for (qsizetype place = 0; place < german.size(); ++place) {
        QVERIFY2(german.at(place) != english.at(place), qPrintable(german.at(place)));
        QCOMPARE(industryText(german.at(place), Language::English), english.at(place));
        QCOMPARE(industryText(english.at(place), Language::German), german.at(place));
    }
}

QTEST_MAIN(TestIndustryText)
#include "tst_industrytext.moc"
