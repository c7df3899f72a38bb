// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overlaidprofile.h"

#include "core/file.h"
#include "core/jsonedit.h"
#include "core/overlayreader.h"
#include "core/profiletext.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

// The value at a pointer, or the innermost one around it that is there; pointer becomes its.
const JsonValue &nearestValue(const JsonValue &root, QString &pointer)
{
    const JsonValue *value = &root;
    QString found;
    for (const QString &part : pointer.split(u'/').sliced(1)) {
        const JsonValue *next = nullptr;
        if (value->type == JsonValue::Type::Array && part.toLongLong() < value->items.size())
            next = &value->items.at(part.toLongLong());
        else if (value->type == JsonValue::Type::Object)
            next = value->find(QString(part).replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1));
        if (next == nullptr)
            break;
        value = next;
        found += u'/' + part;
    }
    pointer = found;
    return *value;
}

Place placeIn(const QString &file, const JsonValue &root, const QString &start, QString rest)
{
    const JsonValue &value = nearestValue(root, rest);
    return {.file = file, .line = value.line, .column = value.column, .pointer = start + rest};
}

Place placeOfChange(const QString &file, const Overlay &overlay, qsizetype index, const QString &rest = {})
{
    const ItemChange &change = overlay.changes.at(index);
    const QString start = u"/changes/"_s + QString::number(index) + (change.own ? u"/own"_s : u"/base"_s);
    return placeIn(file, change.shown(), start, rest);
}

bool isBesideLists(const QString &pointer)
{
    for (const auto kind :
         {ItemKind::Entity, ItemKind::Host, ItemKind::Source, ItemKind::Deployment, ItemKind::Claim}) {
        if (const QString list = u'/' + listKey(kind); pointer == list || pointer.startsWith(list + u'/'))
            return false;
    }
    return true;
}

} // namespace

void OverlaidProfile::lay(const QString &overlayPath, const Result<JsonValue> &json, const Names &names)
{
    if (!json) {
        m_issues.append(json.error());
        return;
    }
    Reading reading(overlayPath, names);
    Overlay overlay = readOverlayFile(reading, *json);
    const QList<Issue> issues = reading.takeIssues();
    m_issues += issues;
    if (hasErrors(issues) || !m_json)
        return;
    if (m_layers.isEmpty()) {
        m_lowest = *m_json;
        m_text = readFile(m_path).value_or(QByteArray());
    }
    auto made = applied(m_text, overlay);
    if (!made)
        return; // the profile is none, which its own reading tells
    m_text = made->text.toUtf8();
    m_json = parseJson(m_text, m_path);
    m_layers.append({.path = overlayPath, .overlay = std::move(overlay), .merge = std::move(made->merge)});
    reportMerge(m_layers.constLast());
}

void OverlaidProfile::reportMerge(const Layer &layer)
{
    const auto warn = [this](Issue::Code code, const Place &place, const QStringList &arguments) {
        m_issues.append({.code = code, .severity = Issue::Severity::Warning, .place = place, .arguments = arguments});
    };
    for (qsizetype i = 0; i < layer.merge.items.size(); ++i) {
        const MergedItem &item = layer.merge.items.at(i);
        const Place place = placeOfChange(layer.path, layer.overlay, i);
        const QString own = item.id.kind == ItemKind::Profile ? layer.overlay.id : item.id.name;
        const QString name = item.id.deployment.isEmpty() ? own : item.id.deployment + ": "_L1 + own;
        if (item.state == MergeState::BothDifferent)
            warn(Issue::Code::OverlayConflict, place, {name, item.fields.join(", "_L1)});
        else if (item.state == MergeState::RemovedByThem)
            warn(Issue::Code::OverlayItemGone, place, {name});
        else if (item.state == MergeState::RemovedByYou)
            warn(Issue::Code::OverlayItemBack, place, {name});
        else if (item.state == MergeState::TargetGone)
            warn(Issue::Code::OverlayTargetGone, place,
                 {name, item.id.kind == ItemKind::Deployment ? own : item.id.deployment});
        for (const TextToCheck &text : item.checks)
            warn(Issue::Code::OverlayOtherLanguage, placeOfChange(layer.path, layer.overlay, i, u'/' + text.field),
                 {name, text.field, text.language});
    }
    for (const ItemId &id : layer.merge.kept)
        warn(Issue::Code::OverlayCitedGone, {.file = layer.path}, {id.name});
}

Place OverlaidProfile::origin(const Place &place) const
{
    if (m_layers.isEmpty())
        return place;
    QString pointer = place.pointer;
    for (const Layer &layer : m_layers | std::views::reverse) {
        QString item = pointer;
        while (!item.isEmpty() && !layer.merge.origins.contains(item))
            item.truncate(item.lastIndexOf(u'/'));
        const auto found = layer.merge.origins.constFind(item);
        if (found == layer.merge.origins.cend())
            continue;
        const QString rest = pointer.sliced(item.size());
        const bool isHead = item.isEmpty();
        if (found->change >= 0 && (!isHead || isBesideLists(pointer)))
            return placeOfChange(layer.path, layer.overlay, found->change, rest);
        if (!isHead)
            pointer = found->pointer + rest;
    }
    return placeIn(m_path, m_lowest, {}, pointer);
}

} // namespace lotse
