// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clifixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the real program evaluates without a window: results, exit codes, sentences.
class TestCliEvaluate : public QObject, private CliFixture
{
    Q_OBJECT

private slots:
    void init() { renew(); }
    void evaluatesAsJson();
    void drawsAsAsked();
    void runsTheExampleOfTheHelp_data();
    void runsTheExampleOfTheHelp();
    void evaluatesAsTable_data();
    void evaluatesAsTable();
    void evaluatesAtAPastDate();
    void evaluatesOneOfSeveralWorkloads();
    void saysThatEveryOptionIsOut();
    void evaluatesWithALibraryOfOnesOwn();
    void namesWhatIsWrongWithAnEngagement();
    void failsWhenDamageRemovesOptions();
};

void TestCliEvaluate::evaluatesAsJson()
{
    const Outcome outcome = run({u"evaluate"_s, sample(u"online_shop"_s), u"--format"_s, u"json"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.error, QString());
    const QJsonObject json = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(json.value("kind"_L1).toString(), u"evaluation"_s);
    QCOMPARE(json.value("engagement"_L1).toString(), u"sample.online_shop"_s);
    QCOMPARE(json.value("as_of"_L1).toString(), u"2026-11-30"_s);
    QVERIFY(!json.value("program_version"_L1).toString().isEmpty());
    const QJsonObject first = json.value("options"_L1).toArray().at(0).toObject();
    QCOMPARE(first.value("id"_L1).toString(), u"scaleway.paris"_s);
    QCOMPARE(first.value("clearance"_L1).toString(), u"not_cleared"_s);
    QCOMPARE(first.value("rank"_L1).toInt(), 1);
    QVERIFY(std::abs(first.value("score"_L1).toObject().value("likely"_L1).toDouble() - 79.2) < 0.06);
}

void TestCliEvaluate::drawsAsAsked()
{
    const auto robustness = [this](const QStringList &more) {
        const Outcome outcome =
            run(QStringList {u"evaluate"_s, sample(u"online_shop"_s), u"--format"_s, u"json"_s} + more);
        return outcome.code == 0
            ? QJsonDocument::fromJson(outcome.out.toUtf8()).object().value("robustness"_L1).toObject()
            : QJsonObject();
    };
    const QJsonObject asStored = robustness({});
    QCOMPARE(asStored.value("draws"_L1).toInt(), 100'352); // 100 000 in whole chunks of 1024
    QCOMPARE(asStored.value("seed"_L1).toInt(), 1);
    const QJsonObject one = robustness({u"--draws=3000"_s, u"--seed=7"_s, u"--threads=1"_s});
    QCOMPARE(one.value("draws"_L1).toInt(), 3072);
    QCOMPARE(one.value("seed"_L1).toInt(), 7);
    // Threads change nothing, the seed does.
    QCOMPARE(robustness({u"--draws=3000"_s, u"--seed=7"_s, u"--threads=3"_s}), one);
    const QJsonObject other = robustness({u"--draws=3000"_s, u"--seed=8"_s});
    QVERIFY(other.value("rank_acceptability"_L1) != one.value("rank_acceptability"_L1));
}

void TestCliEvaluate::runsTheExampleOfTheHelp_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("English") << u"en"_s;
}

/// The files that the help page prints are taken from it and run as it says.
void TestCliEvaluate::runsTheExampleOfTheHelp()
{
    QFETCH(const QString, language);
    const QString page = QString::fromUtf8(
        read(QStringLiteral(LOTSE_SOURCE_DIR) + "/resources/help/"_L1 + language + "/published.md"_L1));
    static const QRegularExpression file(u"`([^`\n]+)`:\n\n```json\n(.*?)```"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression command(u"\n    lotse (evaluate .*)\n"_s);
    int files = 0;
    for (auto match = file.globalMatch(page); match.hasNext(); ++files) {
        const QRegularExpressionMatch one = match.next();
        write(one.captured(1), one.captured(2).toUtf8());
    }
    QCOMPARE(files, 4);
    const Outcome outcome = run(command.match(page).captured(1).split(u' '));
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.code, 0);
    const QJsonObject result = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    const QJsonObject robustness = result.value("robustness"_L1).toObject();
    QCOMPARE(robustness.value("distribution"_L1).toObject().value("weights"_L1).toString(), u"order"_s);
    // X has 80 and 20 points, Y 40 and 90: X leads when the first weight is above 7/11, and in this order it is even
    // between 1/2 and 1.
    const QString first = robustness.value("options"_L1)[0].toString();
    const double share = robustness.value("first_place"_L1)[first == "example.x"_L1 ? 0 : 1].toDouble();
    const double error = robustness.value("first_place_error"_L1)[0].toDouble();
    QVERIFY(error > 0 && error < 0.002);
    QVERIFY2(std::abs(share - 8.0 / 11) < 4 * error, qPrintable(QString::number(share)));
}

void TestCliEvaluate::evaluatesAsTable_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("holds");
    QTest::newRow("German") << u"de"_s
                            << QStringList {u"Wollvogel & Kiesel Versand"_s,
                                            u"Rang"_s,
                                            u"dabei"_s,
                                            u"ausgeschieden"_s,
                                            u"79,2"_s,
                                            u"Stichtag der Angaben: 30.11.2026; Stand der Bibliothek: "_s,
                                            u"Pflichten"_s,
                                            u"Diese Texte sind noch von keiner Juristin und keinem Juristen geprüft."_s,
                                            u"Weg: "_s,
                                            u"Wie sicher das ist"_s,
                                            u"Urteil "_s,
                                            u"der Fälle"_s,
                                            u"Unter denen, die dabei sind"_s};
    QTest::newRow("English") << u"en"_s
                             << QStringList {u"Wollvogel & Kiesel mail order"_s,
                                             u"Rank"_s,
                                             u"not cleared"_s,
                                             u"79.2"_s,
                                             u"Facts count as of 30 Nov 2026; state of the library: "_s,
                                             u"Duties"_s,
                                             u"No lawyer has reviewed these texts yet."_s,
                                             u"Way: "_s,
                                             u"How sure this is"_s,
                                             u"Verdict "_s,
                                             u"of the cases"_s,
                                             u"Among those that are in"_s};
}

