// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/weights/weightspage.h"

#include "app/controls/spokenname.h"
#include "app/controls/text.h"
#include "app/controls/twocolumns.h"
#include "app/document/engagementdocument.h"
#include "app/document/weightdrafts.h"
#include "app/look/theme.h"
#include "app/page/pageheader.h"
#include "app/weights/swingcardlist.h"
#include "app/weights/swingheads.h"
#include "app/weights/weightsetbutton.h"
#include "app/weights/weightsside.h"
#include "app/words/language.h"
#include "app/words/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

WeightsPage::WeightsPage(EngagementDocument &document, QWidget *parent)
    : Page(PageId::Weights, document, parent), m_drafts(document.weightDrafts()), m_scopes(new QComboBox),
      m_sets(new WeightSetButton(document)), m_fromOrder(new QPushButton(tr("Points from the &order"))),
      m_reset(new QPushButton(Theme::icon(u"refresh"_s), tr("&Start again"))),
      m_cards(new SwingCardList(document, m_drafts)), m_side(new WeightsSide(document, m_drafts))
{
    m_columns = new TwoColumns(makeMain(), m_side, {.stacked = 1060, .wide = 1160, .side = 270, .wideSide = 310},
                               Theme::scaled(16), Theme::scaled(12));
    content().addWidget(m_columns);

    connect(m_cards, &SwingCardList::changed, &m_drafts, &WeightDrafts::changed);
    connect(m_cards, &SwingCardList::changed, this, &WeightsPage::refreshDraft);
    connect(header().primaryButton(), &QPushButton::clicked, this, [this] {
        m_drafts.confirm(tr("Confirm weights"), QDate::currentDate());
        emit pageRequested(PageId::Ranking, {});
    });
    connect(header().secondaryButton(), &QPushButton::clicked, this, [this] {
        m_drafts.drop();
        emit pageRequested(PageId::Ranking, {});
    });
}

QLayout *WeightsPage::makeMain()
{
    auto *intro = new TextLabel(Theme::TextRole::Body);
    intro->setTextFormat(Qt::RichText);
    intro->setText(tr("Imagine that everything stood at “from”. <b>What would you bring to “to” first?</b> Put it on "
                      "top. Then say how much the other steps are worth in comparison."));
    intro->setWraps(true);
    intro->setObjectName(u"introduction"_s);
    auto *keys = new TextLabel(tr("Alt+Up and Alt+Down change the order. Arrow keys change the points, with Shift the "
                                  "margin. Points stay with their places."),
                               Theme::TextRole::Small, TextLabel::Tone::Secondary);
    keys->setWraps(true);

    auto *main = new QVBoxLayout;
    main->setSpacing(Theme::scaled(8));
    main->addWidget(makeTools());
    main->addWidget(intro);
    main->addWidget(new SwingHeads);
    main->addWidget(m_cards);
    main->addWidget(keys);
    main->addStretch(1);
    return main;
}

QWidget *WeightsPage::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::scaled(8));
    m_scopes->setObjectName(u"scope"_s);
    nameChoice(*m_scopes, tr("What the cards show"));
    m_fromOrder->setObjectName(u"fromOrder"_s);
    m_fromOrder->setToolTip(plainToolTip(tr("Sets the points that the mere order stands for")));
    m_reset->setObjectName(u"startAgain"_s);
    row->addWidget(m_scopes);
    row->addWidget(m_sets);
    row->addStretch();
    row->addWidget(m_fromOrder);
    row->addWidget(m_reset);

    connect(m_scopes, &QComboBox::activated, this, [this] {
        m_cards->setScope(m_scopes->currentData().toString());
        refresh();
    });
    connect(m_fromOrder, &QPushButton::clicked, m_cards, &SwingCardList::takeFromOrder);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_drafts.drop();
        refresh();
    });
    return tools;
}

void WeightsPage::refresh()
{
    header().setHeadline(tr("What is worth how much to you?"));
    header().setSecondary(tr("C&ancel"));
    header().setPrimary(tr("&Confirm weights"), u"check"_s, !document().isReadOnly());
    refreshTools();
    refreshDraft();
    const bool canMove = !m_drafts.current().draft.criteria.isEmpty() && !document().isReadOnly();
    emit hintChanged(canMove ? tr("Alt+Up and Alt+Down move a card, arrow keys its points, Shift+arrow keys its margin")
                             : QString());
}

void WeightsPage::refreshTools()
{
    const WeightDraft &draft = m_drafts.current().draft;
    if (!m_cards->scope().isEmpty() && !draft.criteria.contains(m_cards->scope()))
        m_cards->setScope({});
    m_scopes->clear();
    m_scopes->addItem(tr("All groups"), QString());
    for (const CriterionGroup &group : document().library().groups) {
        if (draft.criteria.value(group.id).size() > 1)
            m_scopes->addItem(tr("Criteria of “%1”").arg(group.shortName.in(interfaceLanguage())), group.id);
    }
    m_scopes->setCurrentIndex(std::max(0, m_scopes->findData(m_cards->scope())));
    m_sets->refresh();
    m_fromOrder->setEnabled(!document().isReadOnly());
    m_reset->setEnabled(!document().isReadOnly());
}

void WeightsPage::refreshDraft()
{
    m_cards->refresh();
    m_side->refresh();
}

void WeightsPage::focusFirst()
{
    m_cards->focusFirst();
}

QList<Page::Area> WeightsPage::areas()
{
    return {{m_columns, [this] { focusFirst(); }}, {m_side, &m_side->coverBox()}};
}

} // namespace lotse
