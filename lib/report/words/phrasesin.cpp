// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words/phrasesin.h"

namespace lotse {

const Phrases &phrasesIn(Language language)
{
    static const Phrases german(Language::German);
    static const Phrases english(Language::English);
    return language == Language::German ? german : english;
}

} // namespace lotse
