// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

/// Results that others published, from their input and with the real program. Each folder of tests/data/published is a
/// library and an engagement; its README.md says where the numbers come from, its expected.json holds them.
class TestPublished : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void robustness_data();
    void robustness();
    void scores_data();
    void scores();
    void weightChanges_data();
    void weightChanges();
    void groupFlips_data();
    void groupFlips();
    void factFlips_data();
    void factFlips();

private:
    void addRows(QLatin1StringView key) const;
    [[nodiscard]] QJsonObject evaluate(const QString &example, const QJsonObject &expected) const;
    [[nodiscard]] static QJsonObject expectation(const QString &example);
    static void compareFlip(const QJsonValue &flip, QLatin1StringView place, const QJsonObject &expected);

    QTemporaryDir m_folder;
};

namespace {

constexpr double standardErrors = 3; // that a published and a computed share may lie apart

QString published()
{
    return QStringLiteral(LOTSE_TEST_DATA) + "/published"_L1;
}

/// Standard error of the difference of two counted shares that should be the same. Both together say how large it is.
double shareError(double share, double draws, double otherShare, double otherDraws)
{
    const double pooled = (share * draws + otherShare * otherDraws) / (draws + otherDraws);
    return std::sqrt(pooled * (1 - pooled) * (1 / draws + 1 / otherDraws));
}

/// Standard deviation of one of @p count weights when nothing is known about them.
double weightDeviation(double count)
{
    return std::sqrt((count - 1) / (count * count * (count + 1)));
}

QByteArray apart(const QString &what, double computed, double expected, double tolerance)
{
    return u"%1: %2 instead of %3 ± %4"_s.arg(what).arg(computed).arg(expected).arg(tolerance).toUtf8();
}

/// The change of one weight, in per cent of it, that gives it @p share of all weights while the others stay as they
/// are.
double percentChange(const QJsonObject &weights, const QString &criterion, double share)
{
    double sum = 0;
    for (const QJsonValue &weight : weights)
        sum += weight.toDouble();
    const double now = weights.value(criterion).toDouble();
    return 100 * (now - share * sum) / (1 - share) / now;
}

} // namespace

#define VERIFY_NEAR(what, computed, expected, tolerance)                                                               \
    QVERIFY2(std::abs((computed) - (expected)) <= (tolerance),                                                         \
             apart((what), (computed), (expected), (tolerance)).constData())

void TestPublished::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCOMPARE(QDir(published()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 7);
}

