// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/look/theme.h"
#include "core/localizedtext.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QVariant>
#include <optional>

class QSettings;

namespace lotse {

inline constexpr int smallestTextSize = 90; // percent
inline constexpr int largestTextSize = 150; // percent
inline constexpr int mostMeasureDays = 3650;

/// What a consultant is asked once and every new engagement starts with.
struct EngagementDefaults
{
    QString consultant; ///< name
    QString company;
    QByteArray logo; ///< PNG or SVG, at most 1 MiB
    QStringList options; ///< deployment ids; empty = as the program proposes
    QString measureOwner; ///< of suggested measures; empty = the client's contact
    int measureDays = 90; ///< until suggested measures are due, 1-3650

    bool operator==(const EngagementDefaults &) const = default;
};

/// What the program remembers about the user's wishes. Reads and writes at once; passed in, never global. Several
/// programs share them: what each adds to a list stays, of anything else the last one counts.
class Settings final
{
public:
    explicit Settings(QSettings &store) : m_store(store) { }

    [[nodiscard]] std::optional<Language> language() const; ///< none = that of the system
    void setLanguage(std::optional<Language> language);
    [[nodiscard]] ColourScheme scheme() const;
    void setScheme(ColourScheme scheme);
    [[nodiscard]] int textSize() const; ///< percent, 90-150
    void setTextSize(int percent);
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    /// Forgets its place, too.
    void removeRecentFile(const QString &path);
    /// Where the engagement file @p path was left (LastPlace); empty where nothing is known of it.
    [[nodiscard]] QJsonObject place(const QString &path) const;
    /// Remembers that of the 50 files that were left last; an empty @p place is forgotten.
    void setPlace(const QString &path, const QJsonObject &place);
    [[nodiscard]] QString
    libraryFolder() const; ///< a library of the user's own instead of the shipped one; empty = shipped
    void setLibraryFolder(const QString &folder);
    [[nodiscard]] EngagementDefaults defaults() const;
    void setDefaults(const EngagementDefaults &defaults);
    /// Whether links may be checked on the internet, each time after a question; true until somebody forbids it.
    [[nodiscard]] bool networkAllowed() const;
    void setNetworkAllowed(bool allowed);
    [[nodiscard]] QByteArray state(const QString &key) const; ///< of windows and splitters
    void setState(const QString &key, const QByteArray &state);

private:
    [[nodiscard]] QVariant shared(QLatin1StringView key) const;

    QSettings &m_store;
};

} // namespace lotse
