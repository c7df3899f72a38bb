// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/clifixture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The real program without a window and without a display: command lines, checks, reports, exit codes, sentences,
/// files.
class TestCli : public QObject, private CliFixture
{
    Q_OBJECT

private slots:
    void init() { renew(); }
    void helpAndVersion_data();
    void helpAndVersion();
    void wrongCommandLines_data();
    void wrongCommandLines();
    void checksWithoutFindings();
    void checksWithFindings();
    void checksForRequirementsThatExcludeEachOther();
    void checksAsJson();
    void writesTheSameReportTwice();
    void leavesNoHalfReport();
    void tellsThatTheDiskIsFull();
    void neverOverwritesAnInput_data();
    void neverOverwritesAnInput();
    void addsNothingToTheLibrary_data();
    void addsNothingToTheLibrary();
    void replacesAnotherKindOnlyWhenAsked();
    void passesTheReportOn();
    void failsWhenThereIsNothingToCheck();
    void refusesIdsThatArePaths();
    void refusesNamesThatAreNotUtf8_data();
    void refusesNamesThatAreNotUtf8();
    void saysThatThereIsNoDisplay_data();
    void saysThatThereIsNoDisplay();
    void refusesWrongOptionsOfTheWindow_data();
    void refusesWrongOptionsOfTheWindow();
    void isQuietAboutTheLocale_data();
    void isQuietAboutTheLocale();
    void saysOnlyItsOwnSentences_data();
    void saysOnlyItsOwnSentences();
    void saysWhyAReportIsNoFinalVersion();
};

void TestCli::helpAndVersion_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("holds");
    QTest::newRow("help") << QStringList {u"--help"_s} << u"lotse report FILE"_s;
    QTest::newRow("help in German") << QStringList {u"--help"_s, u"--language"_s, u"de"_s}
                                    << u"gemeinsam entscheiden"_s;
    QTest::newRow("version") << QStringList {u"--version"_s} << u"lotse "_s;
    QTest::newRow("version in German") << QStringList {u"--version"_s, u"--language=de"_s} << u"lotse "_s;
    QTest::newRow("evaluate") << QStringList {u"evaluate"_s, u"--help"_s} << u"--as-of DATE"_s;
    QTest::newRow("report") << QStringList {u"report"_s, u"--help"_s} << u"--output OUT.pdf"_s;
    QTest::newRow("check") << QStringList {u"check"_s, u"-h"_s} << u"--format text"_s;
    QTest::newRow("help about a command") << QStringList {u"help"_s, u"check"_s} << u"--format text"_s;
}

void TestCli::helpAndVersion()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, holds);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.contains(holds), qPrintable(outcome.out));
    QCOMPARE(outcome.error, QString());
}

