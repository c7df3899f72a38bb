// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/tablewords.h"

#include "decision/cellanswer.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype mostAround = 6; // words beside a name that still is one
constexpr qsizetype mostCandidates = 3;
constexpr qsizetype stem = 5; // letters in which two forms of a word agree

QString padded(const QString &words)
{
    return u' ' + words + u' ';
}

qsizetype wordCount(QStringView words)
{
    return words.trimmed().isEmpty() ? 0 : words.trimmed().count(u' ') + 1;
}

/// The stems of the words of @p words that tell one thing from another.
QSet<QString> stemsOf(const QString &words)
{
    QSet<QString> stems;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() > 3 || word.front().isDigit())
            stems.insert(word.left(stem));
    }
    return stems;
}

/// How much two texts have in common, 0 to 1: of the shorter one.
double likeness(const QSet<QString> &left, const QSet<QString> &right)
{
    const auto fewest = std::min(left.size(), right.size());
    if (fewest == 0)
        return 0;
    const auto shared = std::ranges::count_if(left, [&right](const QString &each) { return right.contains(each); });
    return double(shared) / double(fewest);
}

struct WordsOfThing
{
    QString id;
    double likeness = 0;
};

QStringList likeliest(QList<WordsOfThing> candidates)
{
    std::ranges::stable_sort(candidates, std::ranges::greater(), &WordsOfThing::likeness);
    QStringList ids;
    for (const WordsOfThing &candidate : std::as_const(candidates)) {
        if (candidate.likeness > 0 && !ids.contains(candidate.id) && ids.size() < mostCandidates)
            ids.append(candidate.id);
    }
    return ids;
}

/// True if what stands beside the label of a level may take something back of it.
bool takesBack(const QString &rest)
{
    static const QSet<QString> words {
        u"nicht"_s,      u"kein"_s,      u"keine"_s,         u"keinen"_s,      u"keiner"_s,
        u"nie"_s,        u"ohne"_s,      u"außer"_s,         u"ausgenommen"_s, u"ausnahme"_s,
        u"ausnahmen"_s,  u"jedoch"_s,    u"aber"_s,          u"sofern"_s,      u"falls"_s,
        u"wenn"_s,       u"teils"_s,     u"teilweise"_s,     u"nur"_s,         u"oder"_s,
        u"bis"_s,        u"ab"_s,        u"geplant"_s,       u"künftig"_s,     u"demnächst"_s,
        u"meist"_s,      u"meistens"_s,  u"üblicherweise"_s, u"not"_s,         u"no"_s,
        u"none"_s,       u"never"_s,     u"without"_s,       u"except"_s,      u"exception"_s,
        u"exceptions"_s, u"but"_s,       u"however"_s,       u"unless"_s,      u"if"_s,
        u"partly"_s,     u"partially"_s, u"only"_s,          u"or"_s,          u"until"_s,
        u"from"_s,       u"planned"_s,   u"soon"_s,          u"usually"_s,     u"mostly"_s,
        u"some"_s,       u"sometimes"_s, u"manchmal"_s,      u"einige"_s,      u"einzelne"_s,
    };
    for (const QString &word : rest.split(u' ', Qt::SkipEmptyParts)) {
        if (words.contains(word) || std::ranges::any_of(word, [](QChar letter) { return letter.isDigit(); }))
            return true;
    }
    return false;
}

/// Takes a number of the list of answers away: "2: on request".
QString withoutListNumber(const QString &answer)
{
    static const QRegularExpression number(u"^#?\\d{1,2}\\s*[:.)]\\s*(?=\\D)"_s);
    return QString(answer).remove(number);
}

} // namespace

QString comparableWords(const QString &text)
{
    const QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString words;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar letter = folded.at(i);
        const bool isInNumber = (letter == u'.' || letter == u',') && i > 0 && folded.at(i - 1).isDigit()
            && i + 1 < folded.size() && folded.at(i + 1).isDigit();
        const bool isKept = letter.isLetterOrNumber() || letter.isSurrogate() || letter == u'%'
            || letter.category() == QChar::Symbol_Currency || letter.isMark();
        if (isInNumber)
            words += u'.'; // the spelling of a label, in one or the other language
        else
            words += isKept ? letter : QChar(u' ');
    }
    return words.simplified();
}

