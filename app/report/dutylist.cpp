// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/dutylist.h"

#include "app/controls/datedelegate.h"
#include "app/controls/neededwidth.h"
#include "app/controls/text.h"
#include "app/report/dutymodel.h"
#include "app/words/wordbreaks.h"
#include "report/words/legaltext.h"
#include "report/words/phrasesin.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

// Pixels at the base text size.
constexpr int titleWidth = 150; // at least; as much as its words need, up to the next
constexpr int highestTitleWidth = 230;
constexpr int sideWidth = 78;

/// Keeps the texts of neighbouring rows apart, since there is no line between them, and breaks long words at their
/// joints.
class DutyDelegate final : public DateDelegate
{
public:
    using DateDelegate::DateDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = DateDelegate::sizeHint(option, index);
        // A row keeps the room of the owner that was proposed: a shorter one would move the rows below away from the
        // pointer.
        if (index.column() == DutyModel::Owner) {
            QStyleOptionViewItem proposed = option;
            initStyleOption(&proposed, index);
            proposed.text = withWordBreaks(index.data(DutyModel::ProposedOwnerRole).toString());
            const QStyle &style = option.widget ? *option.widget->style() : *QApplication::style();
            size = size.expandedTo(
                {0, style.sizeFromContents(QStyle::CT_ItemViewItem, &proposed, {}, option.widget).height()});
        }
        return size + QSize(0, Theme::scaled(8));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        DateDelegate::initStyleOption(option, index);
        option->text = withWordBreaks(option->text);
    }
};

} // namespace

DutyList::DutyList(QWidget *parent)
    : QWidget(parent), m_model(new DutyModel(this)), m_table(new QTableView),
      m_summary(new TextLabel(Theme::TextRole::Body, TextLabel::Tone::Secondary)),
      m_explanation(new TextLabel(Theme::TextRole::Body)),
      m_evidence(new TextLabel(Theme::TextRole::Body, TextLabel::Tone::Secondary)), m_texts(new QScrollArea)
{
    m_table->setObjectName(u"dutyTable"_s);
    m_table->setAccessibleName(tr("Duties"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DutyDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
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
    m_explanation->setObjectName(u"dutyExplanation"_s);
    // What is longer than its room scrolls: the rows must stay in sight.
    auto *texts = new QWidget;
    auto *lines = new QVBoxLayout(texts);
    lines->setContentsMargins(4, 4, 4, 4); // the frame of the focus is drawn within
    lines->setSpacing(8);
    lines->addWidget(m_explanation);
    lines->addWidget(m_evidence);
    lines->addStretch();
    m_texts->setObjectName(u"dutyTexts"_s);
    m_texts->setAccessibleName(tr("What the duty asks for"));
    m_texts->setWidgetResizable(true);
    m_texts->setFrameShape(QFrame::NoFrame);
    m_texts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_texts->setWidget(texts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_texts, 2);
    connect(m_model, &DutyModel::noteEdited, this, &DutyList::noteEdited);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DutyList::showDuty);
    connect(m_model, &DutyModel::dataChanged, this, &DutyList::summarise);
}

void DutyList::summarise()
{
    if (m_model->rowCount() == 0) {
        m_summary->setText(tr("No duty follows from the answers so far"));
        return;
    }
    const QString done = tr("%1 of %n duties done", nullptr, m_model->rowCount()).arg(m_model->doneCount());
    const QString unreviewed = unreviewedText(m_model->unreviewedCount(), m_model->rowCount(), phrasesIn(m_language));
    m_summary->setText(unreviewed.isEmpty() ? done : tr("%1. %2").arg(done, unreviewed));
}

void DutyList::setDuties(const Library &library, const Evaluation &evaluation, Language language, bool readOnly)
{
    m_model->setReadOnly(readOnly);
    m_model->update(library, evaluation, language);
    m_language = language;
    summarise();
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(DutyModel::Title, QHeaderView::Stretch);
    for (const int column : {DutyModel::LegalBasis, DutyModel::Owner, DutyModel::Because}) {
        columns->setSectionResizeMode(column, QHeaderView::Interactive);
        columns->resizeSection(column, Theme::scaled(sideWidth));
    }
    fitColumns();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void DutyList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void DutyList::fitColumns()
{
    QHeaderView &columns = *m_table->horizontalHeader();
    const QMargins margins = layout()->contentsMargins();
    const int date = m_table->fontMetrics().horizontalAdvance(u"00.00.0000"_s) + Theme::scaled(24);
    const int side = Theme::scaled(sideWidth);
    const int box =
        style()->pixelMetric(QStyle::PM_IndicatorWidth) + 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
    const int title = std::clamp(neededWidth(*m_table, DutyModel::Title, WidestText::Piece) + box,
                                 Theme::scaled(titleWidth), Theme::scaled(highestTitleWidth));
    int room =
        width() - margins.left() - margins.right() - m_table->verticalScrollBar()->sizeHint().width() - date - title;
    // What to do, who does it and when come first; law and reason stand below the table, too.
    const int pieces =
        std::clamp(neededWidth(*m_table, DutyModel::Owner, WidestText::Piece), side, std::max(side, room));
    const int words = neededWidth(*m_table, DutyModel::Owner, WidestText::Word);
    const int owner = std::max(pieces, std::min(words, room));
    room -= owner;
    QList<int> shown;
    bool full = false;
    for (const int column : {DutyModel::LegalBasis, DutyModel::Because}) {
        full = full || room < side;
        m_table->setColumnHidden(column, full);
        if (full)
            continue;
        shown.append(column);
        room -= side;
    }
    for (const int column : std::as_const(shown)) {
        const int extra = std::clamp(neededWidth(*m_table, column, WidestText::Word) - side, 0, std::max(0, room));
        columns.resizeSection(column, side + extra);
        room -= extra;
    }
    // Title and owner share what is left.
    const int whole = neededWidth(*m_table, DutyModel::Owner, WidestText::Line);
    columns.resizeSection(DutyModel::Owner, owner + std::clamp(whole - owner, 0, std::max(0, room / 2)));
    showDuty(m_table->currentIndex());
}

void DutyList::showDuty(const QModelIndex &index)
{
    m_texts->setVisible(index.isValid());
    if (!index.isValid())
        return;
    const DutyRow &row = m_model->row(index.row());
    QStringList lines {row.explanation};
    if (m_table->isColumnHidden(DutyModel::LegalBasis) && !row.legalBasis.isEmpty())
        lines.append(row.legalBasis);
    QStringList standing {row.standing};
    if (!row.adviser.isEmpty())
        standing.append(tr("advised by: %1").arg(row.adviser));
    standing.removeAll(QString());
    if (!standing.isEmpty())
        lines.append(standing.join(u" · "_s));
    lines += row.ahead;
    if (!row.becauseInFull.isEmpty())
        lines.append(row.becauseInFull);
    m_explanation->setText(lines.join(u'\n'));
    m_evidence->setText(tr("Keep as evidence: %1").arg(row.evidence));
    m_texts->verticalScrollBar()->setValue(0);
}

} // namespace lotse
