// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/analysisjob.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QtConcurrentRun>

namespace lotse {

namespace {

constexpr std::int64_t firstChunks = 10; // about 10,000 draws: an answer within a frame
constexpr int millisecondsBetweenResults = 100;

/// One run of the draws, in steps that give a result each.
class StepwiseAnalysis
{
public:
    StepwiseAnalysis(const Library &library, const Engagement &engagement, const Evaluation &evaluation,
                     const Sensitivity &sensitivity)
        : m_library(library), m_engagement(engagement), m_evaluation(evaluation),
          m_problem(robustnessProblem(library, engagement, evaluation)),
          m_passed(restricted(m_problem, m_problem.passed)),
          m_chunks((std::max<qint64>(1, m_problem.draws) + drawsPerChunk - 1) / drawsPerChunk)
    {
        m_result.sensitivity = sensitivity;
    }

    [[nodiscard]] bool isDrawn() const { return m_done >= m_chunks; }
    [[nodiscard]] double progress() const { return double(m_done) / double(m_chunks); }
    [[nodiscard]] const Analysis &result() const { return m_result; }

    /// Draws about as long as one result may take.
    void drawSome(const std::stop_token &stop)
    {
        QElapsedTimer timer;
        timer.start();
        do {
            const std::int64_t chunks = std::min(firstChunks, m_chunks - m_done);
            const SamplingCounts counts = sampleRanks(m_problem.numbers, m_done, chunks, 0, stop);
            if (stop.stop_requested())
                return;
            m_counts += counts;
            m_countsOfPassed +=
                allPassed() ? counts : sampleRanks(m_passed.numbers, m_done, chunks, 0, std::stop_token());
            m_done += chunks;
        } while (!isDrawn() && m_done > firstChunks && timer.elapsed() < millisecondsBetweenResults);
        m_result.robustness = summarised(m_problem, m_counts, m_countsOfPassed);
        m_result.verdict = verdictOf(m_evaluation, m_result.robustness, m_result.sensitivity);
    }

    void finish(const std::stop_token &stop)
    {
        addConfidence(m_result.robustness, m_problem, 0, stop);
        m_result.checkNext = checkNext(m_library, m_engagement, m_evaluation, m_problem, checkDraws, stop);
    }

private:
    [[nodiscard]] bool allPassed() const { return m_problem.passed.size() == m_problem.options.size(); }

    const Library &m_library;
    const Engagement &m_engagement;
    const Evaluation &m_evaluation;
    RobustnessProblem m_problem;
    RobustnessProblem m_passed;
    std::int64_t m_chunks;
    std::int64_t m_done = 0;
    SamplingCounts m_counts;
    SamplingCounts m_countsOfPassed;
    Analysis m_result;
};

} // namespace

AnalysisJob::AnalysisJob(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Step>::resultReadyAt, this,
            [this](int index) { take(m_watcher.resultAt(index)); });
}

AnalysisJob::~AnalysisJob()
{
    m_stop.request_stop();
}

void AnalysisJob::cancel()
{
    m_stop.request_stop();
    m_watcher.setFuture({});
    m_running = false;
}

void AnalysisJob::start(const Library &library, const Engagement &engagement, const Evaluation &evaluation)
{
    cancel();
    m_stop = std::stop_source();
    m_running = true;
    m_current = false;
    m_progress = 0;
    m_analysis.sensitivity = sensitivity(library, engagement, evaluation);
    // The work holds its own copies: it may still draw a chunk when the next run has begun, or when this object is
    // gone.
    m_watcher.setFuture(QtConcurrent::run([stop = m_stop.get_token(), library, engagement, evaluation,
                                           flips = m_analysis.sensitivity](QPromise<Step> &promise) {
        StepwiseAnalysis steps(library, engagement, evaluation, flips);
        while (!steps.isDrawn()) {
            steps.drawSome(stop);
            if (stop.stop_requested())
                return;
            promise.addResult(Step {steps.result(), steps.progress(), false});
        }
        steps.finish(stop);
        if (!stop.stop_requested())
            promise.addResult(Step {steps.result(), 1, true});
    }));
    emit updated();
}

void AnalysisJob::stop()
{
    if (!m_running)
        return;
    cancel();
    emit updated();
}

void AnalysisJob::clear()
{
    cancel();
    m_analysis = {};
    m_current = false;
    m_progress = 0;
    emit updated();
}

void AnalysisJob::take(const Step &step)
{
    const CheckNext before = m_analysis.checkNext;
    m_analysis = step.analysis;
    if (!step.last)
        m_analysis.checkNext = before; // the old ones stay until there are new ones
    m_progress = step.progress;
    m_current = true;
    m_running = !step.last;
    emit updated();
}

} // namespace lotse
