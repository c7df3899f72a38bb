// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // moc loses count of the braces in these headers
#include <jsoncons/json.hpp>
#include <jsoncons_ext/jsonschema/jsonschema.hpp>
#endif

#include "core/engagementreader.h"
#include "core/jsonwriter.h"
#include "core/libraryloader.h"
#include "decision/certainty/analysisjson.h"
#include "decision/evaluationjson.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;
using jsoncons::json;

/// The JSON of an evaluation: fits its schema, says what the evaluation says, unrounded, in the language asked for.
class TestEvaluationJson : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fitsItsSchema_data();
    void fitsItsSchema();
    void saysWhatTheEvaluationSays();
    void numbersAreTheSameInBothLanguages();
    void failedOptionsHaveNoRank();
    void saysWhoReviewedADuty();
    void saysWhatTheAnalysisSays_data() { fitsItsSchema_data(); }
    void saysWhatTheAnalysisSays();

private:
    [[nodiscard]] json written(const QString &sample, Language language) const;
    [[nodiscard]] Engagement engagement(const QString &sample) const;
    [[nodiscard]] Analysis analysis(const QString &sample) const;

    Library m_library;
};

void TestEvaluationJson::initTestCase()
{
    const LoadedLibrary loaded = loadLibrary({QString::fromLatin1(shippedLibrary)});
    QVERIFY(loaded.usable);
    m_library = loaded.library;
}

Engagement TestEvaluationJson::engagement(const QString &sample) const
{
    LoadedEngagement loaded = readEngagementFile(u":/samples/"_s + sample + u".lotse"_s, m_library);
    return loaded.engagement.value_or(Engagement());
}

json TestEvaluationJson::written(const QString &sample, Language language) const
{
    const Evaluation evaluation = evaluate(m_library, engagement(sample));
    JsonValue document = toJson(evaluation, m_library, language);
    addAnalysis(document, analysis(sample));
    return json::parse(writeJson(document).toStdString());
}

Analysis TestEvaluationJson::analysis(const QString &sample) const
{
    const Engagement given = engagement(sample);
    SamplingSettings settings;
    settings.draws = 5000;
    return analyse(m_library, given, evaluate(m_library, given), settings);
}

void TestEvaluationJson::fitsItsSchema_data()
{
    QTest::addColumn<QString>("sample");
    QTest::newRow("close") << u"lake_constance_manufacturer"_s;
    QTest::newRow("nothing passes") << u"tax_practice"_s;
    QTest::newRow("clear") << u"online_shop"_s;
}

