// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/profiletemplate.h"

#include "core/json.h"
#include "core/jsonwriter.h"

#include <QRegularExpression>

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

JsonValue bothLanguages(const QString &german, const QString &english)
{
    JsonValue text = JsonValue::object();
    text.set(u"de"_s, german);
    text.set(u"en"_s, english);
    return text;
}

} // namespace

QString profileIdFor(const QString &name, const QStringList &taken)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString plain = name.toLower();
    plain.replace(u'ä', "ae"_L1).replace(u'ö', "oe"_L1).replace(u'ü', "ue"_L1).replace(u'ß', "ss"_L1);
    plain = plain.normalized(QString::NormalizationForm_KD).replace(others, u"_"_s);
    while (plain.startsWith(u'_'))
        plain.remove(0, 1);
    while (plain.endsWith(u'_'))
        plain.chop(1);
    if (plain.isEmpty())
        plain = u"provider"_s;
    QString id = plain;
    for (int number = 2; taken.contains(id); ++number)
        id = plain + u'_' + QString::number(number);
    return id;
}

QString newProfileText(const QString &id, const QString &name)
{
    JsonValue layers = JsonValue::object();
    layers.set(u"model_owners"_s, JsonValue::array());
    layers.set(u"host"_s, id);
    layers.set(u"contract_group"_s, id);
    layers.set(u"parent"_s, id);
    layers.set(u"parent_jurisdiction"_s, u"EU"_s);
    layers.set(u"sub_processors"_s, JsonValue::array());
    layers.set(u"region"_s, u"eu"_s);
    layers.set(u"region_text"_s, bothLanguages(u"noch nicht beschrieben"_s, u"not described yet"_s));
    layers.set(u"sources"_s, JsonValue::array());
    JsonValue access = JsonValue::object();
    access.set(u"approval"_s, u"none"_s);
    access.set(u"contract"_s, bothLanguages(u"noch nicht beschrieben"_s, u"not described yet"_s));
    access.set(u"steps"_s, JsonValue::array());
    access.set(u"sources"_s, JsonValue::array());
    JsonValue deployment = JsonValue::object();
    deployment.set(u"id"_s, QString(id + u".standard"_s));
    deployment.set(u"name"_s, bothLanguages(name, name));
    deployment.set(u"short_name"_s, bothLanguages(u"Standard"_s, u"Standard"_s));
    deployment.set(u"layers"_s, layers);
    deployment.set(u"typical_models"_s, JsonValue::array());
    deployment.set(u"access"_s, access);
    deployment.set(u"note"_s, bothLanguages(u"noch nicht beschrieben"_s, u"not described yet"_s));
    deployment.set(u"claims"_s, JsonValue::array());
    JsonValue profile = JsonValue::object();
    profile.set(u"format"_s, currentFormat);
    profile.set(u"kind"_s, u"profile"_s);
    profile.set(u"id"_s, id);
    profile.set(u"name"_s, bothLanguages(name, name));
    profile.set(u"short_name"_s, bothLanguages(name.left(22), name.left(22)));
    JsonValue own = JsonValue::object();
    own.set(id, bothLanguages(name, name));
    profile.set(u"entities"_s, own);
    profile.set(u"hosts"_s, own);
    profile.set(u"sources"_s, JsonValue::object());
    profile.set(u"claims"_s, JsonValue::array());
    profile.set(u"deployments"_s, JsonValue::array({deployment}));
    return QString::fromUtf8(writeJson(profile));
}

QString copiedProfileText(const QString &text, const QString &newId, const QString &name)
{
    const Result<JsonValue> json = parseJson(text.toUtf8(), {});
    if (!json)
        return newProfileText(newId, name);
    JsonValue copy = *json;
    const JsonValue *id = copy.find(u"id");
    const QString prefix = (id != nullptr ? id->string : QString()) + u'.';
    copy.set(u"id"_s, newId);
    copy.set(u"name"_s, bothLanguages(name, name));
    copy.set(u"short_name"_s, bothLanguages(name.left(22), name.left(22)));
    const JsonValue *deployments = copy.find(u"deployments");
    if (deployments == nullptr)
        return QString::fromUtf8(writeJson(copy));
    JsonValue renamed = *deployments;
    for (JsonValue &deployment : renamed.items) {
        for (const QString &key : {u"id"_s, u"inherits_from"_s}) {
            const JsonValue *value = deployment.find(key);
            if (value != nullptr && value->string.startsWith(prefix))
                deployment.set(key, QString(newId + u'.' + value->string.mid(prefix.size())));
        }
    }
    copy.set(u"deployments"_s, renamed);
    return QString::fromUtf8(writeJson(copy));
}

} // namespace lotse