void TestCliEvaluate::evaluatesAsTable()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, holds);
    const Outcome outcome = run({u"evaluate"_s, sample(u"online_shop"_s), u"--language"_s, language});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.error, QString());
    for (const QString &text : holds)
        QVERIFY2(outcome.out.contains(text), qPrintable(text));

    // The columns of the ranking start below their heads; no line ends with spaces.
    const QStringList lines = outcome.out.split(u'\n');
    const qsizetype rule = lines.indexOf(QRegularExpression(u"^─+  ─.*"_s));
    QVERIFY(rule > 0);
    const qsizetype stateColumn = lines.at(rule).indexOf(u'─', lines.at(rule).indexOf(u"  ─"_s, 6) + 2);
    for (qsizetype row = rule + 1; row <= rule + 9; ++row) {
        QCOMPARE(lines.at(row).at(stateColumn - 1), u' ');
        QVERIFY(lines.at(row).at(stateColumn).isLetter());
    }
    for (const QString &line : lines)
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
}

void TestCliEvaluate::evaluatesAtAPastDate()
{
    const Outcome outcome =
        run({u"evaluate"_s, sample(u"online_shop"_s), u"--format=json"_s, u"--as-of"_s, u"2025-01-31"_s});
    QCOMPARE(outcome.code, 0);
    const QJsonObject json = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(json.value("as_of"_L1).toString(), u"2025-01-31"_s);
    for (const QJsonValue &value : json.value("options"_L1).toArray()) {
        const QJsonObject option = value.toObject();
        if (option.value("id"_L1) != u"openai_api.global"_s)
            continue;
        // In January 2025 the first article gave 30 days for OpenAI.
        for (const QJsonValue &cell : option.value("cells"_L1).toArray()) {
            if (cell["criterion"_L1] == u"data_retention"_s)
                QCOMPARE(cell["claim"_L1]["level"_L1].toString(), u"up_to_30_days"_s);
        }
        return;
    }
    QFAIL("openai_api.global is missing");
}

