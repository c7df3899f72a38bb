// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"

#include <memory>
#include <optional>

class QTranslator;

namespace lotse {

/// The language of the program: its own sentences and those of Qt, and the default locale. One place for both
/// translators.
class ProgramLanguage final
{
public:
    ProgramLanguage();
    ~ProgramLanguage();

    /// Installs @p wanted, or the language of the system where nothing is wanted. Windows made before keep their texts.
    /// Waits for the work in the background, which reads resources by the default locale.
    void set(std::optional<Language> wanted);
    [[nodiscard]] static Language systemLanguage();

private:
    std::unique_ptr<QTranslator> m_program;
    std::unique_ptr<QTranslator> m_qt;
};

/// Returns the language in which the window speaks now.
[[nodiscard]] Language interfaceLanguage();

/// Returns the locale in which the window writes numbers and dates.
[[nodiscard]] QLocale interfaceLocale();

} // namespace lotse
