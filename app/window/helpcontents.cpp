// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/helpcontents.h"

#include "app/controls/text.h"
#include "app/look/theme.h"
#include "app/window/helphitdelegate.h"
#include "app/words/plaintext.h"

#include <QEvent>
#include <QListWidget>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int topicRole = Qt::UserRole;
constexpr int sectionRole = Qt::UserRole + 1;

QTreeWidgetItem *headingItem(const QString &title, qsizetype topic, qsizetype section)
{
    auto *item = new QTreeWidgetItem({title});
    item->setToolTip(0, plainToolTip(title));
    item->setData(0, topicRole, topic);
    item->setData(0, sectionRole, section);
    return item;
}

/// Breaks long headings into lines, as wide as their place in the tree allows.
class HeadingDelegate final : public QStyledItemDelegate
{
public:
    explicit HeadingDelegate(QTreeWidget &tree) : QStyledItemDelegate(&tree), m_tree(tree), m_viewport(tree.viewport())
    {
        tree.viewport()->installEventFilter(this);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int level = index.parent().isValid() ? 2 : 1;
        QStyleOptionViewItem room = option;
        room.rect = QRect(0, 0, std::max(1, m_tree.viewport()->width() - level * m_tree.indentation()), 1);
        return QStyledItemDelegate::sizeHint(room, index);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The tree is half gone already when its viewport goes.
        if (watched != m_viewport)
            return QStyledItemDelegate::eventFilter(watched, event);
        if (event->type() == QEvent::Resize)
            emit sizeHintChanged({});
        return false;
    }

private:
    QTreeWidget &m_tree;
    const QWidget *m_viewport;
};

/// The more special heading comes first: what is too long loses its end.
QString headingOf(const HelpHit &hit)
{
    return hit.section == hit.topic ? hit.topic : u"%1 · %2"_s.arg(hit.section, hit.topic);
}

} // namespace

HelpContents::HelpContents(const QList<HelpTopic> &topics, QWidget *parent)
    : QStackedWidget(parent), m_topics(topics), m_tree(new QTreeWidget), m_hits(new QListWidget),
      m_count(new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary))
{
    makeTree();
    makeHits();
    auto *found = new QWidget;
    auto *layout = new QVBoxLayout(found);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::scaled(6));
    layout->addWidget(m_count);
    layout->addWidget(m_hits, 1);
    addWidget(m_tree);
    addWidget(found);
}

void HelpContents::makeTree()
{
    m_tree->setObjectName(u"helpContents"_s);
    m_tree->setAccessibleName(tr("Contents"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setWordWrap(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setItemDelegate(new HeadingDelegate(*m_tree));
    for (qsizetype topic = 0; topic < m_topics.size(); ++topic) {
        const QList<HelpSection> &sections = m_topics.at(topic).sections;
        QTreeWidgetItem *item = headingItem(m_topics.at(topic).title(), topic, 0);
        for (qsizetype section = 1; section < sections.size(); ++section)
            item->addChild(headingItem(sections.at(section).title, topic, section));
        m_tree->addTopLevelItem(item);
    }
    m_tree->expandAll();
    connect(m_tree, &QTreeWidget::itemClicked, this, &HelpContents::chooseItem);
    connect(m_tree, &QTreeWidget::itemActivated, this, &HelpContents::chooseItem);
}

void HelpContents::makeHits()
{
    m_count->setObjectName(u"helpCount"_s);
    m_count->setWraps(true);
    m_hits->setObjectName(u"helpHits"_s);
    m_hits->setAccessibleName(tr("Places found"));
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setUniformItemSizes(true);
    m_hits->setItemDelegate(new HelpHitDelegate(m_hits));
    connect(m_hits, &QListWidget::itemClicked, this, &HelpContents::chooseHit);
    connect(m_hits, &QListWidget::itemActivated, this, &HelpContents::chooseHit);
}

void HelpContents::search(const QString &typed)
{
    m_found = helpHits(m_topics, typed);
    m_hits->clear();
    for (const HelpHit &hit : std::as_const(m_found)) {
        const QString heading = headingOf(hit);
        auto *item = new QListWidgetItem(heading, m_hits);
        item->setData(HelpHitDelegate::lineRole, hit.line);
        item->setData(Qt::AccessibleTextRole, u"%1: %2"_s.arg(heading, hit.line));
        item->setToolTip(plainToolTip(u"%1\n%2"_s.arg(heading, hit.line)));
    }
    m_hits->setCurrentRow(m_found.isEmpty() ? -1 : 0);
    m_count->setText(m_found.isEmpty() ? tr("Nothing found. All words have to occur.")
                                       : tr("%n place(s) found", nullptr, int(m_found.size())));
    setCurrentIndex(typed.trimmed().isEmpty() ? 0 : 1);
}

void HelpContents::markPlace(const HelpTarget &target)
{
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_tree->topLevelItem(row);
        const HelpTopic &topic = m_topics.at(row);
        QFont font;
        font.setBold(topic.id == target.topic);
        item->setFont(0, font);
        if (topic.id != target.topic)
            continue;
        QTreeWidgetItem *shown = item;
        for (qsizetype section = 1; section < topic.sections.size(); ++section) {
            if (topic.sections.at(section).block <= target.block)
                shown = item->child(int(section) - 1);
        }
        m_tree->setCurrentItem(shown);
    }
    markHit(target);
}

void HelpContents::markHit(const HelpTarget &target)
{
    const auto isShown = [this, &target](int row) { return row >= 0 && m_found.at(row).target == target; };
    int row = m_hits->currentRow();
    if (!isShown(row)) {
        const auto found = std::ranges::find(m_found, target, &HelpHit::target);
        row = found == m_found.end() ? -1 : int(found - m_found.begin());
    }
    if (row >= 0)
        m_hits->setCurrentRow(row);
    else
        m_hits->clearSelection(); // F3 goes on from the last one all the same
}

void HelpContents::chooseCurrent()
{
    if (shownList() == m_hits)
        chooseHit();
    else
        chooseItem(m_tree->currentItem());
}

void HelpContents::chooseNextHit(bool backwards)
{
    const int count = m_hits->count();
    if (count == 0)
        return;
    m_hits->setCurrentRow((m_hits->currentRow() + (backwards ? count - 1 : 1)) % count);
    chooseHit();
}

QAbstractItemView *HelpContents::shownList() const
{
    return currentIndex() == 0 ? static_cast<QAbstractItemView *>(m_tree) : m_hits;
}

QString HelpContents::spokenState() const
{
    const QString current = shownList()->currentIndex().data(Qt::AccessibleTextRole).toString();
    if (shownList() != m_hits)
        return m_tree->currentItem() ? m_tree->currentItem()->text(0) : QString();
    return current.isEmpty() ? m_count->text() : u"%1: %2"_s.arg(m_count->text(), current);
}

void HelpContents::chooseItem(const QTreeWidgetItem *item)
{
    if (!item)
        return;
    const HelpTopic &topic = m_topics.at(item->data(0, topicRole).toLongLong());
    const HelpSection &section = topic.sections.at(item->data(0, sectionRole).toLongLong());
    emit chosen({.topic = topic.id, .block = section.block});
}

void HelpContents::chooseHit()
{
    const int row = m_hits->currentRow();
    if (row >= 0)
        emit chosen(m_found.at(row).target);
}

} // namespace lotse
