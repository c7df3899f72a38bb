// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/weights/controlcard.h"

#include "app/controls/card.h"
#include "app/controls/iconlabel.h"
#include "app/controls/text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace lotse {

ControlCard::ControlCard(int number, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_card(new Card), m_resultRow(new QWidget),
      m_fits(new IconLabel(u"check"_s, TextLabel::Tone::Good)),
      m_contradicts(new IconLabel(u"warning"_s, TextLabel::Tone::Weak)),
      m_result(new TextLabel(Theme::TextRole::Body, TextLabel::Tone::Good))
{
    setObjectName(u"control%1"_s.arg(number));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    QVBoxLayout &content = m_card->content();
    content.setSpacing(Theme::scaled(4));
    content.addWidget(new TextLabel(tr("What is worth more to you?"), Theme::TextRole::Body));
    for (int i = 0; i < 3; ++i) {
        m_buttons[i] = new QRadioButton;
        m_buttons[i]->setObjectName(u"answer%1"_s.arg(i + 1));
        m_group->addButton(m_buttons[i], i);
        content.addWidget(m_buttons[i]);
        if (i < 2) {
            m_words[i] = new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary);
            m_words[i]->setWraps(true);
            m_words[i]->setContentsMargins(Theme::scaled(24), 0, 0, Theme::scaled(4));
            content.addWidget(m_words[i]);
        }
    }
    m_buttons[2]->setText(tr("both alike"));
    m_next = new QPushButton(tr("Othe&r question"));
    m_next->setObjectName(u"next"_s);
    connect(m_next, &QPushButton::clicked, this, &ControlCard::nextRequested);
    auto *row = new QHBoxLayout(m_resultRow);
    row->setContentsMargins(0, Theme::scaled(4), 0, 0);
    row->setSpacing(Theme::scaled(6));
    row->addWidget(m_fits, 0, Qt::AlignTop);
    row->addWidget(m_contradicts, 0, Qt::AlignTop);
    m_result->setWraps(true);
    m_result->setObjectName(u"result"_s);
    row->addWidget(m_result, 1);
    m_resultRow->hide();
    content.addWidget(m_resultRow);
    content.addSpacing(Theme::scaled(4));
    content.addWidget(m_next, 0, Qt::AlignLeft);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { emit answered(static_cast<TradeOff::Preference>(id)); });
}

void ControlCard::setContent(const QString &title, const Side &first, const Side &second,
                             std::optional<TradeOff::Preference> answer, bool readOnly)
{
    m_card->setTitle(title);
    const Side sides[] = {first, second};
    for (int i = 0; i < 2; ++i) {
        m_buttons[i]->setText(QString(sides[i].criterion).replace(u'&', "&&"_L1));
        m_words[i]->setText(tr("“%1” instead of “%2”").arg(sides[i].better, sides[i].worse));
        m_buttons[i]->setAccessibleName(
            tr("%1: %2 instead of %3").arg(sides[i].criterion, sides[i].better, sides[i].worse));
    }
    m_group->setExclusive(false);
    for (int i = 0; i < 3; ++i) {
        m_buttons[i]->setChecked(answer && static_cast<int>(*answer) == i);
        m_buttons[i]->setEnabled(!readOnly);
    }
    m_group->setExclusive(true);
}

void ControlCard::setHasNext(bool hasNext)
{
    m_next->setVisible(hasNext);
}

void ControlCard::setResult(bool fits, const QString &sentence)
{
    m_resultRow->setVisible(!sentence.isEmpty());
    m_fits->setVisible(fits);
    m_contradicts->setVisible(!fits);
    m_result->setTone(fits ? TextLabel::Tone::Good : TextLabel::Tone::Weak);
    m_result->setText(sentence);
}

QString ControlCard::result() const
{
    return m_resultRow->isHidden() ? QString() : m_result->text();
}

} // namespace lotse
