// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/engagementdocument.h"
#include "app/document/settings.h"
#include "app/window/filehandling.h"
#include "app/window/mainwindow.h"
#include "app/window/session.h"
#include "core/engagementwriter.h"
#include "decision/weighting/weightshift.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <array>
#include <memory>
#include <random>

using namespace lotse;
using namespace Qt::StringLiterals;

/// Changes answers, weights, facts, files and windows at random and expects the program to stay alive and to keep what
/// it was given. LOTSE_MONKEY_SECONDS (60) and LOTSE_MONKEY_SEED (1) choose another length and another walk; the last
/// actions stand in the file that is named at the start.
class TestMonkey : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void survives();
    void cleanupTestCase();
    void openUrl(const QUrl & /*url*/) { } ///< stands in for the browser

private:
    using Action = void (TestMonkey::*)();

    [[nodiscard]] EngagementDocument &document() const { return m_session->document(); }
    [[nodiscard]] MainWindow &window() const { return m_session->window(); }
    [[nodiscard]] int number(int low, int high) { return std::uniform_int_distribution(low, high)(m_random); }
    [[nodiscard]] bool sometimes(int oneIn) { return number(1, oneIn) == 1; }
    template<typename List>
    [[nodiscard]] const auto &oneOf(const List &list)
    {
        return list[number(0, int(std::size(list)) - 1)];
    }

    void answerSomething();
    void moveAWeight();
    void lockAWeight();
    void changeWhatIsKnownAboutWeights();
    void changeThresholds();
    void changeOptions();
    void claimSomething();
    void requireSomething();
    void undoOrRedo();
    void goSomewhere();
    void clickSomething();
    void typeSomething();
    void resize();
    void changeLook();
    void lookBack();
    void saveAndOpen();
    void openSomethingBroken();
    void closeDialogs();

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::mt19937 m_random;
    QFile m_log;
};

namespace {

int fromEnvironment(const char *name, int otherwise)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(name, &given);
    return given ? value : otherwise;
}

const QString sample = QStringLiteral(LOTSE_SOURCE_DIR "/resources/samples/lake_constance_manufacturer.lotse");

} // namespace

void TestMonkey::initTestCase()
{
    QLoggingCategory::setFilterRules(
        u"*.debug=false\nqt.*=false\ndefault.warning=false"_s); // of platforms without screens
    m_random.seed(unsigned(fromEnvironment("LOTSE_MONKEY_SEED", 1)));
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toLocal8Bit());
    m_store = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_store);
    m_session = std::make_unique<Session>(*m_settings, StartOptions());
    window().resize(1366, 768);
    for (const QString &scheme : {u"http"_s, u"https"_s, u"file"_s, u"mailto"_s})
        QDesktopServices::setUrlHandler(scheme, this, "openUrl");
    m_log.setFileName(m_folder.filePath(u"actions"_s));
    QVERIFY(m_log.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    qInfo("actions: %s", qPrintable(m_log.fileName()));
    QVERIFY(document().openCopy(sample).isEmpty());
}

void TestMonkey::cleanupTestCase()
{
    for (const QString &scheme : {u"http"_s, u"https"_s, u"file"_s, u"mailto"_s})
        QDesktopServices::unsetUrlHandler(scheme);
    m_session.reset();
}

