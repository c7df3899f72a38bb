// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysisjob.h"

#include <QElapsedTimer>
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

AnalysisJob::AnalysisJob(QObject *parent) : QObject(parent) { }

AnalysisJob::~AnalysisJob()
{
    cancel();
}

void AnalysisJob::cancel()
{
    ++m_run;
    m_stop.request_stop();
    m_future.waitForFinished(); // at most one chunk of draws
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
    const auto work = [this, run = m_run, stop = m_stop.get_token(), library, engagement, evaluation,
                       flips = m_analysis.sensitivity] {
        const auto report = [this, run](const Analysis &analysis, double progress, bool last) {
            QMetaObject::invokeMethod(
                this, [this, run, analysis, progress, last] { take(run, analysis, progress, last); },
                Qt::QueuedConnection);
        };
        StepwiseAnalysis steps(library, engagement, evaluation, flips);
        while (!steps.isDrawn() && !stop.stop_requested()) {
            steps.drawSome(stop);
            if (!stop.stop_requested())
                report(steps.result(), steps.progress(), false);
        }
        if (stop.stop_requested())
            return;
        steps.finish(stop);
        if (!stop.stop_requested())
            report(steps.result(), 1, true);
    };
    m_future = QtConcurrent::run(work);
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

void AnalysisJob::take(int run, const Analysis &analysis, double progress, bool last)
{
    if (run != m_run)
        return;
    const CheckNext before = m_analysis.checkNext;
    m_analysis = analysis;
    if (!last)
        m_analysis.checkNext = before; // the old ones stay until there are new ones
    m_progress = progress;
    m_current = true;
    m_running = !last;
    emit updated();
}

} // namespace lotse
