// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/printable.h"

#include "report/model/visittexts.h"
#include "report/pdf/pdftext.h"

#include <algorithm>

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

/// Letters that no font of any computer need have are named by their number.
QString named(const QString &character)
{
    QString result;
    for (const char32_t part : character.toUcs4()) {
        switch (QChar::category(part)) {
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
        case QChar::Other_Surrogate:
            result += u"⟨U+%1⟩"_s.arg(QString::number(uint(part), 16).toUpper().rightJustified(4, u'0'));
            break;
        default: result += QString::fromUcs4(&part, 1);
        }
    }
    return result;
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
    QStringList characters;
    std::ranges::transform(unprintable.characters, std::back_inserter(characters), named);
    return phrases
        .text("Report",
              QT_TRANSLATE_NOOP("Report",
                                "No font on this computer can print %1 (in: %2). The report shows […] in their place."))
        .arg(shortList(characters, namedCharacters, u" "_s), shortList(unprintable.places, namedPlaces, u"; "_s));
}

} // namespace lotse
