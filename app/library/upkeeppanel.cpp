// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/upkeeppanel.h"

#include "app/controls/scaledsize.h"
#include "app/controls/spokenname.h"
#include "app/controls/text.h"
#include "app/document/engagementdocument.h"
#include "app/library/upkeepdetail.h"
#include "app/library/upkeepmodel.h"
#include "app/library/upkeeptable.h"
#include "app/library/upkeepwords.h"
#include "app/library/upkeepwork.h"
#include "app/words/language.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int filtersBesideFrom = 1000; // units of the base text size: there the filters stand beside the table
constexpr int everything = -1; // a filter: all reasons
constexpr int later = -2; // a filter: what was put off

constexpr std::array reasons {UpkeepReason::Stale,   UpkeepReason::UnknownAge,    UpkeepReason::Contradicting,
                              UpkeepReason::Unknown, UpkeepReason::LowConfidence, UpkeepReason::OneLanguage,
                              UpkeepReason::Link};

bool isListed(const UpkeepItem &item, int filter, bool isPostponed)
{
    if ((filter == later) != isPostponed)
        return false;
    return filter < 0 || item.has(UpkeepReason(filter));
}

} // namespace

struct UpkeepPanel::Parts
{
    QBoxLayout *outer = nullptr;
    QFrame *side = nullptr;
    QBoxLayout *sideLayout = nullptr;
    QStandardItemModel *filters = nullptr; ///< of list and box
    QListView *list = nullptr;
    QComboBox *box = nullptr; ///< instead of the list where there is little room
    QComboBox *providers = nullptr;
    UpkeepModel *model = nullptr;
    UpkeepTable *table = nullptr;
    UpkeepDetail *detail = nullptr;
    QFrame *done = nullptr;
    TextLabel *doneText = nullptr;
    QPushButton *undo = nullptr;
    TextLabel *count = nullptr;
    bool isFresh = true; ///< nobody chose a claim yet: the first one is shown, whichever that becomes

    [[nodiscard]] int filter() const { return box->currentData().toInt(); }
};

UpkeepPanel::UpkeepPanel(UpkeepWork &work, QWidget *parent)
    : QWidget(parent), m_work(work), m_parts(std::make_unique<Parts>())
{
    setObjectName(u"upkeep"_s);
    m_parts->outer = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_parts->outer->setContentsMargins(0, 0, 0, 0);
    m_parts->outer->setSpacing(0);
    makeFilters();
    m_parts->count = new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary);
    m_parts->count->setObjectName(u"upkeepCount"_s);
    m_parts->model = new UpkeepModel(this);
    m_parts->table = new UpkeepTable;
    m_parts->table->setModel(m_parts->model);
    makeDone();
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_parts->count);
    middle->addWidget(m_parts->table, 1);
    middle->addWidget(m_parts->done);
    m_parts->detail = new UpkeepDetail;
    auto *body = new QHBoxLayout;
    body->setSpacing(1);
    body->addLayout(middle, 1);
    body->addWidget(m_parts->detail);
    m_parts->outer->addWidget(m_parts->side);
    m_parts->outer->addLayout(body, 1);
    keepScaled(*this, [this] {
        m_parts->detail->setFixedWidth(Theme::scaled(width() < Theme::scaled(filtersBesideFrom) ? 260 : 340));
        m_parts->count->setContentsMargins(Theme::scaled(12), Theme::scaled(8), Theme::scaled(8), Theme::scaled(8));
    });
    makeKeys();
    connect(m_parts->table, &QTableView::clicked, this, [this] { m_parts->isFresh = false; });
    connect(m_parts->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                m_parts->isFresh = m_parts->isFresh && current.row() <= 0;
                showCurrent();
            });
    connect(&m_work, &UpkeepWork::changed, this, &UpkeepPanel::takeWork);
    connect(&m_work, &UpkeepWork::done, this, [this](const QString &key, const QString &sentence, bool canUndo) {
        m_parts->doneText->setText(sentence);
        m_parts->undo->setVisible(canUndo);
        m_parts->done->show();
        choose({key}, m_parts->table->currentIndex().row());
    });
    takeWork();
}

