// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/linkcheck.h"

#include <QHostAddress>
#include <QNetworkReply>

#include <algorithm>

namespace lotse {

namespace {

using namespace Qt::StringLiterals;

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    const QHostAddress address(host);
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || address.isLoopback()
        || address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
}

bool isPermanentRedirect(int status)
{
    return status == 301 || status == 308;
}
bool isRedirect(int status)
{
    return isPermanentRedirect(status) || status == 302 || status == 303 || status == 307;
}

LinkResult::State stateOf(int status)
{
    if (status >= 200 && status < 300)
        return LinkResult::State::Reachable;
    switch (status) {
    case 404:
    case 410: return LinkResult::State::NotFound;
    case 401:
    case 402:
    case 403:
    case 407:
    case 429:
    case 451: return LinkResult::State::Refused;
    default: return LinkResult::State::Failed;
    }
}

LinkResult::State stateOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError: return LinkResult::State::TlsFailed;
    case QNetworkReply::TimeoutError: return LinkResult::State::TimedOut;
    default: return LinkResult::State::Failed;
    }
}

} // namespace

LinkChecker::LinkChecker(const QString &version, const LinkCheckLimits &limits, QObject *parent)
    : QObject(parent), m_tls(QSslConfiguration::defaultConfiguration()), m_userAgent(u"Lotse/"_s + version),
      m_limits(limits)
{
    m_network.setAutoDeleteReplies(false);
    m_totalTimer.setSingleShot(true);
    connect(&m_totalTimer, &QTimer::timeout, this, &LinkChecker::timeOutAll);
}

LinkChecker::~LinkChecker()
{
    for (const Running &running : m_active) {
        running.reply->disconnect(this);
        delete running.reply;
    }
}

void LinkChecker::start(const QList<QUrl> &urls)
{
    Q_ASSERT(!m_running);
    m_waiting.clear();
    QSet<QUrl> seen;
    for (const QUrl &url : urls) {
        if (seen.contains(url))
            continue;
        seen.insert(url);
        m_waiting.push_back({.original = url, .current = url, .movedTo = {}});
    }
    m_done = 0;
    m_total = int(m_waiting.size());
    m_running = true;
    m_totalTimer.start(m_limits.totalMilliseconds);
    emit progress(0, m_total);
    // Queued, so that finished() never comes before start() returns.
    QMetaObject::invokeMethod(this, &LinkChecker::startNext, Qt::QueuedConnection);
}

void LinkChecker::cancel()
{
    if (m_running)
        finish(true);
}

void LinkChecker::startNext()
{
    while (m_running && int(m_active.size()) < m_limits.parallel) {
        const auto next =
            std::ranges::find_if(m_waiting, [this](const Job &job) { return !m_hosts.contains(job.current.host()); });
        if (next == m_waiting.end())
            break;
        Job job = std::move(*next);
        m_waiting.erase(next);
        if (const auto state = refusal(job.current, job.redirects > 0))
            report(job, *state, 0, job.redirects > 0 ? job.current : QUrl());
        else
            send(std::move(job));
    }
    if (m_running && m_waiting.empty() && m_active.empty())
        finish(false);
}

void LinkChecker::send(Job job)
{
    QUrl url = job.current;
    url.setUserInfo({});
    url.setFragment({});
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setHeader(QNetworkRequest::UserAgentHeader, m_userAgent);
    // Qt would send the language of the desktop, and would unpack a compressed body beyond the size limit.
    request.setRawHeader("Accept-Language", "*");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);

    QNetworkReply *reply = job.get ? m_network.get(request) : m_network.head(request);
    auto *timer = new QTimer(reply);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, reply] { stop(reply, LinkResult::State::TimedOut); });
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] { readBody(reply); });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { takeReply(reply); });
    m_hosts.insert(url.host());
    m_active.push_back({.job = std::move(job), .reply = reply, .timer = timer});
    timer->start(m_limits.requestMilliseconds);
}

