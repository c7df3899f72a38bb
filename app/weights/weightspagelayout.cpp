// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the weights page is put together; what it does stands in weightspage.cpp.
#include "app/controls/card.h"
#include "app/controls/iconlabel.h"
#include "app/controls/text.h"
#include "app/document/engagementdocument.h"
#include "app/look/theme.h"
#include "app/page/pageheader.h"
#include "app/weights/rankedbars.h"
#include "app/weights/swingcardview.h"
#include "app/weights/weightspage.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace lotse {

WeightsPage::WeightsPage(EngagementDocument &document, QWidget *parent)
    : Page(document, parent), m_scroll(new QScrollArea), m_cardArea(new QWidget),
      m_cardLayout(new QVBoxLayout(m_cardArea))
{
    auto *intro = new TextLabel(Theme::TextRole::Body);
    intro->setTextFormat(Qt::RichText);
    intro->setText(tr("Imagine that everything stood at “from”. <b>What would you bring to “to” first?</b> Put it on "
                      "top. Then say how much the other steps are worth in comparison."));
    intro->setWraps(true);
    intro->setObjectName(u"introduction"_s);
    m_cardLayout->setContentsMargins(0, 0, 0, 0);
    m_cardLayout->setSpacing(Theme::scaled(8));
    auto *keys = new TextLabel(tr("Alt+Up and Alt+Down change the order. Arrow keys change the points, with Shift the "
                                  "margin. Points stay with their places."),
                               Theme::TextRole::Small, TextLabel::Tone::Secondary);
    keys->setWraps(true);

    auto *main = new QVBoxLayout;
    main->setSpacing(Theme::scaled(8));
    main->addWidget(makeTools());
    main->addWidget(intro);
    main->addWidget(makeHeads());
    main->addWidget(m_cardArea);
    main->addWidget(keys);
    main->addStretch(1);
    m_side = makeSide();

    auto *body = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    const int margin = Theme::scaled(16);
    m_columns->setContentsMargins(margin, Theme::scaled(12), margin, margin);
    m_columns->setSpacing(Theme::scaled(16));
    m_columns->addLayout(main, 1);
    m_columns->addWidget(m_side);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    content().addWidget(m_scroll);

    connect(header().primaryButton(), &QPushButton::clicked, this, &WeightsPage::confirm);
    connect(header().secondaryButton(), &QPushButton::clicked, this, [this] {
        m_works.remove(workKey());
        emit pageRequested(PageId::Ranking, {});
    });
}

QWidget *WeightsPage::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::scaled(8));
    m_scopes = new QComboBox;
    m_scopes->setObjectName(u"scope"_s);
    m_scopes->setAccessibleName(tr("What the cards show"));
    m_sets = new QPushButton;
    m_sets->setObjectName(u"weightSets"_s);
    m_sets->setIcon(Theme::icon(u"users"_s));
    m_sets->setMenu(new QMenu(m_sets));
    m_fromOrder = new QPushButton(tr("Points from the &order"));
    m_fromOrder->setObjectName(u"fromOrder"_s);
    m_fromOrder->setToolTip(tr("Sets the points that the mere order stands for"));
    m_reset = new QPushButton(Theme::icon(u"refresh"_s), tr("&Start again"));
    m_reset->setObjectName(u"startAgain"_s);
    row->addWidget(m_scopes);
    row->addWidget(m_sets);
    row->addStretch();
    row->addWidget(m_fromOrder);
    row->addWidget(m_reset);

    connect(m_scopes, &QComboBox::activated, this, [this] {
        m_scope = m_scopes->currentData().toString();
        if (!m_scope.isEmpty())
            lookInside(work().draft, m_scope, document().engagement().thresholds);
        refresh();
    });
    connect(m_sets->menu(), &QMenu::aboutToShow, this, &WeightsPage::fillSetMenu);
    connect(m_fromOrder, &QPushButton::clicked, this, [this] {
        takePointsFromOrder(cards());
        refreshCards();
        refreshSide();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_works.remove(workKey());
        refresh();
    });
    return tools;
}

