// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/importedprofile.h"

#include "core/file.h"
#include "core/jsonwriter.h"
#include "core/libraryloader.h"
#include "decision/tablecases.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lotse;

using State = ImportedAnswer::State;

/// Answers become claims according to the provider, and never replace what is documented.
class TestImportedProfile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void makesAProfileThatCanBeRead();
    void aFilledSheetOfSeatsMakesSeats();
    void addsToAProfile();
    void anInheritedClaimIsCopiedWithItsContradiction();
    void everyShippedProfileTakesAnswers();
    void textsOfCellsStayTexts();

private:
    /// Returns the library with @p profile, in its place among the others.
    [[nodiscard]] Library libraryWith(const Profile &profile) const;

    Library m_library;
    const ImportRequest m_request {.option = u"Muster KI"_s, .today = QDate(2026, 11, 30)};
    const ImportedFile m_file {.name = u"Antworten.xlsx"_s, .today = QDate(2026, 11, 30)};
};

namespace {

QStringList errorsOf(const CheckedProfile &checked)
{
    QStringList errors;
    for (const Issue &issue : checked.issues) {
        if (issue.severity == Issue::Severity::Error)
            errors.append(QString::number(int(issue.code)) + u' ' + issue.place.pointer + u' '
                          + issue.arguments.join(u'|'));
    }
    return errors;
}

const Claim *claimOn(const QList<Claim> &claims, const QString &criterion)
{
    const auto found = std::ranges::find(claims, criterion, &Claim::criterion);
    return found == claims.cend() ? nullptr : &*found;
}

} // namespace

Library TestImportedProfile::libraryWith(const Profile &profile) const
{
    Library library = m_library;
    library.profiles.append(profile);
    std::ranges::sort(library.profiles, {}, &Profile::id);
    return library;
}

void TestImportedProfile::initTestCase()
{
    LoadedLibrary loaded = loadLibrary({QStringLiteral(LOTSE_SOURCE_DIR "/resources/library")});
    QVERIFY(loaded.usable);
    m_library = loaded.library;
}

void TestImportedProfile::makesAProfileThatCanBeRead()
{
    const TableSheet sheet = sheetOf(
        {{u"Anbieter"_s, u"Angebot"_s, u"Datenspeicherung"_s, u"Preis Spitzenmodell"_s, u"Hilfe auf Deutsch"_s,
          u"AV-Vertrag"_s, u"Nachweis"_s, u"Stand"_s, u"Erläuterung"_s},
         {u"Muster KI"_s, u"Rechenzentrum Nord"_s, u"keine Speicherung"_s, u"2–4 €"_s, u"teils %1, teils %2"_s,
          QString(), u"Leistungsschein v1.3, https://example.com/v1"_s, u"15.11.2026"_s, u"gilt auch\nfür Anlagen"_s},
         {u"Muster KI"_s, QString(), QString(), QString(), QString(), u"keiner"_s}});
    const ImportedTable table = importTable(sheet, guessedMapping(sheet, m_library), m_library, m_request);
    QCOMPARE(table.count(State::Fits), 3);
    const QByteArray text = writeJson(newProfile(table, u"muster_ki"_s, m_library, m_file));
    const CheckedProfile checked = readProfile(text, u"muster_ki.json"_s, m_library);
    QCOMPARE(errorsOf(checked), QStringList());
    QVERIFY2(checked.issues.isEmpty(), text.constData());
    const Profile &profile = *checked.profile;
    QCOMPARE(profile.name.german, u"Muster KI"_s);
    QCOMPARE(profile.deployments.size(), 1);
    const Deployment &deployment = profile.deployments.first();
    QCOMPARE(deployment.id, u"muster_ki.rechenzentrum_nord"_s);
    QCOMPARE(deployment.claims.size(), 3);
    const Claim *retention = claimOn(deployment.claims, u"data_retention"_s);
    QCOMPARE(retention->value, level(u"zero_default"_s));
    QCOMPARE(retention->basis, Basis::OfficialDocumentation);
    QCOMPARE(retention->confidence, Confidence::Medium);
    QCOMPARE(retention->validFrom, QDate(2026, 11, 15));
    QVERIFY(retention->text.english.contains(u"keine Speicherung"_s));
    QVERIFY(retention->text.english.contains(u"gilt auch für Anlagen"_s));
    QCOMPARE(retention->sources.size(), 2);
    const Source *source = profile.source(retention->sources.at(0));
    QCOMPARE(source->title, u"Antworten.xlsx, Fragebogen"_s);
    QCOMPARE(source->date.toString(), u"2026-11-15"_s);
    const Source *evidence = profile.source(retention->sources.at(1));
    QCOMPARE(evidence->url, u"https://example.com/v1"_s);
    QCOMPARE(claimOn(deployment.claims, u"price_flagship"_s)->value, number(2, 3, 4));
    const Claim *open = claimOn(deployment.claims, u"support"_s);
    QVERIFY(!open->value.isKnown());
    QVERIFY2(open->text.english.contains(u"“teils %1, teils %2”"_s), qPrintable(open->text.english));
    QCOMPARE(profile.claims.size(), 1);
    QCOMPARE(claimOn(profile.claims, u"dpa"_s)->value, level(u"none"_s));
}