void TestEvaluationJson::fitsItsSchema()
{
    QFETCH(const QString, sample);
    QFile file(u":/schema/evaluation.schema.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto schema = jsoncons::jsonschema::make_json_schema(json::parse(file.readAll().toStdString()));
    for (const Language language : {Language::German, Language::English}) {
        QStringList faults;
        schema.validate(written(sample, language), [&](const jsoncons::jsonschema::validation_message &message) {
            faults.append(QString::fromStdString(message.instance_location().string()) + u' '
                          + QString::fromStdString(message.message()));
            return jsoncons::jsonschema::walk_result::advance;
        });
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
}

// Nobody must take silence for a review: null where no lawyer did.
void TestEvaluationJson::saysWhoReviewedADuty()
{
    Library library = m_library;
    const Evaluation evaluation = evaluate(library, engagement(u"tax_practice"_s));
    QVERIFY(evaluation.duties.size() >= 2);
    const QString reviewed = evaluation.duties.first().duty;
    for (Duty &duty : library.duties) {
        duty.review.reset();
        if (duty.id == reviewed)
            duty.review = LegalReview {.by = u"R. Advocate"_s, .date = QDate(2026, 12, 15)};
    }
    const json document = json::parse(writeJson(toJson(evaluation, library, Language::English)).toStdString());
    for (const json &duty : document.at("duties").array_range()) {
        const json &review = duty.at("reviewed_by");
        if (QString::fromStdString(duty.at("id").as<std::string>()) != reviewed) {
            QVERIFY(review.is_null());
            continue;
        }
        QCOMPARE(review.at("name").as<std::string>(), "R. Advocate");
        QCOMPARE(review.at("date").as<std::string>(), "2026-12-15");
    }
}

void TestEvaluationJson::saysWhatTheEvaluationSays()
{
    const Evaluation evaluation = evaluate(m_library, engagement(u"tax_practice"_s));
    const json document = written(u"tax_practice"_s, Language::English);
    QCOMPARE(document.at("library_version").as<std::string>(), m_library.version.toStdString());
    QCOMPARE(qsizetype(document.at("options").size()), evaluation.options.size());
    for (qsizetype i = 0; i < evaluation.options.size(); ++i) {
        const OptionEvaluation &option = evaluation.options.at(i);
        const json &object = document.at("options").at(size_t(i));
        QCOMPARE(object.at("id").as<std::string>(), option.deployment.toStdString());
        // Unrounded: the very same number comes back.
        QVERIFY(object.at("score").at("likely").as<double>() == option.score.likely);
        QVERIFY(object.at("score").at("low").as<double>() == option.score.low);
        QVERIFY(object.at("score").at("high").as<double>() == option.score.high);
        for (const CellEvaluation &cell : option.cells)
            QVERIFY(object.at("contributions").at(cell.criterion.toStdString()).as<double>() == cell.contribution);
        QCOMPARE(qsizetype(object.at("requirements").size()), evaluation.requirements.size());
    }
    QCOMPARE(qsizetype(document.at("risks").size()), evaluation.risks.size());
    QCOMPARE(qsizetype(document.at("duties").size()), evaluation.duties.size());

    // What keeps STACKIT from passing: the claim with both readings and a way out.
    for (const json &option : document.at("options").array_range()) {
        if (option.at("id").as<std::string>() != "stackit.eu01")
            continue;
        QCOMPARE(option.at("clearance").as<std::string>(), "not_cleared");
        for (const json &result : option.at("requirements").array_range()) {
            if (result.at("criterion").as<std::string>() != "processing_location")
                continue;
            QCOMPARE(result.at("cause").as<std::string>(), "contradiction");
            QCOMPARE(result.at("claim").at("level").as<std::string>(), "eu_default");
            QCOMPARE(result.at("claim").at("contradictions").size(), size_t(1));
            QVERIFY(!result.at("claim").at("sources").empty());
            QVERIFY(!result.at("reasons").empty());
            QVERIFY(!result.at("unlock_paths").empty());
        }
    }
}

namespace {

// Collects all numbers of a document in their order.
void collectNumbers(const json &value, std::vector<double> &numbers)
{
    if (value.is_number())
        numbers.push_back(value.as<double>());
    if (value.is_array()) {
        for (const json &item : value.array_range())
            collectNumbers(item, numbers);
    }
    if (value.is_object()) {
        for (const auto &member : value.object_range())
            collectNumbers(member.value(), numbers);
    }
}

} // namespace

void TestEvaluationJson::numbersAreTheSameInBothLanguages()
{
    std::vector<double> german;
    std::vector<double> english;
    collectNumbers(written(u"online_shop"_s, Language::German), german);
    collectNumbers(written(u"online_shop"_s, Language::English), english);
    QVERIFY(german.size() > 1000);
    QVERIFY(german == english);
}

void TestEvaluationJson::failedOptionsHaveNoRank()
{
    const json document = written(u"online_shop"_s, Language::German);
    bool seen = false;
    for (const json &option : document.at("options").array_range()) {
        const bool failed = option.at("clearance").as<std::string>() == "failed";
        QCOMPARE(option.at("rank").is_null(), failed);
        seen = seen || failed;
    }
    QVERIFY(seen);
}

void TestEvaluationJson::saysWhatTheAnalysisSays()
{
    QFETCH(QString, sample);
    const Analysis expected = analysis(sample);
    const json document = written(sample, Language::English);
    const json &robustness = document.at("robustness");
    QCOMPARE(robustness.at("draws").as<qint64>(), qint64(5 * drawsPerChunk)); // whole chunks
    QCOMPARE(robustness.at("seed").as<quint64>(), engagement(sample).thresholds.seed);
    QCOMPARE(robustness.at("distribution").at("weights").as<std::string>(), "intervals");
    const auto options = size_t(expected.robustness.options.size());
    QCOMPARE(robustness.at("options").size(), options);
    for (const char *key : {"rank_acceptability", "first_place", "first_place_error", "first_place_among_passed",
                            "pairwise", "central_weights", "confidence_factor"})
        QCOMPARE(robustness.at(key).size(), options);
    for (size_t row = 0; row < options; ++row) {
        const auto at = qsizetype(row);
        QCOMPARE(robustness.at("options").at(row).as<std::string>(), expected.robustness.options.at(at).toStdString());
        double sum = 0;
        for (size_t rank = 0; rank < options; ++rank) {
            const double share = robustness.at("rank_acceptability").at(row).at(rank).as<double>();
            QVERIFY(share == expected.robustness.rankAcceptability.at(at).at(qsizetype(rank))); // unrounded
            sum += share;
        }
        QVERIFY(std::abs(sum - 1) < 1e-12);
        QVERIFY(robustness.at("first_place").at(row).as<double>() == expected.robustness.firstPlace.at(at));
        const bool everFirst = expected.robustness.firstPlace.at(at) > 0;
        QCOMPARE(robustness.at("central_weights").at(row).is_null(), !everFirst);
        QCOMPARE(robustness.at("confidence_factor").at(row).is_null(), !everFirst);
        if (everFirst) {
            const json &central = robustness.at("central_weights").at(row);
            QCOMPARE(central.size(), size_t(m_library.criteria.size()));
            for (qsizetype k = 0; k < m_library.criteria.size(); ++k)
                QVERIFY(central.at(m_library.criteria.at(k).id.toStdString()).as<double>()
                        == expected.robustness.centralWeights.at(at).at(k));
        }
    }
    QCOMPARE(document.at("flips").size(), size_t(expected.sensitivity.flips.size()));
    for (size_t i = 0; i < document.at("flips").size(); ++i) {
        const Flip &flip = expected.sensitivity.flips.at(qsizetype(i));
        const json &object = document.at("flips").at(i);
        QVERIFY(object.at("at").as<double>() == flip.at);
        QCOMPARE(object.at("new_leader").is_null(), flip.newLeader.isEmpty());
        QCOMPARE(object.at("shared_with").size(), size_t(flip.sharedWith.size()));
        QCOMPARE(object.contains("number"), flip.number.has_value());
    }
    QCOMPARE(document.at("tornado").size(), size_t(expected.sensitivity.tornado.size()));
    QCOMPARE(document.at("two_way").is_null(), !expected.sensitivity.twoWay.has_value());
    QCOMPARE(document.at("check_next").at("checks").size(), size_t(expected.checkNext.checks.size()));
    QVERIFY(document.at("check_next").at("wrong_choice").as<double>() == expected.checkNext.wrongChoice);
    QCOMPARE(document.at("verdict").at("leader").is_null(), expected.verdict.leader.isEmpty());
    QVERIFY(document.at("verdict").at("first_place").as<double>() == expected.verdict.firstPlace);
}

QTEST_GUILESS_MAIN(TestEvaluationJson)
#include "tst_evaluationjson.moc"
