// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/searchentry.h"

#include <QCoreApplication>

namespace lotse {

class EngagementDocument;
struct Evaluation;
struct Library;

/// What a document offers to the search, in the language of the window: pages, and of the workload that is looked at
/// the questions that are asked, criteria, options and risks.
class SearchEntries final
{
    Q_DECLARE_TR_FUNCTIONS(lotse::SearchEntries)

public:
    enum class ProviderLibrary { Hidden, Shown };

    /// @p providers tells whether the library page can be opened: then options that are not compared lead there.
    [[nodiscard]] static QList<SearchEntry> of(const EngagementDocument &document, ProviderLibrary providers);

private:
    static void addPages(QList<SearchEntry> &entries, bool isOpen, ProviderLibrary providers);
    static void addQuestions(QList<SearchEntry> &entries, const EngagementDocument &document);
    static void addCriteria(QList<SearchEntry> &entries, const Library &library);
    static void addOptions(QList<SearchEntry> &entries, const EngagementDocument &document);
    static void addOtherOptions(QList<SearchEntry> &entries, const EngagementDocument &document);
    static void addRisks(QList<SearchEntry> &entries, const Evaluation &evaluation);
};

} // namespace lotse
