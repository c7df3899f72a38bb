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

#include <QDir>
#include <QFileInfo>

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

// Loads one library. All files are parsed before the first is read, so that references can be checked at once.
class LibraryLoader final
{
public:
    LibraryLoader() = default;
    /// The folders lie over a library that has what they lack.
    explicit LibraryLoader(const Library &base) : m_isOverlay(true), m_names(base) { }

    LoadedLibrary load(const QStringList &folders);

private:
    void parseContent(const QStringList &folders);
    void parseProfiles(const QStringList &folders);
    void readContent();
    void readProfiles();
    void readOneProfile(const ParsedFile &file);
    void addDuplicate(const ParsedFile &file, const QString &id);
    void addBroken(const ParsedFile &file, const QList<Issue> &issues);

    bool m_isOverlay = false;
    LoadedLibrary m_result;
    std::array<std::optional<ParsedFile>, contentFiles.size()> m_content;
    QMap<QString, ParsedFile> m_profiles; // by id; those of later folders replace earlier ones
    Names m_names;
};

LoadedLibrary LibraryLoader::load(const QStringList &folders)
{
    m_result.usable = true;
    for (const QString &folder : folders)
        m_result.library.folders << folder << folder + profileFolder;
    parseContent(folders);
    parseProfiles(folders);
    readContent();
    readProfiles();
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

void LibraryLoader::parseProfiles(const QStringList &folders)
{
    for (const QString &folder : folders) {
        QSet<QString> idsOfFolder;
        for (const QString &path : profilePaths(folder)) {
            const ParsedFile file {.path = path, .json = readJsonFile(path)};
            m_result.library.files.append(path);
            const QString id = profileId(file);
            if (idsOfFolder.contains(id)) {
                addDuplicate(file, id);
                continue;
            }
            idsOfFolder.insert(id);
            m_profiles.insert(id, file);
        }
    }
    for (const ParsedFile &file : std::as_const(m_profiles))
        m_names.addFile(file.json, profileKind);
}

void LibraryLoader::addDuplicate(const ParsedFile &file, const QString &id)
{
    const JsonValue *value = file.json ? file.json->find(u"id") : nullptr;
    Place place {.file = file.path};
    if (value != nullptr)
        place = {.file = file.path, .line = value->line, .column = value->column, .pointer = u"/id"_s};
    addBroken(file,
              {{.code = Issue::Code::DuplicateId, .place = place, .arguments = {id, idKindName(IdKind::Provider)}}});
}

void LibraryLoader::readContent()
{
    for (size_t i = 0; i < contentFiles.size(); ++i) {
        if (!m_content[i])
            continue;
        QList<Issue> issues;
        if (m_content[i]->json) {
            Reading reading(m_content[i]->path, m_names);
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

void LibraryLoader::readProfiles()
{
    for (const ParsedFile &file : std::as_const(m_profiles)) {
        if (file.json)
            readOneProfile(file);
        else
            addBroken(file, {file.json.error()});
    }
}

void LibraryLoader::readOneProfile(const ParsedFile &file)
{
    Reading reading(file.path, m_names);
    ProfileFile read = readProfileFile(reading, *file.json);
    const QList<Issue> issues = reading.takeIssues();
    if (hasErrors(issues)) {
        addBroken(file, issues);
        return;
    }
    m_result.issues.append(issues);
    if (const QString name = QFileInfo(file.path).completeBaseName(); name != read.profile.id)
        m_result.issues.append({.code = Issue::Code::OtherFileName,
                                .severity = Issue::Severity::Warning,
                                .place = {.file = file.path},
                                .arguments = {read.profile.id, name}});
    read.profile.file = file.path;
    m_result.library.profiles.append(std::move(read.profile));
    for (const auto &[id, name] : read.entities.asKeyValueRange())
        m_result.library.entities.insert(id, name);
    for (const auto &[id, name] : read.hosts.asKeyValueRange())
        m_result.library.hosts.insert(id, name);
}

void LibraryLoader::addBroken(const ParsedFile &file, const QList<Issue> &issues)
{
    m_result.library.unreadProfiles.append(profileId(file));
    m_result.broken.append({.file = file.path, .id = QFileInfo(file.path).completeBaseName(), .issues = issues});
    m_result.issues.append(issues);
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
        return {.profile = {}, .issues = {json.error()}};
    Names names(library);
    names.addFile(*json);
    Reading reading(file, names);
    CheckedProfile result {.profile = readProfileFile(reading, *json).profile, .issues = reading.takeIssues()};
    result.profile->file = file;
    if (hasErrors(result.issues))
        result.profile.reset();
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

QList<Issue> checkFile(const QString &path, const Library &base)
{
    const auto json = readJsonFile(path);
    if (!json)
        return {json.error()};
    const JsonValue *kindValue = json->find(u"kind");
    const QString kind = kindValue == nullptr ? QString() : kindValue->string;
    Names names(base);
    names.addFile(*json);
    Reading reading(path, names, kind == engagementKind ? Issue::Severity::Warning : Issue::Severity::Error);
    Library scratch;
    const auto content = std::ranges::find(contentFiles, kind, &ContentFile::kind);
    if (content != contentFiles.end())
        content->read(reading, *json, scratch);
    else if (kind == engagementKind)
        (void)readEngagement(reading, *json, base);
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
    LibraryLoader loader = isComplete ? LibraryLoader() : LibraryLoader(base);
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

QList<Issue> checkPath(const QString &path, const Library &base)
{
    if (!QFileInfo(path).isDir())
        return checkFile(path, base);
    const QDir folder(path);
    if (isLibraryFolder(path))
        return checkLibraryFolder(folder, base);
    const QStringList names =
        folder.entryList({u"*.json"_s, u"*.lotse"_s}, QDir::Files | QDir::Dirs | QDir::System, QDir::Name);
    if (names.isEmpty())
        return nothingToCheck(folder);
    QList<Issue> issues;
    for (const QString &name : names)
        issues.append(checkFile(folder.filePath(name), base));
    return issues;
}

} // namespace lotse
