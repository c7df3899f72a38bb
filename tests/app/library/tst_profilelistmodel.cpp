// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/profilelistmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

ProfileRow profile(const QString &id, const QString &name)
{
    ProfileRow row;
    row.id = id;
    row.name = name;
    row.documented = 19;
    row.criteria = 28;
    return row;
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row, 0).data().toString();
    return list;
}

} // namespace

class TestProfileListModel final : public QObject
{
    Q_OBJECT

private slots:
    void sortsProfilesByNameBeforeSharedFiles();
    void tellsCoverageAndState();
    void describesARowInWords();
    void keepsTheSelectionWhenProfilesComeAndGo();
    void findsByNameAndId_data();
    void findsByNameAndId();
};

void TestProfileListModel::sortsProfilesByNameBeforeSharedFiles()
{
    ProfileListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ProfileRow risks = profile(u"risks.json"_s, u"Risks"_s);
    ProfileRow criteria = profile(u"criteria.json"_s, u"Criteria"_s);
    risks.kind = criteria.kind = ProfileRow::Kind::Shared;
    model.setProfiles({risks, criteria, profile(u"z"_s, u"anthropic"_s), profile(u"a"_s, u"STACKIT"_s)});
    QCOMPARE(names(model), QStringList({u"anthropic"_s, u"STACKIT"_s, u"Risks"_s, u"Criteria"_s}));
}

void TestProfileListModel::tellsCoverageAndState()
{
    ProfileListModel model;
    ProfileRow row = profile(u"a"_s, u"A"_s);
    row.state = ProfileRow::State::Stale;
    ProfileRow shared = profile(u"risks.json"_s, u"Risks"_s);
    shared.kind = ProfileRow::Kind::Shared;
    model.setProfiles({row, shared});
    QCOMPARE(model.index(0, 0).data(ProfileListModel::coverageRole).toString(), u"19/28"_s);
    QCOMPARE(model.index(0, 0).data(ProfileListModel::stateRole).toInt(), int(ProfileRow::State::Stale));
    QCOMPARE(model.index(1, 0).data(ProfileListModel::coverageRole).toString(), QString());
}

void TestProfileListModel::describesARowInWords()
{
    ProfileListModel model;
    ProfileRow row = profile(u"a"_s, u"Azure OpenAI"_s);
    row.errors = 1;
    row.unsaved = true;
    model.setProfiles({row});
    const QString text = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(text.startsWith("Azure OpenAI, "_L1), qPrintable(text));
    QVERIFY2(text.contains("19 of 28 criteria documented"_L1), qPrintable(text));
    QVERIFY2(text.endsWith("not saved"_L1), qPrintable(text));
}

void TestProfileListModel::keepsTheSelectionWhenProfilesComeAndGo()
{
    ProfileListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProfiles({profile(u"a"_s, u"A"_s), profile(u"b"_s, u"B"_s), profile(u"c"_s, u"C"_s)});
    const QPersistentModelIndex chosen(model.index(1, 0));
    model.setProfiles({profile(u"b"_s, u"B"_s), profile(u"c"_s, u"C"_s), profile(u"d"_s, u"AA"_s)});
    QVERIFY(chosen.isValid());
    QCOMPARE(chosen.data(ProfileListModel::idRole).toString(), u"b"_s);
    QCOMPARE(names(model), QStringList({u"AA"_s, u"B"_s, u"C"_s}));
}

void TestProfileListModel::findsByNameAndId_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("by name") << u"openai"_s << QStringList {u"Azure OpenAI"_s};
    QTest::newRow("by id") << u"gcp"_s << QStringList {u"Google Vertex AI"_s};
    QTest::newRow("nothing") << u"xyz"_s << QStringList();
    QTest::newRow("signs are no pattern") << u".*"_s << QStringList();
}

void TestProfileListModel::findsByNameAndId()
{
    QFETCH(QString, wanted);
    ProfileListModel model;
    model.setProfiles({profile(u"azure"_s, u"Azure OpenAI"_s), profile(u"gcp"_s, u"Google Vertex AI"_s)});
    QSortFilterProxyModel proxy;
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&model);
    proxy.setFilterRole(ProfileListModel::searchRole);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setFilterFixedString(wanted);
    QTEST(names(proxy), "found");
}

QTEST_MAIN(TestProfileListModel)
#include "tst_profilelistmodel.moc"
