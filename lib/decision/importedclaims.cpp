// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/importedclaims.h"

#include "core/visibletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype longestQuote = 1000; // of a cell, in characters
constexpr qsizetype longestTitle = 200;

/// Returns what a cell says in one line that content may hold.
QString quoted(const QString &text)
{
    const QString line = inOneLine(text);
    return line.size() <= longestQuote ? line : QString(line.left(longestQuote) + u'…');
}

QString titleOf(const QString &text)
{
    return inOneLine(text).left(longestTitle);
}

JsonValue rangeJson(const Range &range)
{
    return JsonValue::object({{.key = u"low"_s, .value = JsonValue(range.low)},
                              {.key = u"likely"_s, .value = JsonValue(range.likely)},
                              {.key = u"high"_s, .value = JsonValue(range.high)}});
}

} // namespace

ClaimWriter::ClaimWriter(QString provider, const QString &providerName, ImportedFile file, QStringList takenIds)
    : m_provider(std::move(provider)), m_providerName(titleOf(providerName)), m_file(std::move(file)),
      m_takenIds(std::move(takenIds))
{
}

JsonValue ClaimWriter::text(const char *sentence, const QString &first, const QString &second) const
{
    const auto say = [&](const Phrases &phrases) {
        QString said = phrases.text("TableImport", sentence);
        // In one step: what a cell says may hold a placeholder.
        if (said.contains("%2"_L1))
            return said.arg(first, second);
        return said.contains("%1"_L1) ? said.arg(first) : said;
    };
    return JsonValue::object(
        {{.key = u"de"_s, .value = JsonValue(say(m_german))}, {.key = u"en"_s, .value = JsonValue(say(m_english))}});
}

JsonValue ClaimWriter::answerText(const ImportedAnswer &answer) const
{
    const QString given = quoted(answer.given);
    const QString explained = quoted(answer.text);
    if (answer.state != ImportedAnswer::State::Fits)
        return given.isEmpty()
            ? text(QT_TRANSLATE_NOOP("TableImport", "The provider's answer has no readable content."))
            : text(QT_TRANSLATE_NOOP("TableImport",
                                     "The provider answered “%1”. Which level or number that is, is not decided yet."),
                   given);
    return explained.isEmpty()
        ? text(QT_TRANSLATE_NOOP("TableImport", "The provider answered: “%1”."), given)
        : text(QT_TRANSLATE_NOOP("TableImport", "The provider answered: “%1”. It adds: “%2”."), given, explained);
}

QString ClaimWriter::idOf(const QString &key, const JsonValue &source)
{
    if (const auto known = m_ids.constFind(key); known != m_ids.cend())
        return *known;
    int number = 1;
    const auto numbered = [&] { return QString(m_provider + ".table."_L1 + QString::number(number)); };
    while (m_takenIds.contains(numbered()))
        ++number;
    const QString id = numbered();
    m_takenIds.append(id);
    m_ids.insert(key, id);
    m_sources.append({.key = id, .value = source});
    return id;
}

JsonValue ClaimWriter::sourceIds(const ImportedAnswer &answer)
{
    const QString day = answer.date.toString(Qt::ISODate);
    const QString title =
        titleOf(answer.place.sheet.isEmpty() ? m_file.name : QString(m_file.name + u", "_s + answer.place.sheet));
    JsonValue table = JsonValue::object();
    table.set(u"no_url_reason"_s,
              text(QT_TRANSLATE_NOOP("TableImport", "A table that the provider filled in; it is not published.")));
    table.set(u"title"_s, JsonValue(title.isEmpty() ? u"?"_s : title));
    table.set(u"publisher"_s, JsonValue(m_providerName));
    if (answer.date.isValid())
        table.set(u"date"_s, JsonValue(day));
    table.set(u"checked"_s, JsonValue(m_file.today.toString(Qt::ISODate)));
    QList<JsonValue> ids {JsonValue(idOf("table\n"_L1 + day + u'\n' + answer.place.sheet, table))};
    if (answer.url.isEmpty() && answer.evidence.isEmpty())
        return JsonValue::array(ids);

    JsonValue named = JsonValue::object();
    if (answer.url.isEmpty())
        named.set(u"no_url_reason"_s,
                  text(QT_TRANSLATE_NOOP("TableImport", "The provider names the document without an address.")));
    else
        named.set(u"url"_s, JsonValue(answer.url));
    const QString what = titleOf(answer.evidence.isEmpty() ? answer.url : answer.evidence);
    named.set(u"title"_s, JsonValue(what));
    named.set(u"publisher"_s, JsonValue(m_providerName));
    named.set(u"statement"_s,
              text(QT_TRANSLATE_NOOP("TableImport", "The provider names this as evidence; nobody has read it yet.")));
    ids.append(JsonValue(idOf("named\n"_L1 + answer.url + u'\n' + what, named)));
    return JsonValue::array(ids);
}

QDate ClaimWriter::validFrom(const ImportedAnswer &answer) const
{
    return answer.date.isValid() ? answer.date : m_file.today;
}

JsonValue ClaimWriter::claim(const ImportedAnswer &answer)
{
    JsonValue claim = JsonValue::object();
    claim.set(u"criterion"_s, JsonValue(answer.criterion));
    setValue(claim, answer.value);
    claim.set(u"valid_from"_s, JsonValue(validFrom(answer).toString(Qt::ISODate)));
    claim.set(u"valid_from_kind"_s, JsonValue(answer.date.isValid() ? u"source_date"_s : u"checked"_s));
    if (answer.value.isKnown()) {
        claim.set(u"basis"_s, JsonValue(u"official_documentation"_s));
        claim.set(u"confidence"_s, JsonValue(u"medium"_s));
        claim.set(u"confidence_reason"_s,
                  text(QT_TRANSLATE_NOOP("TableImport", "The provider says so itself; nobody has checked it.")));
    }
    claim.set(u"text"_s, answerText(answer));
    claim.set(u"sources"_s, sourceIds(answer));
    return claim;
}

JsonValue ClaimWriter::reading(const ImportedAnswer &answer)
{
    JsonValue reading = JsonValue::object();
    setValue(reading, answer.value);
    reading.set(u"text"_s, answerText(answer));
    reading.set(u"sources"_s, sourceIds(answer));
    return reading;
}

void setValue(JsonValue &claim, const ClaimValue &value)
{
    switch (value.kind) {
    case ClaimValue::Kind::Unknown: claim.set(u"unknown"_s, JsonValue(true)); break;
    case ClaimValue::Kind::Level: claim.set(u"level"_s, JsonValue(value.level)); break;
    case ClaimValue::Kind::Number:
        if (value.number.low < value.number.high)
            claim.set(u"range"_s, rangeJson(value.number));
        else
            claim.set(u"number"_s, JsonValue(value.number.likely));
        break;
    }
}

} // namespace lotse
