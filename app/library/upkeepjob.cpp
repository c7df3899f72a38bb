// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/upkeepjob.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace lotse {

namespace {

constexpr int atOnce = 16; // claims that are told together

} // namespace

UpkeepJob::UpkeepJob(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Verdicts>::resultReadyAt, this,
            [this](int index) { emit settled(m_watcher.resultAt(index)); });
    connect(&m_watcher, &QFutureWatcher<Verdicts>::finished, this, [this] {
        if (m_watcher.isCanceled())
            return;
        m_running = false;
        emit finished();
    });
}

UpkeepJob::~UpkeepJob()
{
    cancel();
}

void UpkeepJob::cancel()
{
    m_watcher.cancel();
    m_running = false;
}

void UpkeepJob::start(const Library &library, const Engagement &engagement, QDate asOf, const QList<UpkeepItem> &items)
{
    cancel();
    m_running = true;
    m_watcher.setFuture(QtConcurrent::run([library, engagement, asOf, items](QPromise<Verdicts> &promise) {
        const UpkeepEffects effects(library, engagement, asOf);
        Verdicts verdicts;
        for (const UpkeepItem &item : items) {
            if (promise.isCanceled())
                return;
            verdicts.insert(item.key(), {.effect = effects.effectOf(item), .weight = effects.weightOf(item.criterion)});
            if (verdicts.size() < atOnce)
                continue;
            promise.addResult(verdicts);
            verdicts.clear();
        }
        promise.addResult(verdicts);
    }));
}

} // namespace lotse
