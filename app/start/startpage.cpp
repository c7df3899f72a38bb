// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/startpage.h"

#include "app/controls/iconlabel.h"
#include "app/controls/scaledsize.h"
#include "app/controls/secondclick.h"
#include "app/document/engagementdocument.h"
#include "app/document/lastplace.h"
#include "app/document/postponed.h"
#include "app/document/settings.h"
#include "app/document/stepmodel.h"
#include "app/page/emptystate.h"
#include "app/page/pageheader.h"
#include "app/start/actiontile.h"
#include "app/start/librarycard.h"
#include "app/start/libraryhealth.h"
#include "app/start/recentdelegate.h"
#include "app/start/recentmodel.h"
#include "app/start/startparts.h"
#include "app/words/keytext.h"
#include "app/words/language.h"

#include <QApplication>
#include <QFutureWatcher>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPromise>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

// Pixels at the base text size.
constexpr int leftWidth = 352;
constexpr int wideLeftWidth = 478;
constexpr int leastRightWidth = 430;
constexpr int placeBelowHead = 2; // in the left column: product and space come first

} // namespace

StartPage::StartPage(EngagementDocument &document, Settings &settings, QWidget *parent)
    : Page(PageId::Start, document, parent), m_settings(settings), m_recent(new RecentModel(this)),
      m_filter(new QSortFilterProxyModel(this))
{
    header().hide();
    m_filter->setSourceModel(m_recent);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setFilterRole(Qt::AccessibleTextRole);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(0);
    m_left = makeLeft();
    m_right = makeRight();
    m_columns->addWidget(m_left);
    m_columns->addWidget(m_right, 1);
    content().addLayout(m_columns, 1);
    keepScaled(*this, [this] { arrange(); });
    connect(&document, &EngagementDocument::libraryRead, this, &StartPage::readInBackground);
}

StartPage::~StartPage()
{
    m_stopReading.request_stop();
}

QWidget *StartPage::makeLeft()
{
    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    m_leftLayout = layout;
    layout->setSpacing(8);
    layout->addWidget(new ProductHead);
    layout->addSpacing(16);
    const auto add = [&](const QString &title, const QString &text, const QString &icon, const QString &key,
                         const QString &action, bool primary = false) {
        auto *tile = new ActionTile(title, text, icon, keyText(key), primary);
        tile->setObjectName(u"start/"_s + action);
        connect(tile, &QAbstractButton::clicked, this, [this, action] { emit actionRequested(action); });
        layout->addWidget(tile);
        return tile;
    };
    m_firstAction = add(tr("New engagement …"), tr("Empty document, starts with the client"), u"plus"_s, u"Ctrl+N"_s,
                        u"new"_s, true);
    add(tr("Open …"), tr("A saved engagement (*.lotse)"), u"folder"_s, u"Ctrl+O"_s, u"open"_s);
    add(tr("Open a sample"), tr("Filled in, to try things out"), u"compass"_s, u"Ctrl+Shift+O"_s, u"sample"_s);
    add(tr("Guided look"), tr("Through the pages with a sample"), u"screen"_s, {}, u"tour"_s);
    layout->addSpacing(20);
    layout->addWidget(new StepOverview);
    layout->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

QWidget *StartPage::makeRight()
{
    auto *right = new QWidget;
    auto *layout = new QVBoxLayout(right);
    layout->setSpacing(12);
    layout->addLayout(makeRecent(), 1000); // up to the height of its rows, the rest stays free below
    m_library = new LibraryCard;
    connect(m_library, &LibraryCard::openRequested, this,
            [this](const QString &section) { emit pageRequested(PageId::Library, section); });
    layout->addWidget(m_library);
    auto *privacy = new QHBoxLayout;
    privacy->setSpacing(8);
    auto *words =
        new TextLabel(tr("All data stays on this computer. Lotse uses the internet only for “Check links” and asks "
                         "first."),
                      Theme::TextRole::Small, TextLabel::Tone::Secondary);
    words->setWraps(true);
    privacy->addWidget(new IconLabel(u"lock"_s, TextLabel::Tone::Secondary, 14), 0, Qt::AlignTop);
    privacy->addWidget(words, 1);
    layout->addSpacing(4);
    layout->addLayout(privacy);
    layout->addStretch(1);
    return right;
}

QLayout *StartPage::makeRecent()
{
    m_search = new QLineEdit;
    m_search->setObjectName(u"recentSearch"_s);
    m_search->setPlaceholderText(tr("Search client or result"));
    m_search->setAccessibleName(tr("Search recent engagements"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    keepScaled(*m_search, [this] { m_search->setFixedWidth(Theme::scaled(240)); });
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    m_list = new QListView;
    m_list->setObjectName(u"recentList"_s);
    m_list->setAccessibleName(tr("Recent engagements"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new RecentDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    new SecondClick(*m_list->viewport());
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &StartPage::showMenu);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (QApplication::keyboardModifiers().testFlag(Qt::ControlModifier))
            emit windowRequested(index.data(RecentModel::PathRole).toString());
        else
            open(index);
    });
    connect(m_list, &QListView::activated, this, &StartPage::open);
    m_empty =
        new EmptyState(u"file"_s, tr("No engagement yet"),
                       tr("Engagements that you open or save appear here. A sample shows what the result looks like."));

    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Recently edited"), Theme::TextRole::Question));
    head->addStretch();
    head->addWidget(m_search);
    m_listFrame = new RoundFrame;
    m_listHead = new RecentHead(*m_list);
    m_list->viewport()->installEventFilter(this);
    auto *frameLayout = new QVBoxLayout(m_listFrame);
    frameLayout->setContentsMargins(1, 1, 1, 1);
    frameLayout->setSpacing(0);
    frameLayout->addWidget(m_listHead);
    frameLayout->addWidget(m_list, 1);
    frameLayout->addWidget(m_empty, 1);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_listFrame, 1);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &StartPage::fitList);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &StartPage::fitList);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &StartPage::fitList);
    return layout;
}

