// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace lotse {

/// The two languages that program, content and report speak.
enum class Language { German, English };

/// Returns "de" or "en", the key of @p language in content files and on the command line.
[[nodiscard]] QString languageCode(Language language);

/// Returns the language of @p code ("de", "en", also "de_AT"); English for everything else.
[[nodiscard]] Language languageFromCode(const QString &code);

/// Returns the locale in which numbers, dates and money are written: German (Germany) or English (United Kingdom).
[[nodiscard]] QLocale localeOf(Language language);

/// One text of the content in both languages. In files: {"de": "…", "en": "…"}.
struct LocalizedText
{
    QString german;
    QString english;

    /// Returns the text in @p language, or in the other one where it is empty.
    [[nodiscard]] const QString &in(Language language) const;
    [[nodiscard]] bool isEmpty() const { return german.isEmpty() && english.isEmpty(); }

    bool operator==(const LocalizedText &) const = default;
};

} // namespace lotse
