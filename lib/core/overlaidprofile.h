// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names.h"
#include "core/overlaymerge.h"

namespace lotse {

/// The file of a profile with the overlays that lie over it, and the way back from what they make to the files that it
/// comes from.
class OverlaidProfile final
{
public:
    /// @p json is what @p path holds.
    OverlaidProfile(QString path, Result<JsonValue> json) : m_path(std::move(path)), m_json(std::move(json)) { }

    /// Lays the overlay that @p json holds, from the file @p overlayPath, over what is there. One with errors is not
    /// applied.
    void lay(const QString &overlayPath, const Result<JsonValue> &json, const Names &names);

    /// What the overlays make: places in it are those of the user's text, as profileText() writes it.
    [[nodiscard]] const Result<JsonValue> &json() const { return m_json; }
    /// Returns what is wrong with the overlays, and in warnings what waits for a decision.
    [[nodiscard]] const QList<Issue> &issues() const { return m_issues; }
    /// Returns the place in the file that @p place, one in json(), comes from.
    [[nodiscard]] Place origin(const Place &place) const;

private:
    struct Layer
    {
        QString path;
        Overlay overlay;
        OverlayMerge merge;
    };

    void reportMerge(const Layer &layer);

    QString m_path;
    Result<JsonValue> m_json;
    QByteArray m_text; ///< of the user's version; empty as long as there is no layer
    JsonValue m_lowest; ///< what the file itself holds, once there is a layer
    QList<Layer> m_layers;
    QList<Issue> m_issues;
};

} // namespace lotse