void LinkChecker::readBody(QNetworkReply *reply)
{
    const auto running = std::ranges::find(m_active, reply, &Running::reply);
    if (running == m_active.end())
        return;
    running->received += reply->readAll().size();
    if (running->received > m_limits.bodyBytes)
        stop(reply, LinkResult::State::TooLarge);
}

void LinkChecker::takeReply(QNetworkReply *reply)
{
    const auto running = release(reply);
    if (!running)
        return;
    Job job = running->job;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray location = reply->rawHeader("Location");
    if (status == 0) {
        report(job, stateOf(reply->error()), 0);
    } else if (isRedirect(status) && !location.isEmpty()) {
        const QUrl target = job.current.resolved(QUrl::fromEncoded(location));
        redirect(std::move(job), status, target);
    } else if (!job.get && (status == 405 || status == 501)) {
        job.get = true;
        m_waiting.insert(m_waiting.begin(), std::move(job));
    } else if (stateOf(status) == LinkResult::State::Reachable && !job.movedTo.isEmpty()) {
        report(job, LinkResult::State::Moved, status, job.movedTo);
    } else {
        report(job, stateOf(status), status);
    }
    startNext();
}

void LinkChecker::redirect(Job job, int status, const QUrl &target)
{
    job.onlyPermanent = job.onlyPermanent && isPermanentRedirect(status);
    if (job.onlyPermanent)
        job.movedTo = target;
    job.current = target;
    job.get = false;
    ++job.redirects;
    if (job.redirects > m_limits.redirects)
        report(job, LinkResult::State::TooManyRedirects, status, target);
    else if (const auto state = refusal(target, true))
        report(job, *state, status, target);
    else
        m_waiting.insert(m_waiting.begin(), std::move(job));
}

void LinkChecker::stop(QNetworkReply *reply, LinkResult::State state)
{
    const auto running = release(reply);
    if (!running)
        return;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply->abort();
    report(running->job, state, status);
    startNext();
}

void LinkChecker::report(const Job &job, LinkResult::State state, int status, const QUrl &movedTo)
{
    if (!m_running)
        return; // cancelled by a receiver of an earlier result
    ++m_done;
    emit checked({.url = job.original,
                  .state = state,
                  .httpStatus = status,
                  .movedTo = movedTo,
                  .when = QDateTime::currentDateTimeUtc()});
    emit progress(m_done, m_total);
}

void LinkChecker::timeOutAll()
{
    while (!m_active.empty()) {
        QNetworkReply *reply = m_active.back().reply;
        const auto running = release(reply);
        reply->abort();
        report(running->job, LinkResult::State::TimedOut, 0);
    }
    for (const Job &job : std::exchange(m_waiting, {}))
        report(job, LinkResult::State::TimedOut, 0);
    if (m_running)
        finish(false);
}

void LinkChecker::finish(bool cancelled)
{
    m_running = false;
    m_totalTimer.stop();
    m_waiting.clear();
    while (!m_active.empty()) {
        QNetworkReply *reply = m_active.back().reply;
        release(reply);
        reply->abort();
    }
    emit finished(cancelled);
}

std::optional<LinkChecker::Running> LinkChecker::release(QNetworkReply *reply)
{
    const auto position = std::ranges::find(m_active, reply, &Running::reply);
    if (position == m_active.end())
        return {};
    Running running = std::move(*position);
    m_active.erase(position);
    m_hosts.remove(running.job.current.host());
    running.timer->stop();
    reply->disconnect(this);
    reply->deleteLater();
    return running;
}

std::optional<LinkResult::State> LinkChecker::refusal(const QUrl &url, bool redirected) const
{
    const bool loopback = isLoopback(url);
    if (loopback && !m_limits.loopbackAllowed)
        return LinkResult::State::LocalAddress;
    if (url.scheme() == "https"_L1 && !url.host().isEmpty())
        return {};
    if (loopback && !redirected && url.scheme() == "http"_L1)
        return {};
    return LinkResult::State::NotHttps;
}

} // namespace lotse
