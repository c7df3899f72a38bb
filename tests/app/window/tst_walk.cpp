// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/engagementdocument.h"
#include "app/document/settings.h"
#include "app/report/reportoutput.h"
#include "app/report/reportpage.h"
#include "app/window/filehandling.h"
#include "app/window/mainwindow.h"
#include "app/window/session.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms; a debug build on a busy machine

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The first-time walk of a consultant through the real window: from an empty machine to an exported report, saved and
/// opened again.
class TestWalk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fromNothingToTheSameReportAfterReopening();

private:
    void start();
    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_session->window().currentPage()->findChild<Widget *>(name);
    }
    EngagementDocument &document() const { return m_session->document(); }
    void answerEverything();
    void answerOne(const Question &question);
    void changeWeight(const QString &group, int percent);
    void editProfile(const QString &id, const QString &from, const QString &to);
    QByteArray exportTo(const QString &path);

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
};

void TestWalk::initTestCase()
{
    // The user's own library folder and settings are those of an empty machine.
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toLocal8Bit());
    qputenv("SOURCE_DATE_EPOCH", "1795255200");
    m_store = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_store);
    m_settings->setLanguage(Language::German);
}

void TestWalk::start()
{
    m_session.reset();
    m_session = std::make_unique<Session>(*m_settings, StartOptions());
    m_session->window().resize(1366, 768);
}

void TestWalk::answerOne(const Question &question)
{
    auto *card = find<QWidget>(u"question/"_s + question.id);
    QVERIFY2(card != nullptr, qPrintable(question.id));
    if (question.type == Question::Type::Scale) {
        auto *slider = card->findChild<QSlider *>(u"scale"_s);
        QVERIFY2(slider != nullptr, qPrintable(question.id));
        slider->setValue(slider->maximum());
    } else if (question.type == Question::Type::Number) {
        auto *number = card->findChild<QDoubleSpinBox *>(u"number"_s);
        QVERIFY2(number != nullptr, qPrintable(question.id));
        number->setValue(question.answers.first().bandMaximum);
    } else {
        auto *button = card->findChild<QAbstractButton *>(question.answers.first().id);
        QVERIFY2(button != nullptr, qPrintable(question.id));
        button->click();
    }
    QVERIFY2(document().evaluation().answeredQuestions.contains(question.id), qPrintable(question.id));
}

void TestWalk::answerEverything()
{
    for (const QuestionSection &section : document().library().sections) {
        m_session->window().openPage(PageId::Questions, section.id);
        for (const Question &question : document().library().questions) {
            const bool asked = document().evaluation().visibleQuestions.contains(question.id);
            const bool answered = document().evaluation().answeredQuestions.contains(question.id);
            if (question.section == section.id && asked && !answered)
                answerOne(question);
        }
    }
}

void TestWalk::changeWeight(const QString &group, int percent)
{
    auto *number = find<QSpinBox>(u"weightNumber."_s + group);
    QVERIFY2(number != nullptr, qPrintable(group));
    const qsizetype before = document().undoStack().count();
    number->setValue(number->value() + percent);
    QVERIFY(document().undoStack().count() > before);
}

void TestWalk::editProfile(const QString &id, const QString &from, const QString &to)
{
    m_session->window().openPage(PageId::Library, id);
    auto *text = find<QPlainTextEdit>(u"sourceText"_s);
    auto *save = find<QAbstractButton>(u"saveProfile"_s);
    QVERIFY(text != nullptr && save != nullptr);
    QTRY_VERIFY(text->toPlainText().contains(from));
    QTextCursor cursor = text->document()->find(from);
    QVERIFY(!cursor.isNull());
    cursor.insertText(to);
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), patience);
    save->click();
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                       + u"/library/profiles/%1.json"_s.arg(id))
                                 .contains(to.toUtf8()),
                             patience);
}

QByteArray TestWalk::exportTo(const QString &path)
{
    m_session->window().openPage(PageId::Report);
    auto *page = qobject_cast<ReportPage *>(m_session->window().currentPage());
    if (page == nullptr)
        return {};
    page->output().askForPlace = [path](const QString &) { return path; };
    page->output().askForFinal = [](int) { return true; };
    QSignalSpy exported(page, &ReportPage::exported);
    page->openSection(u"export"_s);
    if (exported.isEmpty() && !exported.wait(patience))
        return {};
    return contentOf(path);
}

void TestWalk::fromNothingToTheSameReportAfterReopening()
{
    start();
    m_session->window().files().createNew();
    QVERIFY(document().isOpen());
    m_session->window().openPage(PageId::Client);
    auto *name = find<QLineEdit>(u"clientName"_s);
    QVERIFY(name != nullptr);
    QTest::keyClicks(name, u"Probe GmbH"_s);
    QCOMPARE(document().engagement().clientName, u"Probe GmbH"_s);

    answerEverything();
    QVERIFY(!document().evaluation().visibleQuestions.isEmpty());
    QCOMPARE(document().evaluation().answeredQuestions.size(), document().evaluation().visibleQuestions.size());

    m_session->window().openPage(PageId::Ranking);
    const QList<CriterionGroup> groups = document().library().groups;
    changeWeight(groups.at(0).id, 7);
    changeWeight(groups.at(2).id, 4);

    const QString shown = document().library().profile(u"stackit"_s)->name.german;
    editProfile(u"stackit"_s, shown, shown + u" Probe"_s);
    QTRY_COMPARE(document().library().profile(u"stackit"_s)->name.german, shown + u" Probe"_s);

    m_session->window().openPage(PageId::Report);
    auto *choice = find<QComboBox>(u"choice"_s);
    QVERIFY(choice != nullptr && choice->count() > 1);
    choice->setCurrentIndex(1);
    emit choice->activated(1);
    QVERIFY(!document().workload().choice.isEmpty());
    const QByteArray first = exportTo(m_folder.filePath(u"first.pdf"_s));
    QVERIFY(first.startsWith("%PDF-"));

    const QString path = m_folder.filePath(u"Probe.lotse"_s);
    m_session->window().files().askForPlace = [path](const QString &) { return path; };
    QVERIFY(m_session->window().files().save());
    QVERIFY(!document().isModified());
    const Evaluation evaluation = document().evaluation();
    m_session->window().files().closeEngagement();
    QVERIFY(!document().isOpen());

    start(); // the program again, from the beginning
    m_session->window().files().openFile(path);
    QVERIFY(document().isOpen());
    QVERIFY(document().evaluation() == evaluation);
    QCOMPARE(exportTo(m_folder.filePath(u"second.pdf"_s)), first);
}

QTEST_MAIN(TestWalk)
#include "tst_walk.moc"
