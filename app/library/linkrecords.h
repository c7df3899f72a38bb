// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/linkcheck.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QMap>

namespace lotse {

/// The last result of the link check of each address. Kept with the program's settings, not in the profiles.
class LinkRecords final
{
    Q_DECLARE_TR_FUNCTIONS(lotse::LinkRecords)

public:
    /// Reads what toBytes wrote; anything else gives no records.
    [[nodiscard]] static LinkRecords fromBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;

    void add(const LinkResult &result);
    [[nodiscard]] const LinkResult *find(const QString &address) const;
    /// True if people should look at the source: the page is not there where the profile says.
    [[nodiscard]] static bool needsAttention(LinkResult::State state);
    /// Returns what the check found and when, as one sentence.
    [[nodiscard]] static QString sentence(const LinkResult &result);

private:
    QMap<QString, LinkResult> m_records;
};

} // namespace lotse
