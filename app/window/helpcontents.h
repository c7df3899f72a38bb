// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/helptopics.h"

#include <QStackedWidget>

class QAbstractItemView;
class QListWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace lotse {

class TextLabel;

/// The contents of the help as a tree of its headings; while something is searched, the places found in their stead.
class HelpContents final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit HelpContents(const QList<HelpTopic> &topics, QWidget *parent = nullptr);

    /// Shows the places in which all words of @p typed occur; where nothing is typed, the contents.
    void search(const QString &typed);
    /// Marks the topic that is shown, its heading above @p target, and of the places found the one that is @p target,
    /// if any.
    void markPlace(const HelpTarget &target);
    /// Goes to the current entry of what is shown.
    void chooseCurrent();
    /// Goes to the next place found, or the previous one; behind the last comes the first.
    void chooseNextHit(bool backwards);

    /// The tree, or the list of the places found.
    [[nodiscard]] QAbstractItemView *shownList() const;
    [[nodiscard]] QTreeWidget *tree() const { return m_tree; }
    [[nodiscard]] QListWidget *hits() const { return m_hits; }
    /// What a person hears: how many places there are and the current one, or the heading.
    [[nodiscard]] QString spokenState() const;

signals:
    /// The person wants to go there.
    void chosen(const lotse::HelpTarget &target);

private:
    void makeTree();
    void makeHits();
    void chooseItem(const QTreeWidgetItem *item);
    void chooseHit();
    void markHit(const HelpTarget &target);

    QList<HelpTopic> m_topics;
    QList<HelpHit> m_found;
    QTreeWidget *m_tree = nullptr;
    QListWidget *m_hits = nullptr;
    TextLabel *m_count = nullptr;
};

} // namespace lotse
