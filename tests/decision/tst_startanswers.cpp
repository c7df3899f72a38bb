// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libraryloader.h"
#include "decision/startanswers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

Q_DECLARE_METATYPE(lotse::StartAnswers)

/// What a new workload starts from.
class TestStartAnswers final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTest::failOnWarning();
        m_library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
        QVERIFY(!m_library.questions.isEmpty());
    }

    void theLibraryTellsWhatIsTheSameForAllWorkloads()
    {
        QStringList about;
        for (const Question &question : std::as_const(m_library.questions)) {
            if (!question.aboutCompany)
                continue;
            about.append(question.id);
            QVERIFY2(!question.showIf, "what depends on another answer may depend on the workload");
        }
        QCOMPARE(about,
                 QStringList({u"q_sector"_s, u"q_nis2"_s, u"q_council"_s, u"q_team"_s, u"q_cloud"_s, u"q_size"_s}));
    }

    void takesWhatCounts_data()
    {
        QTest::addColumn<StartAnswers>("which");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing") << StartAnswers::None << QStringList();
        QTest::newRow("about the company") << StartAnswers::AboutCompany << QStringList({u"q_council"_s, u"q_team"_s});
        QTest::newRow("all") << StartAnswers::All
                             << QStringList({u"q_council"_s, u"q_exit"_s, u"q_personal"_s, u"q_team"_s});
    }

    void takesWhatCounts()
    {
        QFETCH(const StartAnswers, which);
        QFETCH(const QStringList, expected);
        Workload from;
        from.answers.insert(u"q_council"_s, {.choices = {u"yes"_s}, .number = {}, .note = u"agreement of 2024"_s});
        from.answers.insert(u"q_team"_s, {.choices = {u"own"_s}, .number = {}, .note = {}});
        from.answers.insert(u"q_cloud"_s, {.choices = {}, .number = {}, .note = u"to be asked"_s}); // no answer
        from.answers.insert(u"q_personal"_s, {.choices = {u"none"_s}, .number = {}, .note = {}});
        from.answers.insert(u"q_special"_s, {.choices = {u"health"_s}, .number = {}, .note = {}}); // hidden by the last
        from.answers.insert(u"q_exit"_s, {.choices = {}, .number = 4, .note = {}});
        from.answers.insert(u"q_gone"_s, {.choices = {u"yes"_s}, .number = {}, .note = {}}); // the library lacks it
        const QMap<QString, GivenAnswer> taken = startAnswers(m_library, from, which);
        QCOMPARE(taken.keys(), expected);
        for (auto [id, answer] : taken.asKeyValueRange())
            QVERIFY(answer == from.answers.value(id));
    }

private:
    Library m_library;
};

QTEST_GUILESS_MAIN(TestStartAnswers)
#include "tst_startanswers.moc"