void TestCliEvaluate::evaluatesOneOfSeveralWorkloads()
{
    QJsonObject engagement = QJsonDocument::fromJson(read(sample(u"online_shop"_s))).object();
    QJsonArray workloads = engagement.value("workloads"_L1).toArray();
    QJsonObject second = workloads.at(0).toObject();
    second["id"_L1] = u"w2"_s;
    second["answers"_L1] = QJsonObject();
    workloads.append(second);
    engagement["workloads"_L1] = workloads;
    write(u"two.lotse"_s, QJsonDocument(engagement).toJson());

    const Outcome outcome = run({u"evaluate"_s, u"two.lotse"_s, u"--format=json"_s, u"--workload"_s, u"w2"_s});
    QCOMPARE(outcome.code, 0);
    const QJsonObject json = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(json.value("workload"_L1).toString(), u"w2"_s);
    QVERIFY(json.value("requirements"_L1).toArray().isEmpty());

    second["name"_L1] = u" "_s;
    workloads[1] = second;
    engagement["workloads"_L1] = workloads;
    write(u"nameless.lotse"_s, QJsonDocument(engagement).toJson());
    const QString text = run({u"evaluate"_s, u"nameless.lotse"_s, u"--language=en"_s, u"--workload"_s, u"w2"_s}).out;
    QVERIFY2(text.contains("\nWorkload 2\n"_L1), qPrintable(text.left(200))); // as window and report call it

    const Outcome wrong = run({u"evaluate"_s, u"two.lotse"_s, u"--workload"_s, u"w3"_s});
    QCOMPARE(wrong.code, 2);
    QCOMPARE(wrong.error, u"lotse: The engagement has no workload “w3”, only these: w1, w2.\n"_s);
}

void TestCliEvaluate::saysThatEveryOptionIsOut()
{
    QJsonObject engagement = QJsonDocument::fromJson(read(sample(u"online_shop"_s))).object();
    engagement["options"_L1] = QJsonArray {u"openai_api.global"_s, u"deepseek_api.default"_s};
    write(u"out.lotse"_s, QJsonDocument(engagement).toJson());
    const Outcome outcome = run({u"evaluate"_s, u"out.lotse"_s, u"--language"_s, u"en"_s});
    QVERIFY2(outcome.out.contains(u"\nHow sure this is\n\nNo verdict: every option misses a knock-out\n"
                                  "A verdict takes at least two options that miss no knock-out.\n"_s),
             qPrintable(outcome.out));
}

