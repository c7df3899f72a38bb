// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libraryloader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace lotse;
using namespace Qt::StringLiterals;

/// What `lotse check` says of the shipped files: nothing, and it would if their wording were wrong.
class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void checkFindsNothing_data();
    void checkFindsNothing();
    void checkLooksAtTheShippedWording_data();
    void checkLooksAtTheShippedWording();
    void readingsOfTheAuthorsAreOfCopies();

private:
    Library m_library;
};

namespace {

QStringList described(const QList<Issue> &issues)
{
    QStringList lines;
    for (const Issue &issue : issues)
        lines.append(u"%1:%2 %3 %4"_s.arg(issue.place.file)
                         .arg(issue.place.line)
                         .arg(int(issue.code))
                         .arg(issue.arguments.join(u'|')));
    return lines;
}

} // namespace

void TestWording::initTestCase()
{
    m_library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
}

void TestWording::checkFindsNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("library") << QString::fromLatin1(shippedLibrary);
    for (const QString &sample : QDir(u":/samples"_s).entryList({u"*.lotse"_s}))
        QTest::newRow(qPrintable(sample)) << u":/samples/"_s + sample;
}

void TestWording::checkFindsNothing()
{
    QFETCH(const QString, path);
    QCOMPARE(described(checkPath(path, m_library)), QStringList());
}

void TestWording::checkLooksAtTheShippedWording_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<Issue::Code>("code");
    using enum Issue::Code;
    // Each fault was in the library once.
    QTest::newRow("other figures") << u"profiles/anthropic_api.json"_s << QByteArray("Since 7 October 2026 Haiku")
                                   << QByteArray("Since 8 October 2026 Haiku") << DifferentFigures;
    QTest::newRow("state that the profile calls unverified")
        << u"risks.json"_s << QByteArray("In April 2026 the merger of Aleph Alpha with Cohere was announced.")
        << QByteArray("Since April 2026 Aleph Alpha belongs to Cohere.") << UnverifiedState;
    QTest::newRow("half of what the level means") << u"profiles/mistral.json"_s << QByteArray("EFTA includes")
                                                  << QByteArray("EFTA possibly includes") << HedgedClaim;
}

void TestWording::checkLooksAtTheShippedWording()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const Issue::Code, code);
    QFile shipped(QString::fromLatin1(shippedLibrary) + u'/' + file);
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QByteArray text = shipped.readAll();
    QVERIFY2(text.contains(before), before.constData());
    text.replace(before, after);
    const QTemporaryDir folder;
    QFile changed(folder.filePath(u"changed.json"_s));
    QVERIFY(changed.open(QIODevice::WriteOnly));
    changed.write(text);
    changed.close();
    const QList<Issue> found = checkPath(changed.fileName(), m_library);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().code, code);
    QCOMPARE(found.first().severity, Issue::Severity::Warning);
}

// Nobody opened a page on these days: stored copies were read, and a copy renews nothing.
void TestWording::readingsOfTheAuthorsAreOfCopies()
{
    const QDate firstReading(2026, 11, 21);
    int readings = 0;
    const auto check = [&](const QList<Source> &sources, const QString &where) {
        for (const Source &source : sources) {
            if (!source.checked.isValid() || source.checked < firstReading || isOwnJudgement(source))
                continue;
            ++readings;
            QVERIFY2(source.isCopy, qPrintable(where + u": "_s + source.id + u' ' + source.title));
        }
    };
    for (const Profile &profile : std::as_const(m_library.profiles))
        check(profile.sources, profile.id);
    for (const Risk &risk : std::as_const(m_library.risks))
        check(risk.sources, risk.id);
    for (const TimelineEvent &event : std::as_const(m_library.timeline))
        check(event.sources, event.id);
    for (const ModelArrival &arrival : std::as_const(m_library.arrivals))
        check(arrival.sources, arrival.model);
    for (const Regulation &regulation : std::as_const(m_library.regulations))
        check(regulation.sources, regulation.id);
    QVERIFY2(readings > 500, qPrintable(QString::number(readings)));
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
