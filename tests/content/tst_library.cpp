// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library.h"
#include "core/libraryloader.h"
#include "core/wish.h"
#include "decision/answers.h"
#include "decision/facts.h"
#include "decision/proposedoptions.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShortText = 22;

QDate stateOf(const Library &library)
{
    return QDate::fromString(library.version, Qt::ISODate);
}

// What is wrong with the evidence of @p source, or nothing.
QString faultOf(const Source &source)
{
    if (source.title.isEmpty())
        return u"no title"_s;
    if (source.publisher.isEmpty())
        return u"no publisher"_s;
    if (!source.date.isValid() && source.notBefore.isValid() && source.checked.isValid()
        && source.notBefore.first > source.checked)
        return u"seen before what it names"_s;
    // Our own judgement alone is of the day on which it was made.
    if (source.checked.isValid() && source.date == PartialDate {.first = source.checked} && !isOwnJudgement(source))
        return u"the day of the reading as its date"_s;
    if (source.url.isEmpty() == source.noUrlReason.isEmpty())
        return u"neither address nor reason, or both"_s;
    if (!source.url.isEmpty() && !QUrl(source.url, QUrl::StrictMode).isValid())
        return u"address cannot be opened"_s;
    if (source.date.first > QDate(2026, 11, 30))
        return u"date after the state of the library"_s;
    return {};
}

QList<const Claim *> claimsOf(const Profile &profile)
{
    QList<const Claim *> claims;
    for (const Claim &claim : profile.claims)
        claims.append(&claim);
    for (const Deployment &deployment : profile.deployments) {
        for (const Claim &claim : deployment.claims)
            claims.append(&claim);
    }
    return claims;
}

QStringList flagsOf(const Library &library)
{
    QStringList flags;
    for (const Question &question : library.questions) {
        for (const Answer &answer : question.answers) {
            for (const Effect &effect : answer.effects) {
                if (effect.kind == Effect::Kind::Flag)
                    flags.append(effect.target);
            }
        }
    }
    return flags;
}

// What the condition names that does not exist, or nothing.
QString danglingIn(const Library &library, const Condition &condition)
{
    for (const Condition &child : condition.children) {
        if (const QString fault = danglingIn(library, child); !fault.isEmpty())
            return fault;
    }
    switch (condition.kind) {
    case Condition::Kind::AnswerIn:
    case Condition::Kind::AnswerNotIn: {
        const Question *question = library.question(condition.subject);
        if (question == nullptr)
            return condition.subject;
        for (const QString &answer : condition.values) {
            if (question->answer(answer) == nullptr)
                return condition.subject + u'/' + answer;
        }
        return {};
    }
    case Condition::Kind::AnswerAtLeast:
        return library.question(condition.subject) != nullptr ? QString() : condition.subject;
    case Condition::Kind::Flag: return flagsOf(library).contains(condition.subject) ? QString() : condition.subject;
    case Condition::Kind::Provider:
        for (const QString &provider : condition.values) {
            if (library.profile(provider) == nullptr)
                return provider;
        }
        return {};
    case Condition::Kind::LevelAtMost:
    case Condition::Kind::LevelIn: {
        const Criterion *criterion = library.criterion(condition.subject);
        if (criterion == nullptr)
            return condition.subject;
        for (const QString &level : condition.values) {
            if (criterion->level(level) == nullptr)
                return condition.subject + u'/' + level;
        }
        return {};
    }
    case Condition::Kind::NumberAtLeast: {
        const Criterion *criterion = library.criterion(condition.subject);
        return criterion != nullptr && criterion->kind == Criterion::Kind::Number ? QString() : condition.subject;
    }
    case Condition::Kind::Always:
    case Condition::Kind::Any:
    case Condition::Kind::All:
    case Condition::Kind::Not:
    case Condition::Kind::Layer: return {};
    }
    return {};
}

} // namespace

