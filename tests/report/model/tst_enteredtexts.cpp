// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagementreader.h"
#include "core/libraryloader.h"
#include "report/pdf/pdf.h"
#include "report/pdf/pdfreading.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace lotse;
using namespace Qt::StringLiterals;

/// What a person enters is printed.
class TestEnteredTexts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void allAreKnownHere();
    void allArePrinted_data();
    void allArePrinted();
    void statesArePrinted_data();
    void statesArePrinted();

private:
    [[nodiscard]] Engagement filled();
    /// A word that occurs nowhere else, on @p place.
    QString token(const QString &place)
    {
        const QString made = u"Qx%1z"_s.arg(m_tokens.size(), 3, 10, QLatin1Char('0'));
        m_tokens.append({made, place});
        return made;
    }

    Library m_library;
    QList<std::pair<QString, QString>> m_tokens;
};

namespace {

const QDateTime printed(QDate(2026, 11, 21), QTime(14, 32), QTimeZone::UTC);

/// Keys of a file that hold text of a person, as filled() fills them.
const QSet<QString> entered {u"answer_notes"_s, u"consultant"_s, u"contact"_s, u"description"_s,
                             u"exit_plan"_s,    u"industry"_s,   u"measure"_s, u"name"_s,
                             u"name_english"_s, u"note"_s,       u"notes"_s,   u"owner"_s,
                             u"place"_s,        u"reason"_s,     u"reasons"_s, u"title"_s};
/// Keys that hold ids, days, versions or pictures.
const QSet<QString> others {u"$date"_s,
                            u"$id"_s,
                            u"$schema"_s,
                            u"answers"_s,
                            u"choice"_s,
                            u"criterion"_s,
                            u"deployment"_s,
                            u"first"_s,
                            u"flag"_s,
                            u"level"_s,
                            u"library_version"_s,
                            u"logo"_s,
                            u"min_level"_s,
                            u"mitigations"_s,
                            u"near_tie_criterion"_s,
                            u"omitted_sections"_s,
                            u"options"_s,
                            u"plan_b"_s,
                            u"program_version"_s,
                            u"regulation"_s,
                            u"second"_s,
                            u"weight_order"_s,
                            u"weight_set"_s};

/// Collects the keys under which a schema allows free strings.
void collectTextKeys(const QJsonObject &schema, const QString &key, QSet<QString> &keys)
{
    if (schema.isEmpty())
        return;
    if (schema.value("type"_L1) == "string"_L1 && !schema.contains("enum"_L1) && !schema.contains("const"_L1))
        keys.insert(key);
    for (const QString &part : {u"properties"_s, u"$defs"_s}) {
        const QJsonObject members = schema.value(part).toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            collectTextKeys(member.value().toObject(), part == "$defs"_L1 ? u'$' + member.key() : member.key(), keys);
    }
    for (const QString &part : {u"items"_s, u"additionalProperties"_s})
        collectTextKeys(schema.value(part).toObject(), key, keys);
    const QJsonObject patterns = schema.value("patternProperties"_L1).toObject();
    for (const QJsonValue &pattern : patterns)
        collectTextKeys(pattern.toObject(), key, keys);
    for (const QString &part : {u"anyOf"_s, u"oneOf"_s, u"allOf"_s}) {
        const QJsonArray choices = schema.value(part).toArray();
        for (const QJsonValue &choice : choices)
            collectTextKeys(choice.toObject(), key, keys);
    }
}

} // namespace

void TestEnteredTexts::initTestCase()
{
    m_library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
    QVERIFY(!m_library.criteria.isEmpty());
}

