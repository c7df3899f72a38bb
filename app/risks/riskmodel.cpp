// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risks/riskmodel.h"

#include "app/words/plaintext.h"
#include "decision/exportcheck.h"
#include "report/words/valuetext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

QString chosenMeasures(const Library &library, const RiskEvaluation &risk, Language language)
{
    QStringList texts;
    if (!risk.note.measure.trimmed().isEmpty())
        texts.append(risk.note.measure.simplified());
    if (const Risk *known = library.risk(risk.risk)) {
        for (const Mitigation &mitigation : known->mitigations) {
            if (risk.note.mitigations.contains(mitigation.id))
                texts.append(mitigation.text.in(language));
        }
    }
    QString joined;
    for (const QString &text : std::as_const(texts)) {
        if (!joined.isEmpty()) // most are whole sentences, own ones often are not
            joined += joined.endsWith(u'.') ? u" "_s : u"; "_s;
        joined += text;
    }
    return joined;
}

QStringList optionNames(const Evaluation &evaluation, const QStringList &options, Language language)
{
    QStringList names;
    for (const QString &id : options) {
        const OptionEvaluation *option = evaluation.option(id);
        names.append(option != nullptr ? ValueText(language).optionName(*option) : id);
    }
    return names;
}

/// Nobody plans to carry out a measure that is not chosen.
bool isOpen(const RiskNote &note)
{
    return note.state == RiskState::Planned && !hasMeasure(note);
}

} // namespace

QString riskTitle(const RiskEvaluation &risk, Language language)
{
    return risk.note.title.isEmpty() ? risk.title.in(language) : risk.note.title;
}

void RiskModel::update(const Library &library, const Evaluation &evaluation, Language language)
{
    m_language = language;
    QList<RiskRow> fresh;
    for (const RiskEvaluation &risk : evaluation.risks) {
        const bool all = risk.allOptions || risk.options.isEmpty();
        const QStringList names = ValueText(language).concerned(library, evaluation, risk.options);
        QString affects = tr("all");
        if (!all)
            affects = names.size() > 1 ? tr("%n option(s)", nullptr, int(risk.options.size())) : names.join(QString());
        fresh.append(
            {.id = risk.risk,
             .risk = risk,
             .title = riskTitle(risk, language),
             .affects = affects,
             .affectsInFull = all ? tr("all options") : optionNames(evaluation, risk.options, language).join(u'\n'),
             .measures = chosenMeasures(library, risk, language)});
    }
    setRows(fresh);
}

int RiskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString RiskModel::levelText(RiskLevel level)
{
    switch (level) {
    case RiskLevel::Low: return tr("low");
    case RiskLevel::Medium: return tr("medium");
    case RiskLevel::Elevated: return tr("elevated");
    case RiskLevel::High: return tr("high");
    }
    return {};
}

QString RiskModel::stateText(RiskState state)
{
    switch (state) {
    case RiskState::Planned: return tr("planned");
    case RiskState::Running: return tr("running");
    case RiskState::Done: return tr("done");
    }
    return {};
}

QString RiskModel::stateText(const RiskNote &note)
{
    //: state of a risk without a measure
    return isOpen(note) ? tr("open") : stateText(note.state);
}

QString RiskModel::scoreText(int score)
{
    //: level of a risk: points from 1 to 25 and the word for them, such as "16 high"
    return tr("%1 %2").arg(QString::number(score), levelText(riskLevel(score)));
}

QString RiskModel::description(const RiskEvaluation &risk, const QString &title)
{
    return tr("Risk %1, %2, likelihood %3, impact %4, %5")
        .arg(QString::number(risk.number), title, QString::number(risk.likelihood), QString::number(risk.impact),
             levelText(riskLevel(risk.score())));
}

QString RiskModel::display(const RiskRow &row, Column column) const
{
    const RiskNote &note = row.risk.note;
    switch (column) {
    case Number: return QString::number(row.risk.number);
    case Title: return row.title;
    case Affects: return row.affects;
    case Level: return scoreText(row.risk.score());
    case Measure: return row.measures;
    case Owner: return note.owner;
    case Due: return note.due.isValid() ? displayDate(note.due, m_language) : QString();
    case State: return stateText(note);
    case After: return scoreText(row.risk.scoreAfter());
    case ColumnCount: break;
    }
    return {};
}

