// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"

#include <memory>

class QTranslator;

namespace lotse {

/// The program's sentences in one given language, independent of the language of the window: for reports and for the
/// command line. Mark sentences with QT_TRANSLATE_NOOP("Context", "English sentence with %1") so that lupdate finds
/// them.
class Phrases
{
public:
    explicit Phrases(Language language);
    ~Phrases();
    Phrases(Phrases &&) noexcept;
    Phrases &operator=(Phrases &&) noexcept;

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] QLocale locale() const { return localeOf(m_language); }
    /// Returns @p source in this language; with @p count >= 0 the plural form, "%n" replaced by the localised number.
    [[nodiscard]] QString text(const char *context, const char *source, int count = -1) const;

private:
    Language m_language;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace lotse
