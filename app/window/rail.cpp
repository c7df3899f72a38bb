// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/rail.h"

#include "app/controls/focusring.h"
#include "app/controls/railbutton.h"
#include "app/controls/text.h"
#include "app/document/stepmodel.h"
#include "app/window/stepdelegate.h"

#include <QHeaderView>
#include <QPainter>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

Rail::Rail(StepModel &model, QWidget *parent)
    : QFrame(parent), m_view(new QTreeView), m_delegate(new StepDelegate(this)),
      m_client(new TextLabel(Theme::TextRole::CardTitle)),
      m_date(new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary)),
      m_start(new RailButton(tr("Start page"), u"home"_s, {})),
      m_library(new RailButton(tr("Provider library"), u"book"_s, u"F9"_s)),
      m_screen(new RailButton(tr("Presentation"), u"screen"_s, u"F11"_s))
{
    setObjectName(u"rail"_s);
    m_client->setWraps(true);
    m_client->setObjectName(u"railClient"_s);
    m_view->setObjectName(u"steps"_s);
    m_view->setAccessibleName(tr("Steps"));
    m_view->setModel(&model);
    m_view->setItemDelegate(m_delegate);
    m_view->setHeaderHidden(true);
    // A hidden header does not follow the width of its view; apply() sets it.
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setMinimumSectionSize(1);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(0);
    m_view->setItemsExpandable(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setProperty(drawsFocusProperty, true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setTabKeyNavigation(false);
    m_start->setObjectName(u"railStart"_s);
    m_library->setObjectName(u"railLibrary"_s);
    m_screen->setObjectName(u"railPresentation"_s);

    auto *client = new QVBoxLayout;
    client->setContentsMargins(8, 2, 8, 10);
    client->setSpacing(2);
    client->addWidget(m_client);
    client->addWidget(m_date);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 9, 8);
    layout->setSpacing(0);
    layout->addLayout(client);
    layout->addWidget(m_view, 1);
    layout->addStretch();
    layout->addWidget(line);
    layout->addSpacing(6);
    layout->addWidget(m_start);
    layout->addWidget(m_library);
    layout->addWidget(m_screen);

    connect(m_view, &QTreeView::clicked, this, &Rail::open);
    connect(m_view, &QTreeView::activated, this, &Rail::open);
    connect(&model, &QAbstractItemModel::modelReset, this, &Rail::apply);
    connect(m_start, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Start, {}); });
    connect(m_library, &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Library, {}); });
    connect(m_screen, &QPushButton::clicked, this, &Rail::presentationRequested);
    apply();
}

void Rail::setClient(const QString &name, const QString &date)
{
    m_client->setText(name);
    m_date->setText(date);
    apply();
}

void Rail::showCurrent(PageId page)
{
    auto &model = static_cast<StepModel &>(*m_view->model());
    m_shown = page;
    if (const QModelIndex index = model.indexOf(page); index.isValid())
        m_view->setCurrentIndex(index);
    apply();
}

void Rail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    apply();
}

void Rail::setEngagementOpen(bool open)
{
    m_open = open;
    apply();
}

void Rail::setClientView(bool on)
{
    m_clientView = on;
    apply();
}

void Rail::focusSteps()
{
    (m_open ? static_cast<QWidget *>(m_view) : m_library)->setFocus(Qt::OtherFocusReason);
}

void Rail::paintEvent(QPaintEvent * /*event*/)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), style.window);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), style.line);
}

void Rail::open(const QModelIndex &index)
{
    emit pageRequested(static_cast<PageId>(index.data(StepModel::PageRole).toInt()),
                       index.data(StepModel::SectionRole).toString());
}

void Rail::apply()
{
    setFixedWidth(Theme::scaled(m_narrow ? 56 : 220));
    const QMargins margins = layout()->contentsMargins();
    m_view->setColumnWidth(0, width() - margins.left() - margins.right());
    m_delegate->setNarrow(m_narrow);
    m_client->setVisible(!m_narrow && m_open);
    m_date->setVisible(!m_narrow && m_open);
    m_view->setVisible(m_open);
    m_start->setVisible(!m_open);
    m_library->setVisible(!m_clientView);
    m_screen->setEnabled(m_open);
    m_library->setProperty("current", m_shown == PageId::Library);
    const QModelIndex questions = static_cast<StepModel &>(*m_view->model()).indexOf(PageId::Questions);
    m_view->setExpanded(questions, m_shown == PageId::Questions && !m_narrow);
    for (QPushButton *button : {m_start, m_library, m_screen}) {
        static_cast<RailButton *>(button)->setNarrow(m_narrow);
        button->update();
    }
    m_view->doItemsLayout();
}

} // namespace lotse
