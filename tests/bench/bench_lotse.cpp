// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Benchmarks of the library, the evaluation and the report. Each line is a ratio against a reference measured in the
// same run, or a time per call; medians of several rounds, reference and subject taking turns.
#include "core/engagement.h"
#include "core/engagementreader.h"
#include "core/libraryloader.h"
#include "decision/certainty/robustness.h"
#include "decision/certainty/sensitivity.h"
#include "decision/evaluation.h"
#include "report/pdf/pdf.h"
#include "tests/decision/smalllibrary.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QPdfDocument>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

using Work = std::function<void()>;

double seconds(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

struct Pair
{
    double reference = 0;
    double subject = 0;
};

Pair measure(const Work &reference, const Work &subject, int rounds)
{
    std::vector<double> references;
    std::vector<double> subjects;
    for (int round = 0; round <= rounds; ++round) {
        const double referenceTime = seconds(reference);
        const double subjectTime = seconds(subject);
        if (round == 0)
            continue; // the first round warms caches
        references.push_back(referenceTime);
        subjects.push_back(subjectTime);
    }
    return {median(references), median(subjects)};
}

void print(const char *name, const Pair &pair)
{
    std::printf("%-62s %8.2f x   (%.3f ms against %.3f ms)\n", name, pair.subject / pair.reference, pair.subject * 1e3,
                pair.reference * 1e3);
    std::fflush(stdout);
}

void printTime(const char *name, double value)
{
    std::printf("%-62s %8.3f ms\n", name, value * 1e3);
    std::fflush(stdout);
}

qint64 readBytes(const QString &folder)
{
    qint64 size = 0;
    QDirIterator files(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            size += file.readAll().size();
    }
    return size;
}

// A folder with the shared files of the shipped library and `count` profiles, copies of the shipped ones under new ids.
void makeLargeLibrary(const QString &folder, int count)
{
    QDir().mkpath(folder + u"/profiles"_s);
    const QDir shipped(QString::fromLatin1(shippedLibrary));
    const QStringList shared =
        shipped.entryList({u"criteria.json"_s, u"questionnaire.json"_s, u"duties.json"_s}, QDir::Files);
    for (const QString &name : shared)
        QFile::copy(shipped.filePath(name), folder + u'/' + name);
    const QDir profiles(shipped.filePath(u"profiles"_s));
    const QStringList names = profiles.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (int index = 0; index < count; ++index) {
        const QString name = names.at(index % names.size());
        const QString id = name.chopped(5);
        QFile source(profiles.filePath(name));
        if (!source.open(QIODevice::ReadOnly))
            continue;
        QByteArray text = source.readAll();
        const QString copy = u"%1_%2"_s.arg(id).arg(index);
        const QByteArray before = '"' + id.toUtf8();
        const QByteArray after = '"' + copy.toUtf8();
        for (const char end : {'"', '.'})
            text.replace(QByteArray(before + end), QByteArray(after + end));
        QFile target(folder + u"/profiles/"_s + copy + u".json"_s);
        if (target.open(QIODevice::WriteOnly))
            target.write(text);
    }
}

Engagement sample(const Library &library)
{
    const LoadedEngagement loaded = readEngagementFile(
        QStringLiteral(LOTSE_SOURCE_DIR "/resources/samples/lake_constance_manufacturer.lotse"), library);
    if (!loaded.engagement)
        qFatal("the sample cannot be read");
    return *loaded.engagement;
}

double evaluateTime(const Library &library, const Engagement &engagement, int calls)
{
    std::vector<double> rounds;
    for (int round = 0; round < 7; ++round) {
        rounds.push_back(seconds([&] {
                             for (int call = 0; call < calls; ++call)
                                 (void)evaluate(library, engagement);
                         })
                         / calls);
    }
    return median(rounds);
}

void benchLibrary(const QTemporaryDir &folder)
{
    const QString shipped = folder.filePath(u"shipped"_s);
    QDir().mkpath(shipped + u"/profiles"_s);
    QDirIterator files(QString::fromLatin1(shippedLibrary), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString from = files.next();
        QFile::copy(from, shipped + from.mid(qsizetype(qstrlen(shippedLibrary))));
    }
    print("load the shipped library / read its bytes",
          measure([&] { (void)readBytes(shipped); }, [&] { (void)loadLibrary({shipped}); }, 9));

    const QString large = folder.filePath(u"large"_s);
    makeLargeLibrary(large, 1000);
    print("load a library of 1,000 profiles / read its bytes",
          measure([&] { (void)readBytes(large); }, [&] { (void)loadLibrary({large}); }, 3));
}

void benchEvaluate(const QTemporaryDir &folder)
{
    const Library library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
    Engagement engagement = sample(library);
    engagement.options = library.deploymentIds();
    printTime(QStringLiteral("evaluate, %1 deployments, per call").arg(engagement.options.size()).toUtf8().constData(),
              evaluateTime(library, engagement, 50));

    const Library large = loadLibrary({folder.filePath(u"large"_s)}).library;
    engagement.options = large.deploymentIds().first(std::min<qsizetype>(500, large.deploymentIds().size()));
    printTime("evaluate, 500 deployments, per call", evaluateTime(large, engagement, 5));
}

/// What follows a slider's move with all shipped deployments: the first answer within a frame, then the refined one.
void benchRobustness()
{
    const Library library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
    Engagement engagement = sample(library);
    engagement.options = library.deploymentIds();
    Workload &workload = engagement.workloads.first();
    workload.answers.clear(); // so that nothing is knocked out
    const Evaluation evaluation = evaluate(library, engagement);
    const auto draw = [&](qint64 draws) {
        return seconds([&] {
            const RobustnessProblem problem = robustnessProblem(library, engagement, evaluation, {.draws = draws});
            (void)sampleRanks(problem.numbers, 0, draws / drawsPerChunk + 1, 0);
        });
    };
    std::vector<double> quick;
    std::vector<double> refined;
    for (int round = 0; round < 7; ++round) {
        quick.push_back(draw(10'000));
        refined.push_back(draw(1'000'000));
    }
    const RobustnessProblem problem = robustnessProblem(library, engagement, evaluation);
    std::printf("robustness: %d options x %d criteria, %zu open cells\n", problem.numbers.options,
                problem.numbers.criteria, problem.numbers.drawn.size());
    printTime("robustness, 10,000 draws, all processors", median(quick));
    printTime("robustness, 1,000,000 draws, all processors", median(refined));
}

/// Options and criteria with random points, every fifth fact unknown.
std::pair<Library, Engagement> synthetic(int options, int criteria)
{
    std::mt19937 generator(1);
    std::uniform_real_distribution<double> points(0, 100);
    Library library;
    for (int k = 0; k < criteria; ++k)
        library.criteria.append(small::numbers(u"c%1"_s.arg(k), {{0, 0}, {100, 100}}));
    QStringList ids;
    for (int i = 0; i < options; ++i) {
        QList<Claim> claims;
        for (const Criterion &criterion : std::as_const(library.criteria)) {
            const double value = points(generator);
            if (points(generator) >= 20)
                claims.append(small::claim(criterion.id, small::number(value)));
        }
        ids.append(u"o%1"_s.arg(i));
        library.profiles.append(small::profile(u"p%1"_s.arg(i), {small::deployment(ids.last(), claims)}));
    }
    return {library, newEngagement(ids, small::today)};
}

void benchFlips()
{
    for (const auto &[options, criteria] : {std::pair(12, 24), std::pair(30, 28), std::pair(50, 40)}) {
        const auto [library, engagement] = synthetic(options, criteria);
        const Evaluation evaluation = evaluate(library, engagement);
        std::vector<double> flips;
        std::vector<double> move;
        for (int round = 0; round < 50; ++round) {
            flips.push_back(seconds([&] { (void)sensitivity(library, engagement, evaluation); }));
            move.push_back(seconds([&] {
                const Evaluation moved = evaluate(library, engagement);
                (void)sensitivity(library, engagement, moved);
                const RobustnessProblem problem = robustnessProblem(library, engagement, moved, {.draws = 10'000});
                (void)summarised(problem, sampleRanks(problem.numbers, 0, 10, 0),
                                 sampleRanks(restricted(problem, problem.passed).numbers, 0, 10, 0));
            }));
        }
        const std::string size = std::to_string(options) + " x " + std::to_string(criteria);
        printTime(("all flips, tornado and two-way line, " + size).c_str(), median(flips));
        printTime(("a weight's move: evaluate, flips, 10,000 draws, " + size).c_str(), median(move));
    }
}

void benchReport()
{
    const Library library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
    const Engagement engagement = sample(library);
    const QDateTime created = QDateTime::fromSecsSinceEpoch(1795219200, QTimeZone::UTC);
    const QByteArray pdf = renderPdf(buildReport(library, engagement, Language::German, created), library);

    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text() + u'\n';

    const auto plain = [&] {
        QByteArray bytes;
        QBuffer output(&bytes);
        output.open(QIODevice::WriteOnly);
        QPdfWriter writer(&output);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QTextDocument plainDocument;
        plainDocument.setDefaultFont(QFont(u"Noto Sans"_s, 10));
        plainDocument.setPlainText(text);
        plainDocument.print(&writer);
    };
    const auto report = [&] { (void)renderPdf(buildReport(library, engagement, Language::German, created), library); };
    std::printf("report: %d pages, %lld bytes\n", document.pageCount(), static_cast<long long>(pdf.size()));
    print("report as PDF / plain QTextDocument of the same text", measure(plain, report, 5));
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    benchLibrary(folder);
    benchEvaluate(folder);
    benchRobustness();
    benchFlips();
    benchReport();
    return 0;
}
