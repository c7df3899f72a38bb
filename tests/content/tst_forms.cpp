// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libraryloader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

/// Seats and interfaces beside each other in the shipped library: neither has an advantage by its form.
class TestForms : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void weighBothAlike();
    void answersShiftBothAlike();
    void bothAreThere();

private:
    Library m_library;
};

void TestForms::initTestCase()
{
    const LoadedLibrary loaded = loadLibrary({QStringLiteral(LOTSE_SOURCE_DIR "/resources/library")});
    QVERIFY(loaded.usable);
    m_library = loaded.library;
}

/// Then a group has the same share in the score of a seat as in that of an interface.
void TestForms::weighBothAlike()
{
    QMap<QString, double> balance; // by group: interfaces less seats
    int criteria = 0;
    for (const Criterion &criterion : std::as_const(m_library.criteria)) {
        if (!criterion.onlyFor)
            continue;
        ++criteria;
        balance[criterion.group] +=
            *criterion.onlyFor == DeploymentForm::Interface ? criterion.defaultWeight : -criterion.defaultWeight;
    }
    QVERIFY(criteria >= 2);
    for (const auto &[group, difference] : std::as_const(balance).asKeyValueRange())
        QVERIFY2(qFuzzyIsNull(difference), qPrintable(u"%1: %2"_s.arg(group).arg(difference)));
}

/// What is answered about money in general; how much text there is moves the prices per text alone.
void TestForms::answersShiftBothAlike()
{
    int both = 0;
    for (const Question &question : std::as_const(m_library.questions)) {
        for (const Answer &answer : question.answers) {
            QMap<DeploymentForm, double> shift;
            for (const Effect &effect : answer.effects) {
                const Criterion *criterion =
                    effect.kind == Effect::Kind::Weight ? m_library.criterion(effect.criterion) : nullptr;
                if (criterion && criterion->onlyFor)
                    shift[*criterion->onlyFor] += effect.weightDelta;
            }
            if (shift.size() < 2)
                continue;
            ++both;
            QVERIFY2(qFuzzyCompare(shift[DeploymentForm::Interface], shift[DeploymentForm::Seat]),
                     qPrintable(question.id + u' ' + answer.id));
        }
    }
    QVERIFY(both > 0);
}

void TestForms::bothAreThere()
{
    QMap<DeploymentForm, int> deployments;
    for (const Profile &profile : std::as_const(m_library.profiles)) {
        for (const Deployment &deployment : profile.deployments)
            ++deployments[deployment.form];
    }
    QCOMPARE(deployments[DeploymentForm::Interface], 30);
    QCOMPARE(deployments[DeploymentForm::Seat], 12);
}

QTEST_APPLESS_MAIN(TestForms)
#include "tst_forms.moc"
