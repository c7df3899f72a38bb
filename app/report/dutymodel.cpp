// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/dutymodel.h"

#include "app/words/plaintext.h"
#include "decision/legaldates.h"
#include "report/words/legaltext.h"
#include "report/words/phrasesin.h"

using namespace Qt::StringLiterals;

namespace lotse {

int DutyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

void DutyModel::update(const Library &library, const Evaluation &evaluation, Language language)
{
    m_language = language;
    const Phrases &phrases = phrasesIn(language);
    QList<DutyRow> fresh;
    for (const DutyEvaluation &duty : evaluation.duties) {
        DutyRow entry;
        entry.id = duty.duty;
        entry.duty = duty;
        entry.title = duty.duty;
        QStringList causes;
        QStringList reasons;
        for (const Reason &reason : duty.reasons) {
            QString cause = tr("Question %1").arg(reason.questionNumber);
            cause.replace(u' ', QChar::Nbsp);
            if (reason.questionNumber > 0 && !causes.contains(cause))
                causes.append(cause);
            if (!reason.text.isEmpty())
                reasons.append(reason.text.in(language));
        }
        if (duty.dependsOnChoice)
            causes.append(tr("Choice"));
        entry.because = causes.isEmpty() ? tr("always") : causes.join(u", "_s);
        entry.becauseInFull = reasons.join(u'\n');
        entry.owner = duty.note.owner;
        if (const Duty *known = library.duty(duty.duty)) {
            entry.title = known->title.in(language);
            entry.explanation = known->explanation.in(language);
            entry.legalBasis = known->legalBasis.in(language);
            entry.evidence = known->evidence.in(language);
            entry.standing = legalStandingText(*known, phrases);
            entry.reviewed = known->review.has_value();
            for (const RuleDate &date : ruleDatesOf(library, *known)) {
                if (date.date.first > evaluation.asOf)
                    entry.ahead.append(tr("From %1: %2").arg(displayDate(date.date, language), date.what.in(language)));
            }
            if (const lotse::Role *role = library.role(known->owner))
                entry.proposedOwner = role->name.in(language);
            if (entry.owner.isEmpty()) {
                entry.owner = entry.proposedOwner;
                if (const lotse::Role *role = library.role(known->adviser))
                    entry.adviser = role->name.in(language);
            }
        }
        fresh.append(entry);
    }
    setRows(fresh);
}

int DutyModel::doneCount() const
{
    int done = 0;
    for (int place = 0; place < rowCount(); ++place)
        done += int(row(place).duty.note.done);
    return done;
}

int DutyModel::unreviewedCount() const
{
    int unreviewed = 0;
    for (int place = 0; place < rowCount(); ++place)
        unreviewed += int(!row(place).reviewed);
    return unreviewed;
}

QString DutyModel::display(const DutyRow &entry, Column column) const
{
    switch (column) {
    case Title: return entry.title;
    case LegalBasis: return entry.legalBasis;
    case Because: return entry.because;
    case Owner: return entry.owner;
    case Due: return entry.duty.due.isValid() ? displayDate(entry.duty.due, m_language) : QString();
    case ColumnCount: break;
    }
    return {};
}

QVariant DutyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DutyRow &entry = row(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return display(entry, column);
    case Qt::EditRole: return column == Due ? QVariant(entry.duty.due) : QVariant(display(entry, column));
    case Qt::CheckStateRole:
        return column == Title ? QVariant(entry.duty.note.done ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole:
        if (column == Because && !entry.becauseInFull.isEmpty())
            return plainToolTip(entry.becauseInFull);
        return plainToolTip(column == Title ? entry.explanation : display(entry, column));
    case Qt::AccessibleTextRole:
        if (column == Title)
            return entry.duty.note.done ? tr("%1, done").arg(entry.title) : tr("%1, not done").arg(entry.title);
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal).toString(),
                                display(entry, column).isEmpty() ? tr("not set") : display(entry, column));
    case IdRole: return entry.id;
    case ExplanationRole: return entry.explanation;
    case EvidenceRole: return entry.evidence;
    case ProposedOwnerRole: return entry.proposedOwner;
    default: return {};
    }
}

QVariant DutyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Title: return tr("Duty");
    case LegalBasis: return tr("Legal basis");
    case Because: return tr("Because of");
    case Owner: return tr("Owner");
    case Due: return tr("Due");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags DutyModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = KeyedRowsModel::flags(index);
    if (!index.isValid() || m_readOnly)
        return flags;
    if (index.column() == Title)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Owner || index.column() == Due)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool DutyModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (m_readOnly || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    DutyRow entry = row(index.row());
    QString field;
    if (index.column() == Title && role == Qt::CheckStateRole) {
        field = u"done"_s;
        entry.duty.note.done = Qt::CheckState(value.toInt()) == Qt::Checked;
    } else if (index.column() == Owner && role == Qt::EditRole) {
        if (value.toString() == entry.owner)
            return true;
        field = u"owner"_s;
        entry.duty.note.owner = value.toString();
        entry.owner = entry.duty.note.owner;
    } else if (index.column() == Due && role == Qt::EditRole) {
        if (!value.toDate().isValid() || value.toDate() == entry.duty.due)
            return value.toDate().isValid();
        field = u"due"_s;
        entry.duty.note.due = value.toDate();
        entry.duty.due = value.toDate();
    } else {
        return false;
    }
    if (entry == row(index.row()))
        return true;
    changeRow(index.row(), entry);
    emit noteEdited(entry.id, entry.duty.note, field);
    return true;
}

} // namespace lotse