UpkeepPanel::~UpkeepPanel() = default;

void UpkeepPanel::makeFilters()
{
    m_parts->side = new QFrame;
    m_parts->side->setAutoFillBackground(true);
    m_parts->side->setBackgroundRole(QPalette::Base);
    m_parts->filters = new QStandardItemModel(this);
    const auto add = [this](int filter, const QString &icon) {
        auto *item = new QStandardItem(Theme::icon(icon), QString());
        item->setData(filter, Qt::UserRole);
        item->setEditable(false);
        m_parts->filters->appendRow(item);
    };
    for (const UpkeepReason reason : reasons)
        add(int(reason), UpkeepWords::icon(reason));
    add(everything, u"list"_s);
    add(later, u"refresh"_s);
    m_parts->list = new QListView;
    m_parts->list->setObjectName(u"upkeepReasons"_s);
    m_parts->list->setAccessibleName(tr("What is to be done"));
    m_parts->list->setFrameShape(QFrame::NoFrame);
    m_parts->list->setModel(m_parts->filters);
    m_parts->list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_parts->box = new QComboBox;
    m_parts->box->setObjectName(u"upkeepReason"_s);
    m_parts->box->setModel(m_parts->filters);
    nameChoice(*m_parts->box, tr("What is to be done"));
    m_parts->providers = new QComboBox;
    m_parts->providers->setObjectName(u"upkeepProvider"_s);
    m_parts->providers->setMinimumContentsLength(14);
    m_parts->providers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    nameChoice(*m_parts->providers, tr("Provider"));
    auto *links = new QPushButton(Theme::icon(u"link"_s), tr("Check links …"));
    links->setObjectName(u"checkLinks"_s);
    links->setAutoDefault(false);
    m_parts->sideLayout = new QBoxLayout(QBoxLayout::TopToBottom, m_parts->side);
    m_parts->sideLayout->addWidget(m_parts->list, 1);
    m_parts->sideLayout->addWidget(m_parts->box, 1);
    m_parts->sideLayout->addWidget(m_parts->providers);
    m_parts->sideLayout->addWidget(links);
    keepScaled(*m_parts->side, [this] {
        const int margin = Theme::scaled(10);
        m_parts->sideLayout->setContentsMargins(margin, margin, margin, margin);
        m_parts->sideLayout->setSpacing(Theme::scaled(8));
        m_parts->list->setIconSize({Theme::iconSize(), Theme::iconSize()});
        m_parts->list->setSpacing(Theme::scaled(2));
    });
    m_parts->list->setCurrentIndex(m_parts->filters->index(0, 0));
    connect(links, &QPushButton::clicked, this, &UpkeepPanel::linksRequested);
    connect(m_parts->box, &QComboBox::currentIndexChanged, this, [this](int row) {
        m_parts->list->setCurrentIndex(m_parts->filters->index(row, 0));
        fillRows();
        choose({}, 0);
    });
    connect(m_parts->list->selectionModel(), &QItemSelectionModel::currentChanged, m_parts->box,
            [this](const QModelIndex &current) { m_parts->box->setCurrentIndex(current.row()); });
    connect(m_parts->providers, &QComboBox::currentIndexChanged, this, &UpkeepPanel::takeWork);
}

void UpkeepPanel::makeDone()
{
    m_parts->done = new QFrame;
    m_parts->done->setObjectName(u"upkeepDone"_s);
    m_parts->done->setAutoFillBackground(true);
    m_parts->done->setBackgroundRole(QPalette::Base);
    m_parts->doneText = new TextLabel(Theme::TextRole::Body);
    m_parts->doneText->setElides(true);
    m_parts->undo = new QPushButton(Theme::icon(u"undo"_s), tr("Undo"));
    m_parts->undo->setObjectName(u"upkeepUndo"_s);
    m_parts->undo->setProperty("small", true);
    m_parts->undo->setAutoDefault(false);
    auto *layout = new QHBoxLayout(m_parts->done);
    layout->addWidget(m_parts->doneText, 1);
    layout->addWidget(m_parts->undo);
    keepScaled(*m_parts->done, [layout] {
        layout->setContentsMargins(Theme::scaled(12), Theme::scaled(6), Theme::scaled(8), Theme::scaled(6));
    });
    m_parts->done->hide();
    connect(m_parts->undo, &QPushButton::clicked, &m_work, &UpkeepWork::undoText);
}

