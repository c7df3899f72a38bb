// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phrases.h"

#include <QTranslator>

using namespace Qt::StringLiterals;

namespace lotse {

Phrases::Phrases(Language language) : m_language(language), m_translator(std::make_unique<QTranslator>())
{
    if (!m_translator->load(u":/i18n/lotse_%1.qm"_s.arg(languageCode(language))))
        qWarning("The catalogue of the language is missing from the program");
}

Phrases::~Phrases() = default;
Phrases::Phrases(Phrases &&) noexcept = default;
Phrases &Phrases::operator=(Phrases &&) noexcept = default;

QString Phrases::text(const char *context, const char *source, int count) const
{
    QString translated = m_translator->translate(context, source, nullptr, count);
    if (translated.isNull())
        translated = QString::fromUtf8(source);
    if (count >= 0)
        translated.replace("%n"_L1, locale().toString(count));
    return translated;
}

} // namespace lotse
