// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr auto languageKey = "interface/language"_L1;
constexpr auto schemeKey = "interface/scheme"_L1;
constexpr auto textSizeKey = "interface/text_size"_L1;
constexpr auto recentFilesKey = "files/recent"_L1;
constexpr auto placesKey = "files/places"_L1;
constexpr auto libraryFolderKey = "library/folder"_L1;
constexpr auto networkKey = "network/allowed"_L1;
constexpr auto consultantKey = "defaults/consultant"_L1;
constexpr auto companyKey = "defaults/company"_L1;
constexpr auto logoKey = "defaults/logo"_L1;
constexpr auto optionsKey = "defaults/options"_L1;
constexpr auto measureOwnerKey = "defaults/measure_owner"_L1;
constexpr auto measureDaysKey = "defaults/measure_days"_L1;
constexpr qsizetype longestRecentList = 12;
constexpr qsizetype mostPlaces = 50;

QString stateKey(const QString &key)
{
    return u"state/"_s + key;
}

} // namespace

std::optional<Language> Settings::language() const
{
    const QString code = m_store.value(languageKey).toString();
    if (code != "de"_L1 && code != "en"_L1)
        return std::nullopt;
    return languageFromCode(code);
}

void Settings::setLanguage(std::optional<Language> language)
{
    if (language)
        m_store.setValue(languageKey, languageCode(*language));
    else
        m_store.remove(languageKey);
}

ColourScheme Settings::scheme() const
{
    const QString name = m_store.value(schemeKey).toString();
    if (name == "light"_L1)
        return ColourScheme::Light;
    if (name == "dark"_L1)
        return ColourScheme::Dark;
    return ColourScheme::System;
}

void Settings::setScheme(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::System: m_store.remove(schemeKey); break;
    case ColourScheme::Light: m_store.setValue(schemeKey, u"light"_s); break;
    case ColourScheme::Dark: m_store.setValue(schemeKey, u"dark"_s); break;
    }
}

int Settings::textSize() const
{
    bool isNumber = false;
    const int percent = m_store.value(textSizeKey, 100).toInt(&isNumber);
    return isNumber ? std::clamp(percent, smallestTextSize, largestTextSize) : 100;
}

void Settings::setTextSize(int percent)
{
    m_store.setValue(textSizeKey, std::clamp(percent, smallestTextSize, largestTextSize));
}

// Of what is changed and not just set, another window may have written its part meanwhile.
QVariant Settings::shared(QLatin1StringView key) const
{
    m_store.sync();
    return m_store.value(key);
}

QStringList Settings::recentFiles() const
{
    return shared(recentFilesKey).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_store.setValue(recentFilesKey, files.first(std::min(files.size(), longestRecentList)));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_store.setValue(recentFilesKey, files);
    setPlace(path, {});
}

QJsonObject Settings::place(const QString &path) const
{
    const QJsonArray places = QJsonDocument::fromJson(shared(placesKey).toByteArray()).array();
    for (const auto &place : places) {
        if (!path.isEmpty() && place["file"_L1].toString() == path)
            return place.toObject();
    }
    return {};
}

void Settings::setPlace(const QString &path, const QJsonObject &place)
{
    const QJsonArray before = QJsonDocument::fromJson(shared(placesKey).toByteArray()).array();
    QJsonArray after;
    if (!place.isEmpty()) {
        QJsonObject first = place;
        first["file"_L1] = path;
        after.append(first);
    }
    for (const auto &other : before) {
        if (after.size() < mostPlaces && other["file"_L1].toString() != path)
            after.append(other);
    }
    if (after != before)
        m_store.setValue(placesKey, QJsonDocument(after).toJson(QJsonDocument::Compact));
}

QString Settings::libraryFolder() const
{
    return m_store.value(libraryFolderKey).toString();
}

void Settings::setLibraryFolder(const QString &folder)
{
    if (folder.isEmpty())
        m_store.remove(libraryFolderKey);
    else
        m_store.setValue(libraryFolderKey, folder);
}

EngagementDefaults Settings::defaults() const
{
    EngagementDefaults defaults;
    defaults.consultant = m_store.value(consultantKey).toString();
    defaults.company = m_store.value(companyKey).toString();
    defaults.logo = m_store.value(logoKey).toByteArray();
    defaults.options = m_store.value(optionsKey).toStringList();
    defaults.measureOwner = m_store.value(measureOwnerKey).toString();
    bool isNumber = false;
    const int days = m_store.value(measureDaysKey, defaults.measureDays).toInt(&isNumber);
    if (isNumber)
        defaults.measureDays = std::clamp(days, 1, mostMeasureDays);
    return defaults;
}

void Settings::setDefaults(const EngagementDefaults &defaults)
{
    m_store.setValue(consultantKey, defaults.consultant);
    m_store.setValue(companyKey, defaults.company);
    m_store.setValue(logoKey, defaults.logo);
    m_store.setValue(optionsKey, defaults.options);
    m_store.setValue(measureOwnerKey, defaults.measureOwner);
    m_store.setValue(measureDaysKey, std::clamp(defaults.measureDays, 1, mostMeasureDays));
}

bool Settings::networkAllowed() const
{
    return m_store.value(networkKey, true).toBool();
}

void Settings::setNetworkAllowed(bool allowed)
{
    m_store.setValue(networkKey, allowed);
}

QByteArray Settings::state(const QString &key) const
{
    return m_store.value(stateKey(key)).toByteArray();
}

void Settings::setState(const QString &key, const QByteArray &state)
{
    m_store.setValue(stateKey(key), state);
}

} // namespace lotse
