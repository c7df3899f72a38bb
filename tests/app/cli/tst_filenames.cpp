// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Names of files are bytes to the system: those that are no UTF-8 can't be opened by Qt, which is said.
class TestFileNames final : public QObject
{
    Q_OBJECT

private slots:
    void saysThatANameIsNotUtf8_data();
    void saysThatANameIsNotUtf8();
};

void TestFileNames::saysThatANameIsNotUtf8_data()
{
    QTest::addColumn<QString>("command");
    for (const QString &command : {u"check"_s, u"evaluate"_s, u"report"_s, QString()})
        QTest::newRow(command.isEmpty() ? "window" : qPrintable(command)) << command;
}

void TestFileNames::saysThatANameIsNotUtf8()
{
#ifdef Q_OS_UNIX
    QFETCH(const QString, command);
    const QTemporaryDir folder;
    QProcess shell;
    shell.setWorkingDirectory(folder.path());
    // The shell writes the byte that QProcess cannot pass on.
    shell.start(u"/bin/sh"_s,
                {u"-c"_s,
                 u"name=$(printf 'M\\374ller.lotse'); echo '{}' > \"$name\"; exec \"$0\" $1 \"$name\" --language en"_s,
                 QStringLiteral(LOTSE_BINARY), command});
    QVERIFY(shell.waitForFinished(60'000));
    QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
    QCOMPARE(shell.exitCode(), 2);
    const QString error = QString::fromUtf8(shell.readAllStandardError());
    QVERIFY2(error.startsWith(u"lotse: The name “M"_s), qPrintable(error));
    QVERIFY2(error.endsWith(u"ller.lotse” is not written in UTF-8, so the file cannot be opened. Rename it.\n"_s),
             qPrintable(error));
    QCOMPARE(shell.readAllStandardOutput(), QByteArray());
#else
    QSKIP("Needs file names as on Unix");
#endif
}

QTEST_GUILESS_MAIN(TestFileNames)
#include "tst_filenames.moc"
