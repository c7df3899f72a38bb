// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/sourcehover.h"

#include "app/words/fieldwords.h"
#include "report/words/numbertext.h"

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

struct HoverWords
{
    Q_DECLARE_TR_FUNCTIONS(lotse::HoverWords)
};

class HoverText final
{
public:
    HoverText(const JsonOutline &outline, const SourceContext &context) : m_outline(outline), m_context(context) { }

    [[nodiscard]] QString ofKey(int entry) const
    {
        const int parent = m_outline.at(entry).parent;
        const ProfilePlace around = profilePlace(m_outline.pointer(parent));
        if (around.object) {
            const ProfileField *field = fieldOf(*around.object, m_outline.at(entry).name);
            return field == nullptr ? QString() : ofField(*around.object, *field);
        }
        if (around.field == nullptr)
            return {};
        return around.field->kind == FieldKind::ObjectsById
            ? ofSource(entry)
            : localizedMember(m_outline, parent, m_outline.at(entry).name, m_context.language);
    }

    [[nodiscard]] QString ofValue(int entry) const
    {
        const ProfilePlace place = profilePlace(m_outline.pointer(entry));
        const std::optional<JsonValue> value = m_outline.value(entry);
        if (place.field == nullptr || !value || value->type != JsonValue::Type::String)
            return {};
        const QString &text = value->string;
        switch (place.field->kind) {
        case FieldKind::Level: return ofLevel(entry, text);
        case FieldKind::SourceIds: return ofSource(memberOf(u"sources", text));
        case FieldKind::DeploymentId: return ofDeployment(text);
        case FieldKind::Id:
        case FieldKind::Ids: return ofId(*place.field->names, text);
        case FieldKind::Day:
        case FieldKind::PastDay:
        case FieldKind::PartialDate: {
            const auto date = PartialDate::fromString(text);
            return date ? displayDate(*date, m_context.language) : QString();
        }
        default: break;
        }
        const QString word = FieldWords::choice(*place.field, text);
        return word == text ? QString() : word;
    }

private:
    static QString ofField(ProfileObject object, const ProfileField &field)
    {
        const QString label = FieldWords::label(object, field);
        const QString need = FieldWords::need(field);
        const QString head = need.isEmpty()
            ? label
            : HoverWords::tr("%1 (%2)", "name of a field and when it is needed").arg(label, need);
        QString text = head + u'\n' + FieldWords::explanation(object, field);
        if (!field.otherwise.isEmpty() && field.kind == FieldKind::Choice)
            text += u'\n' + HoverWords::tr("Left out: %1").arg(FieldWords::choice(field, field.otherwise));
        return text;
    }

    [[nodiscard]] int memberOf(QStringView map, const QString &key) const
    {
        const int entry = m_outline.member(0, map);
        return entry < 0 || m_outline.at(entry).type != JsonValue::Type::Object ? -1 : m_outline.member(entry, key);
    }

    [[nodiscard]] QString ofLevel(int entry, const QString &id) const
    {
        const Criterion *criterion = criterionAround(m_outline, entry, m_context.library);
        const Level *level = criterion == nullptr ? nullptr : criterion->level(id);
        if (level == nullptr)
            return {};
        return HoverWords::tr("%1, %2 of 100 points\n%3", "level, its value, criterion")
            .arg(level->label.in(m_context.language), NumberText(m_context.language).amount(level->value),
                 criterion->name.in(m_context.language));
    }

    [[nodiscard]] QString ofSource(int entry) const
    {
        if (entry < 0)
            return {};
        QStringList lines {memberText(m_outline, entry, u"title"), memberText(m_outline, entry, u"publisher")};
        if (const auto date = PartialDate::fromString(memberText(m_outline, entry, u"date")))
            lines += HoverWords::tr("Date: %1").arg(displayDate(*date, m_context.language));
        else
            lines += HoverWords::tr("Bears no date");
        if (const auto checked = PartialDate::fromString(memberText(m_outline, entry, u"checked")))
            lines += HoverWords::tr("Checked: %1").arg(displayDate(*checked, m_context.language));
        lines.removeAll(QString());
        return lines.join(u'\n');
    }

    [[nodiscard]] QString ofDeployment(const QString &id) const
    {
        const int list = m_outline.member(0, u"deployments");
        for (int each = list < 0 ? -1 : m_outline.at(list).firstChild; each >= 0;
             each = m_outline.at(each).nextSibling) {
            if (memberText(m_outline, each, u"id") == id)
                return localizedMember(m_outline, each, u"name", m_context.language);
        }
        return {};
    }

    [[nodiscard]] QString ofId(IdKind kind, const QString &id) const
    {
        if (kind == IdKind::Criterion) {
            const Criterion *criterion = m_context.library.criterion(id);
            return criterion == nullptr
                ? QString()
                : criterion->name.in(m_context.language) + u'\n' + criterion->definition.in(m_context.language);
        }
        const bool isHost = kind == IdKind::Host;
        const int map = m_outline.member(0, isHost ? u"hosts" : u"entities");
        const QString own = localizedMember(m_outline, map, id, m_context.language);
        return own.isEmpty()
            ? (isHost ? m_context.library.hosts : m_context.library.entities).value(id).in(m_context.language)
            : own;
    }

    const JsonOutline &m_outline;
    const SourceContext &m_context;
};

} // namespace

QString sourceHover(const JsonOutline &outline, qsizetype position, const SourceContext &context)
{
    const int entry = outline.entryAt(position);
    if (entry < 0)
        return {};
    const JsonOutline::Entry &found = outline.at(entry);
    const HoverText text(outline, context);
    if (found.key.length() > 0 && found.key.contains(position))
        return text.ofKey(entry);
    return found.firstChild < 0 ? text.ofValue(entry) : QString();
}

} // namespace lotse
