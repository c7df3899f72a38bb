// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sourcereader.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

QString readUrl(ObjectReader &object)
{
    const auto found = object.member("url"_L1, JsonValue::Type::String, Need::Optional);
    if (!found)
        return {};
    if (!isWebAddress(found->value.string))
        object.reading().error(Issue::Code::InvalidUrl, *found, {found->value.string});
    return found->value.string;
}

/// Reads when the document is from and when somebody last saw it.
void readDates(ObjectReader &object, Source &source)
{
    Reading &reading = object.reading();
    source.date = object.partialDate("date"_L1, Need::Optional).value_or(PartialDate());
    source.notBefore = object.partialDate("not_before"_L1, Need::Optional).value_or(PartialDate());
    source.checked = object.pastDate("checked"_L1, Need::Optional);
    source.isKeptCurrent = object.boolean("kept_current"_L1, false);
    source.isCopy = object.boolean("copy"_L1, false);
    if (object.has("date"_L1) && object.has("not_before"_L1))
        reading.error(Issue::Code::DuplicateKey, *object.find("not_before"_L1), {u"date/not_before"_s});
    for (const auto &[key, day] : {std::pair("date"_L1, source.date), std::pair("not_before"_L1, source.notBefore)}) {
        if (!day.isValid())
            continue;
        const Node node = *object.find(key);
        reading.checkNotFuture(node, day.first);
        if (source.checked.isValid() && day.first > source.checked)
            reading.error(Issue::Code::SeenBeforeDate, node, {day.toString(), source.checked.toString(Qt::ISODate)});
    }
}

} // namespace

bool isWebAddress(const QString &text)
{
    // As the schemas say it, so that both take the same.
    static const QRegularExpression pattern(
        uR"(^https?://[^\x00-\x20\x7f!-,/:-@\[-^`{-}]+)"
        uR"((?::(?:[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?)"
        uR"((?:[/?#](?:[^\x00-\x20\x7f"%<>\\^`{|}]|%[0-9A-Fa-f]{2})*)?\z)"_s);
    const QUrl url(text, QUrl::StrictMode);
    return pattern.match(text).hasMatch() && url.isValid() && !url.host().isEmpty();
}

Source readSource(Reading &reading, const Node &node)
{
    ObjectReader object(reading, node, ProfileObject::Source);
    Source source;
    source.id = object.plainId("id"_L1, Need::Optional);
    source.url = readUrl(object);
    source.noUrlReason = object.localized("no_url_reason"_L1, Need::Optional);
    if (!object.has("url"_L1) && !object.has("no_url_reason"_L1) && node.value.type == JsonValue::Type::Object)
        reading.error(Issue::Code::MissingKey, node, {u"url"_s});
    source.title = object.line("title"_L1);
    source.publisher = object.line("publisher"_L1);
    readDates(object, source);
    source.statement = object.localized("statement"_L1, Need::Optional);
    source.confidence = object.choice("confidence"_L1, confidenceNames, Need::Optional);
    source.confidenceReason = object.localized("confidence_reason"_L1, Need::Optional);
    return source;
}

QList<Source> readSources(ObjectReader &object, const QString &owner)
{
    QSet<QString> seen;
    const QList<Source> sources = object.list("sources"_L1, Need::Required, [&](const Node &item) {
        Source source = readSource(object.reading(), item);
        if (!source.id.isEmpty())
            object.reading().checkOnce(item, source.id, u"sources"_s, seen);
        return source;
    });
    const JsonValue *array = object.node().value.find(u"sources");
    if (array != nullptr && array->type == JsonValue::Type::Array && array->items.isEmpty())
        object.reading().error(Issue::Code::NoSource, *object.find("sources"_L1), {owner});
    return sources;
}

QStringList readSourceIds(ObjectReader &object, QLatin1StringView key, const SourcesById &known, Need need)
{
    QSet<QString> seen;
    return object.list(key, need, [&](const Node &item) {
        const QString id = readText(object.reading(), item, key);
        if (!id.isEmpty())
            object.reading().checkOnce(item, id, key, seen);
        if (item.value.type == JsonValue::Type::String && !known.contains(id))
            object.reading().error(Issue::Code::UnknownSource, item, {id, nearestText(id, known.keys())});
        return id;
    });
}

} // namespace lotse
