// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/libraryloader.h"

#include "core/criteriareader.h"
#include "core/dutyreader.h"
#include "core/engagementreader.h"
#include "core/jsonfile.h"
#include "core/overlaidprofile.h"
#include "core/overlayreader.h"
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

// The name without its ending.
QString baseNameOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.endsWith(overlayEnding) ? name.chopped(overlayEnding.size()) : QFileInfo(path).completeBaseName();
}

// The id that the file gives, or that its name promises if it cannot be read.
QString profileId(const ParsedFile &file)
{
    const JsonValue *id = file.json ? file.json->find(u"id") : nullptr;
    return id == nullptr || id->string.isEmpty() ? baseNameOf(file.path) : id->string;
}

// What is left of the file of a profile once it has been read: the tree of its JSON takes several times the memory.
struct ReadProfile
{
    QString path;
    std::optional<ProfileFile> file; // none if its text is no JSON
    QList<Issue> issues;
    QList<OpenReference> references; // to what files define that are read after it
    QStringList overlays = {}; // that lie over it
    bool isOfBase = false; // of the library below: only what its overlays say is asked for
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

struct ProfilePaths
{
    QStringList profiles;
    QStringList overlays;
};

ProfilePaths profilePaths(const QString &folder)
{
    const QDir profiles(folder + profileFolder);
    ProfilePaths paths;
    for (const QString &name : profiles.entryList({u"*.json"_s}, QDir::Files | QDir::Dirs | QDir::System, QDir::Name))
        (name.endsWith(overlayEnding) ? paths.overlays : paths.profiles).append(profiles.filePath(name));
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
    return {.file = path, .id = baseNameOf(path), .issues = issues};
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
    LibraryLoader(const Library &base, Keep keep) : m_keep(keep), m_base(&base), m_names(base), m_wordings(base) { }

    LoadedLibrary load(const QStringList &folders);

private:
    void parseContent(const QStringList &folders);
    void gatherWordings();
    [[nodiscard]] Reading readingOf(const QString &path) const;
    void readContent();
    void readProfiles(const QStringList &folders);
    QList<BrokenProfile> readFolder(const QStringList &paths);
    void gatherOverlays(const QStringList &paths);
    void readLeftOverlays();
    void reportName(const QString &path, const QString &id);
    ReadProfile readOneProfile(const ParsedFile &file, const QString &id);
    void addProfiles();
    void addBroken(const BrokenProfile &broken, const QString &id);

    Keep m_keep;
    const Library *m_base = nullptr;
    LoadedLibrary m_result;
    std::array<std::optional<ParsedFile>, contentFiles.size()> m_content;
    std::map<QString, ReadProfile> m_profiles; // by id
    std::map<QString, QList<ParsedFile>> m_overlays; // by the id of the profile that they wait for, lowest first
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
        } else if (contentFiles[i].needed && m_base == nullptr) {
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
        const ProfilePaths paths = profilePaths(folder);
        files.prepend(paths.profiles + paths.overlays);
        duplicates.prepend(readFolder(paths.profiles));
        gatherOverlays(paths.overlays);
    }
    readLeftOverlays();
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
        m_profiles.emplace(id, readOneProfile(file, id));
    }
    return duplicates;
}

// Keeps the overlays of a folder for the profiles of those before it.
void LibraryLoader::gatherOverlays(const QStringList &paths)
{
    for (const QString &path : paths) {
        ParsedFile file {.path = path, .json = readJsonFile(path)};
        const QString id = profileId(file);
        reportName(path, id);
        if (m_profiles.contains(id)) {
            m_result.issues.append({.code = Issue::Code::OverlayHidden,
                                    .severity = Issue::Severity::Warning,
                                    .place = {.file = path},
                                    .arguments = {id}});
            continue;
        }
        m_overlays[id].prepend(std::move(file));
    }
}

// What lies over no profile of these folders lies over one of the library below, if there is any.
void LibraryLoader::readLeftOverlays()
{
    while (!m_overlays.empty()) {
        const QString id = m_overlays.cbegin()->first;
        const Profile *below = m_base == nullptr ? nullptr : m_base->profile(id);
        if (below != nullptr) {
            ReadProfile read = readOneProfile({.path = below->file, .json = readJsonFile(below->file)}, id);
            read.isOfBase = true;
            m_profiles.insert_or_assign(id, std::move(read));
            continue;
        }
        for (const ParsedFile &file : std::as_const(m_overlays.begin()->second)) {
            if (!file.json)
                m_result.issues.append(file.json.error());
            m_result.issues.append({.code = Issue::Code::OverlayWithoutProfile,
                                    .severity = Issue::Severity::Warning,
                                    .place = {.file = file.path},
                                    .arguments = {id}});
        }
        m_overlays.erase(m_overlays.begin());
    }
}

