// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risks/measuresdialog.h"

#include "app/controls/datefield.h"
#include "app/controls/optionalday.h"
#include "app/controls/text.h"
#include "app/risks/riskmodel.h"
#include "core/library.h"
#include "decision/exportcheck.h"
#include "decision/risklevel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// The risk of the library whose measures are suggested for @p risk; nullptr = nothing is suggested.
const Risk *suggestionFor(const Library &library, const RiskEvaluation &risk)
{
    const Risk *known = library.risk(risk.risk);
    const bool suggested = riskLevel(risk.score()) == RiskLevel::High && !hasMeasure(risk.note);
    return suggested && known && !known->mitigations.isEmpty() ? known : nullptr;
}

TextLabel *wrapped(const QString &text, Theme::TextRole role, TextLabel::Tone tone = TextLabel::Tone::Normal)
{
    auto *label = new TextLabel(text, role, tone);
    label->setWraps(true);
    return label;
}

} // namespace

QMap<QString, RiskNote> suggestedMeasures(const Library &library, const Evaluation &evaluation, const QString &owner,
                                          QDate due)
{
    QMap<QString, RiskNote> notes;
    for (const RiskEvaluation &risk : evaluation.risks) {
        const Risk *known = suggestionFor(library, risk);
        if (!known)
            continue;
        RiskNote note = risk.note;
        for (const Mitigation &mitigation : known->mitigations)
            note.mitigations.append(mitigation.id);
        // The measures rate anew; a rating set by hand would hide their effect.
        note.likelihoodAfter.reset();
        note.impactAfter.reset();
        if (note.owner.trimmed().isEmpty())
            note.owner = owner;
        if (!note.due.isValid())
            note.due = due;
        notes.insert(risk.risk, note);
    }
    return notes;
}

MeasuresDialog::MeasuresDialog(const Library &library, const Evaluation &evaluation, const QString &owner, QDate due,
                               Language language, QWidget *parent)
    : QDialog(parent), m_owner(new QLineEdit(owner)), m_due(new DateField)
{
    setObjectName(u"measuresDialog"_s);
    setWindowTitle(tr("Suggested measures"));
    const auto risks = int(suggestedMeasures(library, evaluation, {}, {}).size());
    auto *title =
        wrapped(tr("Adopt the suggested measures for %n high risk(s)?", nullptr, risks), Theme::TextRole::Question);
    title->setMinimumWidth(Theme::scaled(420));
    m_owner->setObjectName(u"measuresOwner"_s);
    m_due->setObjectName(u"measuresDue"_s);
    makeOptional(*m_due, tr("not set"));
    showDay(*m_due, due);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("O&wner"), m_owner);
    form->addRow(tr("&Due"), m_due);
    m_owner->setAccessibleName(tr("Owner of the measures"));
    m_due->setAccessibleName(tr("Due date of the measures"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *adopt = buttons->addButton(tr("Adopt measures"), QDialogButtonBox::AcceptRole);
    adopt->setObjectName(u"adoptMeasures"_s);
    adopt->setProperty("primary", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::scaled(20), Theme::scaled(16), Theme::scaled(20), Theme::scaled(16));
    layout->setSpacing(Theme::scaled(10));
    layout->addWidget(title);
    layout->addWidget(makeList(library, evaluation, language), 1);
    layout->addLayout(form);
    layout->addWidget(wrapped(tr("Where a risk already has an owner or a date, it keeps them."), Theme::TextRole::Small,
                              TextLabel::Tone::Secondary));
    layout->addWidget(buttons);
    // Enter means the button that the dialog is for; it has to stand in the dialog first.
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    adopt->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_owner->setFocus(Qt::OtherFocusReason);
    resize(Theme::scaled(560), std::min(Theme::scaled(520), parent->window()->height() * 9 / 10));
}

QString MeasuresDialog::owner() const
{
    return m_owner->text();
}

QDate MeasuresDialog::due() const
{
    return dayOf(*m_due);
}

QWidget *MeasuresDialog::makeList(const Library &library, const Evaluation &evaluation, Language language) const
{
    auto *list = new QWidget;
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::scaled(4));
    for (const RiskEvaluation &risk : evaluation.risks) {
        const Risk *known = suggestionFor(library, risk);
        if (!known)
            continue;
        const QString head = tr("%1. %2").arg(QString::number(risk.number), riskTitle(risk, language));
        lines->addWidget(wrapped(head, Theme::TextRole::BodyBold));
        for (const Mitigation &mitigation : known->mitigations)
            lines->addWidget(wrapped(mitigation.text.in(language), Theme::TextRole::Body));
        lines->addSpacing(Theme::scaled(4));
    }
    lines->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(Theme::scaled(180));
    scroll->setAccessibleName(tr("Risks and their measures")); // its own stop of Tab, so that the keys scroll it
    scroll->setFocusPolicy(Qt::TabFocus);
    scroll->setWidget(list);
    return scroll;
}

} // namespace lotse
