// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/evidence.h"

#include "app/compare/evidencepopover.h"
#include "app/comparisonsample.h"
#include "app/words/language.h"

#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

class TestEvidence final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyAClaimIsNotSurer_data();
    void saysWhyAClaimIsNotSurer();

private:
    ProgramLanguage m_language;
};

void TestEvidence::saysWhyAClaimIsNotSurer_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("reason");
    QTest::newRow("English") << Language::English << u"only read at second hand"_s;
    QTest::newRow("German") << Language::German << u"nur aus zweiter Hand gelesen"_s;
}

void TestEvidence::saysWhyAClaimIsNotSurer()
{
    QFETCH(const Language, language);
    QFETCH(const QString, reason);
    m_language.set(language);
    Library library = sample::library();
    Claim &claim = library.profiles[1].claims.first();
    claim.confidence = Confidence::Low;
    claim.confidenceReason = {u"nur aus zweiter Hand gelesen"_s, u"only read at second hand"_s};
    const Engagement engagement = sample::engagement();
    const Evidence evidence =
        Evidence::of(library, engagement, evaluate(library, engagement), u"beta.eu"_s, u"privacy"_s, language);
    QCOMPARE(evidence.confidenceReason, reason);
    QWidget window;
    window.show();
    EvidencePopover popover(&window);
    popover.show(evidence, QRect(40, 40, 100, 20), false);
    QVERIFY2(popover.text().contains(reason), qPrintable(popover.text()));
}

QTEST_MAIN(TestEvidence)
#include "tst_evidence.moc"