QJsonObject TestPublished::expectation(const QString &example)
{
    QFile file(published() + u'/' + example + "/expected.json"_L1);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void TestPublished::addRows(QLatin1StringView key) const
{
    QTest::addColumn<QString>("example");
    QTest::addColumn<QJsonObject>("expected");
    for (const QString &example : QDir(published()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        int number = 0;
        for (const QJsonValue &entry : expectation(example).value(key).toArray()) {
            const QJsonObject expected = entry.toObject();
            QTest::addRow("%s %s %d", qPrintable(example), qPrintable(expected.value("workload"_L1).toString()),
                          ++number)
                << example << expected;
        }
    }
}

/// Returns what `lotse evaluate` writes, or nothing when it fails.
QJsonObject TestPublished::evaluate(const QString &example, const QJsonObject &expected) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
    process.setProcessEnvironment(environment);
    const QString folder = published() + u'/' + example;
    const QString engagement = expected.value("engagement"_L1).toString(example);
    process.start(QStringLiteral(LOTSE_BINARY),
                  {u"evaluate"_s, folder + u'/' + engagement + ".lotse"_L1, u"--library"_s, folder, u"--workload"_s,
                   expected.value("workload"_L1).toString(), u"--format"_s, u"json"_s});
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
        return {};
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

void TestPublished::robustness_data()
{
    addRows("robustness"_L1);
}

void TestPublished::robustness()
{
    QFETCH(const QString, example);
    QFETCH(const QJsonObject, expected);
    const QJsonObject result = evaluate(example, expected).value("robustness"_L1).toObject();
    const double draws = result.value("draws"_L1).toDouble();
    const double theirDraws = expected.value("draws"_L1).toDouble();
    const double rounding = expected.value("rounding"_L1).toDouble(0.00005);
    const QJsonArray options = result.value("options"_L1).toArray();
    const QJsonObject theirRanks = expected.value("rank_acceptability"_L1).toObject();
    QCOMPARE(options.size(), theirRanks.size());
    QVERIFY(draws >= 200000);
    int compared = 0;

    for (qsizetype row = 0; row < options.size(); ++row) {
        const QString option = options.at(row).toString();
        const QJsonArray shares = result.value("rank_acceptability"_L1)[row].toArray();
        const QJsonArray theirShares = theirRanks.value(option).toArray();
        QCOMPARE(shares.size(), theirShares.size());
        for (qsizetype rank = 0; rank < shares.size(); ++rank) {
            if (!theirShares.at(rank).isDouble())
                continue;
            ++compared;
            const double share = shares.at(rank).toDouble();
            const double theirShare = theirShares.at(rank).toDouble();
            VERIFY_NEAR(option + " rank "_L1 + QString::number(rank + 1), share, theirShare,
                        standardErrors * shareError(share, draws, theirShare, theirDraws) + rounding);
        }

        const QJsonObject theirWins = expected.value("pairwise"_L1)[option].toObject();
        for (auto rival = theirWins.begin(); rival != theirWins.end(); ++rival) {
            const qsizetype column = options.toVariantList().indexOf(rival.key());
            QVERIFY2(column >= 0, qPrintable(rival.key()));
            const double share = result.value("pairwise"_L1)[row][column].toDouble();
            VERIFY_NEAR(option + " before "_L1 + rival.key(), share, rival->toDouble(),
                        standardErrors * shareError(share, draws, rival->toDouble(), theirDraws) + rounding);
        }

        const double first = shares.at(0).toDouble();
        QCOMPARE(result.value("first_place"_L1)[row].toDouble(), first);
        VERIFY_NEAR(option + " standard error"_L1, result.value("first_place_error"_L1)[row].toDouble(),
                    std::sqrt(first * (1 - first) / draws), 1e-9);
        if (const QJsonValue exact = expected.value("exactFirstPlace"_L1)[option]; exact.isDouble())
            VERIFY_NEAR(option + " exactly"_L1, first, exact.toDouble(),
                        standardErrors * std::sqrt(first * (1 - first) / draws));

        const QJsonObject weights = result.value("central_weights"_L1)[row].toObject();
        const QJsonObject theirWeights = expected.value("central_weights"_L1)[option].toObject();
        for (auto weight = theirWeights.begin(); weight != theirWeights.end(); ++weight) {
            const double deviation = weightDeviation(double(weights.size()));
            VERIFY_NEAR(option + " weight "_L1 + weight.key(), weights.value(weight.key()).toDouble(),
                        weight->toDouble(),
                        standardErrors * deviation * std::sqrt((1 / draws + 1 / theirDraws) / first) + rounding);
        }

        const QJsonValue theirConfidence = expected.value("confidence_factor"_L1)[option];
        if (theirConfidence.isUndefined())
            continue;
        const double confidence = result.value("confidence_factor"_L1)[row].toDouble();
        VERIFY_NEAR(option + " confidence"_L1, confidence, theirConfidence.toDouble(),
                    standardErrors
                            * shareError(confidence, result.value("confidence_draws"_L1).toDouble(),
                                         theirConfidence.toDouble(), theirDraws)
                        + rounding);
    }
    QVERIFY(compared > 0);
}

void TestPublished::scores_data()
{
    addRows("scores"_L1);
}

void TestPublished::scores()
{
    QFETCH(const QString, example);
    QFETCH(const QJsonObject, expected);
    QJsonObject points = expected.value("points"_L1).toObject();
    QVERIFY(!points.isEmpty());
    const QJsonArray options = evaluate(example, expected).value("options"_L1).toArray();
    for (const QJsonValue &option : options) {
        const QJsonValue theirs = points.take(option["id"_L1].toString());
        if (!theirs.isUndefined())
            VERIFY_NEAR(option["id"_L1].toString(), option["score"_L1]["likely"_L1].toDouble(), theirs.toDouble(),
                        expected.value("tolerance"_L1).toDouble());
    }
    QVERIFY2(points.isEmpty(), qPrintable(points.keys().join(u' ')));
}

void TestPublished::weightChanges_data()
{
    addRows("weightChanges"_L1);
}

/// Which single weight has to change by how much, in per cent of it, until another option leads. Positive: less weight.
void TestPublished::weightChanges()
{
    QFETCH(const QString, example);
    QFETCH(const QJsonObject, expected);
    const QJsonObject weights = expected.value("weights"_L1).toObject();
    QHash<QString, double> theirs; // "criterion less" or "criterion more" -> the smallest change in that direction
    QHash<QString, QString> newLeaders;
    const QJsonObject percent = expected.value("percent"_L1).toObject();
    for (auto rival = percent.begin(); rival != percent.end(); ++rival) {
        const QJsonObject changes = rival->toObject();
        for (auto change = changes.begin(); change != changes.end(); ++change) {
            if (!change->isDouble())
                continue;
            const QString key = change.key() + (change->toDouble() > 0 ? " less"_L1 : " more"_L1);
            if (theirs.contains(key) && std::abs(theirs.value(key)) <= std::abs(change->toDouble()))
                continue;
            theirs.insert(key, change->toDouble());
            newLeaders.insert(key, rival.key());
        }
    }
    QVERIFY(!theirs.isEmpty());

    QString nearest;
    double smallest = std::numeric_limits<double>::infinity();
    for (const QJsonValue &flip : evaluate(example, expected).value("flips"_L1).toArray()) {
        if (flip["kind"_L1].toString() != "weight"_L1)
            continue;
        const QString criterion = flip["criterion"_L1].toString();
        const double change = percentChange(weights, criterion, flip["at"_L1].toDouble());
        const QString key = criterion + (change > 0 ? " less"_L1 : " more"_L1);
        QVERIFY2(theirs.contains(key), qPrintable(key));
        const double theirChange = theirs.take(key);
        VERIFY_NEAR(key, change, theirChange,
                    std::abs(theirChange) * expected.value("relativeTolerance"_L1).toDouble());
        QCOMPARE(flip["leader"_L1].toString(), expected.value("leader"_L1).toString());
        QCOMPARE(flip["new_leader"_L1].toString(), newLeaders.value(key));
        QCOMPARE(flip["above"_L1].toBool(), change < 0);
        if (std::abs(change) < smallest) {
            smallest = std::abs(change);
            nearest = criterion;
        }
    }
    QVERIFY2(theirs.isEmpty(), qPrintable(theirs.keys().join(u", ")));
    QCOMPARE(nearest, expected.value("mostCritical"_L1).toString());
}

/// @p place: the key of the point at which the lead goes over.
void TestPublished::compareFlip(const QJsonValue &flip, QLatin1StringView place, const QJsonObject &expected)
{
    VERIFY_NEAR(QString(place), flip[place].toDouble(), expected.value(place).toDouble(),
                expected.value("tolerance"_L1).toDouble());
    QCOMPARE(flip["leader"_L1], expected.value("leader"_L1));
    QCOMPARE(flip["new_leader"_L1], expected.value("new_leader"_L1));
    QCOMPARE(flip["above"_L1], expected.value("above"_L1));
}

void TestPublished::groupFlips_data()
{
    addRows("groupFlips"_L1);
}

void TestPublished::groupFlips()
{
    QFETCH(const QString, example);
    QFETCH(const QJsonObject, expected);
    int found = 0;
    for (const QJsonValue &flip : evaluate(example, expected).value("flips"_L1).toArray()) {
        if (flip["kind"_L1].toString() != "group_weight"_L1 || flip["group"_L1] != expected.value("group"_L1))
            continue;
        ++found;
        compareFlip(flip, "at"_L1, expected);
    }
    QCOMPARE(found, 1);
}

void TestPublished::factFlips_data()
{
    addRows("fact_flips"_L1);
}

/// At which number of one fact another option leads.
void TestPublished::factFlips()
{
    QFETCH(const QString, example);
    QFETCH(const QJsonObject, expected);
    int found = 0;
    for (const QJsonValue &flip : evaluate(example, expected).value("flips"_L1).toArray()) {
        if (flip["kind"_L1].toString() != "fact"_L1 || flip["criterion"_L1] != expected.value("criterion"_L1)
            || flip["option"_L1] != expected.value("option"_L1))
            continue;
        ++found;
        compareFlip(flip, "number"_L1, expected);
    }
    QCOMPARE(found, 1);
}

QTEST_GUILESS_MAIN(TestPublished)
#include "tst_published.moc"
