// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/libraryloader.h"

#include "core/criteriareader.h"
#include "core/dutyreader.h"
#include "core/engagementreader.h"
#include "core/jsonfile.h"
#include "core/profilereader.h"
#include "core/questionnairereader.h"
#include "core/riskreader.h"
#include "core/scenarioreader.h"
#include "core/timelinereader.h"
#include "core/wordings.h"

#include <QDir>
#include <QFileInfo>

#include <map>
#include <ranges>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr auto profileFolder = "/profiles"_L1;
constexpr auto profileKind = "profile"_L1;
constexpr auto engagementKind = "engagement"_L1;

struct ParsedFile
{
    QString path;
    Result<JsonValue> json;
};

// The id that the file gives, or that its name promises if it cannot be read.
QString profileId(const ParsedFile &file)
{
    const JsonValue *id = file.json ? file.json->find(u"id") : nullptr;
    return id == nullptr || id->string.isEmpty() ? QFileInfo(file.path).completeBaseName() : id->string;
}

// What is left of the file of a profile once it has been read: the tree of its JSON takes several times the memory.
struct ReadProfile
{
    QString path;
    std::optional<ProfileFile> file; // none if its text is no JSON
    QList<Issue> issues;
    QList<OpenReference> references; // to what files define that are read after it
};

enum class Keep { Profiles, Issues };

struct ContentFile
{
    QLatin1StringView kind; // the file's name is the same with ".json"
    void (*read)(Reading &, const JsonValue &, Library &);
    bool needed;

    [[nodiscard]] QString fileName() const { return kind + ".json"_L1; }
};

constexpr auto contentFiles = std::to_array<ContentFile>({
    {"criteria"_L1, readCriteria, true},
    {"questionnaire"_L1, readQuestionnaire, true},
    {"risks"_L1, readRisks, false},
    {"timeline"_L1, readTimeline, false},
    {"model_availability"_L1, readModelAvailability, false},
    {"scenarios"_L1, readScenarios, false},
    {"duties"_L1, readDuties, false},
});

QStringList profilePaths(const QString &folder)
{
    const QDir profiles(folder + profileFolder);
    QStringList paths;
    for (const QString &name : profiles.entryList({u"*.json"_s}, QDir::Files | QDir::Dirs | QDir::System, QDir::Name))
        paths.append(profiles.filePath(name));
    return paths;
}

