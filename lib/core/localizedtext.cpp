// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localizedtext.h"

using namespace Qt::StringLiterals;

namespace lotse {

QString languageCode(Language language)
{
    return language == Language::German ? u"de"_s : u"en"_s;
}

Language languageFromCode(const QString &code)
{
    return code.startsWith("de"_L1, Qt::CaseInsensitive) ? Language::German : Language::English;
}

QLocale localeOf(Language language)
{
    return language == Language::German ? QLocale(QLocale::German, QLocale::Germany)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

const QString &LocalizedText::in(Language language) const
{
    const QString &wanted = language == Language::German ? german : english;
    const QString &other = language == Language::German ? english : german;
    return wanted.isEmpty() ? other : wanted;
}

} // namespace lotse
