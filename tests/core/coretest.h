// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library.h"
#include "core/libraryloader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace lotse {

inline QString testLibrary()
{
    return QStringLiteral(LOTSE_TEST_DATA "/library");
}

/// Returns the name of @p code as issue.h spells it, for readable failures.
inline QString codeName(Issue::Code code)
{
    static const QStringList names =
        QStringLiteral(
            "CannotOpen CannotWrite FileTooLarge TooLargeToWrite EmptyFile NotUtf8 DoubleEncoded Syntax TooDeep "
            "DuplicateKey "
            "NewerFormat "
            "MissingKey UnknownKey WrongType MissingLanguage EmptyText UnknownId UnknownLevel UnknownValue DuplicateId "
            "InvalidDate FutureDate AfterEngagement UndatedOwnClaim SilentOwnClaim OvertakenOwnClaim IdleOwnClaim "
            "UnlikelyDue "
            "RisesByMeasures OutsideScale "
            "DoubtfulNumber NoOwnSource SharedSource DoesNotApply "
            "InvalidNumber NotWhole NotPositive InvalidRange InvalidUrl LabelTooLong CyclicInheritance CyclicQuestions "
            "NoSource UnknownSource "
            "UnknownFunction MissingFile UntouchedCriterion ProfileGone QuestionGone NotAFile DiskFull OverwritesInput "
            "AmongLibraryFiles OtherKindOfFile InvalidId ControlCharacter EndsBeforeStart SeenBeforeDate "
            "YoungerThanSources ListedTwice NothingToCheck "
            "OtherFileName "
            "SamePlanB ImpossibleRequirement ExcludingRequirements "
            "NoPlaceForNumber ContradictingShares NoEndOfReplaced DifferentFigures UnusedSource ReasonOfOther "
            "HedgedClaim UnverifiedState OverlayConflict OverlayItemGone OverlayItemBack OverlayTargetGone "
            "OverlayOtherLanguage OverlayCitedGone OverlayWithoutProfile OverlayHidden NotATable DamagedTable "
            "LockedTable TableTooLarge UnpackedTooLarge LockedByOther")
            .split(u' ');
    return names.value(int(code));
}

/// Returns e.g. "UnknownLevel /claims/0/level disk|brakes|disc"; warnings begin with "warning ".
inline QString described(const Issue &issue)
{
    const bool isWarning = issue.severity == Issue::Severity::Warning;
    return (isWarning ? QStringLiteral("warning ") : QString()) + codeName(issue.code) + u' ' + issue.place.pointer
        + u' ' + issue.arguments.join(u'|');
}

inline QStringList described(const QList<Issue> &issues)
{
    QStringList texts;
    for (const Issue &issue : issues)
        texts.append(described(issue));
    return texts;
}

/// Returns the place of the first occurrence of @p needle in @p text as "line:column", counted in characters.
inline QString placeOf(const QString &text, const QString &needle)
{
    const qsizetype offset = text.indexOf(needle);
    if (offset < 0)
        return QStringLiteral("not found");
    const QString before = text.first(offset);
    return QStringLiteral("%1:%2").arg(before.count(u'\n') + 1).arg(offset - before.lastIndexOf(u'\n'));
}

inline QString placeText(const Issue &issue)
{
    return QStringLiteral("%1:%2").arg(issue.place.line).arg(issue.place.column);
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// A copy of the test library in a folder of its own, to break in tests.
class LibraryCopy final
{
public:
    LibraryCopy()
    {
        const QDir source(testLibrary());
        for (const QString &name : source.entryList(QDir::Files))
            writeBytes(path(name), bytesOf(source.filePath(name)));
        for (const QString &name : QDir(source.filePath(QStringLiteral("profiles"))).entryList(QDir::Files))
            writeBytes(path(QStringLiteral("profiles/") + name),
                       bytesOf(source.filePath(QStringLiteral("profiles/") + name)));
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString text(const QString &name) const { return QString::fromUtf8(bytesOf(path(name))); }

    /// Replaces the first @p before in the file @p name by @p after.
    void change(const QString &name, const QString &before, const QString &after)
    {
        QString content = text(name);
        const qsizetype offset = content.indexOf(before);
        if (offset < 0)
            qFatal("%s does not hold %s", qPrintable(name), qPrintable(before));
        writeBytes(path(name), content.replace(offset, before.size(), after).toUtf8());
    }

    [[nodiscard]] LoadedLibrary load() const { return loadLibrary({folder()}); }

private:
    QTemporaryDir m_folder;
};

} // namespace lotse