void TestImportedProfile::aFilledSheetOfSeatsMakesSeats()
{
    const TableSheet sheet = sheetOf({{u"Frage"_s, u"Antwort"_s}, {u"Preis je Zugang"_s, u"20"_s}});
    const ImportedTable table = importTable(sheet, guessedMapping(sheet, m_library), m_library, m_request);
    QCOMPARE(table.answers.size(), 1);
    const CheckedProfile checked =
        readProfile(writeJson(newProfile(table, u"muster_ki"_s, m_library, m_file)), {}, m_library);
    QVERIFY(checked.issues.isEmpty());
    QCOMPARE(checked.profile->deployments.first().form, DeploymentForm::Seat);
}

void TestImportedProfile::addsToAProfile()
{
    // One provider with a documented claim, a gap and nothing on a third criterion.
    const TableSheet first = sheetOf({{u"Frage"_s, u"Antwort"_s, u"Stand"_s},
                                      {u"Datenspeicherung"_s, u"über 30 Tage"_s, u"2026-10-01"_s},
                                      {u"Hilfe auf Deutsch"_s, u"unklar"_s, u"2026-10-01"_s},
                                      {u"Preis Spitzenmodell"_s, u"2–4"_s, u"2026-10-01"_s},
                                      {u"AV-Vertrag"_s, u"auf Anfrage"_s, u"2026-10-01"_s}});
    const ImportedTable old = importTable(first, guessedMapping(first, m_library), m_library, m_request);
    const QByteArray text = writeJson(newProfile(old, u"muster_ki"_s, m_library, m_file));
    Library library = libraryWith(*readProfile(text, {}, m_library).profile);

    const TableSheet second = sheetOf({{u"Frage"_s, u"Antwort"_s, u"Stand"_s},
                                       {u"Datenspeicherung"_s, u"keine Speicherung"_s, u"2026-11-15"_s},
                                       {u"Hilfe auf Deutsch"_s, u"Englisch"_s, u"2026-11-15"_s},
                                       {u"Preis Spitzenmodell"_s, u"3"_s, u"2026-11-15"_s},
                                       {u"AV-Vertrag"_s, u"weiß nicht"_s, u"2026-11-15"_s},
                                       {u"Datenzugriff"_s, u"nur eigenes Haus"_s, u"2026-11-15"_s},
                                       {u"Modellvielfalt"_s, u"viele"_s, u"2026-11-15"_s},
                                       {u"Portability"_s, u"n/a"_s},
                                       {u"Nachhaltigkeit"_s, QString()}});
    const ImportedTable table = importTable(second, guessedMapping(second, m_library), library, m_request);
    QCOMPARE(table.targets.first().provider, u"muster_ki"_s);
    QVERIFY(!table.targets.first().isNew);
    const ProfileAdditions additions = additionsTo(text, table, library, m_file);
    QVERIFY(additions.issues.isEmpty());
    QCOMPARE(additions.effects,
             (QList<ImportEffect> {ImportEffect::Contradicts, ImportEffect::FillsGap, ImportEffect::Confirms,
                                   ImportEffect::None, ImportEffect::NewClaim, ImportEffect::Noted, ImportEffect::Noted,
                                   ImportEffect::None}));
    const auto before = parseJson(text, {});
    const QByteArray edited = writeJson(withEdits(*before, additions.edits));
    const CheckedProfile checked = readProfile(edited, {}, m_library);
    QVERIFY2(checked.issues.isEmpty(), edited.constData());
    const QList<Claim> &claims = checked.profile->claims;
    const Claim *retention = claimOn(claims, u"data_retention"_s);
    QCOMPARE(retention->value, level(u"longer_than_30_days"_s)); // what is documented stays
    QCOMPARE(retention->contradictions.size(), 1);
    QCOMPARE(retention->contradictions.first().value, level(u"zero_default"_s));
    QVERIFY(!retention->contradictions.first().assumption);
    QVERIFY(!retention->sources.contains(retention->contradictions.first().sources.first()));
    QCOMPARE(claimOn(claims, u"support"_s)->value, level(u"english"_s));
    QCOMPARE(std::ranges::count(claims, u"support"_s, &Claim::criterion), 1);
    QCOMPARE(claimOn(claims, u"price_flagship"_s)->value, number(2, 3, 4));
    QCOMPARE(claimOn(claims, u"dpa"_s)->value, level(u"on_request"_s));
    QCOMPARE(claimOn(claims, u"data_access"_s)->value, level(u"own_only"_s));
    QVERIFY(!claimOn(claims, u"model_breadth"_s)->value.isKnown());

    // A second time nothing changes any more.
    library = libraryWith(*checked.profile);
    const ProfileAdditions again = additionsTo(edited, table, library, m_file);
    QCOMPARE(again.count(ImportEffect::SaidBefore), 1);
    QCOMPARE(again.count(ImportEffect::Confirms), 3);
    QVERIFY(again.edits.isEmpty());
    // A text that cannot be read is left alone.
    const ProfileAdditions broken = additionsTo("{", table, library, m_file);
    QVERIFY(broken.edits.isEmpty() && !broken.issues.isEmpty());
}

