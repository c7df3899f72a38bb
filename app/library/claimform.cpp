// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/claimform.h"

#include "app/controls/scaledsize.h"
#include "app/controls/spokenname.h"
#include "app/library/claimcard.h"
#include "app/library/claimfilterbar.h"
#include "app/library/claimrowdelegate.h"
#include "app/library/linkrecords.h"
#include "app/look/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int tabsFrom = 640; // units of the base text size

using Filter = ProfileReadModel::Filter;

/// A tree whose rows take its width, and in which Enter and a click open a claim.
class ClaimTree final : public QTreeView
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

bool isKind(const QModelIndex &index, ProfileReadModel::Kind kind)
{
    return index.isValid() && index.data(ProfileReadModel::KindRole).toInt() == int(kind);
}

QString scopeName(const Deployment &deployment, Language language)
{
    const QString name = deployment.shortName.in(language);
    return name.isEmpty() ? deployment.id : name;
}

} // namespace

struct ClaimForm::Kept
{
    Profile profile;
    Library library;
    const LinkRecords *links = nullptr; ///< outlives the form
    QDate today;
    Language language = Language::German;
    QList<Issue> issues;
    JsonOutline outline;
    QString broken;
    QString openCriterion;

    [[nodiscard]] ProfileReadModel::Context context() const { return {profile, library, *links, today, language}; }
};

ClaimForm::ClaimForm(QWidget *parent)
    : QWidget(parent), m_filters(new ClaimFilterBar), m_claims(new ProfileReadModel(this))
{
    makeTree();
    m_filters->count(*m_claims);
    connect(m_filters, &ClaimFilterBar::filterChanged, this, &ClaimForm::applyFilter);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeScopes());
    layout->addWidget(m_filters);
    layout->addWidget(m_tree, 1);
    keepScaled(*this, [layout] {
        layout->setContentsMargins(Theme::scaled(16), Theme::scaled(8), Theme::scaled(4), 0);
        layout->setSpacing(Theme::scaled(6));
    });
}

ClaimForm::~ClaimForm() = default;

QWidget *ClaimForm::makeScopes()
{
    auto *row = new QWidget;
    m_tabs = new QTabBar;
    m_tabs->setObjectName(u"scopeTabs"_s);
    m_tabs->setAccessibleName(tr("Provider and deployments"));
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_scopes = new QComboBox;
    m_scopes->setObjectName(u"claimOwner"_s);
    nameChoice(*m_scopes, tr("Provider or deployment whose claims are shown"));
    m_scopes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scopes->hide();
    m_tabs->hide();
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, Theme::scaled(12), 0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_scopes);
    connect(m_tabs, &QTabBar::currentChanged, this, &ClaimForm::choose);
    connect(m_scopes, &QComboBox::currentIndexChanged, this, &ClaimForm::choose);
    return row;
}

void ClaimForm::makeTree()
{
    m_tree = new ClaimTree;
    m_tree->setObjectName(u"claims"_s);
    m_tree->setAccessibleName(tr("Claims of the profile"));
    m_tree->setModel(m_claims);
    m_tree->setItemDelegate(new ClaimRowDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(0);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->viewport()->setBackgroundRole(QPalette::Window);
    m_tree->viewport()->setAutoFillBackground(false);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::clicked, this, &ClaimForm::toggle);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const int line = current.data(ProfileReadModel::LineRole).toInt();
        if (line > 0 && !m_following)
            emit lineRequested(line);
    });
}

QString ClaimForm::scope() const
{
    return m_scopes->currentData().toString();
}

void ClaimForm::showProfile(const Shown &shown)
{
    const bool isOther = m_kept == nullptr || m_kept->profile.id != shown.context.profile.id;
    const QString open = isOther ? QString() : m_kept->openCriterion;
    const ProfileReadModel::Context &context = shown.context;
    // Values are shared implicitly: these copies are cheap.
    m_kept = std::make_unique<Kept>(Kept {.profile = context.profile,
                                          .library = context.library,
                                          .links = &context.links,
                                          .today = context.today,
                                          .language = context.language,
                                          .issues = shown.issues,
                                          .outline = shown.outline,
                                          .broken = shown.broken,
                                          .openCriterion = open});
    if (isOther)
        closeCard();
    fillScopes();
    fillClaims();
    if (isOther)
        m_tree->scrollToTop();
}

void ClaimForm::showNothing()
{
    closeCard();
    m_kept.reset();
    m_claims->showNothing();
    fillScopes();
    m_filters->count(*m_claims);
}

