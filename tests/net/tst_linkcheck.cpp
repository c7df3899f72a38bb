// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/linkcheck.h"

#include <QFile>
#include <QPointer>
#include <QProcess>
#include <QSignalSpy>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace lotse;
using namespace Qt::StringLiterals;
using State = LinkResult::State;

namespace {

struct Identity
{
    QSslCertificate certificate;
    QSslKey key;
};

/// Makes a self-signed certificate for the loopback addresses with the openssl program.
std::optional<Identity> makeIdentity(const QTemporaryDir &folder, const QString &name)
{
    const QString keyFile = folder.filePath(name + u".key"_s);
    const QString certificateFile = folder.filePath(name + u".pem"_s);
    QStringList names {u"DNS:localhost"_s, u"DNS:public.test"_s, u"DNS:second.test"_s};
    for (int i = 1; i <= 8; ++i)
        names << u"IP:127.0.0.%1"_s.arg(i);
    const QStringList arguments {u"req"_s,
                                 u"-x509"_s,
                                 u"-newkey"_s,
                                 u"rsa:2048"_s,
                                 u"-nodes"_s,
                                 u"-days"_s,
                                 u"2"_s,
                                 u"-subj"_s,
                                 u"/CN="_s + name,
                                 u"-addext"_s,
                                 u"subjectAltName="_s + names.join(u','),
                                 u"-keyout"_s,
                                 keyFile,
                                 u"-out"_s,
                                 certificateFile};
    QProcess openssl;
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return {};
    QFile key(keyFile);
    QFile certificate(certificateFile);
    if (!key.open(QIODevice::ReadOnly) || !certificate.open(QIODevice::ReadOnly))
        return {};
    return Identity {QSslCertificate(&certificate), QSslKey(&key, QSsl::Rsa)};
}

QList<QHostAddress> testAddresses()
{
    QList<QHostAddress> addresses;
    for (int i = 1; i <= 8; ++i)
        addresses.append(QHostAddress(u"127.0.0.%1"_s.arg(i)));
    return addresses;
}

/// A web server on this computer whose paths behave in known ways.
class Server final : public QObject
{
public:
    Server(const Identity &identity)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(identity.certificate);
        configuration.setPrivateKey(identity.key);
        m_server.setSslConfiguration(configuration);
        connect(&m_server, &QSslServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                serve(socket);
        });
        m_listening = m_server.listen(QHostAddress::AnyIPv4);
    }

    [[nodiscard]] bool isListening() const { return m_listening; }
    [[nodiscard]] QUrl url(const QString &path, const QString &host = u"127.0.0.1"_s) const
    {
        return QUrl(u"https://%1:%2%3"_s.arg(host).arg(m_server.serverPort()).arg(path));
    }

    QByteArrayList requests; ///< heads as received
    int open = 0; ///< requests for /hold that wait
    int mostOpen = 0;
    QMap<QString, int> openByHost;
    int mostOpenOfOneHost = 0;
    bool releaseHeld = false;
    QUrl insecureTarget {u"http://127.0.0.1:1/here"_s};
    QUrl insideTarget;

    void release()
    {
        releaseHeld = true;
        for (const auto &socket : std::exchange(m_held, {})) {
            if (socket)
                answer(socket, "200 OK");
        }
    }

