// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchmatch.h"
#include "app/window/helphistory.h"
#include "app/window/helptopics.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

QString folderOf(Language language)
{
    return QStringLiteral(LOTSE_SOURCE_DIR) + "/resources/help/"_L1 + languageCode(language);
}

/// The ids of the files as they lie in the source folder.
QStringList idsOf(Language language)
{
    QStringList ids;
    for (const QString &name : QDir(folderOf(language)).entryList({u"*.md"_s}, QDir::Files))
        ids.append(name.chopped(3));
    return ids;
}

/// The words of the # and ## headings of a file, read line by line; what is fenced is code.
QStringList headingsOf(Language language, const QString &id)
{
    QFile file(folderOf(language) + u'/' + id + ".md"_L1);
    QStringList headings;
    bool isCode = false;
    if (!file.open(QIODevice::ReadOnly))
        return headings;
    static const QRegularExpression heading(u"^##? (.*)$"_s);
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith("```"_L1))
            isCode = !isCode;
        const QRegularExpressionMatch match = heading.match(line);
        if (!isCode && match.hasMatch())
            headings.append(match.captured(1));
    }
    return headings;
}

QStringList titlesOf(const QList<HelpSection> &sections)
{
    QStringList titles;
    for (const HelpSection &section : sections)
        titles.append(section.title);
    return titles;
}

/// What is marked at @p target in the document that the help shows.
QString markedAt(const QList<HelpTopic> &topics, const HelpTarget &target)
{
    const auto topic = std::ranges::find(topics, target.topic, &HelpTopic::id);
    if (topic == topics.cend())
        return {};
    QTextDocument document;
    setHelpText(document, topic->markdown);
    return document.findBlockByNumber(target.block).text().mid(target.start, target.length);
}

void addLanguages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("de") << Language::German;
    QTest::newRow("en") << Language::English;
}

} // namespace