void TestMonkey::answerSomething()
{
    const QList<Question> &questions = document().library().questions;
    const Question &question = oneOf(questions);
    GivenAnswer answer;
    if (!sometimes(6)) {
        if (question.type == Question::Type::Number || question.type == Question::Type::Scale) {
            answer.number = number(-5, question.type == Question::Type::Scale ? 7 : 60'000);
        } else if (question.type == Question::Type::Multiple) {
            for (const Answer &choice : question.answers) {
                if (sometimes(2))
                    answer.choices.append(choice.id);
            }
        } else {
            answer.choices.append(oneOf(question.answers).id);
        }
    }
    document().answer(question.id, answer);
}

void TestMonkey::moveAWeight()
{
    if (document().evaluation().weights.isEmpty())
        return;
    const QString criterion = oneOf(document().evaluation().weights).criterion;
    const double share = number(0, 100) / 100.0;
    const Evaluation evaluation = document().evaluation();
    document().editWorkload(
        u"weight"_s,
        [&](Workload &workload) { workload.weights = shiftWeights(evaluation, workload.weights, {criterion}, share); },
        u"weight/"_s + criterion);
}

void TestMonkey::lockAWeight()
{
    const QString criterion = oneOf(document().library().criteria).id;
    document().editWorkload(u"lock"_s, [&](Workload &workload) {
        if (workload.weights.contains(criterion))
            workload.weights[criterion].locked = !workload.weights[criterion].locked;
        else
            workload.weights[criterion] = {.low = 0, .middle = double(number(0, 10)), .high = 10, .locked = true};
    });
}

void TestMonkey::changeWhatIsKnownAboutWeights()
{
    document().editWorkload(u"information"_s, [&](Workload &workload) {
        workload.weightInformation =
            oneOf(std::array {WeightInformation::Intervals, WeightInformation::Order, WeightInformation::None});
        workload.weightOrder.clear();
        for (const Criterion &criterion : document().library().criteria) {
            if (sometimes(3) || workload.weightOrder.isEmpty())
                workload.weightOrder.append(criterion.id);
        }
        if (sometimes(3))
            workload.weights.clear();
    });
}

void TestMonkey::changeThresholds()
{
    document().edit(u"thresholds"_s, [&](Engagement &engagement) {
        engagement.thresholds.draws = number(1000, 20'000);
        engagement.thresholds.seed = quint64(number(0, 1'000'000));
        engagement.thresholds.weightMargin = number(0, 50) / 10.0;
        engagement.thresholds.applyStaleness = sometimes(2);
        engagement.thresholds.nearTie = number(0, 200) / 10.0;
        engagement.thresholds.nearTieCriterion = sometimes(2) ? QString() : oneOf(document().library().criteria).id;
        engagement.thresholds.factDistribution = sometimes(2) ? Distribution::Uniform : Distribution::Triangular;
    });
}

void TestMonkey::changeOptions()
{
    const QStringList all = document().library().deploymentIds();
    document().edit(u"options"_s, [&](Engagement &engagement) {
        if (sometimes(8)) {
            engagement.options = sometimes(2) ? QStringList() : all;
            return;
        }
        const QString option = oneOf(all);
        if (!engagement.options.removeOne(option))
            engagement.options.append(option);
    });
}

void TestMonkey::claimSomething()
{
    if (document().engagement().options.isEmpty())
        return;
    const Criterion &criterion = oneOf(document().library().criteria);
    OwnClaim claim {.deployment = oneOf(document().engagement().options),
                    .criterion = criterion.id,
                    .value = {},
                    .reason = u"at random"_s,
                    .date = document().engagement().date};
    if (!sometimes(4)) {
        if (criterion.kind == Criterion::Kind::Levels) {
            claim.value.kind = ClaimValue::Kind::Level;
            claim.value.level = oneOf(criterion.levels).id;
        } else {
            const double low = number(0, 3000);
            claim.value.kind = ClaimValue::Kind::Number;
            claim.value.number = {low, low + number(0, 50), low + number(50, 900)};
        }
    }
    document().edit(u"claim"_s, [&](Engagement &engagement) {
        engagement.ownClaims.removeIf([&claim](const OwnClaim &other) {
            return other.deployment == claim.deployment && other.criterion == claim.criterion;
        });
        engagement.ownClaims.append(claim);
    });
}

void TestMonkey::requireSomething()
{
    const Criterion &criterion = oneOf(document().library().criteria);
    OwnRequirement requirement;
    requirement.effect.kind = Effect::Kind::Requirement;
    requirement.effect.criterion = criterion.id;
    requirement.effect.severity = sometimes(2) ? Effect::Severity::KnockOut : Effect::Severity::Warning;
    requirement.reason = u"at random"_s;
    if (criterion.kind == Criterion::Kind::Levels)
        requirement.effect.minimumLevel = oneOf(criterion.levels).id;
    else
        requirement.effect.maximumNumber = number(0, 3000);
    document().editWorkload(u"requirement"_s, [&](Workload &workload) {
        if (sometimes(2))
            workload.requirements.clear();
        else
            workload.requirements.append(requirement);
    });
}

void TestMonkey::undoOrRedo()
{
    for (int step = number(1, 6); step > 0; --step)
        sometimes(2) ? document().undoStack().undo() : document().undoStack().redo();
}

void TestMonkey::goSomewhere()
{
    window().openPage(
        oneOf(std::array {PageId::Start, PageId::Client, PageId::Questions, PageId::Compare, PageId::Ranking,
                          PageId::Weights, PageId::Risks, PageId::Report, PageId::Library}));
}

void TestMonkey::clickSomething()
{
    QList<QWidget *> targets;
    for (QWidget *widget : window().currentPage()->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus)
            targets.append(widget);
    }
    if (targets.isEmpty())
        return;
    QWidget *target = oneOf(targets);
    const QPoint place(number(0, std::max(0, target->width() - 1)), number(0, std::max(0, target->height() - 1)));
    QTest::mouseClick(target, Qt::LeftButton, {}, place);
}

void TestMonkey::typeSomething()
{
    static constexpr std::array keys {Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Up,        Qt::Key_Down,  Qt::Key_Left,
                                      Qt::Key_Right,  Qt::Key_Home,    Qt::Key_End,       Qt::Key_Space, Qt::Key_Return,
                                      Qt::Key_Escape, Qt::Key_PageUp,  Qt::Key_Delete,    Qt::Key_A,     Qt::Key_P,
                                      Qt::Key_D,      Qt::Key_1,       Qt::Key_3,         Qt::Key_F2,    Qt::Key_F6,
                                      Qt::Key_F8,     Qt::Key_F11,     Qt::Key_Udiaeresis};
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window(), oneOf(keys),
                    sometimes(5)       ? Qt::ShiftModifier
                        : sometimes(8) ? Qt::AltModifier
                                       : Qt::NoModifier);
}