class TestLibrary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void loadsWithoutAnyIssue();
    void hasAllOfItsContent_data();
    void hasAllOfItsContent();
    void showsTheCoreTableFirst();
    void scalesRiseFromWorstToBest();
    void namesWhatToAskForEveryCriterion();
    void touchesEveryCriterionByAQuestion();
    void pointsSomewhereWithEveryEffect();
    void numbersTheQuestionsForGood();
    void asksFirstWhatIsWanted();
    void asksNoMoreThanFifteenMinutesAllow();
    void asksInShortSentences();
    void namesEachStepOfAScale();
    void asksClientsInTheirWords();
    void factsAboutTheClientAreNoWish();
    void keepsShortTextsShort();
    void evidencesEverySource();
    void evidencesEveryKnownClaim();
    void datesEveryClaim();
    void usesOnlyLevelsThatExist();
    void hasAClaimForEveryCell_data();
    void hasAClaimForEveryCell();
    void givesEachOtherReadingItsOwnSource();
    void namesEveryCompanyAndHost();
    void triggersOnWhatExists();
    void mitigatesEveryRisk();
    void ordersTheTimeline();
    void boundsEveryArrivalLag();
    void runsScenariosOnWhatExists();
    void supportsEveryDuty();
    void makesTheControllerAnswer();
    void gradesEveryLegalText();

private:
    Library m_library;
    LoadedLibrary m_loaded;
};

void TestLibrary::initTestCase()
{
    m_loaded = loadLibrary({QString::fromLatin1(shippedLibrary)});
    m_library = m_loaded.library;
}

void TestLibrary::loadsWithoutAnyIssue()
{
    QVERIFY(m_loaded.usable);
    for (const Issue &issue : std::as_const(m_loaded.issues))
        qInfo() << issue.place.file << issue.place.line << issue.place.pointer << int(issue.code) << issue.arguments;
    QCOMPARE(m_loaded.issues.size(), 0);
    QCOMPARE(m_loaded.broken.size(), 0);
}

void TestLibrary::hasAllOfItsContent_data()
{
    QTest::addColumn<qsizetype>("found");
    QTest::addColumn<qsizetype>("expected");
    QTest::newRow("providers") << m_library.profiles.size() << qsizetype(25);
    QTest::newRow("deployments") << m_library.deploymentIds().size() << qsizetype(42);
    QTest::newRow("groups") << m_library.groups.size() << qsizetype(6);
    QTest::newRow("criteria") << m_library.criteria.size() << qsizetype(33);
    QTest::newRow("kinds of fact") << m_library.factKinds.size() << qsizetype(8);
    QTest::newRow("questions") << m_library.questions.size() << qsizetype(44);
    QTest::newRow("conditional questions") << std::ranges::count_if(m_library.questions, [](const Question &question) {
        return question.showIf.has_value();
    }) << qsizetype(18);
    QTest::newRow("risks") << m_library.risks.size() << qsizetype(35);
    QTest::newRow("events") << m_library.timeline.size() << qsizetype(44);
    QTest::newRow("models") << m_library.arrivals.size() << qsizetype(49);
    QTest::newRow("scenarios") << m_library.scenarios.size() << qsizetype(12);
    QTest::newRow("duties") << m_library.duties.size() << qsizetype(36);
    QTest::newRow("regulations") << m_library.regulations.size() << qsizetype(43);
    QTest::newRow("roles") << m_library.roles.size() << qsizetype(8);
}

void TestLibrary::hasAllOfItsContent()
{
    QFETCH(qsizetype, found);
    QTEST(found, "expected");
}

void TestLibrary::showsTheCoreTableFirst()
{
    QStringList core;
    for (const Criterion &criterion : std::as_const(m_library.criteria)) {
        if (criterion.core)
            core.append(criterion.id);
    }
    const QStringList expected {u"data_retention"_s, u"data_access"_s,         u"data_sharing"_s,
                                u"training_use"_s,   u"processing_location"_s, u"abuse_detection"_s};
    QCOMPARE(core, expected);
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(m_library.criteria.at(i).id, expected.at(i));
}