void TestCliEvaluate::evaluatesWithALibraryOfOnesOwn()
{
    // Nothing about AI providers: two bicycles.
    write(u"bikes/criteria.json"_s, R"({"format": 1, "kind": "criteria", "version": "2026-01-01",
        "fact_kinds": [{"id": "any", "half_life_days": 3650, "name": {"de": "Alles", "en": "Anything"}, "reason": {"de": "x", "en": "x"}}],
        "groups": [{"id": "ride", "name": {"de": "Fahren", "en": "Riding"}, "short_name": {"de": "Fahren", "en": "Riding"}, "description": {"de": "x", "en": "x"}}],
        "criteria": [{"id": "weight", "group": "ride", "name": {"de": "Gewicht", "en": "Weight"}, "definition": {"de": "x", "en": "x"},
            "question_to_provider": {"de": "Wie schwer?", "en": "How heavy?"}, "fact_kind": "any", "default_weight": 5,
            "value_function": {"unit": {"de": "kg", "en": "kg"}, "number_pattern": {"de": "{n} kg", "en": "{n} kg"},
                "points": [{"x": 5, "value": 100}, {"x": 15, "value": 0}]}}]})");
    write(u"bikes/questionnaire.json"_s, R"({"format": 1, "kind": "questionnaire",
        "sections": [{"id": "all", "title": {"de": "Alles", "en": "All"}}],
        "questions": [{"id": "q_hills", "number": 1, "section": "all", "type": "yes_no", "text": {"de": "Berge?", "en": "Hills?"}, "help": {"de": "x", "en": "x"},
            "answers": [{"id": "yes", "label": {"de": "Ja", "en": "Yes"}, "reason": {"de": "x", "en": "x"},
                "effects": [{"kind": "require", "criterion": "weight", "max_number": 10, "severity": "knockout"}]},
              {"id": "no", "label": {"de": "Nein", "en": "No"}, "reason": {"de": "x", "en": "x"}, "effects": []}]}]})");
    const auto bike = [](const QByteArray &id, const QByteArray &kilograms) {
        return QByteArray(R"({"id": "shop.)") + id + R"(", "name": {"de": "Rad )" + id + R"(", "en": "Bike )" + id
            + R"("}, "short_name": {"de": ")" + id + R"(", "en": ")" + id + R"("},
            "layers": {"model_owners": [], "host": "shop", "contract_group": "shop", "parent": "shop", "parent_jurisdiction": "EU",
                "sub_processors": [], "region": "eu", "region_text": {"de": "EU", "en": "EU"}, "sources": ["s"]},
            "typical_models": [], "access": {"approval": "none", "contract": {"de": "x", "en": "x"}, "steps": [], "sources": []},
            "note": {"de": "x", "en": "x"},
            "claims": [{"criterion": "weight", "number": )"
            + kilograms + R"(, "valid_from": "2026-01-01", "valid_from_kind": "source_date",
            "as_of": "2026-01-01", "basis": "contract", "confidence": "high", "text": {"de": "x", "en": "x"}, "sources": ["s"]}]})";
    };
    write(
        u"bikes/profiles/shop.json"_s,
        R"({"format": 1, "kind": "profile", "id": "shop", "name": {"de": "Laden", "en": "Shop"}, "short_name": {"de": "Laden", "en": "Shop"},
          "entities": {"shop": {"de": "Laden", "en": "Shop"}}, "hosts": {"shop": {"de": "Laden", "en": "Shop"}},
          "sources": {"s": {"url": "https://example.org/", "title": "Price list", "publisher": "Shop", "date": "2026"}}, "claims": [],
          "deployments": [)"
            + bike("light", "7") + ',' + bike("heavy", "12") + "]}");
    write(u"bikes.lotse"_s,
          R"({"format": 1, "kind": "engagement", "id": "bikes", "client": {"name": "Rider"}, "consultant": "x",
        "date": "2026-02-01", "language": "en", "library_version": "2026-01-01", "program_version": "0", "options": ["shop.heavy", "shop.light"],
        "workloads": [{"id": "w1", "name": "Ride", "description": "", "answers": {"q_hills": "yes"}}]})");

    const Outcome outcome = run({u"evaluate"_s, u"bikes.lotse"_s, u"--library"_s, u"bikes"_s, u"--format=json"_s});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
    const QJsonArray options = QJsonDocument::fromJson(outcome.out.toUtf8()).object().value("options"_L1).toArray();
    QCOMPARE(options.size(), 2);
    QCOMPARE(options.at(0)["id"_L1].toString(), u"shop.light"_s);
    QCOMPARE(options.at(0)["score"_L1]["likely"_L1].toDouble(), 80.0);
    QCOMPARE(options.at(0)["clearance"_L1].toString(), u"passed"_s);
    QCOMPARE(options.at(1)["clearance"_L1].toString(), u"failed"_s);
    QCOMPARE(options.at(1)["score"_L1]["likely"_L1].toDouble(), 30.0);

    // Of the places there are shares where there are several to share them.
    QByteArray single = read(path(u"bikes.lotse"_s));
    single.replace(R"("shop.heavy", )", "");
    write(u"single.lotse"_s, single);
    const Outcome alone = run({u"evaluate"_s, u"single.lotse"_s, u"--library"_s, u"bikes"_s, u"--language"_s, u"en"_s});
    QVERIFY2(alone.code == 0, qPrintable(alone.error));
    QVERIFY2(alone.out.contains(u"No verdict: there is nothing to compare "_s), qPrintable(alone.out));
    QVERIFY2(!alone.out.contains(u"Share of the places"_s) && !alone.out.contains(u"First place"_s),
             qPrintable(alone.out));
}

