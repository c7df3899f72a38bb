// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words/sourcedates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

QString say(const Phrases &phrases, const char *source)
{
    return phrases.text("Words", source);
}

/// Never broken over two lines.
QString dayText(const auto &date, const Phrases &phrases)
{
    return displayDate(date, phrases.language()).replace(u' ', u'\u00a0');
}

QString documentDate(const Source &source, const Phrases &phrases)
{
    if (source.date.isValid() && source.date.precision == PartialDate::Precision::Year)
        return say(phrases, QT_TRANSLATE_NOOP("Words", "Document of the year %1")).arg(dayText(source.date, phrases));
    if (source.date.isValid())
        return say(phrases, QT_TRANSLATE_NOOP("Words", "Document of %1")).arg(dayText(source.date, phrases));
    if (source.notBefore.isValid())
        return say(phrases, QT_TRANSLATE_NOOP("Words", "Document without a date, not older than %1"))
            .arg(dayText(source.notBefore, phrases));
    return say(phrases, QT_TRANSLATE_NOOP("Words", "Document without a date"));
}

} // namespace

QString sourceDates(const Source &source, const Phrases &phrases)
{
    const QString date = documentDate(source, phrases);
    if (!source.checked.isValid())
        return source.isCopy ? say(phrases, QT_TRANSLATE_NOOP("Words", "%1, read in a copy")).arg(date) : date;
    return (source.isCopy ? say(phrases, QT_TRANSLATE_NOOP("Words", "%1, read in a copy on %2"))
                          : say(phrases, QT_TRANSLATE_NOOP("Words", "%1, last seen %2")))
        .arg(date, dayText(source.checked, phrases));
}

QString documentDay(const Source &source, const Phrases &phrases)
{
    if (source.date.isValid())
        return dayText(source.date, phrases);
    if (source.notBefore.isValid())
        return say(phrases, QT_TRANSLATE_NOOP("Words", "not older than %1")).arg(dayText(source.notBefore, phrases));
    return say(phrases, QT_TRANSLATE_NOOP("Words", "without a date"));
}

QString seenDay(const Source &source, const Phrases &phrases)
{
    if (!source.checked.isValid())
        return source.isCopy ? say(phrases, QT_TRANSLATE_NOOP("Words", "read in a copy")) : QString();
    return (source.isCopy ? say(phrases, QT_TRANSLATE_NOOP("Words", "copy read %1"))
                          : say(phrases, QT_TRANSLATE_NOOP("Words", "seen %1")))
        .arg(dayText(source.checked, phrases));
}

} // namespace lotse