void TestLibrary::scalesRiseFromWorstToBest()
{
    for (const Criterion &criterion : std::as_const(m_library.criteria)) {
        QVERIFY2(m_library.group(criterion.group) != nullptr, qPrintable(criterion.id));
        QVERIFY2(m_library.factKind(criterion.factKind) != nullptr, qPrintable(criterion.id));
        QVERIFY2(criterion.lowestValue() < criterion.highestValue(), qPrintable(criterion.id));
        for (qsizetype i = 1; i < criterion.levels.size(); ++i)
            QVERIFY2(criterion.levels.at(i - 1).value < criterion.levels.at(i).value, qPrintable(criterion.id));
        for (qsizetype i = 1; i < criterion.points.size(); ++i)
            QVERIFY2(criterion.points.at(i - 1).x < criterion.points.at(i).x, qPrintable(criterion.id));
        // A level that only says "not known" would clear or fail what nobody documented.
        static const QSet<QString> notKnown {u"unclear"_s, u"not_documented"_s, u"undocumented"_s, u"none_known"_s};
        for (const Level &level : criterion.levels)
            QVERIFY2(!notKnown.contains(level.id), qPrintable(criterion.id));
    }
    QCOMPARE(m_library.criterion(u"price_flagship")->lowerIsBetter(), true);
}

void TestLibrary::namesWhatToAskForEveryCriterion()
{
    for (const Criterion &criterion : std::as_const(m_library.criteria)) {
        QVERIFY2(!criterion.questionToProvider.german.isEmpty(), qPrintable(criterion.id));
        QVERIFY2(!criterion.questionToProvider.english.isEmpty(), qPrintable(criterion.id));
    }
}

void TestLibrary::touchesEveryCriterionByAQuestion()
{
    QSet<QString> touched;
    for (const Question &question : std::as_const(m_library.questions)) {
        for (const Answer &answer : question.answers) {
            for (const Effect &effect : answer.effects)
                touched.insert(effect.criterion);
        }
    }
    for (const Criterion &criterion : std::as_const(m_library.criteria))
        QVERIFY2(touched.contains(criterion.id), qPrintable(criterion.id));
}

void TestLibrary::pointsSomewhereWithEveryEffect()
{
    for (const Question &question : std::as_const(m_library.questions)) {
        for (const Answer &answer : question.answers) {
            const QByteArray where = (question.id + u'/' + answer.id).toUtf8();
            QVERIFY2(!answer.reason.isEmpty(), where.constData());
            for (const Effect &effect : answer.effects) {
                const Criterion *criterion = m_library.criterion(effect.criterion);
                switch (effect.kind) {
                case Effect::Kind::Requirement:
                    QVERIFY2(criterion != nullptr, where.constData());
                    if (criterion->kind == Criterion::Kind::Levels)
                        QVERIFY2(criterion->level(effect.minimumLevel) != nullptr, where.constData());
                    else
                        QVERIFY2(effect.maximumNumber.has_value() != effect.minimumNumber.has_value(),
                                 where.constData());
                    break;
                case Effect::Kind::Weight:
                    QVERIFY2(criterion != nullptr, where.constData());
                    QVERIFY2(!qFuzzyIsNull(effect.weightDelta), where.constData());
                    break;
                case Effect::Kind::Regulation:
                    QVERIFY2(m_library.regulation(effect.target) != nullptr, where.constData());
                    break;
                case Effect::Kind::Flag: QVERIFY2(!effect.target.isEmpty(), where.constData()); break;
                }
            }
        }
    }
}

void TestLibrary::numbersTheQuestionsForGood()
{
    QList<int> numbers;
    for (const Question &question : std::as_const(m_library.questions))
        numbers.append(question.number);
    std::ranges::sort(numbers);
    for (qsizetype i = 0; i < numbers.size(); ++i)
        QCOMPARE(numbers.at(i), int(i + 1));
    QCOMPARE(m_library.question(u"q_usecase")->number, 1);
    QCOMPARE(m_library.question(u"q_retention")->number, 11);
    QCOMPARE(m_library.question(u"q_green")->number, 30);
    // New ones go on behind them: printed reports name the old ones by number.
    QCOMPARE(m_library.question(u"q_form")->number, 31);
}