void TestCli::wrongCommandLines_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("mistyped command") << QStringList {u"evalute"_s, u"x.lotse"_s}
                                      << u"There is no command evalute. Did you mean “lotse evaluate”?"_s;
    QTest::newRow("no such command") << QStringList {u"zzzzzzzz"_s}
                                     << u"There is no command zzzzzzzz. “lotse --help” lists the commands."_s;
    QTest::newRow("mistyped option") << QStringList {u"evaluate"_s, u"--fromat"_s, u"json"_s, u"x.lotse"_s}
                                     << u"There is no option --fromat. Did you mean --format?"_s;
    QTest::newRow("option of another command")
        << QStringList {u"check"_s, u"--workload"_s, u"w1"_s, u"x"_s}
        << u"There is no option --workload. “lotse check --help” lists the options."_s;
    QTest::newRow("no file") << QStringList {u"report"_s} << u"Name the engagement: lotse report FILE"_s;
    QTest::newRow("two files") << QStringList {u"evaluate"_s, u"a"_s, u"b"_s}
                               << u"“lotse evaluate” takes one file, but 2 were named."_s;
    QTest::newRow("nothing to check") << QStringList {u"check"_s}
                                      << u"Name at least one file or folder to check: lotse check PATH…"_s;
    QTest::newRow("value missing") << QStringList {u"evaluate"_s, u"x"_s, u"--as-of"_s}
                                   << u"The option --as-of needs a value behind it."_s;
    QTest::newRow("no such day") << QStringList {u"evaluate"_s, u"x"_s, u"--as-of"_s, u"2025-02-30"_s}
                                 << u"The option --as-of takes a day like 2025-01-31, not “2025-02-30”."_s;
    QTest::newRow("more than a day") << QStringList {u"evaluate"_s, u"x"_s, u"--as-of"_s, u"2025-01-31x"_s}
                                     << u"The option --as-of takes a day like 2025-01-31, not “2025-01-31x”."_s;
    QTest::newRow("no such format") << QStringList {u"evaluate"_s, u"x"_s, u"--format"_s, u"xml"_s}
                                    << u"The option --format takes one of these: table, json; not “xml”."_s;
    QTest::newRow("no such language") << QStringList {u"report"_s, u"x"_s, u"--language=fr"_s}
                                      << u"The option --language takes one of these: de, en; not “fr”."_s;
    const QString draws = u"The option --draws takes a whole number from 1 to 1000000000, not “%1”."_s;
    for (const QString &wrong : {u"0"_s, u"-5"_s, u"many"_s, u"1e6"_s, u"1000000001"_s}) {
        QTest::newRow(qPrintable(u"draws "_s + wrong))
            << QStringList {u"evaluate"_s, u"x"_s, u"--draws="_s + wrong} << draws.arg(wrong);
    }
    QTest::newRow("seed") << QStringList {u"evaluate"_s, u"x"_s, u"--seed=-1"_s}
                          << u"The option --seed takes a whole number from 0 to 9007199254740991, not “-1”."_s;
    QTest::newRow("threads") << QStringList {u"evaluate"_s, u"x"_s, u"--threads"_s, u"two"_s}
                             << u"The option --threads takes a whole number from 0 to 1024, not “two”."_s;
    QTest::newRow("draws of a report") << QStringList {u"report"_s, u"x"_s, u"--draws"_s, u"5"_s}
                                       << u"There is no option --draws. “lotse report --help” lists the options."_s;
    QTest::newRow("option twice") << QStringList {u"evaluate"_s, u"x"_s, u"--draws"_s, u"2000"_s, u"--draws=3000"_s}
                                  << u"The option --draws is given more than once. Name it once."_s;
    QTest::newRow("language twice") << QStringList {u"check"_s, u"x"_s, u"--language=en"_s, u"--language=de"_s}
                                    << u"The option --language is given more than once. Name it once."_s;
    QTest::newRow("behind the version") << QStringList {u"--version"_s, u"x"_s}
                                        << u"“x” is too much behind “lotse --version”."_s;
    QTest::newRow("behind the help") << QStringList {u"help"_s, u"check"_s, u"x"_s}
                                     << u"“x” is too much behind “lotse help check”."_s;
    QTest::newRow("help about no command")
        << QStringList {u"--help"_s, u"chek"_s} << u"There is no command chek. Did you mean “lotse check”?"_s;
    QTest::newRow("in German") << QStringList {u"evaluate"_s, u"--language"_s, u"de"_s}
                               << u"Nennen Sie die Beratung: lotse evaluate FILE"_s;
}

void TestCli::wrongCommandLines()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, sentence);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.error, QString(u"lotse: "_s + sentence + u'\n'));
    QCOMPARE(outcome.out, QString());
}

void TestCli::checksWithoutFindings()
{
    const QString resources = QStringLiteral(LOTSE_SOURCE_DIR) + "/resources"_L1;
    const Outcome outcome = run({u"check"_s, resources + "/library"_L1, sample(u"online_shop"_s),
                                 sample(u"tax_practice"_s), sample(u"lake_constance_manufacturer"_s)});
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.code, 0);
}

void TestCli::checksWithFindings()
{
    QByteArray profile = read(u":/library/profiles/stackit.json"_s);
    const qsizetype level = profile.indexOf("\"level\": \"");
    QVERIFY(level > 0);
    profile.insert(level + 10, "no_such_");
    write(u"stackit.json"_s, profile);
    const qsizetype line = profile.first(level).count('\n') + 1;

    const Outcome outcome = run({u"check"_s, u"stackit.json"_s});
    QCOMPARE(outcome.code, 1);
    const QStringList lines = outcome.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1);
    const QRegularExpression form(u"^\\S*stackit\\.json:%1:\\d+: error: The criterion “\\w+” has no level "
                                  u"“no_such_\\w+”\\. .*from worst to best: "
                                  u"\\w+(, \\w+)+\\.$"_s.arg(line));
    QVERIFY2(form.match(lines.first()).hasMatch(), qPrintable(lines.first()));
}