void ClaimForm::fillScopes()
{
    const QString before = scope();
    QStringList names;
    QStringList ids;
    if (m_kept != nullptr) {
        const Profile &profile = m_kept->profile;
        const auto own = [](const QList<Claim> &claims) {
            return std::ranges::count(claims, Claim::Kind::Claim, &Claim::kind);
        };
        const auto named = [](const QString &name, qsizetype count) { return u"%1  %2"_s.arg(name).arg(count); };
        names << named(tr("Provider"), own(profile.claims));
        ids << profile.id;
        for (const Deployment &deployment : profile.deployments) {
            names << named(scopeName(deployment, m_kept->language), own(deployment.claims));
            ids << deployment.id;
        }
    }
    const QSignalBlocker blockTabs(m_tabs);
    const QSignalBlocker blockScopes(m_scopes);
    while (m_tabs->count() > ids.size())
        m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < ids.size())
        m_tabs->addTab(QString());
    m_scopes->clear();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QString &name = names.at(i);
        m_tabs->setTabText(int(i), QString(name).replace(u'&', "&&"_L1));
        m_scopes->addItem(name, ids.at(i));
    }
    const qsizetype place = ids.indexOf(before);
    const int current = place >= 0 ? int(place) : ids.size() > 1 ? 1 : 0;
    m_tabs->setCurrentIndex(current);
    m_scopes->setCurrentIndex(current);
    m_tabs->setVisible(!ids.isEmpty() && width() >= Theme::scaled(tabsFrom));
    m_scopes->setVisible(!ids.isEmpty() && width() < Theme::scaled(tabsFrom));
}

void ClaimForm::choose(int scope)
{
    if (m_kept == nullptr || scope < 0)
        return;
    const QSignalBlocker blockTabs(m_tabs);
    const QSignalBlocker blockScopes(m_scopes);
    m_tabs->setCurrentIndex(scope);
    m_scopes->setCurrentIndex(scope);
    fillClaims();
}

void ClaimForm::fillClaims()
{
    if (m_kept == nullptr)
        return;
    QStringList closed;
    for (int row = 0; row < m_claims->rowCount(); ++row) {
        if (!m_tree->isExpanded(m_claims->index(row, 0)))
            closed << m_claims->index(row, 0).data(ProfileReadModel::IdRole).toString();
    }
    const int scroll = m_tree->verticalScrollBar()->value();
    m_following = true;
    m_claims->showClaims(m_kept->context(), scope());
    for (int row = 0; row < m_claims->rowCount(); ++row) {
        const QModelIndex group = m_claims->index(row, 0);
        m_tree->setExpanded(group, !closed.contains(group.data(ProfileReadModel::IdRole).toString()));
    }
    m_filters->count(*m_claims);
    applyFilter();
    fillCard();
    m_tree->doItemsLayout();
    m_tree->verticalScrollBar()->setValue(scroll);
    m_following = false;
}

void ClaimForm::applyFilter()
{
    const Filter filter = m_filters->filter();
    for (int group = 0; group < m_claims->rowCount(); ++group) {
        const QModelIndex parent = m_claims->index(group, 0);
        bool isShown = false;
        for (int row = 0; row < m_claims->rowCount(parent); ++row) {
            const QModelIndex claim = m_claims->index(row, 0, parent);
            // What is open stays: an edit must not take the card away from under the hand.
            const bool listed = ProfileReadModel::isListed(claim, filter)
                || (m_card != nullptr && m_kept != nullptr
                    && claim.data(ProfileReadModel::IdRole).toString() == m_kept->openCriterion);
            m_tree->setRowHidden(row, parent, !listed);
            isShown |= listed;
        }
        m_tree->setRowHidden(group, {}, !isShown);
    }
}

void ClaimForm::toggle(const QModelIndex &index)
{
    if (isKind(index, ProfileReadModel::Kind::Group)) {
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
    } else if (isKind(index, ProfileReadModel::Kind::Claim)) {
        if (m_tree->isExpanded(index))
            closeCard();
        else
            open(index);
    }
}

