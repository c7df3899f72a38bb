// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/upkeep.h"

#include <QCoreApplication>

namespace lotse {

/// How the work list names claims, reasons and effects.
class UpkeepWords final
{
    Q_DECLARE_TR_FUNCTIONS(lotse::UpkeepWords)

public:
    /// @p library must outlive it.
    UpkeepWords(const Library &library, Language language) : m_library(library), m_language(language) { }

    [[nodiscard]] static QString reason(UpkeepReason reason); ///< of a list of claims: "Stale"
    [[nodiscard]] static QString icon(UpkeepReason reason); ///< name of the line icon
    [[nodiscard]] QString provider(const UpkeepItem &item) const;
    [[nodiscard]] QString owner(const UpkeepItem &item) const; ///< the deployment, or "all deployments"
    [[nodiscard]] QString criterion(const UpkeepItem &item) const;
    [[nodiscard]] QString value(const UpkeepItem &item) const;
    [[nodiscard]] QString nameOf(const UpkeepItem &item) const; ///< "STACKIT, price of the top model"
    [[nodiscard]] QString age(const UpkeepItem &item) const; ///< "150 days", "age not known"; empty where nothing ages
    [[nodiscard]] QString limit(const UpkeepItem &item) const; ///< "limit 60 days"
    [[nodiscard]] QString effect(const UpkeepItem &item) const; ///< "turns place 1", "being worked out"
    /// Returns what turns the advice: "At “1.49 €” AWS Bedrock stands first."; empty where nothing does.
    [[nodiscard]] QString turn(const UpkeepItem &item) const;
    /// Returns what the key for "checked" does, or why it does nothing.
    [[nodiscard]] QString renewal(const UpkeepItem &item) const;

private:
    const Library &m_library;
    Language m_language;
};

} // namespace lotse
