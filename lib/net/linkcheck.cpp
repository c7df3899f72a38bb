// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/linkcheck.h"

#include <QHostInfo>
#include <QNetworkReply>

#include <algorithm>

namespace lotse {

namespace {

using namespace Qt::StringLiterals;

/// Names that never leave this computer.
bool isOwnName(QString host)
{
    while (host.endsWith(u'.'))
        host.chop(1);
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
        || host.endsWith(".localhost"_L1, Qt::CaseInsensitive);
}

bool isIn(const QHostAddress &address, std::initializer_list<const char *> networks)
{
    return std::ranges::any_of(networks, [&address](const char *network) {
        return address.isInSubnet(QHostAddress::parseSubnet(QLatin1StringView(network)));
    });
}

/// Returns the IPv4 address that stands in the bytes of @p address from @p first on.
QHostAddress embedded(const QHostAddress &address, int first)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QHostAddress(quint32(bytes[first]) << 24 | quint32(bytes[first + 1]) << 16 | quint32(bytes[first + 2]) << 8
                        | quint32(bytes[first + 3]));
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
    case 407: return LinkResult::State::Refused;
    case 429: return LinkResult::State::TooManyRequests;
    case 451: return LinkResult::State::Blocked;
    default: return status >= 500 && status < 600 ? LinkResult::State::ServerError : LinkResult::State::Failed;
    }
}

/// Some servers know no HEAD and say all kinds of things about it; these answers would be the same for GET.
bool isAnswerToAnyMethod(int status)
{
    return status < 400 || status == 401 || status == 407 || status == 429 || status == 451;
}

/// Another address of the same server may do better.
bool isAboutOneAddress(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::TimeoutError || error == QNetworkReply::UnknownNetworkError
        || error == QNetworkReply::NetworkSessionFailedError || error == QNetworkReply::TemporaryNetworkFailureError;
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
        QHostInfo::abortHostLookup(running.lookup);
        if (running.reply) {
            running.reply->disconnect(this);
            delete running.reply;
        }
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
        if (const auto state = refusal(job.current))
            report(job, *state, 0, job.redirects > 0 ? job.current : QUrl());
        else
            begin(std::move(job));
    }
    if (m_running && m_waiting.empty() && m_active.empty())
        finish(false);
}

void LinkChecker::begin(Job job)
{
    const QString host = job.current.host();
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, timer] { stop(timer, LinkResult::State::TimedOut); });
    m_hosts.insert(host);
    m_active.push_back({.job = std::move(job), .timer = timer});
    timer->start(m_limits.requestMilliseconds);
    if (const QHostAddress literal(host); !literal.isNull()) {
        takeAddresses(timer, {literal});
    } else if (const auto known = m_limits.knownHosts.constFind(host); known != m_limits.knownHosts.cend()) {
        takeAddresses(timer, *known);
    } else {
        m_active.back().lookup = QHostInfo::lookupHost(
            host, this, [this, timer](const QHostInfo &info) { takeAddresses(timer, info.addresses()); });
    }
}

void LinkChecker::takeAddresses(QTimer *timer, const QList<QHostAddress> &addresses)
{
    Running *running = find(timer);
    if (!running)
        return;
    running->lookup = -1;
    const bool own =
        std::ranges::any_of(addresses, [this](const QHostAddress &address) { return !mayBeAsked(address); });
    if (own || addresses.isEmpty()) {
        const std::optional<Running> ended = release(timer);
        report(ended->job, own ? LinkResult::State::LocalAddress : LinkResult::State::NameUnknown, 0,
               own && ended->job.redirects > 0 ? ended->job.current : QUrl());
        QMetaObject::invokeMethod(this, &LinkChecker::startNext, Qt::QueuedConnection);
        return;
    }
    running->job.addresses = addresses;
    send(*running);
}

void LinkChecker::send(Running &running)
{
    Job &job = running.job;
    QTimer *timer = running.timer;
    const QHostAddress address = job.addresses.takeFirst();
    // The connection goes to the address that was looked at, whatever the name leads to by now; certificate and server
    // are asked for the name.
    QUrl url = job.current;
    url.setUserInfo({});
    url.setFragment({});
    url.setHost(address.toString());
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    const QString host = job.current.host(QUrl::FullyEncoded);
    request.setPeerVerifyName(host);
    const QString named = host.contains(u':') ? u'[' + host + u']' : host;
    request.setRawHeader(
        "Host", (job.current.port() < 0 ? named : named + u':' + QString::number(job.current.port())).toLatin1());
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // which has no Host header to set
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

    running.received = 0;
    running.reply = job.get ? m_network.get(request) : m_network.head(request);
    connect(running.reply, &QNetworkReply::readyRead, this, [this, timer] { readBody(timer); });
    connect(running.reply, &QNetworkReply::finished, this, [this, timer] { takeReply(timer); });
}