void TestImportedProfile::anInheritedClaimIsCopiedWithItsContradiction()
{
    const TableSheet first = sheetOf({{u"Anbieter"_s, u"Angebot"_s, u"AV-Vertrag"_s, u"Datenspeicherung"_s},
                                      {u"Muster KI"_s, QString(), u"auf Anfrage"_s, QString()},
                                      {u"Muster KI"_s, u"Nord"_s, QString(), u"nothing stored"_s},
                                      {u"Muster KI"_s, u"Süd"_s, QString(), u"nothing stored"_s}});
    const ImportedTable old = importTable(first, guessedMapping(first, m_library), m_library, m_request);
    const QByteArray text = writeJson(newProfile(old, u"muster_ki"_s, m_library, m_file));
    Library library = libraryWith(*readProfile(text, {}, m_library).profile);
    const TableSheet second =
        sheetOf({{u"Anbieter"_s, u"Angebot"_s, u"AV-Vertrag"_s}, {u"Muster KI"_s, u"Nord"_s, u"keiner"_s}});
    ImportedFile later = m_file;
    later.name = u"Zweite.csv"_s;
    const ImportedTable table = importTable(second, guessedMapping(second, m_library), library, m_request);
    const ProfileAdditions additions = additionsTo(text, table, library, later);
    QCOMPARE(additions.effects, (QList<ImportEffect> {ImportEffect::Contradicts}));
    const CheckedProfile checked =
        readProfile(writeJson(withEdits(*parseJson(text, {}), additions.edits)), {}, m_library);
    QCOMPARE(errorsOf(checked), QStringList());
    const Profile &profile = *checked.profile;
    QCOMPARE(claimOn(profile.claims, u"dpa"_s)->contradictions.size(), 0);
    const Claim *own = claimOn(profile.deployment(u"muster_ki.nord"_s)->claims, u"dpa"_s);
    QVERIFY(own != nullptr);
    QCOMPARE(own->value, level(u"on_request"_s));
    QCOMPARE(own->contradictions.first().value, level(u"none"_s));
    QCOMPARE(claimOn(profile.deployment(u"muster_ki.sued"_s)->claims, u"dpa"_s), nullptr);
}

