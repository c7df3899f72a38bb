// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/searchdialog.h"

#include "app/controls/listkeys.h"
#include "app/controls/text.h"
#include "app/look/theme.h"
#include "app/search/searchmodel.h"

#include <QAccessible>
#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

SearchDialog::SearchDialog(const QList<SearchEntry> &entries, QWidget *parent)
    : QDialog(parent), m_model(new SearchModel(entries, this)), m_typed(new QLineEdit), m_hits(new QTreeView),
      m_count(new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary)), m_before(parent->focusWidget())
{
    setObjectName(u"searchDialog"_s);
    setWindowTitle(tr("Search everything"));
    m_typed->setObjectName(u"searchText"_s);
    m_typed->setPlaceholderText(tr("Question, criterion, option, risk, page or action"));
    m_typed->setAccessibleName(tr("Search everything"));
    m_typed->setAccessibleDescription(tr("The arrow keys move among the hits, Enter goes there."));
    m_typed->setClearButtonEnabled(true);
    m_typed->addAction(Theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_typed->installEventFilter(this);
    m_count->setObjectName(u"searchCount"_s);
    resize(std::min(Theme::scaled(680), parent->width() * 9 / 10),
           std::min(Theme::scaled(440), parent->height() * 8 / 10));
    makeList();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::scaled(14), Theme::scaled(14), Theme::scaled(14), Theme::scaled(10));
    layout->setSpacing(Theme::scaled(8));
    layout->addWidget(m_typed);
    layout->addWidget(m_hits, 1);
    layout->addWidget(m_count);
    connect(m_typed, &QLineEdit::textChanged, this, &SearchDialog::look);
    connect(m_typed, &QLineEdit::returnPressed, this, [this] { choose(m_hits->currentIndex()); });
    connect(this, &QDialog::rejected, this, &SearchDialog::giveFocusBack);
    look();
    m_typed->setFocus(Qt::PopupFocusReason);
}

void SearchDialog::makeList()
{
    m_hits->setObjectName(u"searchHits"_s);
    m_hits->setAccessibleName(tr("Hits"));
    m_hits->setModel(m_model);
    m_hits->setHeaderHidden(true);
    m_hits->setRootIsDecorated(false);
    m_hits->setItemsExpandable(false);
    m_hits->setUniformRowHeights(true);
    m_hits->setAllColumnsShowFocus(true);
    m_hits->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->header()->setStretchLastSection(false);
    m_hits->header()->setSectionResizeMode(SearchModel::Title, QHeaderView::Stretch);
    m_hits->header()->setSectionResizeMode(SearchModel::Where, QHeaderView::Fixed);
    m_hits->header()->resizeSection(SearchModel::Where, width() * 2 / 5);
    connect(m_hits, &QTreeView::clicked, this, &SearchDialog::choose);
    connect(m_hits, &QTreeView::activated, this, &SearchDialog::choose);
}

bool SearchDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !movesInList(*static_cast<QKeyEvent *>(event)))
        return QDialog::eventFilter(watched, event);
    const QModelIndex before = m_hits->currentIndex();
    QCoreApplication::sendEvent(m_hits, event);
    // The focus stays in the field, so nobody else tells where the arrows lead.
    if (m_hits->currentIndex() != before)
        announce(m_hits->currentIndex().siblingAtColumn(SearchModel::Title).data(Qt::AccessibleTextRole).toString());
    return true;
}

void SearchDialog::look()
{
    m_model->setTyped(m_typed->text());
    const int count = m_model->rowCount();
    m_count->setText(count == 0 ? tr("No hit. All words have to occur.") : tr("%n hit(s)", nullptr, count));
    const QModelIndex first = m_model->index(0, SearchModel::Title);
    m_hits->setCurrentIndex(first);
    announce(count == 0 ? m_count->text()
                        : u"%1: %2"_s.arg(m_count->text(), first.data(Qt::AccessibleTextRole).toString()));
}

void SearchDialog::choose(const QModelIndex &index)
{
    // A click can count as activation, too.
    if (!index.isValid() || !isVisible())
        return;
    const SearchEntry entry = m_model->entry(index.row());
    accept();
    giveFocusBack();
    emit chosen(entry);
}

void SearchDialog::giveFocusBack()
{
    parentWidget()->activateWindow();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void SearchDialog::announce(const QString &sentence)
{
    if (!QAccessible::isActive() || !isVisible())
        return;
    QAccessibleAnnouncementEvent event(m_typed, sentence);
    QAccessible::updateAccessibility(&event);
}

} // namespace lotse