void StartPage::refresh()
{
    m_recent->setPaths(m_settings.recentFiles());
    const bool any = m_recent->rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_search->setVisible(any);
    arrange();
    // Until it is there: libraryRead() starts it.
    if (document().hasLibrary())
        readInBackground();
}

void StartPage::focusFirst()
{
    if (m_recent->rowCount() == 0) {
        m_firstAction->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_list->setCurrentIndex(m_filter->index(0, 0));
    m_list->setFocus(Qt::OtherFocusReason);
}

void StartPage::find(bool /*next*/)
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        m_listHead->update(); // its columns are those of the rows
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete) {
            removeCurrent();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void StartPage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, m_left->width(), height()), style().surface);
    painter.fillRect(QRect(m_left->width(), 0, 1, height()), style().line);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

bool StartPage::isStacked() const
{
    return m_left->isAncestorOf(m_right);
}

void StartPage::arrange()
{
    const bool narrow = width() < Theme::scaled(1100);
    const int side = narrow ? 14 : 36;
    const bool stacks = width() < Theme::scaled(leftWidth + leastRightWidth);
    if (stacks != isStacked()) // once more when all have taken the new text size
        QMetaObject::invokeMethod(this, &StartPage::arrange, Qt::QueuedConnection);
    // What changes its parent loses the focus.
    QWidget *focused = window()->focusWidget();
    const bool isMoved = focused != nullptr && m_right->isAncestorOf(focused);
    m_columns->removeWidget(m_right);
    m_leftLayout->removeWidget(m_right);
    if (stacks) {
        // Who comes back looks for what was open last, who is new begins with the tiles.
        const bool any = m_recent->rowCount() > 0;
        m_leftLayout->insertWidget(any ? placeBelowHead : m_leftLayout->count() - 1, m_right);
        m_left->setMinimumWidth(Theme::scaled(leftWidth));
        m_left->setMaximumWidth(QWIDGETSIZE_MAX);
        m_right->layout()->setContentsMargins(0, 0, 0, 24);
    } else {
        m_columns->addWidget(m_right, 1);
        m_left->setFixedWidth(Theme::scaled(narrow ? leftWidth : wideLeftWidth));
        m_right->layout()->setContentsMargins(side, 36, side, 24);
    }
    if (isMoved)
        focused->setFocus(Qt::OtherFocusReason);
    m_leftLayout->setContentsMargins(side, 36, side, 24);
    fitList(); // rows follow the text size
}

