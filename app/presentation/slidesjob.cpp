// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/slidesjob.h"

#include <QFuture>
#include <QtConcurrentRun>

using namespace std::chrono_literals;

namespace lotse {

SlidesJob::SlidesJob(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SlidesJob::start);
}

void SlidesJob::request(const Library &library, const Engagement &engagement, Language language,
                        const WorkloadEffect &last)
{
    m_library = library;
    m_engagement = engagement;
    m_language = language;
    m_last = last;
    m_timer.start(m_request == 0 ? 0ms : 300ms);
    ++m_request; // what is being made now is out of date
}

void SlidesJob::start()
{
    QtConcurrent::run([library = m_library, engagement = m_engagement, language = m_language, last = m_last] {
        return buildSlides(library, engagement, language, last);
    }).then(this, [this, request = m_request](const QList<report::Slide> &slides) {
        if (request == m_request)
            emit finished(slides);
    });
}

} // namespace lotse