void TestMonkey::resize()
{
    window().resize(number(300, 2200), number(200, 1300));
}

void TestMonkey::changeLook()
{
    if (sometimes(4)) {
        m_session->setLanguage(sometimes(2) ? u"de"_s : u"en"_s);
        return;
    }
    QList<QAction *> actions;
    for (QAction *action : window().findChildren<QAction *>()) {
        if (action->isEnabled() && !action->menu() && action->objectName() != "actionQuit"_L1)
            actions.append(action);
    }
    QAction *action = oneOf(actions);
    m_log.write("  " + action->objectName().toUtf8() + ' ' + action->text().toUtf8() + '\n');
    action->trigger();
}

void TestMonkey::lookBack()
{
    document().setAsOf(sometimes(2) ? QDate() : QDate(2023, 1, 1).addDays(number(0, 1500)));
}

void TestMonkey::saveAndOpen()
{
    document().setAsOf({});
    const QString path = m_folder.filePath(u"engagement%1.lotse"_s.arg(number(0, 3)));
    const Engagement before = document().engagement();
    if (!document().isOpen() || !document().save(path))
        return;
    const Engagement saved = document().engagement();
    const QList<Issue> issues = document().open(path);
    for (const Issue &issue : issues)
        QVERIFY2(issue.severity == Issue::Severity::Warning,
                 qPrintable(QString::number(int(issue.code)) + u' ' + issue.place.pointer + u' '
                            + issue.arguments.join(u' ')));
    QCOMPARE(document().engagement(), saved);
    QCOMPARE(saved.workloads, before.workloads);
    QCOMPARE(document().evaluation(),
             evaluate(document().library(), document().engagement(), document().workload().id));
}

