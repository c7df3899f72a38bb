// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wholepart.h"

#include "core/json.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestWholePart final : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatStandsBeforeTheDamage_data();
    void keepsWhatStandsBeforeTheDamage();
    void eachBeginningGivesJson();
};

void TestWholePart::keepsWhatStandsBeforeTheDamage_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("longest");
    QTest::newRow("in a text") << QByteArray(R"({"a": 1, "b": "ha)") << QByteArray(R"({"a": 1})");
    QTest::newRow("in a list") << QByteArray(R"({"a": [1, 2, 3)") << QByteArray(R"({"a": [1, 2]})");
    QTest::newRow("after an object") << QByteArray(R"({"a": [{"b": 1}, {"b")") << QByteArray(R"({"a": [{"b": 1}]})");
    QTest::newRow("brackets in a text") << QByteArray(R"({"a": "}]\",[", "b": 12e)")
                                        << QByteArray(R"({"a": "}]\",["})");
    QTest::newRow("in the middle") << QByteArray("{\"ä\": \"ö\", \"b\": 2,\n\"c\": ?, \"d\": 4}")
                                   << QByteArray("{\"ä\": \"ö\", \"b\": 2}");
    QTest::newRow("behind letters of four bytes") << QByteArray("{\"a\":\"😀😀😀😀😀😀😀😀\",\"b\":[1,2],\"c\":x}")
                                                  << QByteArray("{\"a\":\"😀😀😀😀😀😀😀😀\",\"b\":[1,2]}");
    QTest::newRow("lines of an old Macintosh")
        << QByteArray("{\r\"a\":1,\r\"b\":x,\r\"c\":2}") << QByteArray("{\r\"a\":1}");
    QTest::newRow("nothing") << QByteArray(R"({"a)") << QByteArray();
}

void TestWholePart::keepsWhatStandsBeforeTheDamage()
{
    QFETCH(const QByteArray, text);
    const auto damaged = parseJson(text, {});
    QVERIFY(!damaged);
    QTEST(wholeParts(text, damaged.error().place).value(0), "longest");
}

void TestWholePart::eachBeginningGivesJson()
{
    const QByteArray text =
        "{\"a\": [1, {\"b\": \"\\\"]}\", \"c\": null}, [true, -1.5e3]],\n\"ü\": {\"e\": {}, \"f\": []}, \"g\": \"ö\"}";
    QVERIFY(parseJson(text, {}));
    for (qsizetype size = 1; size < text.size(); ++size) {
        const QByteArray beginning = text.first(size);
        const auto read = parseJson(beginning, {});
        if (read)
            continue;
        for (const QByteArray &part : wholeParts(beginning, read.error().place))
            QVERIFY2(parseJson(part, {}).has_value(), part.constData());
    }
}

QTEST_GUILESS_MAIN(TestWholePart)
#include "tst_wholepart.moc"
