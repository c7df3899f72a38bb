// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risks/riskplan.h"

#include "app/controls/datefield.h"
#include "app/controls/optionalday.h"
#include "app/controls/scaledsize.h"
#include "app/controls/spokenname.h"
#include "app/controls/textfield.h"
#include "app/look/theme.h"
#include "app/risks/riskmodel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// Sets the text unless it is there already, so that the cursor stays where the person types.
template<typename Field>
void setText(Field *field, const QString &text, const QString &now)
{
    if (now == text)
        return;
    const QSignalBlocker blocker(field);
    if constexpr (std::is_same_v<Field, TextField>)
        field->setPlainText(text);
    else
        field->setText(text);
}

} // namespace

RiskPlan::RiskPlan(const RiskEdit &edit, QWidget *parent) : QWidget(parent)
{
    m_measure = new QLineEdit;
    m_measure->setObjectName(u"measure"_s);
    m_owner = new QLineEdit;
    m_owner->setObjectName(u"owner"_s);
    m_due = new DateField;
    m_due->setObjectName(u"due"_s);
    makeOptional(*m_due, tr("not set"));
    m_state = new QComboBox;
    m_state->setObjectName(u"state"_s);
    for (const RiskState state : {RiskState::Planned, RiskState::Running, RiskState::Done})
        m_state->addItem(RiskModel::stateText(state), int(state));
    m_note = new TextField;
    m_note->setObjectName(u"note"_s);
    keepScaled(*m_note,
               [this] { m_note->setFixedHeight(3 * QFontMetrics(m_note->font()).lineSpacing() + Theme::scaled(16)); });
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 6, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("In &own words"), m_measure);
    form->addRow(tr("O&wner"), m_owner);
    form->addRow(tr("&Due"), m_due);
    form->addRow(tr("&State"), m_state);
    form->addRow(tr("&Note"), m_note);
    m_measure->setAccessibleName(tr("Measure in own words"));
    m_owner->setAccessibleName(tr("Owner"));
    m_due->setAccessibleName(tr("Due"));
    nameChoice(*m_state, tr("State"));
    m_note->setAccessibleName(tr("Note"));
    connectFields(edit);
}

void RiskPlan::connectFields(const RiskEdit &edit)
{
    const auto line = [this, edit](QLineEdit *field, const QString &name, QString RiskNote::*member) {
        connect(field, &QLineEdit::textEdited, this, [edit, name, member](const QString &text) {
            edit(name, [=](RiskNote &note) { note.*member = text; });
        });
    };
    line(m_measure, u"measure"_s, &RiskNote::measure);
    line(m_owner, u"owner"_s, &RiskNote::owner);
    connect(m_due, &QDateEdit::dateChanged, this,
            [this, edit] { edit(u"due"_s, [day = dayOf(*m_due)](RiskNote &note) { note.due = day; }); });
    connect(m_state, &QComboBox::activated, this, [this, edit] {
        edit({}, [this](RiskNote &note) { note.state = RiskState(m_state->currentData().toInt()); });
    });
    connect(m_note, &TextField::textChanged, this,
            [this, edit] { edit(u"note"_s, [this](RiskNote &note) { note.note = m_note->toPlainText(); }); });
}

void RiskPlan::setNote(const RiskNote &note)
{
    setText(m_measure, note.measure, m_measure->text());
    setText(m_owner, note.owner, m_owner->text());
    setText(m_note, note.note, m_note->toPlainText());
    if (dayOf(*m_due) != note.due) // a day that is being typed stays
        showDay(*m_due, note.due);
    RiskNote planned = note;
    planned.state = RiskState::Planned;
    m_state->setItemText(m_state->findData(int(RiskState::Planned)), RiskModel::stateText(planned));
    m_state->setCurrentIndex(m_state->findData(int(note.state)));
}

void RiskPlan::setReadOnly(bool readOnly)
{
    for (QWidget *field : std::initializer_list<QWidget *> {m_measure, m_owner, m_due, m_state, m_note})
        field->setEnabled(!readOnly);
}

} // namespace lotse