void TestEnteredTexts::allAreKnownHere()
{
    QFile file(QStringLiteral(LOTSE_SOURCE_DIR "/resources/schema/engagement.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<QString> keys;
    collectTextKeys(QJsonDocument::fromJson(file.readAll()).object(), {}, keys);
    QVERIFY(keys.size() > 20);
    for (const QString &key : std::as_const(keys)) {
        QVERIFY2(entered.contains(key) || others.contains(key),
                 qPrintable(u"%1: is it text of a person? Then fill it below and print it."_s.arg(key)));
    }
    for (const QString &key : entered)
        QVERIFY2(keys.contains(key), qPrintable(key));
}

Engagement TestEnteredTexts::filled()
{
    m_tokens.clear();
    Engagement engagement = readEngagementFile(u":/samples/lake_constance_manufacturer.lotse"_s, m_library)
                                .engagement.value_or(Engagement());
    engagement.thresholds.draws = 1024;
    engagement.clientName = token(u"client"_s);
    engagement.place = token(u"place"_s);
    engagement.industry = token(u"industry"_s);
    engagement.contact = token(u"contact"_s);
    engagement.consultant = token(u"consultant"_s);
    engagement.clientNameEnglish.clear();
    engagement.report.reasons = token(u"reasons"_s) + u"\n\n"_s + token(u"second paragraph of the reasons"_s);
    engagement.report.exitPlan = token(u"way out"_s) + u'\n' + token(u"second line of the way out"_s);
    engagement.report.omittedSections.clear();

    Workload &work = engagement.workloads.first();
    work.name = token(u"workload"_s);
    work.description = token(u"description"_s);
    const Evaluation evaluation = evaluate(m_library, engagement, work.id);
    for (const Question &question : m_library.questions) {
        work.answers[question.id].note = token(u"note on the answer to "_s + question.id);
        engagement.notes.insert(question.id, token(u"note on "_s + question.id));
    }
    work.weightSets = {{.id = u"one"_s, .name = token(u"weight set in use"_s)},
                       {.id = u"two"_s, .name = token(u"other weight set"_s)}};
    work.weightSet = u"one"_s;
    for (const char *level : {"strict", "weak"}) {
        OwnRequirement own;
        const Criterion &criterion = m_library.criteria.first();
        own.effect.kind = Effect::Kind::Requirement;
        own.effect.criterion = criterion.id;
        own.effect.severity = Effect::Severity::KnockOut;
        own.effect.minimumLevel = level[0] == 's' ? criterion.levels.last().id : criterion.levels.at(1).id;
        own.reason = token(u"requirement, "_s + QString::fromLatin1(level));
        work.requirements.append(own);
    }
    for (const Risk &risk : m_library.risks) { // also those that nothing raises
        RiskNote note;
        note.measure = token(u"measure against "_s + risk.id);
        note.owner = token(u"owner of "_s + risk.id);
        note.note = token(u"note on "_s + risk.id);
        engagement.risks.insert(risk.id, note);
    }
    RiskNote ownRisk;
    ownRisk.title = token(u"title of an own risk"_s);
    ownRisk.measure = token(u"measure against an own risk"_s);
    ownRisk.owner = token(u"owner of an own risk"_s);
    ownRisk.note = token(u"note on an own risk"_s);
    ownRisk.likelihood = 2;
    ownRisk.impact = 2;
    engagement.risks.insert(u"own.1"_s, ownRisk);
    for (const Duty &duty : m_library.duties) {
        DutyNote note;
        note.owner = token(u"owner of "_s + duty.id);
        note.note = token(u"note on "_s + duty.id);
        engagement.duties.insert(duty.id, note);
    }
    QStringList deployments = engagement.options.first(3);
    for (const Profile &profile : m_library.profiles) {
        for (const Deployment &deployment : profile.deployments) {
            if (!engagement.options.contains(deployment.id) && deployments.size() < 4)
                deployments.append(deployment.id); // one that is not compared
        }
    }
    engagement.ownClaims.clear();
    for (const QString &deployment : std::as_const(deployments)) {
        engagement.notes.insert(deployment + u'/' + m_library.criteria.first().id, token(u"note on "_s + deployment));
        OwnClaim claim;
        claim.deployment = deployment;
        claim.criterion = m_library.criteria.at(1).id;
        claim.value.kind = ClaimValue::Kind::Level;
        claim.value.level = m_library.criteria.at(1).levels.last().id;
        claim.reason = token(u"own claim on "_s + deployment);
        claim.date = engagement.date;
        engagement.ownClaims.append(claim);
    }
    return engagement;
}

void TestEnteredTexts::allArePrinted_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("German") << Language::German;
    QTest::newRow("English") << Language::English;
}

void TestEnteredTexts::allArePrinted()
{
    QFETCH(Language, language);
    const Engagement engagement = filled();
    QVERIFY(m_tokens.size() > 100);
    const test::ReadPdf pdf(renderPdf(buildReport(m_library, engagement, language, printed), m_library));
    QCOMPARE(pdf.outside(), QString());
    QString all = pdf.all();
    all.remove(QRegularExpression(u"[\\s\u00ad\ufffe\u0002]+"_s)); // narrow columns may cut them
    QStringList lost;
    for (const auto &[made, place] : std::as_const(m_tokens)) {
        if (!all.contains(made))
            lost.append(place);
    }
    QCOMPARE(lost, QStringList());
}

void TestEnteredTexts::statesArePrinted_data()
{
    QTest::addColumn<RiskState>("state");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::newRow("planned") << RiskState::Planned << u"geplant"_s << u"planned"_s;
    QTest::newRow("running") << RiskState::Running << u"läuft"_s << u"running"_s;
    QTest::newRow("done") << RiskState::Done << u"erledigt"_s << u"done"_s;
}

void TestEnteredTexts::statesArePrinted()
{
    QFETCH(RiskState, state);
    QFETCH(QString, german);
    QFETCH(QString, english);
    Engagement engagement = filled();
    for (RiskNote &note : engagement.risks)
        note.state = state;
    for (const Language language : {Language::German, Language::English}) {
        const report::Report report = buildReport(m_library, engagement, language, printed);
        const auto section = std::ranges::find(report.sections, u"risks"_s, &report::Section::id);
        QVERIFY(section != report.sections.cend());
        qsizetype rows = 0;
        for (const report::Block &block : section->blocks) {
            const auto *table = std::get_if<report::Table>(&block);
            if (!table || table->head.size() != 8)
                continue;
            for (const report::Row &row : table->rows) {
                if (row.wide)
                    continue;
                ++rows;
                QCOMPARE(row.cells.last().secondary, language == Language::German ? german : english);
            }
        }
        QVERIFY(rows > 1);
    }
}

QTEST_MAIN(TestEnteredTexts)
#include "tst_enteredtexts.moc"