void UpkeepPanel::makeKeys()
{
    const auto key = [this](const QKeySequence &keys, auto &&function) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, function);
    };
    const auto check = [this] {
        if (m_parts->detail->canCheck())
            act([this](const UpkeepItem &item) { return m_work.markChecked(item); });
    };
    const auto open = [this] {
        act([this](const UpkeepItem &item) {
            emit claimRequested(item.profile, item.owner, item.criterion);
            return false;
        });
    };
    key(QKeySequence(Qt::Key_G), check);
    key(QKeySequence(Qt::Key_A), open);
    key(QKeySequence(Qt::Key_S), [this] { m_parts->detail->askForWeeks(); });
    key(QKeySequence(Qt::Key_F8),
        [this] { choose({}, std::min(m_parts->table->currentIndex().row() + 1, m_parts->model->rowCount() - 1)); });
    connect(m_parts->table, &QTableView::activated, this, open);
    connect(m_parts->detail, &UpkeepDetail::checkRequested, this, check);
    connect(m_parts->detail, &UpkeepDetail::openRequested, this, open);
    connect(m_parts->detail, &UpkeepDetail::laterRequested, this, [this](int weeks) {
        act([this, weeks](const UpkeepItem &item) {
            m_work.postpone(item, weeks);
            return true;
        });
    });
}

void UpkeepPanel::act(const std::function<bool(const UpkeepItem &)> &action)
{
    const int row = m_parts->table->currentIndex().row();
    if (row < 0 || row >= m_parts->model->rowCount())
        return;
    QStringList next;
    for (int each = row + 1; each < m_parts->model->rowCount(); ++each)
        next.append(m_parts->model->item(each).key());
    m_parts->isFresh = false;
    const UpkeepItem item = m_parts->model->item(row);
    if (action(item))
        choose(next, std::min(row, m_parts->model->rowCount() - 1));
}

void UpkeepPanel::choose(const QStringList &keys, int otherwise)
{
    int row = -1;
    for (const QString &key : keys) {
        row = m_parts->model->rowOf(key);
        if (row >= 0)
            break;
    }
    row = row >= 0 ? row : otherwise;
    if (row >= 0 && row < m_parts->model->rowCount())
        m_parts->table->setCurrentIndex(m_parts->model->index(row, 0));
    showCurrent();
}

void UpkeepPanel::showReason(UpkeepReason reason)
{
    m_parts->box->setCurrentIndex(m_parts->box->findData(int(reason)));
}

void UpkeepPanel::focusList()
{
    if (!m_parts->table->currentIndex().isValid())
        choose({}, 0);
    m_parts->table->setFocus();
}

QList<std::pair<QWidget *, QWidget *>> UpkeepPanel::areas() const
{
    QWidget *first = m_parts->list->isVisible() ? static_cast<QWidget *>(m_parts->list) : m_parts->box;
    return {{m_parts->side, first}, {m_parts->table, m_parts->table}, {m_parts->detail, m_parts->detail}};
}

void UpkeepPanel::takeWork()
{
    fillFilters();
    fillRows();
    emit headlineChanged();
}

