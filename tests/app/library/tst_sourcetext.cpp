// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/sourcetext.h"

#include "app/library/profilesession.h"

#include <QDir>
#include <QFile>
#include <QPlainTextDocumentLayout>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QTextDocument *makeDocument(const QString &text, QObject *owner)
{
    auto *document = new QTextDocument(owner);
    document->setDocumentLayout(new QPlainTextDocumentLayout(document));
    document->setPlainText(text);
    document->setModified(false);
    return document;
}

/// Replaces the first @p before in @p document as a person would: select, type.
bool type(QTextDocument &document, const QString &before, const QString &after)
{
    QTextCursor found = document.find(before, 0, QTextDocument::FindCaseSensitively);
    if (found.isNull())
        return false;
    found.insertText(after);
    return true;
}

} // namespace

/// What the source editor does not touch stays byte by byte.
class TestSourceText final : public QObject
{
    Q_OBJECT

private slots:
    void staysAsItIs_data();
    void staysAsItIs();
    void onlyTheEditedBytesDiffer_data() { staysAsItIs_data(); }
    void onlyTheEditedBytesDiffer();
    void newLinesEndLikeMost_data();
    void newLinesEndLikeMost();
    void refusesWhatIsNotUtf8_data();
    void refusesWhatIsNotUtf8();
    void savingAProfileKeepsItsBytes_data();
    void savingAProfileKeepsItsBytes();
};

void TestSourceText::staysAsItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << QByteArray("{\n  \"a\": \"WORD\"\n}\n");
    QTest::newRow("no last line end") << QByteArray("{\n  \"a\": \"WORD\"\n}");
    QTest::newRow("several last line ends") << QByteArray("{\"a\": \"WORD\"}\n\n\n");
    QTest::newRow("CR LF") << QByteArray("{\r\n\"a\": \"WORD\"\r\n}\r\n");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{\r\n\"a\": \"WORD\"\r\n}");
    QTest::newRow("CR") << QByteArray("{\r\"a\": \"WORD\"\r}\r");
    QTest::newRow("mixed line ends") << QByteArray("{\n\"x\": 1,\r\n\"y\": 2,\r\"a\": \"WORD\",\n\r\n\"b\": 1\r\n}\n");
    QTest::newRow("no-break spaces") << u"{\"a\": \"§\u00a0203 10\u202f% WORD\u2007\u2060\ufeff\"}\n"_s.toUtf8();
    QTest::newRow("separators of lines") << u"{\"a\": \"one\u2028two\u2029WORD\u2028\"}\n"_s.toUtf8();
    QTest::newRow("frames of Qt") << u"{\"a\": \"\ufdd0\ufdd1 WORD \ufdd2\ufffc\"}\n"_s.toUtf8();
    QTest::newRow("tabs and other spaces") << QByteArray("{\t\"a\":\v\f \"WORD\"  }  \n");
    QTest::newRow("null") << QByteArray("{\"a\": \"WORD\0\"}\n", 15);
    QTest::newRow("beyond the basic plane") << u"{\"a\": \"👩‍🔧 WORD\"}"_s.toUtf8();
    QTest::newRow("empty lines only") << QByteArray("\r\n\r\nWORD\r\n\r\n");
    for (const char *name : {"nbsp", "nbsp/u2028", "crlf-bom"}) {
        const QByteArray bytes =
            contentOf(QStringLiteral(LOTSE_TEST_DATA "/faults/%1/profiles/acme.json").arg(QLatin1StringView(name)));
        QTest::newRow(name) << QByteArray(bytes).replace("Haus", "WORD");
    }
}

void TestSourceText::staysAsItIs()
{
    QFETCH(QByteArray, bytes);
    const auto source = SourceText::fromBytes(bytes);
    QVERIFY(source);
    const std::unique_ptr<QTextDocument> document(makeDocument(source->shown(), nullptr));
    QCOMPARE(SourceText::textOf(*document), source->shown());
    QCOMPARE(source->bytesOf(SourceText::textOf(*document)), bytes);
    QCOMPARE(source->lines().size(), document->blockCount());
}