private:
    void serve(QTcpSocket *socket)
    {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray head = socket->readAll();
            requests << head;
            const QByteArrayList words = head.left(head.indexOf('\r')).split(' ');
            respond(socket, words.value(0), words.value(1));
        });
    }

    static void answer(QTcpSocket *socket, const QByteArray &status, const QByteArray &head = {},
                       const QByteArray &body = {})
    {
        socket->write("HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: "
                      + QByteArray::number(body.size()) + "\r\n" + head + "\r\n" + body);
        socket->disconnectFromHost();
    }

    void respond(QTcpSocket *socket, const QByteArray &method, const QByteArray &path)
    {
        const QByteArray base = url({}).toEncoded();
        if (path == "/silent")
            return;
        if (path == "/moved")
            return answer(socket, "301 Moved Permanently", "Location: " + base + "/here\r\n");
        if (path == "/elsewhere")
            return answer(socket, "302 Found", "Location: /here\r\n");
        if (path == "/insecure")
            return answer(socket, "301 Moved Permanently", "Location: " + insecureTarget.toEncoded() + "\r\n");
        if (path == "/loop")
            return answer(socket, "302 Found", "Location: /loop\r\n");
        if (path == "/gone")
            return answer(socket, "404 Not Found");
        if (path == "/members")
            return answer(socket, "403 Forbidden");
        if (path == "/broken")
            return answer(socket, "500 Internal Server Error");
        if (path == "/get-only" && method == "HEAD")
            return answer(socket, "405 Method Not Allowed");
        const bool onlyGet = path == "/head-403" || path == "/head-404" || path == "/head-500";
        if (onlyGet && method == "HEAD")
            return answer(socket, path.last(3) + " Not For HEAD");
        if (path == "/too-many")
            return answer(socket, "429 Too Many Requests");
        if (path == "/legal")
            return answer(socket, "451 Unavailable For Legal Reasons");
        if (path == "/teapot")
            return answer(socket, "418 I'm a teapot");
        if (path == "/credentials")
            return answer(socket, "301 Moved Permanently",
                          "Location: " + QByteArray(base).replace("https://", "https://somebody:secret@")
                              + "/here\r\n");
        if (path == "/inside")
            return answer(socket, "302 Found", "Location: " + insideTarget.toEncoded() + "\r\n");
        if ((path == "/slow" || path == "/slow-404") && method == "HEAD")
            return answer(socket, "405 Method Not Allowed");
        if (path == "/slow" || path == "/slow-404") {
            socket->write(path == "/slow" ? "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nslow"
                                          : "HTTP/1.1 404 Not Found\r\nContent-Length: 1000\r\n\r\nslow");
            return;
        }
        if (path == "/cookie")
            return answer(socket, "302 Found", "Set-Cookie: id=1; Path=/\r\nLocation: /here\r\n");
        if (path == "/endless")
            return endless(socket, method);
        if (path == "/hold")
            return hold(socket);
        answer(socket, "200 OK", {}, method == "GET" ? "page" : "");
    }

    void endless(QTcpSocket *socket, const QByteArray &method)
    {
        if (method == "HEAD")
            return answer(socket, "501 Not Implemented");
        socket->write("HTTP/1.1 200 OK\r\n\r\n");
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket = qobject_cast<QSslSocket *>(socket)] {
            if (socket->bytesToWrite() == 0 && socket->encryptedBytesToWrite() == 0)
                socket->write(QByteArray(64 * 1024, 'x'));
        });
        timer->start(0);
    }

    void hold(QTcpSocket *socket)
    {
        if (releaseHeld)
            return answer(socket, "200 OK");
        const QString host = socket->localAddress().toString();
        mostOpen = std::max(mostOpen, ++open);
        mostOpenOfOneHost = std::max(mostOpenOfOneHost, ++openByHost[host]);
        connect(socket, &QTcpSocket::disconnected, this, [this, host] {
            --open;
            --openByHost[host];
        });
        m_held << socket;
    }

    QSslServer m_server;
    QList<QPointer<QTcpSocket>> m_held;
    bool m_listening = false;
};

} // namespace

