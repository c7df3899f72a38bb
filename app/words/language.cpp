// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/language.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace lotse {

ProgramLanguage::ProgramLanguage() : m_program(std::make_unique<QTranslator>()), m_qt(std::make_unique<QTranslator>())
{
}

ProgramLanguage::~ProgramLanguage() = default;

void ProgramLanguage::set(std::optional<Language> wanted)
{
    const Language language = wanted.value_or(systemLanguage());
    // Each look for a resource asks for the default locale, and QLocale::setDefault() exchanges it without a lock.
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::removeTranslator(m_program.get());
    QCoreApplication::removeTranslator(m_qt.get());
    // The one installed last is asked first: ours has names of keys that Qt's calls otherwise.
    if (language == Language::German && m_qt->load(u":/i18n/qtbase_de.qm"_s))
        QCoreApplication::installTranslator(m_qt.get());
    // The English catalogue holds the plural forms.
    if (m_program->load(u":/i18n/lotse_%1.qm"_s.arg(languageCode(language))))
        QCoreApplication::installTranslator(m_program.get());
    QLocale::setDefault(localeOf(language));
}

Language ProgramLanguage::systemLanguage()
{
    return languageFromCode(QLocale::system().name());
}

Language interfaceLanguage()
{
    return QLocale().language() == QLocale::German ? Language::German : Language::English;
}

QLocale interfaceLocale()
{
    return localeOf(interfaceLanguage());
}

} // namespace lotse
