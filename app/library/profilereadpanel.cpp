// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/profilereadpanel.h"

#include "app/controls/scaledsize.h"
#include "app/controls/spokenname.h"
#include "app/controls/text.h"
#include "app/library/diffmodel.h"
#include "app/library/diffview.h"
#include "app/library/linkrecords.h"
#include "app/library/profilereaddelegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
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

QModelIndex claimAtLine(const QAbstractItemModel &model, int line)
{
    QModelIndex best;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            const int here = index.data(ProfileReadModel::LineRole).toInt();
            if (here > 0 && here <= line && (!best.isValid() || here > best.data(ProfileReadModel::LineRole).toInt()))
                best = index;
        }
    }
    return best;
}

} // namespace

ProfileReadPanel::ProfileReadPanel(QWidget *parent)
    : QFrame(parent), m_head(new ProfileHead), m_tabs(new QTabBar), m_pages(new QStackedWidget),
      m_claims(new ProfileReadModel(this)), m_staleClaims(new ProfileReadModel(this)),
      m_differences(new DiffModel(DiffModel::Layout::OnlyDifferences, this))
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
    for (QTreeView *view : {m_claimView, m_staleView}) {
        connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
            const QModelIndex claim =
                current.data(ProfileReadModel::KindRole).toInt() == int(ProfileReadModel::Kind::Source)
                ? current.parent()
                : current;
            const int line = claim.data(ProfileReadModel::LineRole).toInt();
            if (line > 0 && !m_following)
                emit lineRequested(line);
        });
    }
    for (ProfileReadModel *model : {m_claims, m_staleClaims})
        connect(model, &ProfileReadModel::levelChosen, this, &ProfileReadPanel::levelChosen);
    setSummary({});
}

QWidget *ProfileReadPanel::makeDetails()
{
    m_readable = new QStackedWidget;
    m_owner = new QComboBox;
    m_owner->setObjectName(u"claimOwner"_s);
    nameChoice(*m_owner, tr("Provider or deployment whose claims are shown"));
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_claimView = makeTree(m_claims, u"claims"_s, tr("Claims of the profile"));
    auto *readable = new QWidget;
    auto *layout = new QVBoxLayout(readable);
    auto *ownerRow = new QHBoxLayout;
    keepScaled(*readable, [layout, ownerRow] {
        layout->setContentsMargins(Theme::scaled(16), Theme::scaled(10), Theme::scaled(4), 0);
        ownerRow->setContentsMargins(0, 0, Theme::scaled(18), 0);
    });
    ownerRow->addWidget(m_owner);
    layout->addLayout(ownerRow);
    layout->addWidget(m_claimView, 1);
    m_sentence = new TextLabel(Theme::TextRole::Body, TextLabel::Tone::Secondary);
    m_sentence->setWraps(true);
    m_sentence->setAlignment(Qt::AlignTop);
    keepScaled(*m_sentence, [this] { m_sentence->setMargin(Theme::scaled(16)); });
    m_readable->addWidget(readable);
    m_readable->addWidget(m_sentence);
    connect(m_owner, &QComboBox::activated, this, [this] {
        if (m_showOwner)
            m_showOwner();
    });
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

void ProfileReadPanel::showProfile(const ProfileReadModel::Context &context)
{
    const bool other = m_profile != context.profile.id;
    m_profile = context.profile.id;
    fillOwners(context);
    // Values are shared implicitly: these copies are cheap.
    m_showOwner = [this, profile = context.profile, library = context.library, links = context.links,
                   today = context.today, language = context.language] {
        QStringList closed;
        for (int row = 0; row < m_claims->rowCount(); ++row) {
            if (!m_claimView->isExpanded(m_claims->index(row, 0)))
                closed << m_claims->index(row, 0).data(ProfileReadModel::IdRole).toString();
        }
        const int scroll = m_claimView->verticalScrollBar()->value();
        m_following = true;
        m_claims->showClaims({profile, library, links, today, language}, m_owner->currentData().toString());
        for (int row = 0; row < m_claims->rowCount(); ++row) {
            const QModelIndex group = m_claims->index(row, 0);
            m_claimView->setExpanded(group, !closed.contains(group.data(ProfileReadModel::IdRole).toString()));
        }
        m_claimView->doItemsLayout();
        m_claimView->verticalScrollBar()->setValue(scroll);
        m_following = false;
    };
    m_showOwner();
    if (other)
        m_claimView->scrollToTop();
    m_following = true;
    m_staleClaims->showStale(context);
    m_following = false;
    updateTabs();
}

void ProfileReadPanel::fillOwners(const ProfileReadModel::Context &context)
{
    const QString before = m_owner->currentData().toString();
    m_owner->clear();
    m_owner->addItem(tr("Provider: holds for all deployments"), context.profile.id);
    for (const Deployment &deployment : context.profile.deployments)
        m_owner->addItem(deployment.name.in(context.language), deployment.id);
    const int place = m_owner->findData(before);
    m_owner->setCurrentIndex(place >= 0 ? place : m_owner->count() > 1 ? 1 : 0);
}

void ProfileReadPanel::showNothing()
{
    m_profile.clear();
    m_showOwner = {};
    m_owner->clear();
    m_claims->showNothing();
    m_staleClaims->showNothing();
    m_differences->setTexts({}, {});
    updateTabs();
}

void ProfileReadPanel::showChanges(const QStringList &shipped, const QStringList &text)
{
    m_differences->setTexts(shipped, text);
    updateTabs();
}

void ProfileReadPanel::followLine(int line)
{
    const QModelIndex claim = claimAtLine(*m_claims, line);
    if (!claim.isValid())
        return;
    m_following = true;
    m_claimView->setCurrentIndex(claim);
    m_following = false;
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

void ProfileReadPanel::setCurrentTab(int tab)
{
    if (tab < m_tabs->count())
        m_tabs->setCurrentIndex(tab);
}

void ProfileReadPanel::focusFirst()
{
    if (m_pages->currentIndex() == 0 && m_readable->currentIndex() == 0)
        m_claimView->setFocus();
    else
        m_tabs->setFocus();
}

} // namespace lotse
