// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names.h"

#include "core/enumnames.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

// Number of single characters to insert, remove or replace (Levenshtein, 1965).
qsizetype editDistance(QStringView left, QStringView right)
{
    QList<qsizetype> row(right.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < right.size(); ++j) {
            const qsizetype replaced = diagonal + (left[i] == right[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, diagonal + 1, row[j] + 1});
        }
    }
    return row.last();
}

template<typename Candidates>
QString nearestOf(const QString &text, const Candidates &candidates)
{
    const qsizetype limit = std::min<qsizetype>(2, (text.size() + 2) / 3);
    qsizetype smallest = limit + 1;
    QString nearest;
    for (const QString &candidate : candidates) {
        if (std::abs(candidate.size() - text.size()) > limit)
            continue;
        const qsizetype distance = editDistance(text, candidate);
        // The same answer whatever the order of the candidates.
        if (distance < smallest || (distance == smallest && distance <= limit && candidate < nearest)) {
            smallest = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

QString textOf(const JsonValue &object, QStringView key)
{
    const JsonValue *value = object.find(key);
    return value == nullptr ? QString() : value->string;
}

const QList<JsonValue> &itemsOf(const JsonValue &object, QStringView key)
{
    static const QList<JsonValue> none;
    const JsonValue *value = object.find(key);
    return value == nullptr ? none : value->items;
}

} // namespace

QString idKindName(IdKind kind)
{
    switch (kind) {
    case IdKind::FactKind: return u"fact kind"_s;
    case IdKind::Group: return u"group"_s;
    case IdKind::Criterion: return u"criterion"_s;
    case IdKind::Section: return u"section"_s;
    case IdKind::Question: return u"question"_s;
    case IdKind::Flag: return u"flag"_s;
    case IdKind::Regulation: return u"regulation"_s;
    case IdKind::Role: return u"role"_s;
    case IdKind::Risk: return u"risk"_s;
    case IdKind::Event: return u"event"_s;
    case IdKind::Provider: return u"provider"_s;
    case IdKind::Deployment: return u"deployment"_s;
    case IdKind::Entity: return u"entity"_s;
    case IdKind::Host: return u"host"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Names::Names(const Library &library)
{
    const auto addAll = [this](IdKind kind, const auto &list) {
        for (const auto &item : list)
            add(kind, item.id);
    };
    addAll(IdKind::FactKind, library.factKinds);
    addAll(IdKind::Group, library.groups);
    addAll(IdKind::Criterion, library.criteria);
    addAll(IdKind::Section, library.sections);
    addAll(IdKind::Question, library.questions);
    addAll(IdKind::Regulation, library.regulations);
    addAll(IdKind::Role, library.roles);
    addAll(IdKind::Risk, library.risks);
    addAll(IdKind::Event, library.timeline);
    addAll(IdKind::Provider, library.profiles);
    for (const Profile &profile : library.profiles)
        addAll(IdKind::Deployment, profile.deployments);
    for (const auto &[id, name] : library.entities.asKeyValueRange())
        add(IdKind::Entity, id);
    for (const auto &[id, name] : library.hosts.asKeyValueRange())
        add(IdKind::Host, id);
    m_libraryDay = dayOfVersion(library.version);
    for (const Criterion &criterion : library.criteria) {
        for (const Level &level : criterion.levels)
            m_levels[criterion.id].append(level.id);
        if (criterion.kind == Criterion::Kind::Number)
            m_scales.insert(criterion.id, criterion);
        if (criterion.onlyFor)
            m_onlyFor.insert(criterion.id, *criterion.onlyFor);
    }
    for (const Question &question : library.questions) {
        for (const Answer &answer : question.answers) {
            m_answers[question.id].append(answer.id);
            for (const Effect &effect : answer.effects) {
                m_touched.insert(effect.criterion);
                if (effect.kind == Effect::Kind::Flag)
                    add(IdKind::Flag, effect.target);
            }
        }
    }
}

void Names::addFile(const Result<JsonValue> &parsed, QLatin1StringView expectedKind)
{
    if (parsed && textOf(*parsed, u"kind") == expectedKind)
        addFile(*parsed);
    else
        addUnreadable(expectedKind);
}

void Names::addFile(const JsonValue &file)
{
    const QString kind = textOf(file, u"kind");
    if (kind == "criteria"_L1) {
        m_libraryDay = QDate::fromString(textOf(file, u"version"), Qt::ISODate);
        addList(IdKind::FactKind, file, u"fact_kinds");
        addList(IdKind::Group, file, u"groups");
        for (const JsonValue &criterion : itemsOf(file, u"criteria"))
            addCriterion(criterion);
    } else if (kind == "questionnaire"_L1) {
        addList(IdKind::Section, file, u"sections");
        for (const JsonValue &question : itemsOf(file, u"questions"))
            addQuestion(question);
    } else if (kind == "risks"_L1) {
        addList(IdKind::Risk, file, u"risks");
    } else if (kind == "timeline"_L1) {
        addList(IdKind::Event, file, u"events");
    } else if (kind == "duties"_L1) {
        addList(IdKind::Role, file, u"roles");
        addList(IdKind::Regulation, file, u"regulations");
    } else if (kind == "profile"_L1) {
        addProfile(file);
    }
}

void Names::addUnreadable(QLatin1StringView fileKind)
{
    const auto add = [this](std::initializer_list<IdKind> kinds) {
        for (const IdKind kind : kinds)
            m_unreadable.insert(kind);
    };
    if (fileKind == "criteria"_L1)
        add({IdKind::FactKind, IdKind::Group, IdKind::Criterion});
    else if (fileKind == "questionnaire"_L1)
        add({IdKind::Section, IdKind::Question, IdKind::Flag});
    else if (fileKind == "risks"_L1)
        add({IdKind::Risk});
    else if (fileKind == "timeline"_L1)
        add({IdKind::Event});
    else if (fileKind == "duties"_L1)
        add({IdKind::Role, IdKind::Regulation});
    else if (fileKind == "profile"_L1)
        add({IdKind::Provider, IdKind::Deployment, IdKind::Entity, IdKind::Host});
}

void Names::addList(IdKind kind, const JsonValue &file, QStringView key)
{
    for (const JsonValue &item : itemsOf(file, key))
        add(kind, textOf(item, u"id"));
}

void Names::addCriterion(const JsonValue &criterion)
{
    const QString id = textOf(criterion, u"id");
    add(IdKind::Criterion, id);
    QStringList levels;
    for (const JsonValue &level : itemsOf(criterion, u"levels"))
        levels.append(textOf(level, u"id"));
    m_levels.insert(id, levels);
    const QString form = textOf(criterion, u"only_for");
    for (const auto &name : deploymentFormNames) {
        if (form == name.name)
            m_onlyFor.insert(id, name.value);
    }
    const JsonValue *function = criterion.find(u"value_function");
    if (function == nullptr)
        return;
    Criterion scale;
    scale.kind = Criterion::Kind::Number;
    for (const JsonValue &point : itemsOf(*function, u"points")) {
        const JsonValue *x = point.find(u"x");
        const JsonValue *value = point.find(u"value");
        if (x != nullptr && value != nullptr)
            scale.points.append({.x = x->number, .value = value->number});
    }
    m_scales.insert(id, scale);
}

std::optional<DeploymentForm> Names::onlyFor(const QString &criterion) const
{
    const auto found = m_onlyFor.constFind(criterion);
    return found == m_onlyFor.cend() ? std::nullopt : std::optional(*found);
}

const Criterion *Names::scale(const QString &criterion) const
{
    const auto found = m_scales.constFind(criterion);
    return found == m_scales.cend() ? nullptr : &*found;
}

void Names::addQuestion(const JsonValue &question)
{
    const QString id = textOf(question, u"id");
    add(IdKind::Question, id);
    QStringList answers;
    for (const JsonValue &answer : itemsOf(question, u"answers")) {
        answers.append(textOf(answer, u"id"));
        addEffects(answer);
    }
    for (const JsonValue &step : itemsOf(question, u"steps")) {
        const JsonValue *value = step.find(u"value");
        answers.append(value == nullptr ? QString() : stepId(value->number));
        addEffects(step);
    }
    for (const JsonValue &band : itemsOf(question, u"bands")) {
        const JsonValue *maximum = band.find(u"maximum");
        answers.append(maximum == nullptr ? QString() : bandId(maximum->number));
        addEffects(band);
    }
    m_answers.insert(id, answers);
}

void Names::addEffects(const JsonValue &answer)
{
    for (const JsonValue &effect : itemsOf(answer, u"effects")) {
        m_touched.insert(textOf(effect, u"criterion"));
        if (textOf(effect, u"kind") == "flag"_L1)
            add(IdKind::Flag, textOf(effect, u"flag"));
    }
}

void Names::addProfile(const JsonValue &profile)
{
    add(IdKind::Provider, textOf(profile, u"id"));
    addList(IdKind::Deployment, profile, u"deployments");
    for (const auto &[kind, key] : {std::pair(IdKind::Entity, u"entities"_s), std::pair(IdKind::Host, u"hosts"_s)}) {
        if (const JsonValue *names = profile.find(key)) {
            for (const JsonMember &member : names->members)
                add(kind, member.key);
        }
    }
}

QString Names::nearest(IdKind kind, const QString &id) const
{
    return nearestOf(id, ids(kind));
}

bool isId(QStringView text)
{
    const auto isWord = [](QChar character) {
        return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z')
            || (character >= u'0' && character <= u'9');
    };
    return !text.isEmpty() && text.size() <= longestId && isWord(text.front())
        && std::ranges::all_of(
            text, [&](QChar character) { return isWord(character) || QStringView(u"_.:-").contains(character); });
}

bool isProviderId(QStringView text)
{
    return isId(text) && !text.contains(u'.') && !text.contains(u':');
}

QString nearestText(const QString &text, const QStringList &candidates)
{
    return nearestOf(text, candidates);
}

QString stepId(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString bandId(double maximum)
{
    return "max:"_L1 + stepId(maximum);
}

} // namespace lotse
