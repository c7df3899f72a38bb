// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/claimcard.h"

#include "app/controls/forgettyping.h"
#include "app/controls/scaledsize.h"
#include "app/controls/text.h"
#include "app/library/citationlist.h"
#include "app/library/claimfields.h"
#include "app/library/levelpicker.h"
#include "app/library/numberentry.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int stackedBelow = 620; // units of the base text size

QPushButton *smallButton(const QString &icon, const QString &text, const QString &name)
{
    auto *button = new QPushButton(Theme::icon(icon), text);
    button->setObjectName(name);
    button->setProperty("small", true);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ClaimCard::ClaimCard(QWidget *parent)
    : QFrame(parent), m_broken(new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Weak)), m_body(new QWidget),
      m_fields(new ClaimFields), m_citations(new CitationList)
{
    setObjectName(u"claimCard"_s);
    setFocusPolicy(Qt::NoFocus);
    m_broken->setWraps(true);
    m_broken->hide();
    auto *right = new QVBoxLayout;
    right->setSpacing(Theme::scaled(8));
    right->addWidget(m_fields);
    right->addWidget(m_citations);
    right->addStretch();
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, m_body);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->addWidget(makeLeft(), 2, Qt::AlignTop);
    m_columns->addLayout(right, 3);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    layout->addWidget(m_broken);
    layout->addWidget(m_body);
    keepScaled(*this, [this, layout] {
        layout->setContentsMargins(Theme::scaled(12), Theme::scaled(8), Theme::scaled(12), Theme::scaled(12));
        layout->setSpacing(Theme::scaled(8));
        m_columns->setSpacing(Theme::scaled(16));
    });
    connect(m_levels, &LevelPicker::chosen, this, [this](const QString &level) {
        const ClaimValue value {.kind = level.isEmpty() ? ClaimValue::Kind::Unknown : ClaimValue::Kind::Level,
                                .level = level,
                                .number = {}};
        if (value == m_content.claim.value && m_content.origin != ClaimCardContent::Origin::Missing)
            return;
        emit edited(
            {}, [value](JsonEditing &editing, const QString &claim) { return setClaimValue(editing, claim, value); });
    });
    connect(m_number, &NumberEntry::entered, this, [this](const ClaimValue &value) {
        emit edited(
            {}, [value](JsonEditing &editing, const QString &claim) { return setClaimValue(editing, claim, value); });
    });
    connect(m_fields, &ClaimFields::edited, this, &ClaimCard::edited);
    connect(m_citations, &CitationList::edited, this, &ClaimCard::edited);
    connect(m_citations, &CitationList::sourceEdited, this, &ClaimCard::sourceEdited);
}

QWidget *ClaimCard::makeHead()
{
    auto *head = new QWidget;
    m_title = new TextLabel(Theme::TextRole::CardTitle);
    m_origin = new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary);
    m_origin->setElides(true);
    m_back = smallButton(u"undo"_s, tr("Back to the inherited claim"), u"backToInherited"_s);
    m_renew = smallButton(u"plus"_s, tr("Holds anew from today"), u"renewClaim"_s);
    m_definition = new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary);
    m_definition->setWraps(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title);
    row->addWidget(m_origin, 1);
    row->addWidget(m_renew);
    row->addWidget(m_back);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::scaled(2));
    layout->addLayout(row);
    layout->addWidget(m_definition);
    connect(m_back, &QPushButton::clicked, this, &ClaimCard::backRequested);
    connect(m_renew, &QPushButton::clicked, this, &ClaimCard::renewRequested);
    return head;
}

QWidget *ClaimCard::makeLeft()
{
    auto *left = new QWidget;
    m_levels = new LevelPicker;
    m_number = new NumberEntry;
    m_lists = new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary);
    m_lists->setWraps(true);
    m_lists->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::scaled(8));
    layout->addWidget(m_levels);
    layout->addWidget(m_number);
    layout->addWidget(m_lists);
    return left;
}

void ClaimCard::setContent(const ClaimCardContent &content, const QList<Source> &sources, Language language)
{
    const bool isAnother = content.scope != m_content.scope || content.criterion.id != m_content.criterion.id;
    m_content = content;
    if (isAnother)
        forgetTyping(*this);
    setAccessibleName(content.criterion.name.in(language));
    m_title->setText(content.criterion.name.in(language));
    m_definition->setText(content.criterion.definition.in(language));
    const bool isNumber = content.criterion.kind == Criterion::Kind::Number;
    m_levels->setVisible(!isNumber);
    m_number->setVisible(isNumber);
    if (isNumber)
        m_number->setValue(content.criterion, content.claim.value, language);
    else
        m_levels->setLevels(content.criterion, content.claim.value.level, language);
    fillHead();
    fillLists();
    m_fields->setContent(content);
    m_citations->setContent(content, sources, language);
}

void ClaimCard::fillHead()
{
    using Origin = ClaimCardContent::Origin;
    m_origin->setText(m_content.origin == Origin::Missing ? tr("nothing is said yet") : m_content.originWords);
    m_back->setVisible(m_content.origin == Origin::Overriding);
    m_renew->setVisible(m_content.origin == Origin::Own || m_content.origin == Origin::Overriding);
}

void ClaimCard::fillLists()
{
    QStringList lines;
    const auto add = [&lines](const QString &heading, const QStringList &entries) {
        if (entries.isEmpty())
            return;
        lines.append(heading);
        for (const QString &entry : entries)
            lines.append(u"• "_s + entry);
    };
    add(tr("Earlier claims"), m_content.earlier);
    add(tr("Other readings"), m_content.readings);
    add(tr("What may change"), m_content.changes);
    m_lists->setText(lines.join(u'\n'));
    m_lists->setVisible(!lines.isEmpty());
}

void ClaimCard::setBroken(const QString &reason)
{
    m_broken->setText(reason);
    m_broken->setVisible(!reason.isEmpty());
    m_body->setEnabled(reason.isEmpty());
    m_back->setEnabled(reason.isEmpty());
    m_renew->setEnabled(reason.isEmpty());
}

void ClaimCard::focusFirst()
{
    if (m_levels->isVisibleTo(this))
        m_levels->setFocus(Qt::TabFocusReason);
    else
        m_number->nextInFocusChain()->setFocus(Qt::TabFocusReason);
}

void ClaimCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QFrame::keyPressEvent(event);
}

void ClaimCard::paintEvent(QPaintEvent * /*event*/)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.accent, 1.5));
    painter.setBrush(style.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::scaled(5), Theme::scaled(5));
}

void ClaimCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool isStacked = width() < Theme::scaled(stackedBelow);
    m_columns->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_fields->setNarrow(isStacked);
}

} // namespace lotse
