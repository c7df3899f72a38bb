// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/profilereadpanel.h"

#include "app/controls/scaledsize.h"
#include "app/controls/text.h"
#include "app/library/diffmodel.h"
#include "app/library/diffview.h"
#include "app/library/linkrecords.h"
#include "app/library/profilereaddelegate.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

/// A tree whose rows break their lines at its width.
class WrappingTree final : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTreeView::resizeEvent(event);
        scheduleDelayedItemsLayout();
    }
};

QTreeView *makeTree(QAbstractItemModel *model, const QString &name, const QString &accessibleName)
{
    auto *tree = new WrappingTree;
    tree->setObjectName(name);
    tree->setAccessibleName(accessibleName);
    tree->setModel(model);
    tree->setItemDelegate(new ProfileReadDelegate(tree));
    tree->setHeaderHidden(true);
    tree->setFrameShape(QFrame::NoFrame);
    keepScaled(*tree, [tree] { tree->setIndentation(Theme::scaled(16)); });
    tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    tree->setExpandsOnDoubleClick(false);
    tree->viewport()->setBackgroundRole(QPalette::Window);
    tree->viewport()->setAutoFillBackground(false);
    return tree;
}

} // namespace

ProfileReadPanel::ProfileReadPanel(QWidget *parent)
    : QFrame(parent), m_head(new ProfileHead), m_tabs(new QTabBar), m_pages(new QStackedWidget), m_form(new ClaimForm),
      m_staleClaims(new ProfileReadModel(this)), m_differences(new DiffModel(DiffModel::Layout::OnlyDifferences, this))
{
    m_tabs->setObjectName(u"profileTabs"_s);
    m_tabs->setAccessibleName(tr("Views of the profile"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(true);
    for (int tab = 0; tab < 3; ++tab)
        m_tabs->addTab(QString());
    m_staleView = makeTree(m_staleClaims, u"staleClaims"_s, tr("Stale evidence"));
    m_staleView->setRootIsDecorated(true);
    m_pages->addWidget(makeDetails());
    m_pages->addWidget(m_staleView);
    m_pages->addWidget(makeChanges());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    const auto claimOf = [](const QModelIndex &index) {
        return index.data(ProfileReadModel::KindRole).toInt() == int(ProfileReadModel::Kind::Source) ? index.parent()
                                                                                                     : index;
    };
    connect(m_staleView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, claimOf](const QModelIndex &current) {
                const int line = claimOf(current).data(ProfileReadModel::LineRole).toInt();
                if (line > 0 && !m_following)
                    emit lineRequested(line);
            });
    connect(m_staleView, &QTreeView::activated, this, [this, claimOf](const QModelIndex &index) {
        const QModelIndex claim = claimOf(index);
        setCurrentTab(0);
        m_form->openClaim(claim.data(ProfileReadModel::OwnerRole).toString(),
                          claim.data(ProfileReadModel::IdRole).toString());
    });
    connect(m_head, &ProfileHead::sourceToggled, this, &ProfileReadPanel::sourceToggled);
    connect(m_form, &ClaimForm::lineRequested, this, &ProfileReadPanel::lineRequested);
    setSummary({});
}

QWidget *ProfileReadPanel::makeDetails()
{
    m_readable = new QStackedWidget;
    m_sentence = new TextLabel(Theme::TextRole::Body, TextLabel::Tone::Secondary);
    m_sentence->setWraps(true);
    m_sentence->setAlignment(Qt::AlignTop);
    keepScaled(*m_sentence, [this] { m_sentence->setMargin(Theme::scaled(16)); });
    m_readable->addWidget(m_form);
    m_readable->addWidget(m_sentence);
    return m_readable;
}

QWidget *ProfileReadPanel::makeChanges()
{
    auto *page = new QWidget;
    auto *view = new DiffView;
    view->setObjectName(u"differences"_s);
    view->setAccessibleName(tr("Differences from the shipped version"));
    view->setModel(m_differences);
    m_reset = new QPushButton(Theme::icon(u"undo"_s), QString());
    m_reset->setObjectName(u"resetProfile"_s);
    m_reset->setProperty("small", true);
    auto *row = new QHBoxLayout;
    keepScaled(*page, [row] {
        row->setContentsMargins(Theme::scaled(16), Theme::scaled(8), Theme::scaled(16), Theme::scaled(8));
    });
    row->addWidget(m_reset);
    row->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(view, 1);
    layout->addLayout(row);
    connect(m_reset, &QPushButton::clicked, this, &ProfileReadPanel::resetRequested);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (const int line = current.data(DiffModel::lineRole).toInt(); line > 0)
            emit lineRequested(line);
    });
    return page;
}

void ProfileReadPanel::setSummary(const ProfileSummary &summary)
{
    m_head->setSummary(summary);
    m_reset->setText(summary.resetText);
    m_reset->setVisible(!summary.resetText.isEmpty());
    m_sentence->setText(summary.sentence);
    m_readable->setCurrentIndex(summary.sentence.isEmpty() ? 0 : 1);
    updateTabs();
}

void ProfileReadPanel::setUnsaved(bool unsaved)
{
    m_head->setUnsaved(unsaved);
}

void ProfileReadPanel::updateTabs()
{
    const auto counted = [](const QString &name, int count) {
        return count > 0 ? u"%1 %2"_s.arg(name).arg(count) : name;
    };
    m_tabs->setTabText(0, tr("Claims"));
    m_tabs->setTabText(1, counted(tr("Stale evidence"), m_staleClaims->rowCount()));
    m_tabs->setTabText(2, counted(tr("Changes"), m_differences->differences()));
}

void ProfileReadPanel::showProfile(const ClaimForm::Shown &shown)
{
    m_form->showProfile(shown);
    m_following = true;
    m_staleClaims->showStale(shown.context);
    m_following = false;
    updateTabs();
}

void ProfileReadPanel::showNothing()
{
    m_form->showNothing();
    m_staleClaims->showNothing();
    m_differences->setTexts({}, {});
    updateTabs();
}

void ProfileReadPanel::showChanges(const QStringList &shipped, const QStringList &text)
{
    m_differences->setTexts(shipped, text);
    updateTabs();
}

void ProfileReadPanel::takeSource(QWidget *source)
{
    m_pages->addWidget(source);
    m_tabs->addTab(tr("Source text"));
}

void ProfileReadPanel::releaseSource(QWidget *source)
{
    m_pages->removeWidget(source);
    m_tabs->removeTab(3);
}

void ProfileReadPanel::setSourceShown(bool shown)
{
    m_head->setSourceShown(shown);
}

void ProfileReadPanel::setCurrentTab(int tab)
{
    if (tab < m_tabs->count())
        m_tabs->setCurrentIndex(tab);
}

void ProfileReadPanel::focusFirst()
{
    if (m_pages->currentIndex() == 0 && m_readable->currentIndex() == 0)
        m_form->focusFirst();
    else
        m_tabs->setFocus();
}

} // namespace lotse
