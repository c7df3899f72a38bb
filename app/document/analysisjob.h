// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/analysis.h"

#include <QFutureWatcher>
#include <QObject>

namespace lotse {

/// Works out in the background how sure the advice is. Flips are there at once; shares of ranks and verdict follow with
/// few draws within a frame, then with more until all are made; what to check next comes last. A new start cancels what
/// is under way.
class AnalysisJob final : public QObject
{
    Q_OBJECT

public:
    explicit AnalysisJob(QObject *parent = nullptr);
    ~AnalysisJob() override;

    void start(const Library &library, const Engagement &engagement, const Evaluation &evaluation);
    /// Keeps what has been drawn so far (the user's "stop").
    void stop();
    /// Forgets everything: no engagement is open.
    void clear();

    /// The newest result. While isRunning(), shares, checks and verdict may still belong to an earlier state.
    [[nodiscard]] const Analysis &analysis() const { return m_analysis; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// True once the shares belong to the present state, though with fewer draws than asked for.
    [[nodiscard]] bool isCurrent() const { return m_current; }
    /// 0-1 of the draws.
    [[nodiscard]] double progress() const { return m_progress; }

signals:
    /// analysis(), isRunning() or progress() changed.
    void updated();

private:
    /// A result on the way.
    struct Step
    {
        Analysis analysis;
        double progress = 0;
        bool last = false;
    };
    void take(const Step &step);
    void cancel();

    Analysis m_analysis;
    QFutureWatcher<Step> m_watcher; ///< of the newest run: results of earlier ones are not heard
    std::stop_source m_stop;
    bool m_running = false;
    bool m_current = false;
    double m_progress = 0;
};

} // namespace lotse