QString lastExisting(const QStringList &folders, const QString &name)
{
    for (const QString &folder : std::views::reverse(folders)) {
        const QString path = folder + u'/' + name;
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

BrokenProfile brokenProfile(const QString &path, const QList<Issue> &issues)
{
    return {.file = path, .id = QFileInfo(path).completeBaseName(), .issues = issues};
}

BrokenProfile duplicateProfile(const ParsedFile &file, const QString &id)
{
    const JsonValue *value = file.json ? file.json->find(u"id") : nullptr;
    Place place {.file = file.path};
    if (value != nullptr)
        place = {.file = file.path, .line = value->line, .column = value->column, .pointer = u"/id"_s};
    return brokenProfile(
        file.path,
        {{.code = Issue::Code::DuplicateId, .place = place, .arguments = {id, idKindName(IdKind::Provider)}}});
}

// Loads one library. Content is parsed whole before the first file of it is read, so that references can be checked at
// once. Profiles are read one by one; what they refer to in others is checked when all of them are known.
class LibraryLoader final
{
public:
    explicit LibraryLoader(Keep keep = Keep::Profiles) : m_keep(keep) { }
    /// The folders lie over a library that has what they lack.
    LibraryLoader(const Library &base, Keep keep) : m_keep(keep), m_isOverlay(true), m_names(base), m_wordings(base) { }

    LoadedLibrary load(const QStringList &folders);

private:
    void parseContent(const QStringList &folders);
    void gatherWordings();
    [[nodiscard]] Reading readingOf(const QString &path) const;
    void readContent();
    void readProfiles(const QStringList &folders);
    QList<BrokenProfile> readFolder(const QStringList &paths);
    ReadProfile readOneProfile(const ParsedFile &file);
    void addProfiles();
    void addBroken(const BrokenProfile &broken, const QString &id);

    Keep m_keep;
    bool m_isOverlay = false;
    LoadedLibrary m_result;
    std::array<std::optional<ParsedFile>, contentFiles.size()> m_content;
    std::map<QString, ReadProfile> m_profiles; // by id
    Names m_names;
    Wordings m_wordings; // only where issues are all that is asked for
};

LoadedLibrary LibraryLoader::load(const QStringList &folders)
{
    m_result.usable = true;
    for (const QString &folder : folders)
        m_result.library.folders << folder << folder + profileFolder;
    parseContent(folders);
    gatherWordings();
    readProfiles(folders);
    readContent();
    addProfiles();
    return std::move(m_result);
}

void LibraryLoader::parseContent(const QStringList &folders)
{
    for (size_t i = 0; i < contentFiles.size(); ++i) {
        const QString path = lastExisting(folders, contentFiles[i].fileName());
        if (!path.isEmpty()) {
            m_content[i] = {.path = path, .json = readJsonFile(path)};
            m_result.library.files.append(path);
            m_names.addFile(m_content[i]->json, contentFiles[i].kind);
        } else if (contentFiles[i].needed && !m_isOverlay) {
            const QString folder = folders.isEmpty() ? QString() : folders.last();
            m_result.issues.append({.code = Issue::Code::MissingFile,
                                    .place = {.file = folder},
                                    .arguments = {contentFiles[i].fileName()}});
            m_result.usable = false;
            m_names.addUnreadable(contentFiles[i].kind);
        }
    }
}

// Profiles name levels, so the criteria are wanted before them.
void LibraryLoader::gatherWordings()
{
    const std::optional<ParsedFile> &criteria = m_content.front();
    if (m_keep != Keep::Issues || !criteria || !criteria->json)
        return;
    Reading reading(criteria->path, m_names);
    Library scratch;
    readCriteria(reading, *criteria->json, scratch);
    m_wordings.add(scratch);
}

Reading LibraryLoader::readingOf(const QString &path) const
{
    Reading reading(path, m_names);
    if (m_keep == Keep::Issues)
        reading.checkWording(m_wordings);
    return reading;
}

void LibraryLoader::readProfiles(const QStringList &folders)
{
    // Those of later folders replace earlier ones, which therefore need not be read.
    QList<QList<BrokenProfile>> duplicates;
    QList<QStringList> files;
    for (const QString &folder : folders | std::views::reverse) {
        files.prepend(profilePaths(folder));
        duplicates.prepend(readFolder(files.first()));
    }
    for (const QStringList &paths : std::as_const(files))
        m_result.library.files += paths;
    for (const QList<BrokenProfile> &ofFolder : std::as_const(duplicates)) {
        for (const BrokenProfile &duplicate : ofFolder)
            addBroken(duplicate, duplicate.issues.first().arguments.first());
    }
}

// Reads what no profile read so far has the id of. Returns the files that have the id of another in this folder.
QList<BrokenProfile> LibraryLoader::readFolder(const QStringList &paths)
{
    QSet<QString> idsOfFolder;
    QList<BrokenProfile> duplicates;
    for (const QString &path : paths) {
        const ParsedFile file {.path = path, .json = readJsonFile(path)};
        const QString id = profileId(file);
        if (idsOfFolder.contains(id)) {
            duplicates.append(duplicateProfile(file, id));
            continue;
        }
        idsOfFolder.insert(id);
        if (m_profiles.contains(id))
            continue;
        m_names.addFile(file.json, profileKind);
        m_profiles.emplace(id, readOneProfile(file));
    }
    return duplicates;
}

ReadProfile LibraryLoader::readOneProfile(const ParsedFile &file)
{
    if (!file.json)
        return {.path = file.path, .file = {}, .issues = {file.json.error()}, .references = {}};
    Reading reading = readingOf(file.path);
    reading.awaitProfiles();
    ProfileFile read = readProfileFile(reading, *file.json);
    if (m_keep == Keep::Issues) {
        m_wordings.add(read.profile);
        read = {.profile = {.id = read.profile.id}};
    }
    return {.path = file.path,
            .file = std::move(read),
            .issues = reading.takeIssues(),
            .references = reading.takeOpenReferences()};
}

void LibraryLoader::readContent()
{
    for (size_t i = 0; i < contentFiles.size(); ++i) {
        if (!m_content[i])
            continue;
        QList<Issue> issues;
        if (m_content[i]->json) {
            Reading reading = readingOf(m_content[i]->path);
            contentFiles[i].read(reading, *m_content[i]->json, m_result.library);
            issues = reading.takeIssues();
        } else {
            issues = {m_content[i]->json.error()};
        }
        if (contentFiles[i].needed && hasErrors(issues))
            m_result.usable = false;
        m_result.issues.append(issues);
    }
}

void LibraryLoader::addProfiles()
{
    for (auto &[id, profile] : m_profiles) {
        settleReferences(profile.references, m_names, profile.issues);
        if (hasErrors(profile.issues)) {
            addBroken(brokenProfile(profile.path, profile.issues), id);
            continue;
        }
        m_result.issues.append(profile.issues);
        ProfileFile &read = *profile.file;
        if (const QString name = QFileInfo(profile.path).completeBaseName(); name != read.profile.id)
            m_result.issues.append({.code = Issue::Code::OtherFileName,
                                    .severity = Issue::Severity::Warning,
                                    .place = {.file = profile.path},
                                    .arguments = {read.profile.id, name}});
        if (m_keep == Keep::Issues)
            continue;
        read.profile.file = profile.path;
        m_result.library.profiles.append(std::move(read.profile));
        for (const auto &[entity, name] : read.entities.asKeyValueRange())
            m_result.library.entities.insert(entity, name);
        for (const auto &[host, name] : read.hosts.asKeyValueRange())
            m_result.library.hosts.insert(host, name);
    }
}

void LibraryLoader::addBroken(const BrokenProfile &broken, const QString &id)
{
    m_result.library.unreadProfiles.append(id);
    m_result.broken.append(broken);
    m_result.issues.append(broken.issues);
}

} // namespace

LoadedLibrary loadLibrary(const QStringList &folders)
{
    return LibraryLoader().load(folders);
}

CheckedProfile readProfile(const QByteArray &text, const QString &file, const Library &library)
{
    const auto json = parseJson(text, file);
    if (!json)
        return {.profile = {}, .readable = {}, .issues = {json.error()}};
    Names names(library);
    names.addFile(*json);
    const Wordings wordings(library);
    Reading reading(file, names);
    reading.checkWording(wordings);
    reading.keepFaulty();
    CheckedProfile result;
    result.readable = readProfileFile(reading, *json).profile;
    result.readable->file = file;
    result.issues = reading.takeIssues();
    if (!hasErrors(result.issues))
        result.profile = result.readable;
    return result;
}

namespace {

// Reports that the file is of none of the kinds that there are.
void reportKind(Reading &reading, const JsonValue &file)
{
    QStringList kinds;
    for (const ContentFile &content : contentFiles)
        kinds.append(content.kind);
    kinds << QString(profileKind) << QString(engagementKind);
    ObjectReader object(reading, Node {file, {}});
    if (const auto kind = object.member("kind"_L1, JsonValue::Type::String, Need::Required))
        reading.error(Issue::Code::UnknownValue, *kind, {kind->value.string, kinds.join(", "_L1)});
    object.skipRest();
}

QList<Issue> checkEngagement(Reading &reading, const JsonValue &json, const QString &path, const Library &base,
                             const EngagementCheck &check)
{
    const Engagement engagement = readEngagement(reading, json, base);
    QList<Issue> issues = reading.takeIssues();
    if (check && !hasErrors(issues))
        issues += check(engagement, path);
    return issues;
}

QList<Issue> checkFile(const QString &path, const Library &base, Names names, const EngagementCheck &check)
{
    const auto json = readJsonFile(path);
    if (!json)
        return {json.error()};
    const JsonValue *kindValue = json->find(u"kind");
    const QString kind = kindValue == nullptr ? QString() : kindValue->string;
    names.addFile(*json);
    const bool isEngagement = kind == engagementKind;
    Reading reading(path, names, isEngagement ? Issue::Severity::Warning : Issue::Severity::Error);
    Wordings wordings;
    if (!isEngagement) {
        wordings.add(base);
        reading.checkWording(wordings);
    }
    Library scratch;
    const auto content = std::ranges::find(contentFiles, kind, &ContentFile::kind);
    if (content != contentFiles.end())
        content->read(reading, *json, scratch);
    else if (isEngagement)
        return checkEngagement(reading, *json, path, base, check);
    else if (kind == profileKind)
        (void)readProfileFile(reading, *json);
    else
        reportKind(reading, *json);
    return reading.takeIssues();
}

QList<Issue> nothingToCheck(const QDir &folder)
{
    return {{.code = Issue::Code::NothingToCheck, .place = {.file = folder.path()}}};
}

QList<Issue> checkLibraryFolder(const QDir &folder, const Library &base)
{
    const bool isComplete = folder.exists(contentFiles.front().fileName());
    LibraryLoader loader = isComplete ? LibraryLoader(Keep::Issues) : LibraryLoader(base, Keep::Issues);
    const LoadedLibrary loaded = loader.load({folder.path()});
    return loaded.library.files.isEmpty() ? nothingToCheck(folder) : loaded.issues;
}

} // namespace

bool isLibraryFolder(const QString &folder)
{
    const QDir place(folder);
    return place.exists(u"profiles"_s)
        || std::ranges::any_of(contentFiles, [&](const ContentFile &file) { return place.exists(file.fileName()); });
}

QList<Issue> checkPath(const QString &path, const Library &base, const EngagementCheck &check)
{
    if (!QFileInfo(path).isDir())
        return checkFile(path, base, Names(base), check);
    const QDir folder(path);
    if (isLibraryFolder(path))
        return checkLibraryFolder(folder, base);
    const QStringList files =
        folder.entryList({u"*.json"_s, u"*.lotse"_s}, QDir::Files | QDir::Dirs | QDir::System, QDir::Name);
    if (files.isEmpty())
        return nothingToCheck(folder);
    const Names names(base);
    QList<Issue> issues;
    for (const QString &file : files)
        issues.append(checkFile(folder.filePath(file), base, names, check));
    return issues;
}

} // namespace lotse