// What is wanted decides what else is asked and what is compared: it comes first, then what is there already.
void TestLibrary::asksFirstWhatIsWanted()
{
    QCOMPARE(m_library.questions.first().id, u"q_form"_s);
    QCOMPARE(m_library.questions.at(1).id, u"q_office"_s);
    const auto proposed = [this](const QString &answer, const QString &office = {}) {
        Engagement engagement = newEngagement({}, stateOf(m_library));
        engagement.workloads[0].answers.insert(u"q_form"_s, {.choices = {answer}, .number = {}, .note = {}});
        if (!office.isEmpty())
            engagement.workloads[0].answers.insert(u"q_office"_s, {.choices = {office}, .number = {}, .note = {}});
        return proposedOptions(m_library, engagement);
    };
    const auto formsOf = [this](const QStringList &options) {
        QSet<DeploymentForm> forms;
        for (const QString &option : options)
            forms.insert(m_library.deployment(option).deployment->form);
        return forms;
    };
    QCOMPARE(formsOf(proposed(u"seats"_s)), QSet {DeploymentForm::Seat});
    QCOMPARE(formsOf(proposed(u"api"_s)), QSet {DeploymentForm::Interface});
    QCOMPARE(formsOf(proposed(u"unsure"_s)), (QSet {DeploymentForm::Seat, DeploymentForm::Interface}));
    // Who has an office suite is shown what is in it, too.
    QVERIFY(!proposed(u"seats"_s).contains(u"m365_copilot.chat"_s));
    QVERIFY(proposed(u"seats"_s, u"m365_business"_s).contains(u"m365_copilot.chat"_s));
    QVERIFY(proposed(u"seats"_s, u"google"_s).contains(u"gemini_workspace.business_standard"_s));
    // Nobody is asked for pages who pays per person.
    const auto asked = [this](const QStringList &answers) {
        return applyAnswers(m_library.questions, {{u"q_form"_s, {.choices = answers, .number = {}, .note = {}}}})
            .visibleQuestions.contains(u"q_volume"_s);
    };
    QVERIFY(!asked({u"seats"_s}));
    QVERIFY(!asked({u"seats"_s, u"builtin"_s}));
    QVERIFY(asked({u"seats"_s, u"api"_s}));
    QVERIFY(asked({u"unsure"_s}));
    QVERIFY(asked({}));
}

// A question takes half a minute; what only some clients need is asked of them alone.
void TestLibrary::asksNoMoreThanFifteenMinutesAllow()
{
    const auto always = std::ranges::count_if(m_library.questions,
                                              [](const Question &question) { return !question.showIf.has_value(); });
    QVERIFY2(always <= 30, qPrintable(QString::number(always)));
}

void TestLibrary::asksInShortSentences()
{
    static const QRegularExpression end(u"(?<=[.?!])\\s+(?=[A-ZÄÖÜ])"_s);
    static const QRegularExpression blanks(u"\\s+"_s);
    const auto check = [](const QString &text, const QString &where) {
        for (const QString &sentence : text.split(end)) {
            const auto words = sentence.split(blanks, Qt::SkipEmptyParts).size();
            QVERIFY2(words <= 20, qPrintable(u"%1, %2 words: %3"_s.arg(where).arg(words).arg(sentence)));
        }
    };
    for (const Question &question : std::as_const(m_library.questions)) {
        for (const LocalizedText &text : {question.text, question.help}) {
            check(text.german, question.id);
            check(text.english, question.id);
        }
        for (const Answer &answer : question.answers) {
            check(answer.reason.german, question.id + u'/' + answer.id);
            check(answer.reason.english, question.id + u'/' + answer.id);
        }
    }
}

void TestLibrary::namesEachStepOfAScale()
{
    int scales = 0;
    for (const Question &question : std::as_const(m_library.questions)) {
        if (question.type != Question::Type::Scale)
            continue;
        ++scales;
        QCOMPARE(double(question.answers.size()), question.maximum - question.minimum + 1);
        QSet<QString> words;
        for (const Answer &step : question.answers) {
            QVERIFY2(!step.label.isEmpty(), qPrintable(question.id + u' ' + step.id));
            words.insert(step.label.german);
        }
        QCOMPARE(words.size(), question.answers.size());
        QCOMPARE(question.answers.first().label, question.minimumLabel);
        QCOMPARE(question.answers.last().label, question.maximumLabel);
    }
    QCOMPARE(scales, 3);
}