void LibraryLoader::reportName(const QString &path, const QString &id)
{
    const QString name = baseNameOf(path);
    if (name == id)
        return;
    m_result.issues.append({.code = Issue::Code::OtherFileName,
                            .severity = Issue::Severity::Warning,
                            .place = {.file = path},
                            .arguments = {id, QFileInfo(path).completeBaseName()}});
}

ReadProfile LibraryLoader::readOneProfile(const ParsedFile &file, const QString &id)
{
    OverlaidProfile overlaid(file.path, file.json);
    QStringList overlays;
    if (const auto found = m_overlays.find(id); found != m_overlays.end()) {
        for (const ParsedFile &overlay : std::as_const(found->second)) {
            overlaid.lay(overlay.path, overlay.json, m_names);
            overlays.append(overlay.path);
        }
        m_overlays.erase(found);
    }
    if (!overlaid.json())
        return {.path = file.path, .file = {}, .issues = {overlaid.json().error()}, .references = {}};
    if (!overlays.isEmpty())
        m_names.addFile(overlaid.json(), profileKind);
    Reading reading = readingOf(file.path);
    reading.awaitProfiles();
    ProfileFile read = readProfileFile(reading, *overlaid.json());
    QList<Issue> issues = reading.takeIssues();
    QList<OpenReference> references = reading.takeOpenReferences();
    for (Issue &issue : issues)
        issue.place = overlaid.origin(issue.place);
    for (OpenReference &reference : references)
        reference.place = overlaid.origin(reference.place);
    if (m_keep == Keep::Issues) {
        m_wordings.add(read.profile);
        read = {.profile = {.id = read.profile.id}};
    }
    return {.path = file.path,
            .file = std::move(read),
            .issues = overlaid.issues() + issues,
            .references = references,
            .overlays = overlays};
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
        if (profile.isOfBase)
            profile.issues.removeIf([&](const Issue &issue) { return issue.place.file == profile.path; });
        if (hasErrors(profile.issues)) {
            BrokenProfile broken = brokenProfile(profile.path, profile.issues);
            if (!profile.overlays.isEmpty()) {
                broken.id = id;
                broken.file = std::ranges::find(profile.issues, Issue::Severity::Error, &Issue::severity)->place.file;
            }
            addBroken(broken, id);
            continue;
        }
        m_result.issues.append(profile.issues);
        ProfileFile &read = *profile.file;
        if (!profile.isOfBase)
            reportName(profile.path, read.profile.id);
        if (m_keep == Keep::Issues)
            continue;
        read.profile.file = profile.path;
        read.profile.overlayFiles = profile.overlays;
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
    kinds << QString(profileKind) << QString(overlayKind) << QString(engagementKind);
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

// Checks an overlay with the profile that it makes of the one in the library.
QList<Issue> checkOverlay(const QString &path, const JsonValue &json, const Library &base, const Names &names,
                          const Wordings &wordings)
{
    const QString id = stringAt(json, u"id");
    const Profile *below = base.profile(id);
    if (below == nullptr) {
        Reading reading(path, names);
        (void)readOverlayFile(reading, json);
        return reading.takeIssues()
            + QList<Issue> {{.code = Issue::Code::OverlayWithoutProfile,
                             .severity = Issue::Severity::Warning,
                             .place = {.file = path},
                             .arguments = {id}}};
    }
    OverlaidProfile overlaid(below->file, readJsonFile(below->file));
    overlaid.lay(path, json, names);
    QList<Issue> issues = overlaid.issues();
    if (hasErrors(issues) || !overlaid.json())
        return issues;
    Names all = names;
    all.addFile(*overlaid.json());
    Reading reading(below->file, all);
    reading.checkWording(wordings);
    (void)readProfileFile(reading, *overlaid.json());
    for (Issue &issue : reading.takeIssues()) {
        issue.place = overlaid.origin(issue.place);
        if (issue.place.file == path)
            issues.append(issue);
    }
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
    else if (kind == overlayKind)
        return checkOverlay(path, *json, base, names, wordings);
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