void StartPage::readInBackground()
{
    m_stopReading.request_stop();
    m_stopReading = std::stop_source();
    auto *health = new QFutureWatcher<LibraryHealth>(this);
    connect(health, &QFutureWatcher<LibraryHealth>::finished, this, [this, health] {
        m_library->setHealth(health->result(), document().library().version);
        health->deleteLater();
    });
    health->setFuture(QtConcurrent::run([library = document().library(), today = QDate::currentDate(),
                                         postponed = postponedClaims(m_settings, QDate::currentDate())] {
        return libraryHealth(library, today, postponed);
    }));

    auto *entries = new QFutureWatcher<RecentEntry>(this);
    connect(entries, &QFutureWatcher<RecentEntry>::resultReadyAt, this, [this, entries](int index) {
        RecentEntry entry = entries->resultAt(index);
        if (!entry.engagement.isEmpty())
            entry.opensAt =
                StepModel::numberOf(LastPlace::opensAt(m_settings, entry.path, entry.engagement, entry.answered));
        m_recent->setEntry(entry);
    });
    connect(entries, &QFutureWatcher<RecentEntry>::finished, entries, &QObject::deleteLater);
    entries->setFuture(
        QtConcurrent::run([paths = m_recent->paths(), library = document().library(), language = interfaceLanguage(),
                           stop = m_stopReading.get_token()](QPromise<RecentEntry> &promise) {
            // All names first: the draws of the verdicts take longer.
            for (const RecentDepth depth : {RecentDepth::Points, RecentDepth::Verdict}) {
                for (const QString &path : paths) {
                    const RecentEntry entry = readRecentEntry(path, library, language, depth, stop);
                    if (stop.stop_requested())
                        return;
                    promise.addResult(entry);
                }
            }
        }));
}

void StartPage::fitList()
{
    const bool any = m_recent->rowCount() > 0;
    const int rows = std::max(1, m_filter->rowCount()) * Theme::scaled(RecentDelegate::rowHeight);
    m_list->setMaximumHeight(rows);
    const int height = rows + m_listHead->sizeHint().height() + 2;
    m_listFrame->setMaximumHeight(any ? height : QWIDGETSIZE_MAX);
    m_listFrame->setMinimumHeight(any && isStacked() ? height : 0); // the column scrolls, not the list
}

void StartPage::open(const QModelIndex &index)
{
    if (index.data(RecentModel::ExistsRole).toBool())
        emit fileRequested(index.data(RecentModel::PathRole).toString());
    else if (index.isValid())
        emit actionRequested(u"open"_s);
}

void StartPage::showMenu(const QPoint &place)
{
    const QModelIndex index = m_list->indexAt(place);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"recentMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString path = index.data(RecentModel::PathRole).toString();
    const bool exists = index.data(RecentModel::ExistsRole).toBool();
    QAction *opening = menu->addAction(tr("&Open"));
    opening->setEnabled(exists);
    connect(opening, &QAction::triggered, this, [this, path] { emit fileRequested(path); });
    QAction *window = menu->addAction(tr("Open in a new &window"));
    window->setEnabled(exists);
    connect(window, &QAction::triggered, this, [this, path] { emit windowRequested(path); });
    menu->addSeparator();
    connect(menu->addAction(tr("&Remove from this list")), &QAction::triggered, this, &StartPage::removeCurrent);
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

void StartPage::removeCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const int row = current.row();
    m_settings.removeRecentFile(current.data(RecentModel::PathRole).toString());
    refresh();
    m_list->setCurrentIndex(m_filter->index(std::min(row, m_filter->rowCount() - 1), 0));
}

} // namespace lotse