// Who owns a shop need not know what a graphics card is, nor how many pages are read in a month.
void TestLibrary::asksClientsInTheirWords()
{
    static const QRegularExpression hardware(u"\\b(GB|GPU|VRAM)\\b"_s);
    for (const Question &question : std::as_const(m_library.questions)) {
        for (const QString &text : {question.text.german, question.help.german, question.text.english})
            QVERIFY2(!text.contains(hardware), qPrintable(question.id));
    }
    const Answer *unsure = m_library.question(u"q_volume")->answer(u"unsure");
    QVERIFY(unsure && unsure->isInsteadOfNumber && !unsure->reason.isEmpty());
    QVERIFY2(m_library.question(u"q_nis2")->help.german.contains(u"50 Beschäftigte"_s), "a check of one's own");
    QVERIFY(m_library.question(u"q_nis2")->help.german.count(u'?') >= 2);
}

// Whoever is asked for such a fact must not be told that another answer would bring an option back.
void TestLibrary::factsAboutTheClientAreNoWish()
{
    int wishes = 0;
    for (const Question &question : std::as_const(m_library.questions)) {
        const bool ofFacts = question.section == "data"_L1 || question.section == "legal"_L1;
        const bool isAFact =
            ofFacts && !QStringList({u"q_retention"_s, u"q_review"_s, u"q_us"_s}).contains(question.id);
        for (const Answer &answer : question.answers) {
            for (const Effect &effect : answer.effects) {
                QVERIFY2(!isAFact || !isWish(effect), qPrintable(question.id));
                wishes += isWish(effect) ? 1 : 0;
            }
        }
    }
    QVERIFY2(wishes >= 12, qPrintable(QString::number(wishes)));
}

void TestLibrary::keepsShortTextsShort()
{
    const auto check = [](const LocalizedText &text) {
        QVERIFY2(text.german.size() <= longestShortText, qPrintable(text.german));
        QVERIFY2(text.english.size() <= longestShortText, qPrintable(text.english));
    };
    for (const CriterionGroup &group : std::as_const(m_library.groups))
        check(group.shortName);
    for (const Criterion &criterion : std::as_const(m_library.criteria)) {
        for (const Level &level : criterion.levels)
            check(level.shortLabel);
    }
    for (const Profile &profile : std::as_const(m_library.profiles)) {
        check(profile.shortName);
        for (const Deployment &deployment : profile.deployments)
            check(deployment.shortName);
    }
}

void TestLibrary::evidencesEverySource()
{
    int sources = 0;
    const auto check = [&](const Source &source, const QString &where) {
        ++sources;
        const QString fault = faultOf(source);
        QVERIFY2(fault.isEmpty(), qPrintable(where + u": "_s + source.id + u' ' + source.title + u": "_s + fault));
    };
    for (const Profile &profile : std::as_const(m_library.profiles)) {
        for (const Source &source : profile.sources)
            check(source, profile.id);
    }
    for (const Risk &risk : std::as_const(m_library.risks)) {
        QVERIFY2(!risk.sources.isEmpty(), qPrintable(risk.id));
        for (const Source &source : risk.sources)
            check(source, risk.id);
    }
    for (const TimelineEvent &event : std::as_const(m_library.timeline)) {
        QVERIFY2(!event.sources.isEmpty(), qPrintable(event.id));
        for (const Source &source : event.sources)
            check(source, event.id);
    }
    for (const ModelArrival &arrival : std::as_const(m_library.arrivals)) {
        QVERIFY2(!arrival.sources.isEmpty(), qPrintable(arrival.model));
        for (const Source &source : arrival.sources)
            check(source, arrival.model);
    }
    for (const Regulation &regulation : std::as_const(m_library.regulations)) {
        QVERIFY2(!regulation.sources.isEmpty(), qPrintable(regulation.id));
        for (const Source &source : regulation.sources)
            check(source, regulation.id);
    }
    QVERIFY2(sources > 700, qPrintable(QString::number(sources)));
}