void TestCliEvaluate::namesWhatIsWrongWithAnEngagement()
{
    const Outcome missing = run({u"evaluate"_s, u"none.lotse"_s});
    QCOMPARE(missing.code, 1);
    QVERIFY2(missing.error.startsWith(u"none.lotse: error: The file cannot be opened:"_s), qPrintable(missing.error));
    QCOMPARE(missing.out, QString());

    write(u"cut.lotse"_s, read(sample(u"online_shop"_s)).first(500));
    const Outcome cut = run({u"evaluate"_s, u"cut.lotse"_s});
    QCOMPARE(cut.code, 1);
    static const QRegularExpression place(u"^cut\\.lotse:\\d+:\\d+: error: This is not valid JSON"_s);
    QVERIFY2(place.match(cut.error).hasMatch(), qPrintable(cut.error));
    QCOMPARE(cut.out, QString());

    // A profile that is gone is a warning: the rest is evaluated.
    QByteArray text = read(sample(u"online_shop"_s));
    text.replace("\"scaleway.paris\"", "\"gone.default\"");
    write(u"gone.lotse"_s, text);
    const Outcome gone = run({u"evaluate"_s, u"gone.lotse"_s});
    QCOMPARE(gone.code, 0);
    QVERIFY2(gone.error.contains(u"warning: The library has no option “gone.default”"_s), qPrintable(gone.error));
    QVERIFY(gone.out.contains(u"The library has no option gone.default."_s));
}

void TestCliEvaluate::failsWhenDamageRemovesOptions()
{
    for (const QString &name : {u"criteria.json"_s, u"questionnaire.json"_s, u"profiles/acme.json"_s})
        write("own/"_L1 + name, read(fault("duplicates/"_L1 + name)));
    QByteArray text = read(fault(u"duplicates/option_twice.lotse"_s));
    text.replace("\"acme.x\",", "");
    text.replace("\"acme.y\",", "\"acme.x\",");
    write(u"offer.lotse"_s, text);
    const QStringList evaluate {u"evaluate"_s, u"offer.lotse"_s, u"--library"_s, u"own"_s, u"--language"_s, u"en"_s};
    const Outcome whole = run(evaluate);
    QVERIFY2(whole.code == 0, qPrintable(whole.error));

    write(u"own/profiles/acme.json"_s, read(path(u"own/profiles/acme.json"_s)).chopped(20));
    const Outcome broken = run(evaluate);
    QCOMPARE(broken.code, 1);
    QVERIFY2(broken.error.endsWith(u"lotse: The result lacks these options, because the profiles of their providers "
                                   "cannot be used: acme.x, acme.y.\n"_s),
             qPrintable(broken.error));

    QVERIFY(QFile::remove(path(u"own/profiles/acme.json"_s)));
    const Outcome none = run(evaluate);
    QCOMPARE(none.code, 1);
    QVERIFY2(none.error.endsWith(u"lotse: The library has none of the options that the engagement compares.\n"_s),
             qPrintable(none.error));
}

QTEST_GUILESS_MAIN(TestCliEvaluate)
#include "tst_clievaluate.moc"
