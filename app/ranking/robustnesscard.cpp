// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ranking/robustnesscard.h"

#include "app/controls/card.h"
#include "app/controls/chartframe.h"
#include "app/controls/picturewidget.h"
#include "app/controls/tablecopy.h"
#include "app/controls/text.h"
#include "app/look/theme.h"
#include "report/charts/drawoptions.h"
#include "report/charts/rankshares.h"
#include "report/model/analysistext.h"
#include "report/words/valuetext.h"

#include <QChart>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype mostOthers = 2; // options beside the leader of which a sentence says with which weights they lead

TextLabel *wrapped(const QString &name, TextLabel::Tone tone = TextLabel::Tone::Secondary)
{
    auto *label = new TextLabel(Theme::TextRole::Small, tone);
    label->setWraps(true);
    label->setObjectName(name);
    return label;
}

} // namespace

RobustnessCard::RobustnessCard(QWidget *parent)
    : QWidget(parent), m_card(new Card(tr("How sure is first place?"))), m_values(new QPushButton(tr("&As table"))),
      m_draws(wrapped(u"draws"_s)), m_reason(wrapped(u"verdictReason"_s, TextLabel::Tone::Normal)),
      m_nearTie(wrapped(u"nearTie"_s, TextLabel::Tone::Normal)), m_others(wrapped(u"centralWeights"_s)),
      m_chart(new ChartFrame(tr("Shares of the places as bars"))), m_legend(new PictureWidget),
      m_table(new QTableWidget(0, 3)), m_progressRow(new QWidget), m_progress(new QProgressBar)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_values->setIcon(Theme::icon(u"columns"_s));
    m_values->setObjectName(u"robustnessValues"_s);
    m_values->setCheckable(true);
    m_card->addHeaderWidget(m_values);

    m_table->setObjectName(u"robustnessTable"_s);
    m_table->setAccessibleName(tr("Shares of the places in numbers"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->hide();
    new TableCopy(*m_table);
    m_chart->setLegend(*m_legend);
    connect(m_values, &QPushButton::toggled, this, [this](bool on) {
        m_chart->setVisible(!on);
        m_legend->setVisible(!on);
        m_table->setVisible(on);
        m_table->setMinimumHeight(on ? std::max(m_chart->height(), Theme::scaled(160)) : 0);
    });

    auto *stop = new QPushButton(tr("&Stop"));
    stop->setObjectName(u"stopDraws"_s);
    connect(stop, &QPushButton::clicked, this, &RobustnessCard::stopRequested);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("Cases worked out"));
    auto *progress = new QHBoxLayout(m_progressRow);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->addWidget(m_progress, 1);
    progress->addWidget(stop);
    m_progressRow->hide();

    for (QWidget *part :
         {static_cast<QWidget *>(m_draws), static_cast<QWidget *>(m_chart), static_cast<QWidget *>(m_table),
          static_cast<QWidget *>(m_legend), m_progressRow, static_cast<QWidget *>(m_reason),
          static_cast<QWidget *>(m_nearTie), static_cast<QWidget *>(m_others)})
        m_card->content().addWidget(part);
    m_card->content().addStretch();
}

void RobustnessCard::setContent(const Library &library, const Evaluation &evaluation, const Analysis &analysis,
                                Language language)
{
    const Phrases phrases(language);
    const AnalysisText text(library, evaluation, phrases);
    const Robustness &robustness = analysis.robustness;
    const bool alone = !AnalysisText::comparesPlaces(analysis);
    if (alone)
        m_values->setChecked(false);
    m_draws->setText(alone ? QString() : text.draws(robustness));
    m_draws->setVisible(!alone);
    m_values->setVisible(!alone);
    m_chart->setVisible(!alone && !m_values->isChecked());
    m_legend->setVisible(!alone && !m_values->isChecked());
    m_reason->setText(QString(text.verdictReason(analysis) + u' ' + text.rival(analysis)).trimmed());
    m_nearTie->setText(text.nearTie(analysis.verdict));
    m_nearTie->setVisible(analysis.verdict.nearTie);
    QStringList others;
    for (const QString &option : robustness.options) {
        const QString sentence = text.centralWeights(robustness, option);
        if (option != analysis.verdict.leader && !sentence.isEmpty())
            others.append(sentence);
    }
    if (const qsizetype more = others.size() - mostOthers; more > 0) {
        others.resize(mostOthers);
        others.append(tr("%n more option(s) can come first, too: “As table” says how often.", nullptr, int(more)));
    }
    m_others->setText(others.join(u' '));
    m_others->setVisible(!others.isEmpty());
    m_chart->setChart([evaluation, robustness](
                          const DrawOptions &options) { return rankShareChart(evaluation, robustness, options); },
                      [robustness](const QFont &font) { return rankShareChartHeight(robustness, font); }, language,
                      text.verdict(analysis));
    m_legend->setPicture(
        [robustness](QPainter &painter, const QRectF &area, const DrawOptions &options) {
            drawRankShareLegend(painter, area, robustness, options);
        },
        [robustness](double width, const DrawOptions &options) {
            return rankShareLegendHeight(width, robustness, options);
        },
        language);
    fillTable(evaluation, analysis, language);
}

void RobustnessCard::fillTable(const Evaluation &evaluation, const Analysis &analysis, Language language)
{
    const Robustness &robustness = analysis.robustness;
    const ValueText values(language);
    const auto count = int(robustness.options.size());
    m_table->setRowCount(count);
    m_table->setColumnCount(count + 3);
    QStringList heads {tr("Option")};
    for (int rank = 1; rank <= count; ++rank)
        heads << tr("Place %1").arg(rank);
    heads << tr("± (first place)") << tr("with its own weights");
    m_table->setHorizontalHeaderLabels(heads);
    const auto percent = [&values](double share) { return values.numbers().percent(share, 1); };
    const auto put = [this](int row, int column, const QString &text, bool number) {
        auto *item = new QTableWidgetItem(text);
        item->setTextAlignment(number ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    };
    for (int row = 0; row < count; ++row) {
        const OptionEvaluation *option = evaluation.option(robustness.options.at(row));
        put(row, 0, option ? values.optionName(*option) : robustness.options.at(row), false);
        for (int rank = 0; rank < count; ++rank)
            put(row, rank + 1, percent(robustness.rankAcceptability.at(row).at(rank)), true);
        put(row, count + 1, percent(robustness.firstPlaceError.at(row)), true);
        put(row, count + 2, percent(robustness.confidenceFactor.at(row)), true);
    }
    m_table->resizeColumnsToContents();
}

void RobustnessCard::setRunning(bool running, bool current, double progress)
{
    m_chart->setOutdated(running && !current);
    if (running && !current && m_draws->text().isEmpty())
        m_draws->setText(tr("being worked out"));
    // A bar only where one waits for more than a moment: most of the work is still ahead after the first answer.
    m_progressRow->setVisible(running && current && progress > 0 && progress < 0.5);
    m_progress->setValue(int(progress * 100));
}

} // namespace lotse