void TestLibrary::evidencesEveryKnownClaim()
{
    for (const Profile &profile : std::as_const(m_library.profiles)) {
        for (const Claim *claim : claimsOf(profile)) {
            const QByteArray where = (profile.id + u' ' + claim->criterion + u' ' + claim->id).toUtf8();
            QVERIFY2(!claim->text.german.isEmpty() && !claim->text.english.isEmpty(), where.constData());
            if (claim->value.isKnown()) {
                QVERIFY2(!claim->sources.isEmpty(), where.constData());
                QVERIFY2(claim->basis.has_value(), where.constData());
                QVERIFY2(claim->confidence.has_value(), where.constData());
            }
            QStringList sources = claim->sources;
            for (const Contradiction &contradiction : claim->contradictions) {
                sources += contradiction.sources;
            }
            for (const Announcement &announcement : claim->announced)
                sources += announcement.sources;
            for (const Measure &measure : claim->measures) {
                QVERIFY2(!measure.sources.isEmpty(), where.constData());
                QVERIFY2(measure.value.isKnown(), where.constData());
                sources += measure.sources;
            }
            for (const QString &source : std::as_const(sources))
                QVERIFY2(profile.source(source) != nullptr, qPrintable(QString::fromUtf8(where) + u' ' + source));
        }
    }
}

void TestLibrary::datesEveryClaim()
{
    const QDate state = stateOf(m_library);
    QCOMPARE(state, QDate(2026, 11, 30));
    for (const Profile &profile : std::as_const(m_library.profiles)) {
        for (const Claim *claim : claimsOf(profile)) {
            const QByteArray where = (profile.id + u' ' + claim->criterion + u' ' + claim->id).toUtf8();
            QVERIFY2(claim->validFrom.isValid() && claim->validFrom <= state, where.constData());
            // Only what rests on no document states a day of its own: a judgement of ours, or a search without result.
            const bool isKnown = claim->value.isKnown() || claim->kind == Claim::Kind::Statement;
            const bool statesDay = claim->asOf.isValid();
            QVERIFY2(!statesDay || claim->asOf <= state, where.constData());
            QVERIFY2(statesDay || isKnown, where.constData());
            QVERIFY2(!statesDay || !isKnown || claim->basis == Basis::OwnAssessment, where.constData());
            QVERIFY2(!claim->validTo.isValid() || claim->validTo >= claim->validFrom, where.constData());
            for (const Announcement &announcement : claim->announced)
                QVERIFY2(announcement.validFrom > state, where.constData());
        }
    }
}

void TestLibrary::usesOnlyLevelsThatExist()
{
    for (const Profile &profile : std::as_const(m_library.profiles)) {
        for (const Claim *claim : claimsOf(profile)) {
            const Criterion *criterion = m_library.criterion(claim->criterion);
            QVERIFY2(criterion != nullptr, qPrintable(profile.id + u' ' + claim->criterion));
            QList<ClaimValue> values {claim->value};
            for (const Contradiction &contradiction : claim->contradictions)
                values.append(contradiction.value);
            for (const Measure &measure : claim->measures)
                values.append(measure.value);
            for (const ClaimValue &value : std::as_const(values)) {
                if (value.kind == ClaimValue::Kind::Level)
                    QVERIFY2(criterion->level(value.level) != nullptr, qPrintable(profile.id + u' ' + value.level));
                else if (value.kind == ClaimValue::Kind::Number)
                    QCOMPARE(criterion->kind, Criterion::Kind::Number);
            }
        }
    }
}

void TestLibrary::hasAClaimForEveryCell_data()
{
    QTest::addColumn<QString>("deployment");
    for (const QString &id : m_library.deploymentIds())
        QTest::newRow(qPrintable(id)) << id;
}

void TestLibrary::hasAClaimForEveryCell()
{
    QFETCH(QString, deployment);
    const Library::DeploymentRef reference = m_library.deployment(deployment);
    QVERIFY(reference);
    const LibraryIndex index(m_library);
    const Facts facts = factsOf(index, reference, {}, stateOf(m_library));
    for (size_t position = 0; position < facts.size(); ++position) {
        const QString &criterion = m_library.criteria.at(qsizetype(position)).id;
        const Claim *claim = facts[position].claim;
        if (!facts[position].applies) {
            QVERIFY2(claim == nullptr, qPrintable(criterion));
            continue;
        }
        QVERIFY2(claim != nullptr, qPrintable(criterion));
        QCOMPARE(claim->kind, Claim::Kind::Claim);
        // Today nothing historic may decide, and nothing may be doubted.
        QVERIFY2(claim->id.isEmpty(), qPrintable(criterion));
        QCOMPARE(facts[position].doubt, Doubt::None);
    }
}