QVariant RiskModel::edit(const RiskRow &row, Column column) const
{
    switch (column) {
    case Measure: return row.risk.note.measure;
    case Owner: return row.risk.note.owner;
    case Due: return row.risk.note.due;
    case State: return int(row.risk.note.state);
    default: return display(row, column);
    }
}

QVariant RiskModel::sortKey(const RiskRow &row, Column column) const
{
    switch (column) {
    case Number: return row.risk.number;
    case Level: return row.risk.score();
    case After: return row.risk.scoreAfter();
    case Due: return row.risk.note.due;
    case State: return isOpen(row.risk.note) ? -1 : int(row.risk.note.state);
    default: return display(row, column);
    }
}

QVariant RiskModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RiskRow &entry = row(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return display(entry, column);
    case Qt::EditRole: return edit(entry, column);
    case Qt::ToolTipRole:
        if (column == Affects)
            return plainToolTip(entry.affectsInFull);
        if (column == Measure)
            return plainToolTip(entry.measures);
        return plainToolTip(column == Owner ? entry.risk.note.owner : description(entry.risk, entry.title));
    case Qt::AccessibleTextRole:
        if (column == Number || column == Title)
            return description(entry.risk, entry.title);
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal).toString(),
                                display(entry, column).isEmpty() ? tr("not set") : display(entry, column));
    case IdRole: return entry.id;
    case SortRole: return sortKey(entry, column);
    case NumberRole: return entry.risk.number;
    case ScoreRole: return entry.risk.score();
    case ScoreAfterRole: return entry.risk.scoreAfter();
    case StateRole: return int(entry.risk.note.state);
    case OptionsRole: return entry.risk.allOptions ? QStringList() : entry.risk.options;
    case LikelihoodAfterRole: return entry.risk.likelihoodAfter;
    case ImpactAfterRole: return entry.risk.impactAfter;
    default: return {};
    }
}

QVariant RiskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number: return tr("No.");
    case Title: return tr("Risk");
    case Affects: return tr("Affects");
    case Level: return tr("Level");
    case Measure: return tr("Measure");
    case Owner: return tr("Owner");
    case Due: return tr("Due");
    case State: return tr("State");
    case After: return tr("After measure");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags RiskModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = KeyedRowsModel::flags(index);
    const bool editable =
        index.column() == Measure || index.column() == Owner || index.column() == Due || index.column() == State;
    if (index.isValid() && editable && !m_readOnly)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RiskModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (m_readOnly || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    RiskRow entry = row(index.row());
    RiskNote &note = entry.risk.note;
    QString field;
    if (role == LikelihoodAfterRole || role == ImpactAfterRole) {
        const int steps = value.toInt();
        if (steps < 1 || steps > 5)
            return false;
        field = role == LikelihoodAfterRole ? u"likelihood_after"_s : u"impact_after"_s;
        (role == LikelihoodAfterRole ? note.likelihoodAfter : note.impactAfter) = steps;
        (role == LikelihoodAfterRole ? entry.risk.likelihoodAfter : entry.risk.impactAfter) = steps;
    } else if (role != Qt::EditRole) {
        return false;
    } else if (index.column() == Measure) {
        field = u"measure"_s;
        note.measure = value.toString();
        entry.measures = note.measure.simplified();
    } else if (index.column() == Owner) {
        field = u"owner"_s;
        note.owner = value.toString();
    } else if (index.column() == Due) {
        field = u"due"_s;
        note.due = value.toDate();
    } else if (index.column() == State) {
        if (value.toInt() < int(RiskState::Planned) || value.toInt() > int(RiskState::Done))
            return false;
        field = u"state"_s;
        note.state = RiskState(value.toInt());
    } else {
        return false;
    }
    if (note == row(index.row()).risk.note)
        return true;
    changeRow(index.row(), entry);
    emit noteEdited(entry.id, note, field);
    return true;
}

} // namespace lotse