void TestCli::checksForRequirementsThatExcludeEachOther()
{
    const auto limit = [](const QString &key, double number) {
        return QJsonObject {{"effect"_L1,
                             QJsonObject {{"kind"_L1, u"require"_s},
                                          {"criterion"_L1, u"fixed_cost"_s},
                                          {"severity"_L1, u"knockout"_s},
                                          {key, number}}},
                            {"reason"_L1, key}};
    };
    QJsonObject engagement = QJsonDocument::fromJson(read(sample(u"online_shop"_s))).object();
    QJsonArray workloads = engagement.value("workloads"_L1).toArray();
    QJsonObject first = workloads.at(0).toObject();
    first["requirements"_L1] = QJsonArray {limit(u"min_number"_s, 3000), limit(u"max_number"_s, 20)};
    workloads[0] = first;
    engagement["workloads"_L1] = workloads;
    write(u"excluding.lotse"_s, QJsonDocument(engagement).toJson());

    const Outcome outcome = run({u"check"_s, u"excluding.lotse"_s, u"--language"_s, u"en"_s});
    QCOMPARE(outcome.code, 0); // a warning
    QVERIFY2(outcome.out.contains(u"ask for at least 3000 and at most "_s), qPrintable(outcome.out));
}

void TestCli::checksAsJson()
{
    write(u"empty.json"_s, {});
    const Outcome outcome = run({u"check"_s, u"empty.json"_s, u"--format"_s, u"json"_s, u"--language"_s, u"de"_s});
    QCOMPARE(outcome.code, 1);
    const QJsonObject json = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(json.value("errors"_L1).toInt(), 1);
    QCOMPARE(json.value("warnings"_L1).toInt(), 0);
    const QJsonValue issue = json.value("issues"_L1).toArray().at(0);
    QCOMPARE(issue["code"_L1].toString(), u"empty_file"_s);
    QCOMPARE(issue["severity"_L1].toString(), u"error"_s);
    QVERIFY(issue["message"_L1].toString().startsWith(u"Die Datei ist leer."_s));
}

void TestCli::writesTheSameReportTwice()
{
    const QString file = sample(u"tax_practice"_s);
    const Outcome first = run({u"report"_s, file, u"--language"_s, u"de"_s, u"--output"_s, u"one.pdf"_s});
    QVERIFY2(first.code == 0, qPrintable(first.error));
    QVERIFY(first.out.contains(u"one.pdf"_s));
    QCOMPARE(run({u"report"_s, file, u"--language"_s, u"de"_s, u"--output"_s, u"two.pdf"_s}).code, 0);
    const QByteArray pdf = read(path(u"one.pdf"_s));
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf == read(path(u"two.pdf"_s)));

    // Without --output the report lies in the current folder under the engagement's name.
    QCOMPARE(run({u"report"_s, file, u"--language"_s, u"en"_s}).code, 0);
    const QByteArray english = read(path(u"tax_practice.pdf"_s));
    QVERIFY(english.startsWith("%PDF-"));
    QVERIFY(english != pdf);
}

void TestCli::leavesNoHalfReport()
{
    // A folder that is none.
    const Outcome nowhere = run({u"report"_s, sample(u"online_shop"_s), u"--output"_s, u"no/such/folder/out.pdf"_s});
    QCOMPARE(nowhere.code, 1);
    QVERIFY2(nowhere.error.contains(u"error: The file cannot be written: "_s), qPrintable(nowhere.error));
    QVERIFY(!QFileInfo::exists(path(u"no"_s)));

    // A broken engagement leaves the report of yesterday alone.
    write(u"out.pdf"_s, "yesterday");
    write(u"cut.lotse"_s, read(sample(u"online_shop"_s)).first(500));
    QCOMPARE(run({u"report"_s, u"cut.lotse"_s, u"--output"_s, u"out.pdf"_s}).code, 1);
    QCOMPARE(read(path(u"out.pdf"_s)), QByteArray("yesterday"));
    QCOMPARE(QDir(folder()).entryList({u"out.pdf*"_s}).size(), 1);
}