void TestLibrary::givesEachOtherReadingItsOwnSource()
{
    int documented = 0;
    int assumed = 0;
    const auto checkAll = [&](const Profile &profile, const QList<Claim> &claims, const QString &owner) {
        const ProfileEvidence evidence(profile, stateOf(m_library), {});
        for (const Claim &claim : claims) {
            const QString place = owner + u'/' + claim.criterion;
            const Criterion &criterion = *m_library.criterion(claim.criterion);
            // The strictest reading stands in front, so that value, text, sources and confidence belong together.
            QVERIFY2(strictestFirst(criterion, evidence, claim) == claim, qPrintable(place));
            for (const Contradiction &other : claim.contradictions) {
                ++(other.assumption ? assumed : documented);
                QVERIFY2(other.assumption == other.sources.isEmpty(), qPrintable(place));
                for (const QString &source : other.sources)
                    QVERIFY2(!claim.sources.contains(source), qPrintable(place));
            }
        }
    };
    for (const Profile &profile : std::as_const(m_library.profiles)) {
        checkAll(profile, profile.claims, profile.id);
        for (const Deployment &deployment : profile.deployments)
            checkAll(profile, deployment.claims, deployment.id);
    }
    QCOMPARE(documented, 61);
    QCOMPARE(assumed, 44);
}

void TestLibrary::namesEveryCompanyAndHost()
{
    for (const Profile &profile : std::as_const(m_library.profiles)) {
        for (const Deployment &deployment : profile.deployments) {
            const Layers &layers = deployment.layers;
            QStringList companies = layers.modelOwners + layers.subProcessors;
            companies << layers.contractGroup << layers.parent;
            for (const QString &company : std::as_const(companies))
                QVERIFY2(m_library.entities.contains(company), qPrintable(deployment.id + u' ' + company));
            QVERIFY2(m_library.hosts.contains(layers.host), qPrintable(deployment.id));
            QVERIFY2(!layers.modelOwners.isEmpty(), qPrintable(deployment.id));
        }
    }
}

void TestLibrary::triggersOnWhatExists()
{
    for (const Question &question : std::as_const(m_library.questions)) {
        if (question.showIf)
            QCOMPARE(danglingIn(m_library, *question.showIf), QString());
    }
    for (const Risk &risk : std::as_const(m_library.risks))
        QCOMPARE(danglingIn(m_library, risk.trigger), QString());
    for (const Duty &duty : std::as_const(m_library.duties))
        QCOMPARE(danglingIn(m_library, duty.trigger), QString());
}

void TestLibrary::mitigatesEveryRisk()
{
    QSet<RiskMeasurement> measurements;
    for (const Risk &risk : std::as_const(m_library.risks)) {
        QVERIFY2(risk.mitigations.size() >= 2, qPrintable(risk.id));
        QVERIFY2(risk.likelihood >= 1 && risk.likelihood <= 5, qPrintable(risk.id));
        QVERIFY2(risk.impact >= 1 && risk.impact <= 5, qPrintable(risk.id));
        for (const Mitigation &mitigation : risk.mitigations)
            QVERIFY2(mitigation.likelihoodChange + mitigation.impactChange < 0,
                     qPrintable(risk.id + u'/' + mitigation.id));
        measurements.insert(risk.measurement);
    }
    QVERIFY(measurements.contains(RiskMeasurement::ModelArrival));
    QVERIFY(measurements.contains(RiskMeasurement::Partnership));
}

void TestLibrary::ordersTheTimeline()
{
    for (qsizetype i = 1; i < m_library.timeline.size(); ++i)
        QVERIFY(m_library.timeline.at(i - 1).date.first <= m_library.timeline.at(i).date.first);
    QCOMPARE(m_library.timeline.first().date.first, QDate(2019, 7, 22));
    QCOMPARE(m_library.timeline.last().date.first, QDate(2026, 11, 30));
}

void TestLibrary::boundsEveryArrivalLag()
{
    for (const ModelArrival &arrival : std::as_const(m_library.arrivals)) {
        const auto check = [&](const std::optional<DayRange> &lag, const std::optional<PartialDate> &date) {
            if (!lag)
                return;
            QVERIFY2(date.has_value(), qPrintable(arrival.model));
            QVERIFY2(lag->low <= lag->high, qPrintable(arrival.model));
            // The upper bound is the last day of what the source gives.
            QVERIFY2(lag->high <= arrival.first.first.daysTo(date->last()), qPrintable(arrival.model));
        };
        check(arrival.lag, arrival.global);
        check(arrival.regionLag, arrival.region);
    }
}

