// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

#include <optional>
#include <vector>

class QNetworkReply;

namespace lotse {

/// What became of one address.
struct LinkResult
{
    enum class State {
        Reachable, ///< answered with a page
        Moved, ///< answered for good at another address (movedTo)
        NotFound, ///< the server says that the page is gone (404, 410)
        Refused, ///< the server answers, but not to a program or not without signing in (401, 402, 403, 407)
        TooManyRequests, ///< the server was asked too often (429)
        Blocked, ///< not shown for legal reasons (451)
        ServerError, ///< the server reports a fault of its own (5xx)
        TimedOut, ///< no answer within the time limit
        SlowBody, ///< answered with a page that did not end within the time limit
        TooLarge, ///< answered, reading stopped at the size limit
        NotHttps, ///< the address or a redirect is not HTTPS; nothing was sent there
        LocalAddress, ///< the address or a redirect leads to this computer or its own network; nothing was sent there
        NameUnknown, ///< nobody knows an address of the server's name (or there is no connection to the internet)
        TooManyRedirects, ///< redirected more often than allowed
        TlsFailed, ///< no secure connection (certificate)
        Failed ///< anything else: no connection, or an answer that is no page
    };
    QUrl url;
    State state = State::Failed;
    int httpStatus = 0; ///< 0 = no answer
    QUrl movedTo; ///< of Moved, NotHttps, LocalAddress and TooManyRedirects: where the redirect led
    QDateTime when; ///< UTC

    bool operator==(const LinkResult &) const = default;
};

/// How far a link check may go.
struct LinkCheckLimits
{
    int requestMilliseconds = 15'000; ///< for each request, whatever arrives meanwhile
    int totalMilliseconds = 600'000; ///< for the whole list
    qint64 bodyBytes = 256 * 1024; ///< of each body
    int redirects = 5; ///< of each address
    int parallel = 4; ///< requests at a time, each to another host
    /// Only for tests: addresses of this computer that may be asked nevertheless.
    QList<QHostAddress> allowedAddresses = {};
    /// Only for tests: what names of servers lead to, instead of asking the system.
    QHash<QString, QList<QHostAddress>> knownHosts = {};
};

/// Returns true if @p address is that of a server on the internet: neither of this computer (loopback, unspecified) nor
/// of its network (private, link-local, unique local, shared by a provider), nor multicast, reserved or for
/// documentation; also where an IPv4 address stands inside an IPv6 one (mapped, 6to4, NAT64).
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);

/// Asks servers whether the addresses of sources still answer. Sends nothing before start(), nothing but the address
/// and the program's name and version, over HTTPS only; no cookies, no referrer, no language, no login; loads nothing
/// that a page refers to. Names are looked up first, and what is connected is the looked-up address: a server whose
/// name leads to this computer or its network (also by a redirect, also on a second look) is not asked. What HEAD does
/// not find is asked with GET before it counts as missing.
class LinkChecker final : public QObject
{
    Q_OBJECT

public:
    /// @p version is that of the program, sent as "Lotse/<version>".
    explicit LinkChecker(const QString &version, const LinkCheckLimits &limits = {}, QObject *parent = nullptr);
    ~LinkChecker() override;

    /// Trusts the certificate authorities of @p configuration instead of the system's.
    void setTlsConfiguration(const QSslConfiguration &configuration) { m_tls = configuration; }

    /// Checks each of @p urls once. Must not be called while it runs.
    void start(const QList<QUrl> &urls);
    /// Stops at once; what has no result yet gets none.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; }

signals:
    void checked(const lotse::LinkResult &result);
    void progress(int done, int total);
    /// All addresses have a result, or the check was cancelled.
    void finished(bool cancelled);

private:
    struct Job
    {
        QUrl original;
        QUrl current;
        bool get = false; ///< false = HEAD
        bool onlyPermanent = true; ///< no redirect so far was temporary
        QUrl movedTo;
        int redirects = 0;
        QList<QHostAddress> addresses; ///< of current's host that are still to be tried
    };
    struct Running
    {
        Job job;
        QTimer *timer = nullptr; ///< identifies it
        QNetworkReply *reply = nullptr; ///< while it is asked
        int lookup = -1; ///< while the name is looked up
        qint64 received = 0;
    };

    void startNext();
    void begin(Job job);
    void takeAddresses(QTimer *timer, const QList<QHostAddress> &addresses);
    void send(Running &running);
    void readBody(QTimer *timer);
    void takeReply(QTimer *timer);
    void stop(QTimer *timer, LinkResult::State state);
    void redirect(Job job, int status, const QUrl &target);
    void report(const Job &job, LinkResult::State state, int status, const QUrl &movedTo = {});
    void finish(bool cancelled);
    void timeOutAll();
    Running *find(QTimer *timer);
    std::optional<Running> release(QTimer *timer);
    [[nodiscard]] bool mayBeAsked(const QHostAddress &address) const;
    [[nodiscard]] std::optional<LinkResult::State> refusal(const QUrl &url) const;

    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
    QTimer m_totalTimer;
    QString m_userAgent;
    LinkCheckLimits m_limits;
    std::vector<Job> m_waiting;
    std::vector<Running> m_active;
    QSet<QString> m_hosts; ///< that are being asked now
    int m_done = 0;
    int m_total = 0;
    bool m_running = false;
};

} // namespace lotse

Q_DECLARE_METATYPE(lotse::LinkResult)