void LinkChecker::readBody(QTimer *timer)
{
    Running *running = find(timer);
    if (!running)
        return;
    running->received += running->reply->readAll().size();
    if (running->received > m_limits.bodyBytes)
        stop(timer, LinkResult::State::TooLarge);
}

void LinkChecker::takeReply(QTimer *timer)
{
    Running *asked = find(timer);
    if (!asked)
        return;
    const int status = asked->reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = asked->reply->error();
    const QByteArray location = asked->reply->rawHeader("Location");
    const bool again = status == 0 && isAboutOneAddress(error) && !asked->job.addresses.isEmpty();
    if (again) {
        asked->reply->deleteLater();
        send(*asked);
        return;
    }
    const std::optional<Running> running = release(timer);
    Job job = running->job;
    if (status == 0) {
        report(job, stateOf(error), 0);
    } else if (isRedirect(status) && !location.isEmpty()) {
        QUrl target = job.current.resolved(QUrl::fromEncoded(location));
        target.setUserInfo({}); // neither sent nor shown
        redirect(std::move(job), status, target);
    } else if (!job.get && !isAnswerToAnyMethod(status)) {
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
    else if (const auto state = refusal(target))
        report(job, *state, status, target);
    else
        m_waiting.insert(m_waiting.begin(), std::move(job));
}

void LinkChecker::stop(QTimer *timer, LinkResult::State state)
{
    const auto running = release(timer);
    if (!running)
        return;
    const int status = running->reply ? running->reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
    // What the head of an answer said holds, however long its body is or takes.
    if (status >= 400)
        state = stateOf(status);
    else if (status >= 200 && status < 300 && state == LinkResult::State::TimedOut)
        state = LinkResult::State::SlowBody;
    if (running->reply)
        running->reply->abort();
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
        const auto running = release(m_active.back().timer);
        if (running->reply)
            running->reply->abort();
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
        const auto running = release(m_active.back().timer);
        if (running->reply)
            running->reply->abort();
    }
    emit finished(cancelled);
}

LinkChecker::Running *LinkChecker::find(QTimer *timer)
{
    const auto position = std::ranges::find(m_active, timer, &Running::timer);
    return position == m_active.end() ? nullptr : &*position;
}

std::optional<LinkChecker::Running> LinkChecker::release(QTimer *timer)
{
    const auto position = std::ranges::find(m_active, timer, &Running::timer);
    if (position == m_active.end())
        return {};
    Running running = std::move(*position);
    m_active.erase(position);
    m_hosts.remove(running.job.current.host());
    running.timer->stop();
    running.timer->deleteLater();
    if (running.lookup >= 0)
        QHostInfo::abortHostLookup(running.lookup);
    if (running.reply) {
        running.reply->disconnect(this);
        running.reply->deleteLater();
    }
    return running;
}

bool LinkChecker::mayBeAsked(const QHostAddress &address) const
{
    return isPublicAddress(address) || m_limits.allowedAddresses.contains(address);
}

std::optional<LinkResult::State> LinkChecker::refusal(const QUrl &url) const
{
    const QString host = url.host();
    const QHostAddress literal(host);
    const bool known = m_limits.knownHosts.contains(host);
    if (!known && (isOwnName(host) || (!literal.isNull() && !mayBeAsked(literal))))
        return LinkResult::State::LocalAddress;
    if (url.scheme() != "https"_L1 || host.isEmpty())
        return LinkResult::State::NotHttps;
    return {};
}

bool isPublicAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4); // also of a mapped one
    if (isIpv4) {
        return !isIn(QHostAddress(ipv4),
                     {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
                      "192.0.0.0/24", "192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
                      "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"});
    }
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return false;
    if (isIn(address, {"2002::/16"}))
        return isPublicAddress(embedded(address, 2));
    if (isIn(address, {"64:ff9b::/96"}))
        return isPublicAddress(embedded(address, 12));
    // Only 2000::/3 is given to networks of the internet; these parts of it are not (RFC 6890 and its registry).
    return isIn(address, {"2000::/3"}) && !isIn(address, {"2001::/23", "2001:db8::/32", "3fff::/20"});
}

} // namespace lotse