CriterionWords::CriterionWords(const Library &library)
{
    const auto add = [this](const QString &text, const QString &id, bool isQuestion) {
        const QString words = comparableWords(text);
        if (words.isEmpty())
            return;
        m_names.append({.words = padded(words), .stems = stemsOf(words), .id = id, .isQuestion = isQuestion});
        if (!m_ids.contains(words))
            m_ids.insert(words, id);
    };
    for (const Criterion &criterion : library.criteria) {
        for (const QString &name : {criterion.id, criterion.name.german, criterion.name.english})
            add(name, criterion.id, false);
        for (const QString &question : {criterion.questionToProvider.german, criterion.questionToProvider.english})
            add(question, criterion.id, true);
    }
}

QString CriterionWords::idOf(const QString &text) const
{
    if (text.isEmpty() || text.size() > longestNaming)
        return {};
    const QString asked = comparableWords(text.contains(u'/') && !text.contains(u' ') ? text.section(u'/', -1) : text);
    if (asked.isEmpty())
        return {};
    if (const auto found = m_ids.constFind(asked); found != m_ids.cend())
        return *found;
    // The longest name that stands in it with few words around; not one of two that stand beside each other.
    const QString inside = padded(asked);
    const Name *longest = nullptr;
    for (const Name &name : m_names) {
        if (!name.isQuestion && (longest == nullptr || name.words.size() > longest->words.size())
            && inside.contains(name.words) && wordCount(asked) - wordCount(name.words) <= mostAround)
            longest = &name;
    }
    if (longest == nullptr)
        return {};
    const bool isAlone = std::ranges::none_of(m_names, [&](const Name &name) {
        return name.id != longest->id && !name.isQuestion && inside.contains(name.words)
            && !longest->words.contains(name.words);
    });
    return isAlone ? longest->id : QString();
}

NamedId CriterionWords::criterionNamed(const QString &text) const
{
    if (const QString id = idOf(text); !id.isEmpty() || text.size() > longestNaming)
        return {.id = id};
    const QSet<QString> stems = stemsOf(comparableWords(text));
    QList<WordsOfThing> candidates;
    for (const Name &name : m_names)
        candidates.append({.id = name.id, .likeness = likeness(stems, name.stems)});
    return {.candidates = likeliest(candidates)};
}

NamedId levelMeant(const Criterion &criterion, const QString &answer)
{
    if (answer.size() > longestNaming)
        return {};
    const QString given = withoutListNumber(unquoted(answer));
    const QString words = comparableWords(given);
    for (const Level &level : criterion.levels) {
        if (namesLevel(level, given) || (!words.isEmpty() && words == comparableWords(level.label.german))
            || (!words.isEmpty() && words == comparableWords(level.label.english)))
            return {.id = level.id};
    }
    const QString inside = padded(words);
    const QSet<QString> stems = stemsOf(words);
    QStringList meant;
    QList<WordsOfThing> candidates;
    bool isTakenBack = false;
    for (const Level &level : criterion.levels) {
        WordsOfThing candidate {.id = level.id};
        for (const QString &label :
             {level.label.german, level.label.english, level.shortLabel.german, level.shortLabel.english}) {
            const QString name = comparableWords(label);
            candidate.likeness = std::max(candidate.likeness, likeness(stems, stemsOf(name)));
            if (name.isEmpty() || !inside.contains(padded(name)))
                continue;
            candidate.likeness = 2;
            QString rest = inside;
            rest.replace(padded(name), u" "_s);
            isTakenBack = isTakenBack || wordCount(name) < 2 || wordCount(rest) > mostAround || takesBack(rest);
            if (!meant.contains(level.id))
                meant.append(level.id);
        }
        candidates.append(candidate);
    }
    if (meant.size() == 1 && !isTakenBack)
        return {.id = meant.first()};
    return {.candidates = likeliest(candidates)};
}

bool saysNothing(const QString &answer)
{
    static const QSet<QString> nothing {
        QString(),
        u"n a"_s,
        u"na"_s,
        u"k a"_s,
        u"ka"_s,
        u"unbekannt"_s,
        u"unknown"_s,
        u"offen"_s,
        u"open"_s,
        u"tbd"_s,
        u"keine angabe"_s,
        u"keine angaben"_s,
        u"no answer"_s,
        u"keine antwort"_s,
        u"nicht belegt"_s,
        u"not documented"_s,
        u"not known"_s,
        u"nicht bekannt"_s,
        u"entfällt"_s,
        u"trifft nicht zu"_s,
        u"not applicable"_s,
        u"does not apply"_s,
        u"no information"_s,
        u"not stated"_s,
        u"ohne angabe"_s,
    };
    return nothing.contains(comparableWords(answer));
}

} // namespace lotse