void TestImportedProfile::everyShippedProfileTakesAnswers()
{
    // The best level of each criterion as answers on the first deployment of each provider, the worst on the last one.
    for (const Profile &profile : std::as_const(m_library.profiles)) {
        const QByteArray text = readFile(profile.file).value();
        for (const Deployment &deployment : profile.deployments) {
            for (const bool isBest : {true, false}) {
                if (&deployment != (isBest ? &profile.deployments.first() : &profile.deployments.last()))
                    continue;
                QList<QStringList> rows {{u"Frage"_s, u"Antwort"_s, u"Stand"_s}};
                for (const Criterion &criterion : std::as_const(m_library.criteria)) {
                    const bool hasLevels = criterion.kind == Criterion::Kind::Levels;
                    rows.append({criterion.id,
                                 !hasLevels   ? u"20"_s
                                     : isBest ? criterion.levels.last().id
                                              : criterion.levels.first().id,
                                 u"2026-11-15"_s});
                }
                const TableSheet sheet = sheetOf(rows);
                const ImportedTable table = importTable(sheet, guessedMapping(sheet, m_library), m_library,
                                                        {.option = deployment.id, .today = m_request.today});
                QVERIFY(table.count(State::Fits) >= 30);
                const ProfileAdditions additions = additionsTo(text, table, m_library, m_file);
                QVERIFY(additions.issues.isEmpty());
                QCOMPARE(additions.count(ImportEffect::None), 0);
                const CheckedProfile checked =
                    readProfile(writeJson(withEdits(*parseJson(text, {}), additions.edits)), {}, m_library);
                QVERIFY2(errorsOf(checked).isEmpty(), qPrintable(deployment.id + u' ' + errorsOf(checked).join(u'\n')));
                // Nothing that is documented got another value.
                for (qsizetype i = 0; i < profile.claims.size(); ++i) {
                    if (profile.claims.at(i).value.isKnown())
                        QCOMPARE(checked.profile->claims.at(i).value, profile.claims.at(i).value);
                }
            }
        }
    }
}

void TestImportedProfile::textsOfCellsStayTexts()
{
    // What a cell holds is quoted in one line and never read again as anything else.
    const QString nasty = u"=HYPERLINK(\"https://evil.example\")\u202e\n\t<b>%1 \u0007"_s;
    const TableSheet sheet = sheetOf({{u"Frage"_s, u"Antwort"_s, u"Nachweis"_s, u"Erläuterung"_s},
                                      {u"AV-Vertrag"_s, nasty, nasty, nasty},
                                      {u"Datenspeicherung"_s, u"keine Speicherung"_s, nasty, nasty}});
    const ImportedTable table =
        importTable(sheet, guessedMapping(sheet, m_library), m_library, {.option = nasty, .today = m_request.today});
    QCOMPARE(table.targets.size(), 1);
    const QByteArray text = writeJson(newProfile(table, table.targets.first().provider, m_library, m_file));
    const CheckedProfile checked = readProfile(text, {}, m_library);
    QVERIFY2(checked.issues.isEmpty(), text.constData());
    QVERIFY(!text.contains("\\u0007") && !text.contains("\u202e"));
}

QTEST_GUILESS_MAIN(TestImportedProfile)
#include "tst_importedprofile.moc"
