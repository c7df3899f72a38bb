// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hedges.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

// Words of one meaning in both languages, alternatives of a regular expression.
struct Words
{
    QRegularExpression german;
    QRegularExpression english;

    Words(const QString &germanWords, const QString &englishWords)
        : german(wholeWords(germanWords)), english(wholeWords(englishWords))
    {
    }

    [[nodiscard]] QString firstIn(const LocalizedText &text) const
    {
        const QString found = german.match(text.german).captured();
        return found.isEmpty() ? english.match(text.english).captured() : found;
    }
    [[nodiscard]] bool areIn(const LocalizedText &text) const { return !firstIn(text).isEmpty(); }

private:
    static QRegularExpression wholeWords(const QString &words)
    {
        return QRegularExpression(u"\\b(?:%1)\\b"_s.arg(words),
                                  QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption);
    }
};

const Words &hedges()
{
    static const Words words(
        u"anscheinend|angeblich|dürften?|eventuell|möglicherweise|mutmaßlich|offenbar|scheinen|scheint|"
        "ungeklärt|unklar|vermutlich|vielleicht|voraussichtlich|wahrscheinlich|wohl|womöglich"_s,
        u"allegedly|apparently|likely|maybe|might|perhaps|possibly|presumably|probably|reportedly|seems?|"
        "supposedly|unclear"_s);
    return words;
}

const Words &possibilities()
{
    static const Words words(u"möglich(?:e|en|er|es)?"_s, u"possible"_s);
    return words;
}

const Words &doubts()
{
    static const Words words(
        u"nicht (?:bestätigt|belegt|dokumentiert|geprüft|nachgeprüft|prüfen|nachprüfen)|unbelegt|unbestätigt|ungeprüft"_s,
        u"not (?:been )?(?:checked|confirmed|documented|verified)|(?:could|can) ?not (?:re-)?(?:check|confirm|verify)|"
        "unconfirmed|undocumented|unverified"_s);
    return words;
}

// Besides hedges and doubts: by whose word, or that it lies ahead.
const Words &reports()
{
    static const Words words(
        u"angekündigt|Berichten zufolge|geplant|kann|können|könnte|könnten|laut|nach (?:eigenen )?Angaben|soll|sollen"_s,
        u"according to|announced|can|could|may|planned|reports? says?|said to|says"_s);
    return words;
}

const Words &promiseWords()
{
    static const Words words(
        u"angeboten|ausgeschlossen|Bestandteil|fest|garantiert|mindestens|sicher|verpflichtet|zugesagt|zugesichert"_s,
        u"assured|at least|certain|excluded|fixed|guaranteed|offered|part of the terms|promised"_s);
    return words;
}

const Words &denials()
{
    static const Words words(u"keine?|nicht|ohne"_s, u"no|not|without"_s);
    return words;
}

} // namespace

QString hedgeIn(const LocalizedText &text)
{
    return hedges().firstIn(text);
}

QString possibilityIn(const LocalizedText &text)
{
    return possibilities().firstIn(text);
}

bool hasDoubt(const LocalizedText &text)
{
    return doubts().areIn(text);
}

bool saysHowKnown(const QString &sentence, Language language)
{
    const LocalizedText text = language == Language::German ? LocalizedText {.german = sentence, .english = {}}
                                                            : LocalizedText {.german = {}, .english = sentence};
    return hedges().areIn(text) || possibilities().areIn(text) || doubts().areIn(text) || reports().areIn(text);
}

bool promises(const LocalizedText &label)
{
    return promiseWords().areIn(label) && !denials().areIn(label);
}

bool namesMoney(const LocalizedText &text)
{
    static const QRegularExpression amount(
        u"(?:\\bUSD|\\bEUR|\\$|€)\\s?\\d|\\d\\s?(?:€|\\$|(?:USD|EUR|Euros?|Dollars?)\\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.german.contains(amount) || text.english.contains(amount);
}

} // namespace lotse
