// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/analysisjob.h"
#include "core/engagementreader.h"
#include "core/libraryloader.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms; a debug build on a busy machine

} // namespace

/// The analysis in the background: flips at once, shares soon, everything in the end, and nothing of an earlier state.
class TestAnalysisJob : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void flipsAreThereAtOnce();
    void endsWithWhatTheAnalysisSays();
    void givesAnAnswerBeforeAllDrawsAreMade();
    void aNewStartDropsTheOldResult();
    void stoppingKeepsWhatIsThere();
    void clearingForgetsEverything();
    void endsWithItsOwner();

private:
    Library m_library;
    Engagement m_engagement;
};

void TestAnalysisJob::initTestCase()
{
    m_library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
    const LoadedEngagement loaded =
        readEngagementFile(QStringLiteral(LOTSE_SOURCE_DIR "/resources/samples/online_shop.lotse"), m_library);
    QVERIFY(loaded.engagement);
    m_engagement = *loaded.engagement;
    m_engagement.thresholds.draws = 30'000;
}

void TestAnalysisJob::flipsAreThereAtOnce()
{
    AnalysisJob job;
    const Evaluation evaluation = evaluate(m_library, m_engagement);
    job.start(m_library, m_engagement, evaluation);
    QCOMPARE(job.analysis().sensitivity, sensitivity(m_library, m_engagement, evaluation));
    QVERIFY(job.isRunning());
    QVERIFY(!job.isCurrent());
}

void TestAnalysisJob::endsWithWhatTheAnalysisSays()
{
    AnalysisJob job;
    const Evaluation evaluation = evaluate(m_library, m_engagement);
    job.start(m_library, m_engagement, evaluation);
    QTRY_VERIFY_WITH_TIMEOUT(!job.isRunning(), patience);
    QVERIFY(job.isCurrent());
    QCOMPARE(job.progress(), 1.0);
    QCOMPARE(job.analysis(), analyse(m_library, m_engagement, evaluation));
}

void TestAnalysisJob::givesAnAnswerBeforeAllDrawsAreMade()
{
    AnalysisJob job;
    Engagement many = m_engagement;
    many.thresholds.draws = 2'000'000;
    QList<qint64> draws;
    connect(&job, &AnalysisJob::updated, this, [&] {
        if (job.isCurrent())
            draws.append(job.analysis().robustness.draws);
    });
    job.start(m_library, many, evaluate(m_library, many));
    QTRY_VERIFY_WITH_TIMEOUT(!draws.isEmpty(), patience);
    QCOMPARE(draws.first(), 10 * drawsPerChunk);
    QCOMPARE(job.analysis().verdict.leader, evaluate(m_library, many).leader()->deployment);
    QTRY_VERIFY_WITH_TIMEOUT(!job.isRunning(), patience);
    QVERIFY(std::ranges::is_sorted(draws));
    QVERIFY(draws.last() >= many.thresholds.draws);
}

void TestAnalysisJob::aNewStartDropsTheOldResult()
{
    AnalysisJob job;
    Engagement many = m_engagement;
    many.thresholds.draws = 100'000'000;
    job.start(m_library, many, evaluate(m_library, many));
    const Evaluation evaluation = evaluate(m_library, m_engagement);
    job.start(m_library, m_engagement, evaluation);
    QTRY_VERIFY_WITH_TIMEOUT(!job.isRunning(), patience);
    QCOMPARE(job.analysis(), analyse(m_library, m_engagement, evaluation));
}

void TestAnalysisJob::stoppingKeepsWhatIsThere()
{
    AnalysisJob job;
    Engagement many = m_engagement;
    many.thresholds.draws = 100'000'000;
    job.start(m_library, many, evaluate(m_library, many));
    QTRY_VERIFY_WITH_TIMEOUT(job.isCurrent(), patience);
    job.stop();
    QVERIFY(!job.isRunning());
    QVERIFY(job.isCurrent());
    QVERIFY(job.analysis().robustness.draws > 0);
    QVERIFY(job.analysis().robustness.draws < many.thresholds.draws);
}

void TestAnalysisJob::clearingForgetsEverything()
{
    AnalysisJob job;
    job.start(m_library, m_engagement, evaluate(m_library, m_engagement));
    QTRY_VERIFY_WITH_TIMEOUT(!job.isRunning(), patience);
    const QSignalSpy updated(&job, &AnalysisJob::updated);
    job.clear();
    QCOMPARE(job.analysis(), Analysis());
    QVERIFY(!job.isCurrent());
    QCOMPARE(updated.size(), 1);
}

void TestAnalysisJob::endsWithItsOwner()
{
    Engagement many = m_engagement;
    many.thresholds.draws = 100'000'000;
    auto job = std::make_unique<AnalysisJob>();
    job->start(m_library, many, evaluate(m_library, many));
    job.reset();
    // The thread of the pool comes back though the draws would take minutes.
    QTRY_COMPARE_WITH_TIMEOUT(QThreadPool::globalInstance()->activeThreadCount(), 0, patience);
}

QTEST_GUILESS_MAIN(TestAnalysisJob)
#include "tst_analysisjob.moc"
