// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/wordbreaks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestWordBreaks final : public QObject
{
    Q_OBJECT

private slots:
    void longWordsBreakAtTheirJoints_data()
    {
        QTest::addColumn<QString>("pieces"); // joined by |
        QTest::newRow("ungs") << u"Auftragsverarbeitungs|vertrag schließen"_s;
        QTest::newRow("schutz") << u"Datenschutz|beauftragte Person"_s;
        QTest::newRow("fts") << u"Schutz von Geschäfts|geheimnissen"_s;
        QTest::newRow("tions") << u"Konstruktions|leitung"_s;
        QTest::newRow("schafts") << u"Wirtschafts|prüfung"_s;
        QTest::newRow("twice") << u"Datenschutz|verwaltungs|verfahren"_s;
        QTest::newRow("second word") << u"Personal|leitung, Bauleitung"_s;
        QTest::newRow("short words") << u"Geschäftsjahr, Schutzziel, Tatsache"_s;
        QTest::newRow("English") << u"Instructions for institutional communications"_s;
        QTest::newRow("empty") << QString();
    }

    void longWordsBreakAtTheirJoints()
    {
        QFETCH(const QString, pieces);
        QCOMPARE(withWordBreaks(QString(pieces).remove(u'|')), QString(pieces).replace(u'|', QChar(0x00AD)));
    }
};

QTEST_MAIN(TestWordBreaks)
#include "tst_wordbreaks.moc"
