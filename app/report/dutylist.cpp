// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/dutylist.h"

#include "app/controls/datedelegate.h"
#include "app/controls/text.h"
#include "app/report/dutymodel.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

DutyList::DutyList(QWidget *parent)
    : QWidget(parent), m_model(new DutyModel(this)), m_table(new QTableView),
      m_summary(new TextLabel(Theme::TextRole::Body, TextLabel::Tone::Secondary)),
      m_explanation(new TextLabel(Theme::TextRole::Body)),
      m_evidence(new TextLabel(Theme::TextRole::Body, TextLabel::Tone::Secondary))
{
    m_table->setObjectName(u"dutyTable"_s);
    m_table->setAccessibleName(tr("Duties"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DateDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::SelectedClicked);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (TextLabel *label : {m_summary, m_explanation, m_evidence}) {
        label->setWraps(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_summary->setTextInteractionFlags(Qt::NoTextInteraction);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_explanation);
    layout->addWidget(m_evidence);
    connect(m_model, &DutyModel::noteEdited, this, &DutyList::noteEdited);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DutyList::showDuty);
    connect(m_model, &DutyModel::dataChanged, this, [this] {
        m_summary->setText(tr("%1 of %n duties done", nullptr, m_model->rowCount()).arg(m_model->doneCount()));
    });
}

void DutyList::setDuties(const Library &library, const Evaluation &evaluation, Language language, bool readOnly)
{
    m_model->setReadOnly(readOnly);
    m_model->update(library, evaluation, language);
    m_summary->setText(m_model->rowCount() == 0
                           ? tr("No duty follows from the answers so far")
                           : tr("%1 of %n duties done", nullptr, m_model->rowCount()).arg(m_model->doneCount()));
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(DutyModel::Title, QHeaderView::Stretch);
    for (const int column : {DutyModel::LegalBasis, DutyModel::Owner, DutyModel::Because}) {
        columns->setSectionResizeMode(column, QHeaderView::Interactive);
        columns->resizeSection(column, Theme::scaled(78));
    }
    columns->setSectionHidden(DutyModel::Because, width() < Theme::scaled(480));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    showDuty(m_table->currentIndex());
}

void DutyList::showDuty(const QModelIndex &index)
{
    m_explanation->setVisible(index.isValid());
    m_evidence->setVisible(index.isValid());
    if (!index.isValid())
        return;
    const DutyRow &row = m_model->row(index.row());
    m_explanation->setText(row.becauseInFull.isEmpty() ? row.explanation : row.explanation + u'\n' + row.becauseInFull);
    m_evidence->setText(tr("Keep as evidence: %1").arg(row.evidence));
}

} // namespace lotse