class TestLinkCheck final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void namesWhatBecameOfAnAddress_data();
    void namesWhatBecameOfAnAddress();
    void tellsWhereAMovedPageIs();
    void sendsNothingThatIdentifies();
    void keepsNoCookie();
    void refusesWhatIsNotHttps_data();
    void refusesWhatIsNotHttps();
    void neverFollowsARedirectToHttp();
    void distrustsAnUnknownCertificate();
    void failsWhenNobodyListens();
    void stopsAtTheLimitsOfTime();
    void asksFourHostsAtATimeAndEachOnce();
    void cancelStopsAtOnce();
    void checksEachAddressOnceAndCounts();
    void asksTheAddressThatWasLookedAt();
    void neverAsksTheOwnNetwork_data();
    void neverAsksTheOwnNetwork();
    void neverFollowsARedirectIntoTheOwnNetwork();
    void triesTheNextAddress();
    void forgetsThePasswordOfARedirect();
    void knowsPublicAddresses_data();
    void knowsPublicAddresses();

private:
    [[nodiscard]] LinkResult check(const QUrl &url);
    void makeChecker(const LinkCheckLimits &limits);

    QTemporaryDir m_folder;
    std::optional<Identity> m_identity;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<LinkChecker> m_checker;
};

void TestLinkCheck::initTestCase()
{
    QVERIFY(QSslSocket::supportsSsl());
    m_identity = makeIdentity(m_folder, u"known"_s);
    QVERIFY2(m_identity, "the openssl program makes the certificate of this test");
}

