// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/profilelistpanel.h"

#include "app/controls/text.h"
#include "app/look/theme.h"
#include "app/words/plaintext.h"
#include "report/charts/marks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

/// State sign, name and coverage; an accent bar at the chosen row.
class ProfileDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Style &style = Style::of(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box(option.rect);
        if (selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(style.selection);
            painter->drawRoundedRect(box, Theme::scaled(4), Theme::scaled(4));
            painter->fillRect(QRectF(box.left(), box.top() + 2, Theme::scaled(3), box.height() - 4), style.accent);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(style.alternate);
            painter->drawRoundedRect(box, Theme::scaled(4), Theme::scaled(4));
        }
        const double side = Theme::scaled(14);
        const QRectF sign(box.left() + Theme::scaled(9), box.center().y() - side / 2, side, side);
        paintSign(*painter, sign, index, style);

        const QString coverage = index.data(ProfileListModel::coverageRole).toString();
        const QFont small = Theme::font(Theme::TextRole::Small);
        const int coverageWidth =
            coverage.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(coverage) + Theme::scaled(10);
        painter->setFont(small);
        painter->setPen(style.secondaryText);
        painter->drawText(box.adjusted(0, 0, -Theme::scaled(8), 0), Qt::AlignRight | Qt::AlignVCenter, coverage);
        QFont font = Theme::font(selected ? Theme::TextRole::BodyBold : Theme::TextRole::Body);
        font.setItalic(index.data(ProfileListModel::unsavedRole).toBool());
        painter->setFont(font);
        painter->setPen(style.text);
        const QRectF name = box.adjusted(Theme::scaled(31), 0, -Theme::scaled(8) - coverageWidth, 0);
        painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, int(name.width())));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {Theme::scaled(120), Theme::scaled(32)};
    }

private:
    static void paintSign(QPainter &painter, const QRectF &area, const QModelIndex &index, const Style &style)
    {
        if (index.data(ProfileListModel::kindRole).toInt() == int(ProfileRow::Kind::Shared)) {
            Theme::paintIcon(painter, area, u"file"_s, style.secondaryText);
            return;
        }
        switch (ProfileRow::State(index.data(ProfileListModel::stateRole).toInt())) {
        case ProfileRow::State::Fine: drawCheck(painter, area, style.good.graphic); break;
        case ProfileRow::State::Empty: drawUnknownCircle(painter, area, style); break;
        case ProfileRow::State::Stale: drawClock(painter, area, style.fair.graphic); break;
        case ProfileRow::State::Changed:
            painter.setPen(Qt::NoPen);
            painter.setBrush(style.accent);
            painter.drawEllipse(area.center(), area.width() * 0.27, area.width() * 0.27);
            break;
        case ProfileRow::State::Error: Theme::paintIcon(painter, area, u"warning"_s, style.weak.graphic); break;
        }
    }
};

} // namespace

ProfileListPanel::ProfileListPanel(QWidget *parent)
    : QFrame(parent), m_model(new ProfileListModel(this)), m_proxy(new QSortFilterProxyModel(this)),
      m_search(new QLineEdit), m_list(new QListView)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterRole(ProfileListModel::searchRole);
    m_search->setObjectName(u"profileSearch"_s);
    m_search->setPlaceholderText(tr("Search providers"));
    m_search->setAccessibleName(tr("Search providers"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"profileList"_s);
    m_list->setAccessibleName(tr("Providers and shared files"));
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new ProfileDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *fresh = new QPushButton(Theme::icon(u"plus"_s), tr("&New …"));
    auto *copy = new QPushButton(Theme::icon(u"copy"_s), tr("&Copy …"));
    for (QPushButton *button : {fresh, copy})
        button->setProperty("small", true);
    fresh->setObjectName(u"newProfile"_s);
    copy->setObjectName(u"copyProfile"_s);
    fresh->setToolTip(plainToolTip(tr("New provider from a template")));
    copy->setToolTip(plainToolTip(tr("Copy the shown provider under another name")));

    // Above the numbers: what "8/28" counts.
    auto *head = new TextLabel(tr("Documented criteria"), Theme::TextRole::Small, TextLabel::Tone::Secondary);
    head->setObjectName(u"coverageHead"_s);
    head->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->setContentsMargins(0, 0, Theme::scaled(8), 0);
    head->setElides(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::scaled(8));
    buttons->addWidget(fresh);
    buttons->addWidget(copy);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::scaled(10), Theme::scaled(12), Theme::scaled(10), Theme::scaled(12));
    layout->setSpacing(Theme::scaled(10));
    layout->addWidget(m_search);
    layout->addWidget(head);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    connect(m_search, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &QLineEdit::returnPressed, this, &ProfileListPanel::focusList);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && !m_selecting)
            emit chosen(current.data(ProfileListModel::idRole).toString());
    });
    connect(fresh, &QPushButton::clicked, this, &ProfileListPanel::newRequested);
    connect(copy, &QPushButton::clicked, this, &ProfileListPanel::copyRequested);
    fit();
}

void ProfileListPanel::fit()
{
    setFixedWidth(Theme::scaled(244));
}

void ProfileListPanel::setProfiles(const QList<ProfileRow> &rows)
{
    m_selecting = true;
    m_model->setProfiles(rows);
    m_selecting = false;
}

void ProfileListPanel::select(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_selecting = true;
    QModelIndex index = m_proxy->mapFromSource(m_model->index(row, 0));
    if (!index.isValid()) {
        m_search->clear();
        index = m_proxy->mapFromSource(m_model->index(row, 0));
    }
    m_list->setCurrentIndex(index);
    m_selecting = false;
}

void ProfileListPanel::focusList()
{
    m_list->setFocus();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_proxy->index(0, 0));
}

void ProfileListPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fit();
}

} // namespace lotse
