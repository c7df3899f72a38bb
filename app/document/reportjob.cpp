// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/reportjob.h"

#include "report/pdf/pdf.h"
#include "report/words/phrasesin.h"

#include <QFuture>
#include <QtConcurrentRun>

using namespace std::chrono_literals;

namespace lotse {

ReportJob::ReportJob(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(400ms);
    connect(&m_timer, &QTimer::timeout, this, &ReportJob::start);
}

void ReportJob::request(const Library &library, const Engagement &engagement, Language language)
{
    if (m_asked && language == m_language && engagement == m_engagement && library == m_library)
        return;
    m_library = library;
    m_engagement = engagement;
    m_language = language;
    ++m_request; // what is being rendered now is out of date
    m_running = false;
    m_timer.start(m_asked ? 400ms : 0ms);
    m_asked = true;
    emit started();
}

void ReportJob::flush()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    start();
}

void ReportJob::start()
{
    m_running = true;
    // The draws of the analysis are long, and so are the pages; only charts have to be painted on this thread.
    QtConcurrent::run([library = m_library, engagement = m_engagement, language = m_language, time = reportTime()] {
        return buildReport(library, engagement, language, time);
    }).then(this, [this, request = m_request](const report::Report &report) { layOut(request, report); });
}

void ReportJob::layOut(int request, const report::Report &report)
{
    if (request != m_request)
        return;
    const ReportPictures pictures = paintPictures(report, m_library);
    QtConcurrent::run([report, pictures] {
        return Result {renderPdf(report, pictures), lotse::unprintable(report, phrasesIn(report.language))};
    }).then(this, [this, request](const Result &result) { take(request, result); });
}

void ReportJob::take(int request, const Result &result)
{
    if (request != m_request)
        return;
    m_running = false;
    m_unprintable = result.unprintable;
    emit finished(result.pdf);
}

} // namespace lotse