void TestLinkCheck::init()
{
    m_server = std::make_unique<Server>(*m_identity);
    QVERIFY(m_server->isListening());
    makeChecker({.requestMilliseconds = 5'000, .allowedAddresses = testAddresses()});
}

void TestLinkCheck::cleanup()
{
    m_checker.reset();
    m_server.reset();
}

void TestLinkCheck::makeChecker(const LinkCheckLimits &limits)
{
    m_checker = std::make_unique<LinkChecker>(u"1.2.3"_s, limits);
    QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
    trust.setCaCertificates({m_identity->certificate});
    m_checker->setTlsConfiguration(trust);
}

LinkResult TestLinkCheck::check(const QUrl &url)
{
    QSignalSpy results(m_checker.get(), &LinkChecker::checked);
    QSignalSpy finished(m_checker.get(), &LinkChecker::finished);
    m_checker->start({url});
    if (!finished.wait(20'000) || results.size() != 1)
        return {};
    return results.first().first().value<LinkResult>();
}

void TestLinkCheck::namesWhatBecameOfAnAddress_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("status");
    QTest::newRow("answers") << u"/here"_s << State::Reachable << 200;
    QTest::newRow("moved for good") << u"/moved"_s << State::Moved << 200;
    QTest::newRow("sent elsewhere for now") << u"/elsewhere"_s << State::Reachable << 200;
    QTest::newRow("redirect to http") << u"/insecure"_s << State::NotHttps << 301;
    QTest::newRow("redirect loop") << u"/loop"_s << State::TooManyRedirects << 302;
    QTest::newRow("gone") << u"/gone"_s << State::NotFound << 404;
    QTest::newRow("members only") << u"/members"_s << State::Refused << 403;
    QTest::newRow("server error") << u"/broken"_s << State::ServerError << 500;
    QTest::newRow("HEAD 403, GET 200") << u"/head-403"_s << State::Reachable << 200;
    QTest::newRow("HEAD 404, GET 200") << u"/head-404"_s << State::Reachable << 200;
    QTest::newRow("HEAD 500, GET 200") << u"/head-500"_s << State::Reachable << 200;
    QTest::newRow("too many requests") << u"/too-many"_s << State::TooManyRequests << 429;
    QTest::newRow("legal reasons") << u"/legal"_s << State::Blocked << 451;
    QTest::newRow("no page") << u"/teapot"_s << State::Failed << 418;
    QTest::newRow("no HEAD, so GET") << u"/get-only"_s << State::Reachable << 200;
    QTest::newRow("endless body") << u"/endless"_s << State::TooLarge << 200;
}

void TestLinkCheck::namesWhatBecameOfAnAddress()
{
    QFETCH(QString, path);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const LinkResult result = check(m_server->url(path));
    QTEST(result.state, "state");
    QTEST(result.httpStatus, "status");
    QCOMPARE(result.url, m_server->url(path));
    QVERIFY(result.when >= before && result.when <= QDateTime::currentDateTimeUtc());
    QCOMPARE(result.when.timeSpec(), Qt::UTC);
}

void TestLinkCheck::tellsWhereAMovedPageIs()
{
    QCOMPARE(check(m_server->url(u"/moved"_s)).movedTo, m_server->url(u"/here"_s));
    QVERIFY(check(m_server->url(u"/elsewhere"_s)).movedTo.isEmpty());
}

void TestLinkCheck::sendsNothingThatIdentifies()
{
    QUrl url = m_server->url(u"/here"_s);
    url.setUserInfo(u"somebody:secret"_s);
    url.setFragment(u"chapter"_s);
    QCOMPARE(check(url).state, State::Reachable);
    QCOMPARE(m_server->requests.size(), 1);
    const QByteArray head = m_server->requests.first().toLower();
    QVERIFY2(head.startsWith("head /here http/1.1\r\n"), head.constData());
    QVERIFY2(head.contains("user-agent: lotse/1.2.3\r\n"), head.constData());
    QVERIFY2(head.contains("accept-language: *\r\n"), head.constData());
    for (const char *unwanted : {"cookie:", "referer:", "authorization:", "secret", "somebody", "chapter"})
        QVERIFY2(!head.contains(unwanted), head.constData());
}

void TestLinkCheck::keepsNoCookie()
{
    QCOMPARE(check(m_server->url(u"/cookie"_s)).state, State::Reachable);
    QCOMPARE(m_server->requests.size(), 2);
    QVERIFY(!m_server->requests.last().toLower().contains("cookie:"));
}

void TestLinkCheck::refusesWhatIsNotHttps_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<State>("state");
    QTest::newRow("http") << QUrl(u"http://example.invalid/page"_s) << State::NotHttps;
    QTest::newRow("file") << QUrl(u"file:///etc/hostname"_s) << State::NotHttps;
    QTest::newRow("ftp") << QUrl(u"ftp://example.invalid/page"_s) << State::NotHttps;
    QTest::newRow("no host") << QUrl(u"https:///page"_s) << State::NotHttps;
    QTest::newRow("nothing") << QUrl() << State::NotHttps;
    QTest::newRow("this computer by name") << QUrl(u"https://localhost/page"_s) << State::LocalAddress;
    QTest::newRow("this computer with a dot") << QUrl(u"https://localhost./page"_s) << State::LocalAddress;
    QTest::newRow("name below this computer") << QUrl(u"https://a.LocalHost./page"_s) << State::LocalAddress;
    QTest::newRow("private address") << QUrl(u"https://192.168.1.1/page"_s) << State::LocalAddress;
    QTest::newRow("mapped address") << QUrl(u"https://[::ffff:127.0.0.1]/page"_s) << State::LocalAddress;
    QTest::newRow("any address") << QUrl(u"https://0.0.0.0/page"_s) << State::LocalAddress;
    QTest::newRow("short spelling") << QUrl(u"https://127.1/page"_s) << State::LocalAddress;
    QTest::newRow("one number") << QUrl(u"https://2130706433/page"_s) << State::LocalAddress;
    QTest::newRow("this computer by address") << QUrl(u"https://127.0.0.1/page"_s) << State::LocalAddress;
    QTest::newRow("this computer, IPv6") << QUrl(u"https://[::1]/page"_s) << State::LocalAddress;
    QTest::newRow("http on this computer") << QUrl(u"http://127.0.0.1/page"_s) << State::LocalAddress;
}

void TestLinkCheck::refusesWhatIsNotHttps()
{
    QFETCH(QUrl, url);
    makeChecker({});
    const LinkResult result = check(url);
    QTEST(result.state, "state");
    QCOMPARE(result.httpStatus, 0);
    QCOMPARE(m_server->requests.size(), 0);
}

void TestLinkCheck::neverFollowsARedirectToHttp()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost, 0));
    m_server->insecureTarget = QUrl(u"http://127.0.0.1:%1/here"_s.arg(plain.serverPort()));
    const LinkResult result = check(m_server->url(u"/insecure"_s));
    QCOMPARE(result.state, State::NotHttps);
    QCOMPARE(result.movedTo, m_server->insecureTarget);
    QCOMPARE(m_server->requests.size(), 1);
    QVERIFY(!plain.waitForNewConnection(0));
}

