// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/engagementdocument.h"
#include "app/document/recoverycopy.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lotse;

namespace {

void rename(EngagementDocument &document, const QString &name)
{
    document.edit(u"Client"_s, [&name](Engagement &engagement) { engagement.clientName = name; });
}

QStringList copies(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList({u"*.lotse"_s}, QDir::Files);
}

} // namespace

class TestRecoveryCopy final : public QObject
{
    Q_OBJECT

private slots:
    void isThereOnlyWhileSomethingIsUnsaved()
    {
        const QTemporaryDir folder;
        const QTemporaryDir own;
        EngagementDocument document {Library()};
        {
            const RecoveryCopy copy(document, folder.path(), 1ms);
            document.create({});
            QCOMPARE(copies(folder), QStringList());
            rename(document, u"First"_s);
            QTRY_COMPARE(copies(folder).size(), 1);
            QVERIFY(document.save(own.filePath(u"a.lotse"_s)).has_value());
            QCOMPARE(copies(folder), QStringList());
            rename(document, u"Second"_s);
            QTRY_COMPARE(copies(folder).size(), 1);
            document.close();
            QCOMPARE(copies(folder), QStringList());
            document.create({});
            rename(document, u"Third"_s);
            QTRY_COMPARE(copies(folder).size(), 1);
            const RecoveryCopy other(document, folder.path(), 1h);
            QVERIFY2(!other.found(), "the copy of a running program is not offered");
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    }

    void bringsBackWhatADeadProgramLeft()
    {
        const QTemporaryDir folder;
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--die"_s, folder.path()});
        QVERIFY(other.waitForStarted());
        QTRY_COMPARE(copies(folder).size(), 1);
        other.kill();
        QVERIFY(other.waitForFinished());

        EngagementDocument document {Library()};
        RecoveryCopy copy(document, folder.path(), 1ms);
        QVERIFY(copy.found());
        QCOMPARE(copy.found()->client, u"Lost"_s);
        QVERIFY(qAbs(copy.found()->written.secsTo(QDateTime::currentDateTime())) < 60);
        QVERIFY(copy.restore());
        QCOMPARE(document.engagement().clientName, u"Lost"_s);
        QVERIFY(document.isModified());
        QVERIFY(document.path().isEmpty());
        QVERIFY(!copy.found());
        QCOMPARE(copies(folder).size(), 1);
        document.close();
        QCOMPARE(copies(folder), QStringList());
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == "--die"_L1) {
        EngagementDocument document {Library()};
        const RecoveryCopy copy(document, QCoreApplication::arguments().value(2), 1ms);
        document.create({});
        rename(document, u"Lost"_s);
        return QCoreApplication::exec();
    }
    TestRecoveryCopy test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recoverycopy.moc"
