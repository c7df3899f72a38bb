// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/rankingmove.h"

#include "app/comparisonsample.h"

#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

/// What another library makes of an engagement, in words.
class TestRankingMove final : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhomTheAgreedCriterionSpeaksFor();
};

// Alpha is ahead with either library; whom the verdict speaks for is another.
void TestRankingMove::tellsWhomTheAgreedCriterionSpeaksFor()
{
    const Library known = sample::library();
    Library unknown = known;
    QCOMPARE(unknown.profiles.at(1).id, u"beta"_s);
    unknown.profiles[1].claims[2].value = {}; // of capability
    Engagement engagement = sample::engagement();
    engagement.thresholds.nearTie = 20;
    engagement.thresholds.nearTieCriterion = u"capability"_s;
    const QString workload = engagement.workloads.constFirst().id;
    const auto sentence = [&](const Library &before, const Library &after) {
        return RankingMove(before, after, engagement, workload, {}, Language::English).sentence();
    };
    const QString gained = sentence(unknown, known);
    QVERIFY2(gained.endsWith(u" “capability (en)” speaks for beta (en) now."_s), qPrintable(gained));
    const QString lost = sentence(known, unknown);
    QVERIFY2(lost.endsWith(u" “capability (en)” does not speak for beta (en) any more."_s), qPrintable(lost));
    const QString same = sentence(known, known);
    QVERIFY2(!same.contains(u"capability"_s), qPrintable(same));
}

QTEST_MAIN(TestRankingMove)
#include "tst_rankingmove.moc"