void TestLinkCheck::distrustsAnUnknownCertificate()
{
    const auto stranger = makeIdentity(m_folder, u"stranger"_s);
    QVERIFY(stranger);
    const Server server(*stranger);
    const LinkResult result = check(server.url(u"/here"_s));
    QCOMPARE(result.state, State::TlsFailed);
    QCOMPARE(result.httpStatus, 0);
    QCOMPARE(server.requests.size(), 0);
}

void TestLinkCheck::failsWhenNobodyListens()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl url(u"https://127.0.0.1:%1/here"_s.arg(server.serverPort()));
    server.close();
    const LinkResult result = check(url);
    QCOMPARE(result.state, State::Failed);
    QCOMPARE(result.httpStatus, 0);
}

void TestLinkCheck::stopsAtTheLimitsOfTime()
{
    makeChecker({.requestMilliseconds = 300, .allowedAddresses = testAddresses()});
    QCOMPARE(check(m_server->url(u"/silent"_s)).state, State::TimedOut);
    // The server answered; only its page is slow.
    makeChecker({.requestMilliseconds = 1500, .allowedAddresses = testAddresses()});
    const LinkResult slow = check(m_server->url(u"/slow"_s));
    QCOMPARE(slow.state, State::SlowBody);
    QCOMPARE(slow.httpStatus, 200);
    QCOMPARE(check(m_server->url(u"/slow-404"_s)).state, State::NotFound);

    makeChecker({.requestMilliseconds = 60'000, .totalMilliseconds = 300, .allowedAddresses = testAddresses()});
    QSignalSpy results(m_checker.get(), &LinkChecker::checked);
    QSignalSpy finished(m_checker.get(), &LinkChecker::finished);
    m_checker->start({m_server->url(u"/silent"_s), m_server->url(u"/here"_s)});
    QVERIFY(finished.wait());
    QCOMPARE(results.size(), 2);
    for (const QList<QVariant> &arguments : results)
        QCOMPARE(arguments.first().value<LinkResult>().state, State::TimedOut);
}

void TestLinkCheck::asksFourHostsAtATimeAndEachOnce()
{
    QList<QUrl> urls;
    for (int host = 1; host <= 6; ++host) {
        for (int page = 0; page < 2; ++page) {
            QUrl url = m_server->url(u"/hold"_s, u"127.0.0.%1"_s.arg(host));
            url.setFragment(QString::number(page));
            urls << url;
        }
    }
    QSignalSpy finished(m_checker.get(), &LinkChecker::finished);
    m_checker->start(urls);
    QTRY_COMPARE(m_server->open, 4);
    QCOMPARE(m_server->openByHost.size(), 4);
    m_server->release();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(m_server->requests.size(), 12);
    QCOMPARE(m_server->mostOpen, 4);
    QCOMPARE(m_server->mostOpenOfOneHost, 1);
}

void TestLinkCheck::cancelStopsAtOnce()
{
    QSignalSpy results(m_checker.get(), &LinkChecker::checked);
    QSignalSpy finished(m_checker.get(), &LinkChecker::finished);
    m_checker->start({m_server->url(u"/silent"_s), m_server->url(u"/here"_s)});
    QTRY_COMPARE(m_server->requests.size(), 1);
    m_checker->cancel();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toBool(), true);
    QVERIFY(!m_checker->isRunning());
    QCOMPARE(results.size(), 0);
    // The same checker can start again.
    QCOMPARE(check(m_server->url(u"/gone"_s)).state, State::NotFound);
}

void TestLinkCheck::checksEachAddressOnceAndCounts()
{
    QSignalSpy progress(m_checker.get(), &LinkChecker::progress);
    QSignalSpy finished(m_checker.get(), &LinkChecker::finished);
    m_checker->start({m_server->url(u"/here"_s), m_server->url(u"/gone"_s), m_server->url(u"/here"_s)});
    QCOMPARE(m_checker->total(), 2);
    QCOMPARE(progress.first(), (QList<QVariant> {0, 2}));
    QVERIFY(finished.wait());
    QCOMPARE(finished.first().first().toBool(), false);
    QCOMPARE(progress.last(), (QList<QVariant> {2, 2}));
    QCOMPARE(m_server->requests.size(), 3); // what HEAD does not find is asked with GET

    m_checker->start({});
    QVERIFY(finished.wait());
    QCOMPARE(m_checker->total(), 0);
}

void TestLinkCheck::asksTheAddressThatWasLookedAt()
{
    // Nobody but the test knows this name: that it is reached shows that the looked-up address was connected, and that
    // certificate and server were asked for the name.
    LinkCheckLimits limits {.requestMilliseconds = 5'000, .allowedAddresses = testAddresses()};
    limits.knownHosts.insert(u"public.test"_s, {QHostAddress(u"127.0.0.3"_s)});
    limits.knownHosts.insert(u"stranger.test"_s, {QHostAddress(u"127.0.0.3"_s)});
    makeChecker(limits);
    const LinkResult result = check(m_server->url(u"/elsewhere"_s, u"public.test"_s));
    QCOMPARE(result.state, State::Reachable);
    QCOMPARE(result.url.host(), u"public.test"_s);
    QCOMPARE(m_server->requests.size(), 2);
    for (const QByteArray &request : std::as_const(m_server->requests))
        QVERIFY2(request.toLower().contains("\r\nhost: public.test:"), request.constData());
    // The certificate does not name this one.
    QCOMPARE(check(m_server->url(u"/here"_s, u"stranger.test"_s)).state, State::TlsFailed);
}

void TestLinkCheck::neverAsksTheOwnNetwork_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("this computer") << QStringList {u"127.0.0.9"_s};
    QTest::newRow("private") << QStringList {u"10.1.2.3"_s};
    QTest::newRow("one of two") << QStringList {u"127.0.0.3"_s, u"192.168.0.1"_s};
    QTest::newRow("unique local") << QStringList {u"fd00::1"_s};
    QTest::newRow("mapped") << QStringList {u"::ffff:127.0.0.9"_s};
}

void TestLinkCheck::neverAsksTheOwnNetwork()
{
    QFETCH(QStringList, addresses);
    LinkCheckLimits limits {.requestMilliseconds = 5'000, .allowedAddresses = {QHostAddress(u"127.0.0.3"_s)}};
    for (const QString &address : std::as_const(addresses))
        limits.knownHosts[u"public.test"_s].append(QHostAddress(address));
    makeChecker(limits);
    const LinkResult result = check(m_server->url(u"/here"_s, u"public.test"_s));
    QCOMPARE(result.state, State::LocalAddress);
    QCOMPARE(m_server->requests.size(), 0);
}

void TestLinkCheck::neverFollowsARedirectIntoTheOwnNetwork()
{
    LinkCheckLimits limits {.requestMilliseconds = 5'000, .allowedAddresses = {QHostAddress(u"127.0.0.3"_s)}};
    limits.knownHosts.insert(u"public.test"_s, {QHostAddress(u"127.0.0.3"_s)});
    limits.knownHosts.insert(u"second.test"_s, {QHostAddress(u"127.0.0.9"_s)});
    makeChecker(limits);
    for (const QUrl &inside : {m_server->url(u"/here"_s, u"second.test"_s), m_server->url(u"/here"_s, u"127.0.0.9"_s),
                               m_server->url(u"/here"_s, u"localhost."_s)}) {
        m_server->requests.clear();
        m_server->insideTarget = inside;
        const LinkResult result = check(m_server->url(u"/inside"_s, u"public.test"_s));
        QCOMPARE(result.state, State::LocalAddress);
        QCOMPARE(result.movedTo, inside);
        QCOMPARE(m_server->requests.size(), 1);
    }
}

void TestLinkCheck::triesTheNextAddress()
{
    LinkCheckLimits limits {.requestMilliseconds = 5'000, .allowedAddresses = testAddresses()};
    limits.allowedAddresses.append(QHostAddress::LocalHostIPv6); // where nobody listens
    limits.knownHosts.insert(u"second.test"_s, {QHostAddress::LocalHostIPv6, QHostAddress(u"127.0.0.2"_s)});
    makeChecker(limits);
    QCOMPARE(check(m_server->url(u"/here"_s, u"second.test"_s)).state, State::Reachable);
}

void TestLinkCheck::forgetsThePasswordOfARedirect()
{
    const LinkResult result = check(m_server->url(u"/credentials"_s));
    QCOMPARE(result.state, State::Moved);
    QCOMPARE(result.movedTo, m_server->url(u"/here"_s));
    for (const QByteArray &request : std::as_const(m_server->requests)) {
        for (const char *unwanted : {"authorization:", "secret", "somebody"})
            QVERIFY2(!request.toLower().contains(unwanted), request.constData());
    }
}

void TestLinkCheck::knowsPublicAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isPublic");
    // IANA's registries of special-purpose addresses, and both neighbours of their ends.
    for (const char *own : {"0.0.0.0",
                            "0.255.255.255",
                            "10.0.0.0",
                            "10.255.255.255",
                            "100.64.0.0",
                            "100.127.255.255",
                            "127.0.0.1",
                            "127.255.255.255",
                            "169.254.0.1",
                            "172.16.0.0",
                            "172.31.255.255",
                            "192.0.0.8",
                            "192.0.2.1",
                            "192.168.0.0",
                            "192.168.255.255",
                            "198.18.0.1",
                            "198.19.255.255",
                            "198.51.100.7",
                            "203.0.113.7",
                            "224.0.0.1",
                            "239.255.255.255",
                            "240.0.0.1",
                            "255.255.255.255",
                            "::",
                            "::1",
                            "::ffff:10.0.0.1",
                            "::ffff:127.0.0.1",
                            "::127.0.0.1",
                            "64:ff9b::7f00:1",
                            "64:ff9b:1::1",
                            "2002:7f00:1::",
                            "2002:c0a8:101::1",
                            "fe80::1",
                            "fec0::1",
                            "fc00::1",
                            "fdff::1",
                            "ff02::1",
                            "2001:db8::1",
                            "2001::1",
                            "100::1",
                            "3fff::1"})
        QTest::newRow(own) << QString::fromLatin1(own) << false;
    for (const char *other :
         {"1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
          "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0", "223.255.255.255", "::ffff:8.8.8.8",
          "64:ff9b::808:808", "2002:808:808::1", "2606:4700::1111", "2a00:1450::1", "2001:4860:4860::8888"})
        QTest::newRow(other) << QString::fromLatin1(other) << true;
}

void TestLinkCheck::knowsPublicAddresses()
{
    QFETCH(QString, address);
    const QHostAddress parsed(address);
    QVERIFY(!parsed.isNull());
    QTEST(isPublicAddress(parsed), "isPublic");
}

QTEST_GUILESS_MAIN(TestLinkCheck)
#include "tst_linkcheck.moc"