void TestCli::tellsThatTheDiskIsFull()
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        QSKIP("This system has no device that is always full");
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(LOTSE_BINARY), {u"evaluate"_s, sample(u"online_shop"_s), u"--language=en"_s});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 1);
    const QString error = QString::fromUtf8(process.readAllStandardError());
    QCOMPARE(error,
             u"lotse: error: There is no space left on the disk, so nothing was written. Free some, or choose "
             "another place.\n"_s);

    const Outcome report = run({u"report"_s, sample(u"online_shop"_s), u"--output"_s, u"/dev/full"_s});
    QCOMPARE(report.code, 1);
    QCOMPARE(report.error,
             u"/dev/full: error: There is no space left on the disk, so nothing was written. Free some, "
             "or choose another place.\n"_s);
}

void TestCli::neverOverwritesAnInput_data()
{
    QTest::addColumn<QString>("output");
    QTest::newRow("itself") << u"offer.lotse"_s;
    QTest::newRow("another spelling") << u"./own/../offer.lotse"_s;
    QTest::newRow("symbolic link") << u"link.pdf"_s;
    QTest::newRow("hard link") << u"hard.pdf"_s;
    QTest::newRow("criteria") << u"own/criteria.json"_s;
    QTest::newRow("profile") << u"own/profiles/acme.json"_s;
    QTest::newRow("link to a profile") << u"profile.pdf"_s;
}

void TestCli::neverOverwritesAnInput()
{
    QFETCH(const QString, output);
    QMap<QString, QByteArray> files;
    files.insert(u"offer.lotse"_s, read(sample(u"online_shop"_s)));
    for (const QString &name : {u"criteria.json"_s, u"questionnaire.json"_s, u"profiles/acme.json"_s})
        files.insert("own/"_L1 + name, read(fault("duplicates/"_L1 + name)));
    for (const auto &[name, bytes] : files.asKeyValueRange())
        write(name, bytes);
    QVERIFY(QFile::link(path(u"offer.lotse"_s), path(u"link.pdf"_s)));
    QVERIFY(QFile::link(path(u"own/profiles/acme.json"_s), path(u"profile.pdf"_s)));
    QProcess::execute(u"ln"_s, {path(u"offer.lotse"_s), path(u"hard.pdf"_s)});
    for (const QStringList &more : {QStringList(), QStringList {u"--force"_s}}) {
        const Outcome outcome = run(QStringList {u"report"_s, u"offer.lotse"_s, u"--library"_s, u"own"_s, u"--output"_s,
                                                 output, u"--language"_s, u"en"_s}
                                    + more);
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.error.contains(u"error: The output would overwrite "_s), qPrintable(outcome.error));
        for (const auto &[name, bytes] : files.asKeyValueRange())
            QVERIFY2(read(path(name)) == bytes, qPrintable(name));
    }
}

void TestCli::addsNothingToTheLibrary_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("place"); // where the file would come to lie
    QTest::newRow("a file that a library may lack") << u"own/risks.json"_s << u"own/risks.json"_s;
    QTest::newRow("a profile") << u"own/profiles/new.json"_s << u"own/profiles/new.json"_s;
    QTest::newRow("through a link to a folder") << u"folder/new.json"_s << u"own/profiles/new.json"_s;
    QTest::newRow("through a link to nothing") << u"link.pdf"_s << u"own/profiles/later.json"_s;
    QTest::newRow("where a profile leads") << u"elsewhere.pdf"_s << u"elsewhere.pdf"_s;
}

void TestCli::addsNothingToTheLibrary()
{
    QFETCH(const QString, output);
    QFETCH(const QString, place);
    write(u"offer.lotse"_s, read(sample(u"online_shop"_s)));
    for (const QString &name : {u"criteria.json"_s, u"questionnaire.json"_s, u"profiles/acme.json"_s})
        write("own/"_L1 + name, read(fault("duplicates/"_L1 + name)));
    QVERIFY(QFile::link(path(u"own/profiles"_s), path(u"folder"_s)));
    QVERIFY(QFile::link(path(u"own/profiles/later.json"_s), path(u"link.pdf"_s)));
    QVERIFY(QFile::link(path(u"elsewhere.pdf"_s), path(u"own/profiles/linked.json"_s)));
    const Outcome outcome = run({u"report"_s, u"offer.lotse"_s, u"--library"_s, u"own"_s, u"--output"_s, output,
                                 u"--language"_s, u"en"_s, u"--force"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.error.contains(u"error: The output would "_s), qPrintable(outcome.error));
    QVERIFY(!QFileInfo::exists(path(place)));
}

void TestCli::replacesAnotherKindOnlyWhenAsked()
{
    const QString file = sample(u"online_shop"_s);
    const QStringList report {u"report"_s, file, u"--output"_s, u"out.pdf"_s, u"--language"_s, u"en"_s};
    write(u"out.pdf"_s, "{\"kind\": \"engagement\"}");
    const Outcome refused = run(report);
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.error,
             u"out.pdf: error: This file is there already and is a JSON file, like an engagement or a "
             "profile; it would be replaced by a PDF. Choose another name.\n"
             "lotse: With --force it is replaced.\n"_s);
    QCOMPARE(read(path(u"out.pdf"_s)), QByteArray("{\"kind\": \"engagement\"}"));
    QCOMPARE(run(report + QStringList {u"--force"_s}).code, 0);
    QVERIFY(read(path(u"out.pdf"_s)).startsWith("%PDF-"));
    // An older report is what people want to replace.
    QCOMPARE(run(report).code, 0);
}