void TestMonkey::openSomethingBroken()
{
    QByteArray text = writeEngagement(document().engagement());
    for (int change = number(1, 20); change > 0; --change) {
        const int place = number(0, int(text.size()) - 1);
        switch (number(0, 3)) {
        case 0: text[place] = char(number(0, 255)); break;
        case 1: text.remove(place, number(1, 40)); break;
        case 2: text.insert(place, oneOf(std::array {"{", "]", "\"", "1e999", "null", "\\u0000", ","})); break;
        default: text.truncate(std::max(1, place)); break;
        }
        if (text.size() < 2)
            break;
    }
    const QString path = m_folder.filePath(u"broken.lotse"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const Engagement before = document().engagement();
    const QList<Issue> issues = document().open(path);
    const bool refused =
        std::ranges::any_of(issues, [](const Issue &issue) { return issue.severity == Issue::Severity::Error; });
    if (refused)
        QCOMPARE(document().engagement(), before);
    QVERIFY(document().openCopy(sample).isEmpty());
}

void TestMonkey::closeDialogs()
{
    // No events from here: a dialog that opened meanwhile would wait for a timer that is busy with it.
    QWidget *widget = QApplication::activePopupWidget();
    if (!widget)
        widget = QApplication::activeModalWidget();
    if (widget)
        widget->close();
}

void TestMonkey::survives()
{
    struct Kind
    {
        const char *name;
        Action act;
        int weight;
    };
    static constexpr std::array kinds {Kind {"answer", &TestMonkey::answerSomething, 12},
                                       Kind {"weight", &TestMonkey::moveAWeight, 12},
                                       Kind {"lock", &TestMonkey::lockAWeight, 3},
                                       Kind {"information", &TestMonkey::changeWhatIsKnownAboutWeights, 2},
                                       Kind {"thresholds", &TestMonkey::changeThresholds, 2},
                                       Kind {"options", &TestMonkey::changeOptions, 4},
                                       Kind {"claim", &TestMonkey::claimSomething, 5},
                                       Kind {"requirement", &TestMonkey::requireSomething, 3},
                                       Kind {"undo", &TestMonkey::undoOrRedo, 5},
                                       Kind {"page", &TestMonkey::goSomewhere, 8},
                                       Kind {"click", &TestMonkey::clickSomething, 20},
                                       Kind {"type", &TestMonkey::typeSomething, 20},
                                       Kind {"resize", &TestMonkey::resize, 3},
                                       Kind {"look", &TestMonkey::changeLook, 3},
                                       Kind {"date", &TestMonkey::lookBack, 2},
                                       Kind {"file", &TestMonkey::saveAndOpen, 2},
                                       Kind {"broken", &TestMonkey::openSomethingBroken, 1}};
    std::vector<double> weights;
    for (const Kind &kind : kinds)
        weights.push_back(kind.weight);
    std::discrete_distribution<size_t> choose(weights.begin(), weights.end());

    // A dialog that waits in its own event loop is closed from there.
    QTimer closer;
    connect(&closer, &QTimer::timeout, this, &TestMonkey::closeDialogs);
    closer.start(50);
    const qint64 length = fromEnvironment("LOTSE_MONKEY_SECONDS", 60) * 1000LL;
    QElapsedTimer timer;
    timer.start();
    int actions = 0;
    while (timer.elapsed() < length) {
        const Kind &kind = kinds[choose(m_random)];
        m_log.write(QByteArray::number(actions) + ' ' + kind.name + '\n');
        if (!document().isOpen())
            QVERIFY(document().openCopy(sample).isEmpty());
        (this->*kind.act)();
        if (QTest::currentTestFailed())
            return;
        if (sometimes(3))
            QCoreApplication::processEvents();
        closeDialogs();
        ++actions;
    }
    qInfo("%d actions in %lld s", actions, static_cast<long long>(timer.elapsed() / 1000));
    QVERIFY(actions > 0);
}

QTEST_MAIN(TestMonkey)
#include "tst_monkey.moc"
