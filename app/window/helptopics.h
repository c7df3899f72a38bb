// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"

#include <QList>
#include <QString>
#include <QStringList>

class QTextDocument;

namespace lotse {

/// A heading of the help and the number of its block in the document of its topic.
struct HelpSection
{
    QString title;
    int block = 0;
};

/// What the search looks at for itself: a heading, a paragraph, an item of a list, a line of code, a row of a table.
struct HelpPassage
{
    QStringList parts; ///< the texts of its blocks: one each; of a row one for each cell
    int block = 0; ///< number of the first; the others follow it
    qsizetype section = 0; ///< place in HelpTopic::sections
    bool isHeading = false;
};

/// One file of the help.
struct HelpTopic
{
    QString id; ///< name of the file without its ending
    QString markdown;
    QList<HelpSection> sections; ///< its # heading first, then the ## headings
    QList<HelpPassage> passages;
    QStringList links; ///< ids of the topics that it leads to, in order

    [[nodiscard]] QString title() const { return sections.isEmpty() ? id : sections.constFirst().title; }
};

/// A place in the help: a block of a topic and what is marked in it.
struct HelpTarget
{
    QString topic; ///< id
    int block = 0; ///< 0 = the beginning
    int start = 0; ///< within the block
    int length = 0; ///< 0 = nothing is marked

    bool operator==(const HelpTarget &) const = default;
};

/// A place that the search found.
struct HelpHit
{
    HelpTarget target;
    QString topic; ///< title
    QString section; ///< title; that of the topic where it stands above the first ## heading
    QString line; ///< of the text around the hit; below a heading, what follows it
};

/// Sets @p document to @p markdown as the help shows it. All that speaks of blocks means this document.
void setHelpText(QTextDocument &document, const QString &markdown);

/// Reads one topic. Its text counts as trusted: it comes with the program.
[[nodiscard]] HelpTopic readHelpTopic(const QString &id, const QString &markdown);

/// Returns all topics of resources/help in @p language in the order of the contents: the overview, those that it leads
/// to in its order, then the rest by id.
[[nodiscard]] QList<HelpTopic> helpTopics(Language language);

/// Returns the places in which all words of @p typed occur, compared as by searchKey(), best first: each passage that
/// holds them all, then the best passage of each section that holds them only together with the title of its topic.
/// None where nothing is typed.
[[nodiscard]] QList<HelpHit> helpHits(const QList<HelpTopic> &topics, const QString &typed);

} // namespace lotse