void UpkeepPanel::fillFilters()
{
    const QList<UpkeepItem> &items = m_work.items();
    for (int row = 0; row < m_parts->filters->rowCount(); ++row) {
        QStandardItem *entry = m_parts->filters->item(row);
        const int filter = entry->data(Qt::UserRole).toInt();
        const auto count = std::ranges::count_if(items, [&](const UpkeepItem &item) {
            return isListed(item, filter, m_work.postponed().contains(item.key()));
        });
        const QString name = filter == everything ? tr("All", "claims")
            : filter == later                     ? tr("Later", "claims")
                                                  : UpkeepWords::reason(UpkeepReason(filter));
        entry->setText(tr("%1  %2", "filter and count").arg(name).arg(count));
    }
    QList<std::pair<QString, QString>> providers;
    for (const Profile &profile : m_work.library().profiles)
        providers.append({profile.shortName.in(interfaceLanguage()), profile.id});
    std::ranges::sort(providers, [](const auto &one, const auto &other) {
        return QString::localeAwareCompare(one.first, other.first) < 0;
    });
    if (m_parts->providers->count() == providers.size() + 1)
        return;
    const QSignalBlocker blocker(m_parts->providers);
    const QString chosen = m_parts->providers->currentData().toString();
    m_parts->providers->clear();
    m_parts->providers->addItem(tr("All providers"), QString());
    for (const auto &[name, id] : std::as_const(providers))
        m_parts->providers->addItem(name, id);
    m_parts->providers->setCurrentIndex(std::max(0, m_parts->providers->findData(chosen)));
}

void UpkeepPanel::fillRows()
{
    const QString provider = m_parts->providers->currentData().toString();
    QList<UpkeepItem> listed;
    for (const UpkeepItem &item : m_work.items()) {
        if (isListed(item, m_parts->filter(), m_work.postponed().contains(item.key()))
            && (provider.isEmpty() || item.profile == provider))
            listed.append(item);
    }
    const int row = m_parts->table->currentIndex().row();
    const QString key = row >= 0 && row < m_parts->model->rowCount() ? m_parts->model->item(row).key() : QString();
    const int scroll = m_parts->table->verticalScrollBar()->value();
    m_parts->model->setItems(listed, m_work.library(), m_work.postponed(), interfaceLanguage());
    m_parts->count->setText(m_work.isComputing()
                                ? tr("%n claim(s), the effect is being worked out", nullptr, int(listed.size()))
                                : tr("%n claim(s), the largest effect first", nullptr, int(listed.size())));
    choose(m_parts->isFresh ? QStringList() : QStringList(key),
           m_parts->isFresh ? 0 : std::clamp(row, 0, std::max(0, int(listed.size()) - 1)));
    if (!m_parts->isFresh && m_parts->model->rowOf(key) == row)
        m_parts->table->verticalScrollBar()->setValue(scroll);
}

void UpkeepPanel::showCurrent()
{
    const int row = m_parts->table->currentIndex().row();
    if (row < 0 || row >= m_parts->model->rowCount()) {
        m_parts->detail->showNothing();
        return;
    }
    const UpkeepItem &item = m_parts->model->item(row);
    m_parts->detail->showItem({.item = item,
                               .library = m_work.library(),
                               .links = m_work.parts().links,
                               .postponed = m_work.postponed().value(item.key()),
                               .language = interfaceLanguage()});
}

QString UpkeepPanel::headline() const
{
    int stale = 0;
    int turning = 0;
    for (const UpkeepItem &item : m_work.items()) {
        if (!item.has(UpkeepReason::Stale) || m_work.postponed().contains(item.key()))
            continue;
        ++stale;
        turning += item.effect.kind == UpkeepEffect::Kind::Lead ? 1 : 0;
    }
    if (m_work.library().profiles.isEmpty())
        return tr("The library is being read");
    if (stale == 0)
        return tr("No claim is stale");
    if (turning > 0)
        return tr("%n stale claim(s) can turn the advice", nullptr, turning);
    if (!m_work.parts().document.isOpen() || m_work.isComputing())
        return tr("%n claim(s) are stale", nullptr, stale);
    return tr("%n claim(s) are stale, none of them turns the advice", nullptr, stale);
}

QString UpkeepPanel::hint()
{
    return tr("G checked today, unchanged · A opens the claim · S later · F8 next");
}

void UpkeepPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isBeside = width() >= Theme::scaled(filtersBesideFrom);
    m_parts->outer->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->sideLayout->setDirection(isBeside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_parts->list->setVisible(isBeside);
    m_parts->box->setVisible(!isBeside);
    m_parts->side->setMaximumWidth(isBeside ? Theme::scaled(210) : QWIDGETSIZE_MAX);
    m_parts->detail->setFixedWidth(Theme::scaled(isBeside ? 340 : 260));
}

} // namespace lotse