void TestCli::passesTheReportOn()
{
    const Outcome outcome = run({u"report"_s, sample(u"online_shop"_s), u"--output"_s, u"-"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.startsWith(u"%PDF-"_s), qPrintable(outcome.out.left(40)));
    QVERIFY(outcome.out.trimmed().endsWith(u"%%EOF"_s));
    QCOMPARE(outcome.error, QString());
    QVERIFY(!QFileInfo::exists(path(u"-"_s)));
}

void TestCli::failsWhenThereIsNothingToCheck()
{
    for (const QString &folder : {u"empty"_s, u"of-others"_s, u"library/profiles"_s})
        QVERIFY(QDir().mkpath(path(folder)));
    write(u"of-others/letter.txt"_s, "Hello");
    for (const QString &folder : {u"empty"_s, u"of-others"_s, u"library"_s}) {
        const Outcome outcome = run({u"check"_s, folder, u"--language"_s, u"en"_s});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.out.contains(u"so nothing was checked."_s), qPrintable(folder + outcome.out));
    }
}

void TestCli::refusesIdsThatArePaths()
{
    const Outcome outcome = run({u"check"_s, fault(u"hostile/profile-id-traversal.json"_s), u"--language"_s, u"en"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.out.contains(u"error: “../../victim” cannot be an id."_s), qPrintable(outcome.out));
}

void TestCli::refusesNamesThatAreNotUtf8_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("evaluate") << u"evaluate"_s;
    QTest::newRow("check") << u"check"_s;
    QTest::newRow("window") << QString();
}

void TestCli::refusesNamesThatAreNotUtf8()
{
    QFETCH(const QString, command);
    QProcess process;
    const QString script = u"cp \"$1\" \"$(printf 'a\\377.lotse')\" && exec \"$0\" %1 \"$(printf 'a\\377.lotse')\""_s;
    process.setWorkingDirectory(folder());
    process.start(u"/bin/sh"_s, {u"-c"_s, script.arg(command), QStringLiteral(LOTSE_BINARY), sample(u"online_shop"_s)});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 2);
    const QString error = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(error.startsWith(u"lotse: "_s) && error.contains(u"UTF-8"_s), qPrintable(error));
    QCOMPARE(error.count(u'\n'), 1);
}

void TestCli::saysThatThereIsNoDisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("start");
    const QString english = u"lotse: The window cannot be shown here: there is no display"_s;
    QTest::newRow("no display") << QStringList {u"offer.lotse"_s} << english;
    QTest::newRow("a display that cannot be reached")
        << QStringList {u"offer.lotse"_s, u"-platform"_s, u"xcb"_s} << english;
    QTest::newRow("a platform that there is not") << QStringList {u"-platform"_s, u"zzz"_s} << english;
    QTest::newRow("in German") << QStringList {u"offer.lotse"_s, u"--language"_s, u"de"_s}
                               << u"lotse: Das Fenster lässt sich hier nicht zeigen: Es gibt keinen Bildschirm"_s;
}

void TestCli::saysThatThereIsNoDisplay()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, start);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.error.startsWith(start), qPrintable(outcome.error));
    QCOMPARE(outcome.error.count(u'\n'), 1);
}

void TestCli::refusesWrongOptionsOfTheWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no such option") << QStringList {u"--zoom"_s}
                                    << u"There is no option --zoom. “lotse --help” lists the commands."_s;
    QTest::newRow("step") << QStringList {u"--step"_s, u"x"_s}
                          << u"The option --step takes a whole number from 1 to 6, not “x”."_s;
    QTest::newRow("page") << QStringList {u"--page=end"_s}
                          << u"The option --page takes one of these: start, library, weights; not “end”."_s;
    QTest::newRow("language") << QStringList {u"--language"_s, u"fr"_s}
                              << u"The option --language takes one of these: de, en; not “fr”."_s;
    QTest::newRow("scheme") << QStringList {u"--scheme"_s, u"red"_s}
                            << u"The option --scheme takes one of these: light, dark, system; not “red”."_s;
    QTest::newRow("twice") << QStringList {u"--step=1"_s, u"--step=2"_s}
                           << u"The option --step is given more than once. Name it once."_s;
    QTest::newRow("value missing") << QStringList {u"--scheme"_s} << u"The option --scheme needs a value behind it."_s;
    QTest::newRow("two files") << QStringList {u"A.lotse"_s, u"B.lotse"_s}
                               << u"The window takes one file, but 2 were named."_s;
}

void TestCli::refusesWrongOptionsOfTheWindow()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, sentence);
    const Outcome outcome = run(QStringList {u"-platform"_s, u"offscreen"_s} + arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.error.endsWith(QString(u"lotse: "_s + sentence + u'\n')), qPrintable(outcome.error));
}

void TestCli::isQuietAboutTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"C", "POSIX", "de_DE.ISO-8859-1", "xx_YY"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void TestCli::isQuietAboutTheLocale()
{
    QFETCH(const QString, locale);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    process.setProcessEnvironment(environment);
    for (const QString &command : {u"check"_s, u"report"_s}) {
        process.setWorkingDirectory(folder());
        process.start(QStringLiteral(LOTSE_BINARY), {command, sample(u"online_shop"_s)});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
    }
}

void TestCli::saysOnlyItsOwnSentences_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("script that few fonts have") << u"reasons"_s << u"नमस्ते दुनिया"_s;
    QTest::newRow("no script at all") << u"reasons"_s << u"\U0001E6C0 \uE000"_s;
    QTest::newRow("picture of no size")
        << u"logo"_s
        << u"iVBORw0KGgoAAAANSUhEUgAAAAAAAAAACAIAAAC06etFAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC"_s;
    QTest::newRow("picture that is damaged")
        << u"logo"_s
        << u"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhUAAAAAElFTkSuQmCC"_s;
}

void TestCli::saysOnlyItsOwnSentences()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QJsonObject engagement = QJsonDocument::fromJson(read(sample(u"online_shop"_s))).object();
    QJsonObject report = engagement.value("report"_L1).toObject();
    report.insert(key, value);
    engagement.insert(u"report"_s, report);
    write(u"said.lotse"_s, QJsonDocument(engagement).toJson());
    const Outcome outcome = run({u"report"_s, u"said.lotse"_s, u"--language"_s, u"en"_s});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
    for (const QString &line : outcome.error.split(u'\n', Qt::SkipEmptyParts))
        QVERIFY2(line.startsWith("lotse: "_L1), qPrintable(line));
}

void TestCli::saysWhyAReportIsNoFinalVersion()
{
    QJsonObject engagement = QJsonDocument::fromJson(read(sample(u"online_shop"_s))).object();
    QJsonObject report = engagement.value("report"_L1).toObject();
    report.insert(u"final_version"_s, true);
    engagement.insert(u"report"_s, report);
    QJsonArray workloads = engagement.value("workloads"_L1).toArray();
    QJsonObject workload = workloads.at(0).toObject();
    workload.remove("choice"_L1);
    workload.remove("plan_b"_L1);
    engagement.insert(u"workloads"_s, QJsonArray {workload});
    write(u"final.lotse"_s, QJsonDocument(engagement).toJson());
    const QString said = u"The report is a draft; no final version yet: nothing is chosen."_s;
    const Outcome refused = run({u"report"_s, u"final.lotse"_s, u"--language"_s, u"en"_s});
    QCOMPARE(refused.code, 0);
    QVERIFY2(refused.error.contains(said), qPrintable(refused.error));
    report.insert(u"final_version"_s, false);
    engagement.insert(u"report"_s, report);
    write(u"final.lotse"_s, QJsonDocument(engagement).toJson());
    const Outcome draft = run({u"report"_s, u"final.lotse"_s, u"--language"_s, u"en"_s});
    QVERIFY2(!draft.error.contains(u"no final version"_s), qPrintable(draft.error));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