/// The topics of the help and what its search finds, over all files that the program ships.
class TestHelpTopics final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void holdsEachTopicOnce_data() { addLanguages(); }
    void holdsEachTopicOnce()
    {
        QFETCH(const Language, language);
        const QList<HelpTopic> topics = helpTopics(language);
        QStringList ids;
        QSet<QString> titles;
        for (const HelpTopic &topic : topics) {
            ids.append(topic.id);
            titles.insert(topic.title());
            QCOMPARE(titlesOf(topic.sections), headingsOf(language, topic.id));
        }
        QCOMPARE(ids.value(0), u"overview"_s);
        QCOMPARE(titles.size(), topics.size());
        std::ranges::sort(ids);
        QCOMPARE(ids, idsOf(language));
    }

    void hasTheSameTopicsInBothLanguages()
    {
        const QList<HelpTopic> german = helpTopics(Language::German);
        const QList<HelpTopic> english = helpTopics(Language::English);
        QCOMPARE(german.size(), english.size());
        for (qsizetype place = 0; place < german.size(); ++place) {
            QCOMPARE(german.at(place).id, english.at(place).id);
            QCOMPARE(german.at(place).sections.size(), english.at(place).sections.size());
        }
    }

    void findsEachHeadingByItsOwnWords_data() { addLanguages(); }
    void findsEachHeadingByItsOwnWords()
    {
        QFETCH(const Language, language);
        const QList<HelpTopic> topics = helpTopics(language);
        for (const HelpTopic &topic : topics) {
            QTextDocument document;
            setHelpText(document, topic.markdown);
            for (const HelpSection &section : topic.sections) {
                const QTextBlock block = document.findBlockByNumber(section.block);
                QCOMPARE(block.text(), section.title);
                QVERIFY(block.blockFormat().headingLevel() > 0);
                const QList<HelpHit> hits = helpHits(topics, section.title);
                const bool found = std::ranges::any_of(hits, [&](const HelpHit &hit) {
                    return hit.target.topic == topic.id && hit.target.block == section.block
                        && hit.section == section.title && hit.topic == topic.title();
                });
                QVERIFY2(found, qPrintable(section.title));
            }
        }
    }

    void linksLeadToTopicsThatAreThere_data() { addLanguages(); }
    void linksLeadToTopicsThatAreThere()
    {
        QFETCH(const Language, language);
        const QStringList ids = idsOf(language);
        QSet<QString> linked {u"overview"_s};
        for (const HelpTopic &topic : helpTopics(language)) {
            for (const QString &link : topic.links) {
                QVERIFY2(ids.contains(link), qPrintable(topic.id + u": "_s + link));
                linked.insert(link);
            }
        }
        QCOMPARE(linked.size(), ids.size());
    }

    void findsWordsHoweverTheyAreTyped_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("key");
        QTest::newRow("umlauts") << Language::German << u"rückgängig"_s << u"ruckgangig"_s;
        QTest::newRow("without umlauts") << Language::German << u"ruckgangig"_s << u"ruckgangig"_s;
        QTest::newRow("capitals") << Language::German << u"RÜCKGÄNGIG"_s << u"ruckgangig"_s;
        QTest::newRow("umlauts of two characters")
            << Language::German << u"ru\u0308ckga\u0308ngig"_s << u"ruckgangig"_s;
        QTest::newRow("sharp s") << Language::German << u"größe"_s << u"grosse"_s;
        QTest::newRow("ss for sharp s") << Language::German << u"schliessen"_s << u"schliessen"_s;
        QTest::newRow("in a table") << Language::English << u"ctrl+shift+r"_s << u"ctrl+shift+r"_s;
        QTest::newRow("in code") << Language::English << u"half_life_days"_s << u"half_life_days"_s;
    }

    void findsWordsHoweverTheyAreTyped()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, typed);
        QFETCH(const QString, key);
        const QList<HelpTopic> topics = helpTopics(language);
        const QList<HelpHit> hits = helpHits(topics, typed);
        QVERIFY(!hits.isEmpty());
        for (const HelpHit &hit : hits) {
            QCOMPARE(searchKey(markedAt(topics, hit.target)), key);
            const bool showsHit = searchKey(hit.line).contains(key) || searchKey(hit.section).contains(key);
            QVERIFY2(showsHit, qPrintable(hit.line));
        }
    }

    void findsPassagesFirstAndThenSections_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("heading, then text")
            << u"apple"_s << QStringList {u"one Apple"_s, u"one apple"_s, u"two apple"_s};
        QTest::newRow("both words in one paragraph") << u"pear apple"_s << QStringList {u"one pear"_s};
        QTest::newRow("words in two paragraphs of a section") << u"quince medlar"_s << QStringList {u"two quince"_s};
        QTest::newRow("words in two sections") << u"quince sloe"_s << QStringList {};
        QTest::newRow("two cells of a row") << u"jam key"_s << QStringList {u"two Jam"_s};
        QTest::newRow("two rows of a table") << u"jam tart"_s << QStringList {u"two Jam"_s};
        QTest::newRow("the title of the topic and a word") << u"second sloe"_s << QStringList {u"two sloe"_s};
        QTest::newRow("the title of the topic finds no section") << u"second"_s << QStringList {u"two second"_s};
        QTest::newRow("code") << u"lotse check"_s << QStringList {u"two lotse"_s};
        QTest::newRow("a word that is nowhere") << u"apple nowhere"_s << QStringList {};
        QTest::newRow("what looks like a pattern") << u".*"_s << QStringList {};
        QTest::newRow("blanks") << u"  "_s << QStringList {};
    }

    void findsPassagesFirstAndThenSections()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, found);
        const QList<HelpTopic> topics {
            readHelpTopic(u"one"_s, u"# First\n\nNothing.\n\n## Apple\n\nA pear and an *apple*.\n"_s),
            readHelpTopic(u"two"_s,
                          u"# Second\n\nA quince.\n\nA medlar, see [one](one.md), [web](https://example.org/x.md).\n\n"
                          "## Drinks\n\nSloe gin.\n\n| A | B |\n|---|---|\n| Key | Jam |\n| Lock | Tart |\n\n"
                          "```\nlotse check .\n```\n\nThe last apple.\n"_s)};
        QCOMPARE(topics.at(1).links, QStringList {u"one"_s});
        QStringList places;
        for (const HelpHit &hit : helpHits(topics, typed))
            places.append(hit.target.topic + u' ' + markedAt(topics, hit.target));
        QCOMPARE(places.size(), found.size());
        for (qsizetype place = 0; place < found.size(); ++place)
            QCOMPARE(places.at(place).toLower(), found.at(place).toLower());
    }

    void saysInALineWhatStandsAroundTheHit()
    {
        const QString many = u"word "_s.repeated(60);
        const QList<HelpTopic> topics {readHelpTopic(
            u"one"_s, u"# First\n\n"_s + many + u"needle "_s + many + u"\n\n## Needles\n\nAre thin.\n"_s)};
        const QList<HelpHit> hits = helpHits(topics, u"needle"_s);
        QCOMPARE(hits.size(), 2);
        QCOMPARE(hits.at(0).section, u"Needles"_s);
        QCOMPARE(hits.at(0).line, u"Are thin."_s);
        const QString line = hits.at(1).line;
        QVERIFY2(line.startsWith(u'…') && line.endsWith(u'…') && line.size() < 200, qPrintable(line));
        QVERIFY2(line.indexOf("needle"_L1) > 0 && line.indexOf("needle"_L1) < 30, qPrintable(line));
    }

    void goesBackAndForward()
    {
        HelpHistory history;
        QVERIFY(history.isEmpty() && !history.canGoBack() && !history.canGoForward());
        history.visit({.topic = u"a"_s});
        history.visit({.topic = u"a"_s});
        QVERIFY(!history.canGoBack());
        history.keepScrolled(40);
        history.visit({.topic = u"b"_s, .block = 3});
        history.visit({.topic = u"c"_s});
        QCOMPARE(history.scrolled(), -1);
        history.goBack();
        QCOMPARE(history.target(), (HelpTarget {.topic = u"b"_s, .block = 3}));
        history.goBack();
        history.goBack();
        QCOMPARE(history.target().topic, u"a"_s);
        QCOMPARE(history.scrolled(), 40);
        history.goForward();
        QVERIFY(history.canGoForward());
        history.visit({.topic = u"d"_s});
        QVERIFY(!history.canGoForward());
        history.goForward();
        QCOMPARE(history.target().topic, u"d"_s);
        history.goBack();
        QCOMPARE(history.target().topic, u"b"_s);
    }
};

QTEST_MAIN(TestHelpTopics)
#include "tst_helptopics.moc"