void TestSourceText::onlyTheEditedBytesDiffer()
{
    QFETCH(QByteArray, bytes);
    const auto source = SourceText::fromBytes(bytes);
    QVERIFY(source);
    const std::unique_ptr<QTextDocument> document(makeDocument(source->shown(), nullptr));
    QVERIFY(type(*document, u"WORD"_s, u"Wört\u00a0two"_s));
    const qsizetype place = bytes.indexOf("WORD");
    QCOMPARE(source->bytesOf(SourceText::textOf(*document)),
             QByteArray(bytes).replace(place, 4, u"Wört\u00a0two"_s.toUtf8()));
    document->undo();
    QCOMPARE(source->bytesOf(SourceText::textOf(*document)), bytes);
}

void TestSourceText::newLinesEndLikeMost_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("LF") << QByteArray("a\nWORD\nc\n") << QByteArray("a\nx\ny\nc\n");
    QTest::newRow("CR LF") << QByteArray("a\r\nWORD\r\nc\r\n") << QByteArray("a\r\nx\r\ny\r\nc\r\n");
    QTest::newRow("one line") << QByteArray("WORD") << QByteArray("x\ny");
    QTest::newRow("mixed") << QByteArray("a\r\nWORD\nc\r\nd\r\ne\rf") << QByteArray("a\r\nx\ny\r\nc\r\nd\r\ne\rf");
}

void TestSourceText::newLinesEndLikeMost()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const auto source = SourceText::fromBytes(before);
    QVERIFY(source);
    const std::unique_ptr<QTextDocument> document(makeDocument(source->shown(), nullptr));
    QVERIFY(type(*document, u"WORD"_s, u"x\ny"_s));
    QCOMPARE(source->bytesOf(SourceText::textOf(*document)), after);
}

void TestSourceText::refusesWhatIsNotUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("Latin-1") << QByteArray("{\"a\": \"Gr\xf6\xdf"
                                           "e\"}");
    QTest::newRow("cut off") << QByteArray("{\"a\": \"\xc3");
    QTest::newRow("half a pair") << QByteArray("{\"a\": \"\xed\xa0\x80\"}");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0", 4);
}

void TestSourceText::refusesWhatIsNotUtf8()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!SourceText::fromBytes(bytes));
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"profiles"_s));
    QFile file(folder.filePath(u"profiles/acme.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    ProfileSession session(ProfileStore({}, folder.path()), makeDocument);
    QVERIFY(session.open(u"acme"_s) == nullptr);
    QCOMPARE(contentOf(file.fileName()), bytes);
}

void TestSourceText::savingAProfileKeepsItsBytes_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"nbsp", "nbsp/u2028", "crlf-bom"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestSourceText::savingAProfileKeepsItsBytes()
{
    QFETCH(QString, kind);
    const QString shared = QStringLiteral(LOTSE_TEST_DATA "/faults/") + kind;
    const QByteArray before = contentOf(shared + u"/profiles/acme.json"_s);
    QVERIFY(!before.isEmpty());
    const QTemporaryDir folder;
    ProfileSession session(ProfileStore({shared}, folder.path()), makeDocument);
    const auto *profile = session.open(u"acme"_s);
    QVERIFY(profile);
    QVERIFY(session.save(u"acme"_s));
    const QString own = folder.filePath(u"profiles/acme.json"_s);
    QCOMPARE(contentOf(own), before);

    QVERIFY(type(*profile->document, u"House"_s, u"Home"_s));
    session.writeDrafts();
    QByteArray after = before;
    after.replace(after.indexOf("House"), 5, "Home");
    QCOMPARE(contentOf(folder.filePath(u"drafts/acme.json"_s)), after);
    QVERIFY(session.save(u"acme"_s));
    QCOMPARE(contentOf(own), after);
}

QTEST_MAIN(TestSourceText)
#include "tst_sourcetext.moc"
