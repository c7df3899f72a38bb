// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ranking/leadreasons.h"

#include "core/engagementreader.h"
#include "core/file.h"
#include "core/libraryloader.h"
#include "decision/evaluation.h"
#include "decision/ownoperation.h"
#include "report/words/valuetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

/// Whom the list of questions speaks to.
class TestLeadReasons final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library; }

    void asksWhoeverWouldRunIt_data()
    {
        QTest::addColumn<QString>("deployment");
        QTest::addColumn<bool>("own");
        QTest::newRow("own workstation") << u"own_server.workstation"_s << true;
        QTest::newRow("own rack server") << u"own_server.rack_server"_s << true;
        QTest::newRow("a provider's software in own rooms") << u"aleph_alpha.default"_s << false;
        QTest::newRow("a provider") << u"stackit.eu01"_s << false;
        QTest::newRow("none of the library") << u"no.such"_s << false;
    }

    void asksWhoeverWouldRunIt()
    {
        QFETCH(const QString, deployment);
        QFETCH(const bool, own);
        QCOMPARE(isOwnOperation(m_library, deployment), own);
        UnlockPath path;
        path.deployment = deployment;
        path.text = {.german = u"Wie lange?"_s, .english = u"How long?"_s};
        const Evaluation none;
        QCOMPARE(ValueText(Language::English).unlockPath(m_library, none, path),
                 own ? u"Ask whoever would run it: How long?"_s : u"Ask the provider: How long?"_s);
        QCOMPARE(ValueText(Language::German).unlockPath(m_library, none, path),
                 own ? u"Bei der Stelle erfragen, die es betreiben würde: Wie lange?"_s
                     : u"Beim Anbieter erfragen: Wie lange?"_s);
        Engagement engagement = newEngagement({deployment}, QDate(2026, 11, 21));
        const Evaluation evaluation = evaluate(m_library, engagement, engagement.workloads.constFirst().id);
        const QString questions = openClaimQuestions(m_library, engagement, evaluation, deployment, Language::English);
        QCOMPARE(questions.contains(u"To whoever would run it"_s), own);
    }

private:
    Library m_library;
};

QTEST_MAIN(TestLeadReasons)
#include "tst_leadreasons.moc"