QWidget *WeightsPage::makeHeads()
{
    auto *heads = new QWidget;
    auto *row = new QHBoxLayout(heads);
    m_headRow = row;
    const auto add = [this, row](const QString &text, bool wide, Qt::Alignment alignment) {
        auto *label = new TextLabel(text, Theme::TextRole::Small, TextLabel::Tone::Secondary);
        label->setAlignment(alignment | Qt::AlignBottom);
        label->setElides(wide);
        row->addWidget(label, wide ? 1 : 0);
        if (!wide)
            m_heads.append(label);
    };
    add(tr("Where the remaining options differ"), true, Qt::AlignLeft);
    add(tr("Span"), false, Qt::AlignLeft);
    add(tr("Worth, with margin"), false, Qt::AlignLeft);
    add(tr("Points"), false, Qt::AlignRight);
    add(tr("Weight"), false, Qt::AlignRight);
    fitHeads();
    return heads;
}

void WeightsPage::fitHeads()
{
    m_headRow->setContentsMargins(SwingCardView::wordsLeft(), 0, Theme::scaled(14), 0);
    m_headRow->setSpacing(SwingCardView::columnGap());
    const QList<int> widths = SwingCardView::columnWidths();
    for (qsizetype i = 0; i < m_heads.size(); ++i)
        m_heads.at(i)->setFixedWidth(widths.at(i));
}

void WeightsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitHeads();
}

QWidget *WeightsPage::makeSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::scaled(14));
    for (int number = 1; number <= 2; ++number) {
        auto *control = new ControlCard(number);
        m_controls.append(control);
        layout->addWidget(control);
        connect(control, &ControlCard::nextRequested, this, [this, number] {
            m_asked = number % m_controls.size();
            refreshSide();
            m_controls.at(m_asked)->findChild<QPushButton *>(u"next"_s)->setFocus();
        });
        connect(control, &ControlCard::answered, this, [this, number](TradeOff::Preference preference) {
            QList<ControlQuestion> &questions = work().questions;
            if (number <= questions.size())
                questions[number - 1].answer = preference;
            refreshSide();
        });
    }

    auto *effect = new Card(tr("What changes with it"));
    m_cover = new QCheckBox(tr("Cover the &names until then"));
    m_cover->setObjectName(u"coverNames"_s);
    m_cover->setChecked(true);
    m_ranking = new RankedBars;
    m_ranking->setObjectName(u"ranking"_s);
    effect->content().addWidget(m_cover);
    effect->content().addWidget(m_ranking);
    layout->addWidget(effect);
    connect(m_cover, &QCheckBox::toggled, this, &WeightsPage::refreshSide);

    m_comparisonCard = new Card(tr("Weight sets in comparison"));
    m_comparison = new TextLabel(Theme::TextRole::Small);
    m_comparison->setWraps(true);
    m_comparison->setObjectName(u"comparison"_s);
    m_comparisonCard->content().addWidget(m_comparison);
    layout->addWidget(m_comparisonCard);

    auto *note = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::scaled(8));
    row->addWidget(new IconLabel(u"info"_s, TextLabel::Tone::Accent), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::scaled(2));
    m_noteTitle = new TextLabel(Theme::TextRole::BodyBold);
    m_noteTitle->setWraps(true);
    m_note = new TextLabel(Theme::TextRole::Body);
    m_note->setWraps(true);
    m_note->setObjectName(u"note"_s);
    words->addWidget(m_noteTitle);
    words->addWidget(m_note);
    row->addLayout(words, 1);
    note->content().addLayout(row);
    layout->addWidget(note);
    layout->addStretch(1); // all of the spare height: cards would take their part
    return side;
}

void WeightsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < Theme::scaled(1060);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int side = Theme::scaled(width() >= Theme::scaled(1160) ? 310 : 270);
    m_side->setMinimumWidth(narrow ? 0 : side);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : side);
}

} // namespace lotse
