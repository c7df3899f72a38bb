// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"
#include "decision/upkeep.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>

namespace lotse {

/// What the open engagement says of a claim.
struct UpkeepVerdict
{
    UpkeepEffect effect;
    double weight = 0; ///< highest share of its criterion, 0-1

    bool operator==(const UpkeepVerdict &) const = default;
};

/// Works out in the background what claims do to the advice of an engagement, a few at a time. A new start cancels what
/// is under way.
class UpkeepJob final : public QObject
{
    Q_OBJECT

public:
    /// By UpkeepItem::key().
    using Verdicts = QHash<QString, UpkeepVerdict>;

    explicit UpkeepJob(QObject *parent = nullptr);
    ~UpkeepJob() override;

    void start(const Library &library, const Engagement &engagement, QDate asOf, const QList<UpkeepItem> &items);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void settled(const lotse::UpkeepJob::Verdicts &verdicts);
    /// All are settled.
    void finished();

private:
    QFutureWatcher<Verdicts> m_watcher; ///< of the newest run: results of earlier ones are not heard
    bool m_running = false; ///< until finished() is told: the last results come after the work is done
};

} // namespace lotse