void ClaimForm::open(const QModelIndex &claim)
{
    if (m_kept == nullptr || !claim.data(ProfileReadModel::AppliesRole).toBool())
        return;
    closeCard();
    m_kept->openCriterion = claim.data(ProfileReadModel::IdRole).toString();
    auto *card = new ClaimCard;
    m_card = card;
    card->installEventFilter(this);
    connect(card, &ClaimCard::edited, this,
            [this](const QString &field, const ClaimEdit &edit) { emit claimEdited(m_card->content(), field, edit); });
    connect(card, &ClaimCard::sourceEdited, this,
            [this](const QString &field, const ClaimEdit &edit) { emit sourceEdited(m_card->content(), field, edit); });
    connect(card, &ClaimCard::backRequested, this, [this] { emit backRequested(m_card->content()); });
    connect(card, &ClaimCard::renewRequested, this, [this] { emit renewRequested(m_card->content()); });
    connect(card, &ClaimCard::closeRequested, this, [this] {
        closeCard();
        m_tree->setFocus();
    });
    fillCard();
    m_tree->setIndexWidget(m_claims->index(0, 0, claim), card);
    m_tree->expand(claim);
    m_tree->doItemsLayout();
    m_tree->scrollTo(m_claims->index(0, 0, claim));
    m_tree->scrollTo(claim);
}

void ClaimForm::closeCard()
{
    if (m_kept == nullptr || m_kept->openCriterion.isEmpty())
        return;
    const QModelIndex claim = m_claims->claim(m_kept->openCriterion);
    m_kept->openCriterion.clear();
    if (!claim.isValid())
        return;
    m_tree->setIndexWidget(m_claims->index(0, 0, claim), nullptr);
    m_tree->collapse(claim);
}

void ClaimForm::fillCard()
{
    if (m_card == nullptr || m_kept == nullptr || m_kept->openCriterion.isEmpty())
        return;
    const QModelIndex claim = m_claims->claim(m_kept->openCriterion);
    if (!claim.isValid() || !claim.data(ProfileReadModel::AppliesRole).toBool())
        return closeCard();
    const QString owner = m_kept->profile.deployment(scope()) == nullptr ? QString() : scope();
    ClaimCardContent content = ClaimCardContent::of(m_kept->profile, m_kept->library, owner, m_kept->openCriterion,
                                                    m_kept->today, m_kept->language, m_kept->issues, m_kept->outline);
    for (const Source &source : std::as_const(content.sources)) {
        if (const LinkResult *link = m_kept->links->find(source.url))
            content.links.insert(source.id, LinkRecords::sentence(*link));
    }
    m_card->setContent(content, m_kept->profile.sources, m_kept->language);
    m_card->setBroken(m_kept->broken);
}

void ClaimForm::followLine(int line)
{
    QModelIndex best;
    for (int group = 0; group < m_claims->rowCount(); ++group) {
        const QModelIndex parent = m_claims->index(group, 0);
        for (int row = 0; row < m_claims->rowCount(parent); ++row) {
            const QModelIndex index = m_claims->index(row, 0, parent);
            const int here = index.data(ProfileReadModel::LineRole).toInt();
            if (here > 0 && here <= line && (!best.isValid() || here > best.data(ProfileReadModel::LineRole).toInt()))
                best = index;
        }
    }
    if (!best.isValid())
        return;
    m_following = true;
    m_tree->setCurrentIndex(best);
    m_following = false;
}

void ClaimForm::openClaim(const QString &scope, const QString &criterion)
{
    if (m_kept == nullptr)
        return;
    const int place = m_scopes->findData(scope.isEmpty() ? m_kept->profile.id : scope);
    if (place >= 0)
        choose(place);
    const QModelIndex claim = m_claims->claim(criterion);
    if (!claim.isValid())
        return;
    m_filters->setFilter(Filter::All);
    applyFilter();
    m_tree->setCurrentIndex(claim);
    if (!m_tree->isExpanded(claim))
        open(claim);
    if (m_card != nullptr)
        m_card->focusFirst();
}

void ClaimForm::focusFirst()
{
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_claims->index(0, 0, m_claims->index(0, 0)));
    m_tree->setFocus();
}

void ClaimForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool hasRoom = width() >= Theme::scaled(tabsFrom);
    m_tabs->setVisible(hasRoom && m_tabs->count() > 0);
    m_scopes->setVisible(!hasRoom && m_scopes->count() > 0);
}

bool ClaimForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && watched == m_card) {
        m_tree->doItemsLayout();
    } else if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex index = m_tree->currentIndex();
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            toggle(index);
            if (m_card != nullptr && isKind(index, ProfileReadModel::Kind::Claim) && m_tree->isExpanded(index))
                m_card->focusFirst();
            return true;
        }
        // The card is opened by Enter alone, and its row cannot be reached by arrows.
        if (isKind(index, ProfileReadModel::Kind::Claim)
            && (key->key() == Qt::Key_Right || key->key() == Qt::Key_Left || key->key() == Qt::Key_Plus
                || key->key() == Qt::Key_Minus || key->key() == Qt::Key_Asterisk))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lotse
