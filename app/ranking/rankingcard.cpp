// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ranking/rankingcard.h"

#include "app/controls/card.h"
#include "app/controls/clearancedialog.h"
#include "app/controls/scaledsize.h"
#include "app/controls/tablecopy.h"
#include "app/look/theme.h"
#include "app/ranking/failedoptions.h"
#include "app/ranking/rankingmodel.h"
#include "app/ranking/rankingview.h"
#include "report/words/clearancetext.h"
#include "report/words/valuetext.h"

#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int leastShown = RankingModel::FirstOptionColumn + 2; // columns that are in sight without scrolling
constexpr int leastName = 120;

} // namespace

RankingCard::RankingCard(QWidget *parent)
    : QWidget(parent), m_model(new RankingModel(this)), m_chart(new RankingView), m_table(new QTableView),
      m_failedPart(new QWidget), m_failed(new FailedOptions),
      m_values(new QPushButton(Theme::icon(u"columns"_s), tr("Val&ues"))),
      m_saveImage(new QPushButton(Theme::icon(u"save"_s), tr("&Save image …")))
{
    auto *card = new Card(tr("Ranking"));
    card->setSubtitle(tr("points of 100 by group; bracket: range of unknown claims"));
    m_values->setObjectName(u"values"_s);
    m_values->setCheckable(true);
    m_saveImage->setObjectName(u"saveImage"_s);
    card->addHeaderWidget(m_values);
    card->addHeaderWidget(m_saveImage);
    connect(m_values, &QPushButton::toggled, this, &RankingCard::showValues);
    connect(m_saveImage, &QPushButton::clicked, this, &RankingCard::saveImage);
    makeTable();
    card->content().addWidget(m_chart);
    card->content().addWidget(m_table);

    auto *failed = new QVBoxLayout(m_failedPart);
    failed->setContentsMargins(0, Theme::scaled(4), 0, 0);
    failed->setSpacing(Theme::scaled(8));
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Midlight);
    failed->addWidget(line);
    m_failed->setObjectName(u"failedOptions"_s);
    failed->addWidget(m_failed);
    card->content().addWidget(m_failedPart);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void RankingCard::makeTable()
{
    m_table->setObjectName(u"rankingTable"_s);
    m_table->setAccessibleName(tr("Ranking in numbers"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->hide();
    m_table->viewport()->installEventFilter(this);
    keepScaled(*m_table, [this] { fitTable(); });
    new TableCopy(*m_table);
    const auto tellReason = [this] {
        const QModelIndex current = m_table->currentIndex();
        const QString option = current.data(RankingModel::OptionRole).toString();
        if (!option.isEmpty())
            showClearance(m_model->library(), m_model->evaluation(), {option}, *m_table);
    };
    connect(m_table, &QTableView::activated, this, tellReason);
    connect(new QShortcut(Qt::Key_Space, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            tellReason);
}

void RankingCard::setContent(const Library &library, const Evaluation &evaluation, Language language,
                             const QString &sentence)
{
    m_chart->setContent(library, evaluation, language, sentence);
    m_model->setContent(library, evaluation, language);
    fitTable();
    setFailed(library, evaluation, language);
}

void RankingCard::fitTable()
{
    m_table->verticalHeader()->setDefaultSectionSize(Theme::scaled(26));
    for (int column = RankingModel::WeightColumn; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, Theme::scaled(column == RankingModel::WeightColumn ? 70 : 112));
    fitNames();
}

void RankingCard::fitNames()
{
    m_table->resizeColumnToContents(RankingModel::NameColumn);
    int numbers = 0;
    for (int column = RankingModel::WeightColumn; column < std::min(m_model->columnCount(), leastShown); ++column)
        numbers += m_table->columnWidth(column);
    const int room = std::max(m_table->viewport()->width() - numbers, Theme::scaled(leastName));
    if (m_table->columnWidth(RankingModel::NameColumn) > room)
        m_table->setColumnWidth(RankingModel::NameColumn, room);
}

bool RankingCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitNames();
    return QWidget::eventFilter(watched, event);
}

void RankingCard::setFailed(const Library &library, const Evaluation &evaluation, Language language)
{
    QList<FailedOptions::Entry> failed;
    for (const OptionEvaluation &option : evaluation.options) {
        if (option.clearance != Clearance::Failed)
            continue;
        const RequirementResult *result = decidingResult(evaluation, option);
        const QString path = result && !result->unlockPaths.isEmpty()
            ? tr("Unlock path: %1")
                  .arg(ValueText(language).unlockPath(library, evaluation, result->unlockPaths.first()))
            : QString();
        failed.append({option.deployment, ValueText(language).optionName(option),
                       ValueText(language).reason(library, evaluation, option), path,
                       clearanceText(library, evaluation, option, language)});
    }
    m_failedPart->setVisible(!failed.isEmpty());
    m_failed->setEntries(failed);
}

void RankingCard::setClientView(bool on)
{
    m_saveImage->setVisible(!on);
}

void RankingCard::showValues(bool on)
{
    m_chart->setVisible(!on);
    m_table->setVisible(on);
    m_table->setMinimumHeight(on ? std::max(m_chart->height(), Theme::scaled(320)) : 0);
    if (on && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, RankingModel::FirstOptionColumn));
}

QWidget *RankingCard::showOption(const QString &option)
{
    for (int column = RankingModel::FirstOptionColumn; column < m_model->columnCount(); ++column) {
        const QModelIndex total = m_model->index(0, column);
        if (total.data(RankingModel::OptionRole) != option)
            continue;
        m_values->setChecked(true);
        m_table->setCurrentIndex(total);
        return m_table;
    }
    return m_failed->partOf(option);
}

void RankingCard::saveImage()
{
    auto *dialog = new QFileDialog(this, tr("Save image"), m_folder, tr("Pictures (*.svg *.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"svg"_s);
    dialog->selectFile(tr("ranking") + u".svg"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const bool isPng = path.endsWith(".png"_L1, Qt::CaseInsensitive);
        emit pictureMade(path, m_chart->picture(isPng ? RankingView::Picture::Png : RankingView::Picture::Svg));
    });
    dialog->open();
}

} // namespace lotse
