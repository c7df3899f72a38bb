// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/printable.h"

#include "report/model/visittexts.h"
#include "report/pdf/pdftext.h"

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype namedCharacters = 12;
constexpr qsizetype namedPlaces = 4;

/// @p all joined, the ones beyond @p most as "…".
QString shortList(const QStringList &all, qsizetype most, const QString &separator)
{
    return all.size() <= most ? all.join(separator) : all.first(most).join(separator) + separator + u'…';
}

} // namespace

Unprintable unprintable(const report::Report &report, const Phrases &phrases)
{
    const pdf::Fonts fonts;
    Unprintable result;
    const auto collect = [&](const QString &place) {
        return [&fonts, &result, place](const QString &text) {
            const QStringList missing = fonts.missing(text);
            for (const QString &character : missing) {
                if (!result.characters.contains(character))
                    result.characters.append(character);
            }
            if (!missing.isEmpty() && !result.places.contains(place))
                result.places.append(place);
        };
    };
    if (report.hasCover)
        report::visitTexts(report.cover, collect(phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Cover"))));
    for (const report::Section &section : report.sections)
        report::visitTexts(section, collect(section.title));
    return result;
}

QString unprintableText(const Unprintable &unprintable, const Phrases &phrases)
{
    if (unprintable.isEmpty())
        return {};
    return phrases
        .text("Report",
              QT_TRANSLATE_NOOP("Report",
                                "No font on this computer can print %1 (in: %2). The report shows […] in their place."))
        .arg(shortList(unprintable.characters, namedCharacters, u" "_s),
             shortList(unprintable.places, namedPlaces, u"; "_s));
}

} // namespace lotse