void TestLibrary::runsScenariosOnWhatExists()
{
    QSet<QString> events;
    for (const TimelineEvent &event : std::as_const(m_library.timeline))
        events.insert(event.id);
    for (const Scenario &scenario : std::as_const(m_library.scenarios)) {
        QVERIFY2(!scenario.earlySigns.isEmpty(), qPrintable(scenario.id));
        QVERIFY2(!scenario.timeFrame.isEmpty(), qPrintable(scenario.id));
        QVERIFY2(!scenario.changes.isEmpty(), qPrintable(scenario.id));
        for (const QString &event : scenario.timelineEvents)
            QVERIFY2(events.contains(event), qPrintable(scenario.id + u' ' + event));
        for (const QString &risk : scenario.risks)
            QVERIFY2(m_library.risk(risk) != nullptr, qPrintable(scenario.id + u' ' + risk));
    }
}

void TestLibrary::supportsEveryDuty()
{
    for (const Duty &duty : std::as_const(m_library.duties)) {
        QVERIFY2(m_library.role(duty.owner) != nullptr, qPrintable(duty.id));
        QVERIFY2(duty.basisKind == Duty::BasisKind::Contract || !duty.regulations.isEmpty(), qPrintable(duty.id));
        for (const QString &regulation : duty.regulations)
            QVERIFY2(m_library.regulation(regulation) != nullptr, qPrintable(duty.id + u' ' + regulation));
        QVERIFY2(!duty.evidence.isEmpty(), qPrintable(duty.id));
        QVERIFY2(duty.adviser.isEmpty() || m_library.role(duty.adviser) != nullptr, qPrintable(duty.id));
    }
    for (const Regulation &regulation : std::as_const(m_library.regulations)) {
        for (const QString &criterion : regulation.criteria)
            QVERIFY2(m_library.criterion(criterion) != nullptr, qPrintable(regulation.id + u' ' + criterion));
    }
}

// The controller answers for what the GDPR asks; the data protection officer advises (Art. 39 GDPR) and owns nothing.
void TestLibrary::makesTheControllerAnswer()
{
    int advised = 0;
    for (const Duty &duty : std::as_const(m_library.duties)) {
        QVERIFY2(duty.owner != "dpo"_L1, qPrintable(duty.id));
        advised += int(duty.adviser == "dpo"_L1);
    }
    QVERIFY2(advised >= 8, qPrintable(QString::number(advised)));
}

// Nothing is said with more certainty than its grade: what no source was read for stays out, what others report is
// never called read, and the law itself stands before those who write about it.
void TestLibrary::gradesEveryLegalText()
{
    static const QRegularExpression statute(u"eur-lex\\.europa\\.eu|gesetze-im-internet\\.de"_s);
    for (const Duty &duty : std::as_const(m_library.duties)) {
        QVERIFY2(duty.basisKind == Duty::BasisKind::Contract || duty.grade.has_value(), qPrintable(duty.id));
        QVERIFY2(duty.grade != LegalGrade::Unverified, qPrintable(duty.id));
        if (duty.grade != LegalGrade::Read || duty.basisKind != Duty::BasisKind::Law)
            continue;
        bool isStatute = false;
        for (const QString &id : duty.regulations)
            isStatute = isStatute || m_library.regulation(id)->sources.first().url.contains(statute);
        QVERIFY2(isStatute, qPrintable(duty.id));
    }
    for (const Regulation &regulation : std::as_const(m_library.regulations)) {
        bool secondary = false;
        for (const Source &source : regulation.sources) {
            const bool isStatute = source.url.contains(statute);
            QVERIFY2(!isStatute || !secondary, qPrintable(regulation.id));
            secondary = secondary || !isStatute;
        }
        QVERIFY2(std::ranges::is_sorted(regulation.dates, {}, [](const LegalDate &date) { return date.date.first; }),
                 qPrintable(regulation.id));
    }
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
