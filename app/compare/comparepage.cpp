// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/comparepage.h"

#include "app/compare/comparisonmodel.h"
#include "app/compare/comparisonproxy.h"
#include "app/compare/comparisonview.h"
#include "app/compare/evidencepopover.h"
#include "app/compare/ratinglegend.h"
#include "app/controls/checkmenu.h"
#include "app/controls/clearancedialog.h"
#include "app/controls/datepopup.h"
#include "app/controls/scaledsize.h"
#include "app/controls/wraplayout.h"
#include "app/document/engagementdocument.h"
#include "app/look/theme.h"
#include "app/page/emptystate.h"
#include "app/page/pageheader.h"
#include "app/words/headline.h"
#include "app/words/language.h"
#include "core/visibletext.h"
#include "decision/answers.h"
#include "report/words/valuetext.h"

#include <QAction>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr auto returnAction = "compare.return"_L1;
constexpr auto openSourceAction = "compare.openSource"_L1;
enum Content { Matrix, WithoutOptions, WithoutAnswers };

} // namespace

ComparePage::ComparePage(EngagementDocument &document, QWidget *parent)
    : Page(PageId::Compare, document, parent), m_model(new ComparisonModel(this)), m_proxy(new ComparisonProxy(this)),
      m_evidence(new EvidencePopover(this)), m_stack(new QStackedWidget)
{
    m_proxy->setSourceModel(m_model);
    auto *matrix = new QWidget;
    auto *layout = new QVBoxLayout(matrix);
    layout->setContentsMargins(Theme::scaled(16), 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeToolBar());
    m_view = new ComparisonView(*m_model, *m_proxy);
    layout->addWidget(m_view, 1);
    m_stack->addWidget(matrix);

    auto *noOptions =
        new EmptyState(u"columns"_s, tr("No options yet"),
                       tr("Choose in the first step which options you want to compare."), tr("Choose options"));
    connect(noOptions, &EmptyState::activated, this, [this] { emit pageRequested(PageId::Client, {}); });
    m_stack->addWidget(noOptions);
    auto *noAnswers =
        new EmptyState(u"columns"_s, tr("No comparison yet"),
                       tr("Answer the questions first. After the first section you will already see values here."),
                       tr("Go to the questions"));
    connect(noAnswers, &EmptyState::activated, this, [this] { emit pageRequested(PageId::Questions, {}); });
    m_stack->addWidget(noAnswers);
    content().addWidget(m_stack);

    connectView();
    connect(this, &Page::messageAction, this, &ComparePage::handleMessageAction);
    connect(header().primaryButton(), &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Ranking, {}); });
    connect(header().secondaryButton(), &QPushButton::clicked, this,
            [this] { emit pageRequested(PageId::Questions, {}); });
}

QWidget *ComparePage::makeToolBar()
{
    auto *bar = new QWidget;
    keepScaled(*bar, [bar] { bar->setMinimumHeight(Theme::scaled(46)); });
    auto *row = new QHBoxLayout(bar);
    row->setSpacing(Theme::scaled(8));
    auto *tools = new WrapLayout; // large text in a small window takes a second row
    tools->setSpacing(Theme::scaled(8));
    row->addLayout(tools);
    const auto add = [&](const QString &text, const QString &icon, const QString &name) {
        auto *button = new QPushButton(Theme::icon(icon), text);
        button->setObjectName(name);
        button->setProperty("small", true);
        tools->addWidget(button);
        return button;
    };
    m_differences = add(tr("Only &differences"), u"filter"_s, u"onlyDifferences"_s);
    m_differences->setCheckable(true);
    m_weighted = add(tr("Only &weighted"), u"filter"_s, u"onlyWeighted"_s);
    m_weighted->setCheckable(true);
    m_columns = add(tr("C&olumns"), u"columns"_s, u"columns"_s);
    m_columnsMenu = new CheckMenu(m_columns);
    m_columns->setMenu(m_columnsMenu);
    m_date = add({}, u"clock"_s, u"asOf"_s);
    m_search = new QLineEdit;
    m_search->setObjectName(u"comparisonSearch"_s);
    m_search->setProperty("small", true);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search criteria and claims"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    keepScaled(*m_search, [this] { m_search->setFixedWidth(Theme::scaled(120)); });
    tools->addWidget(m_search);
    const int margin = std::max(0, (Theme::scaled(46) - tools->sizeHint().height()) / 2);
    row->setContentsMargins(0, margin, Theme::scaled(20), margin);
    m_legend = new RatingLegend;
    row->addWidget(m_legend, 100);

    connect(m_differences, &QPushButton::toggled, this, [this](bool on) {
        m_proxy->setOnlyDifferences(on);
        m_view->arrange();
    });
    connect(m_weighted, &QPushButton::toggled, this, [this](bool on) {
        m_proxy->setOnlyWeighted(on);
        m_view->arrange();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setSearch(text);
        m_view->arrange();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_view->goToNextRow(); });
    connect(m_date, &QPushButton::clicked, this, &ComparePage::showCalendar);
    return bar;
}

void ComparePage::connectView()
{
    connect(m_view, &ComparisonView::evidenceRequested, this, &ComparePage::showEvidence);
    connect(m_view, &ComparisonView::noteRequested, this, [this](const QModelIndex &index) {
        showEvidence(index);
        m_evidence->editNote();
    });
    connect(m_view, &ComparisonView::reasonRequested, this, [this](const QString &deployment) {
        showClearance(document().library(), document().evaluation(), {deployment}, *this);
    });
    connect(m_view, &ComparisonView::pinRequested, this, [this](const QString &deployment) {
        ShownColumns columns = document().columns();
        if (!columns.pinned.removeOne(deployment))
            columns.pinned.append(deployment);
        document().setColumns(columns);
    });
    connect(&document(), &EngagementDocument::columnsChanged, this,
            [this] { m_view->setColumns(document().columns()); });
    connect(m_view, &ComparisonView::differencesRequested, m_differences, &QPushButton::toggle);
    connect(m_view, &ComparisonView::foldRequested, this, [this](const QString &group) {
        m_proxy->setFolded(group, !m_proxy->isFolded(group));
        m_view->arrange();
    });
    connect(m_evidence, &EvidencePopover::closed, m_view, [this] { m_view->setFocus(Qt::PopupFocusReason); });
    connect(m_evidence, &EvidencePopover::sourceRequested, this, &ComparePage::askForSource);
    connect(m_evidence, &EvidencePopover::noteChanged, this, &ComparePage::saveNote);
    connect(m_evidence, &EvidencePopover::libraryRequested, this,
            [this](const QString &deployment) { emit pageRequested(PageId::Library, deployment.section(u'.', 0, 0)); });
}

void ComparePage::refresh()
{
    const Language language = interfaceLanguage();
    const QModelIndex current = m_view->currentIndex();
    const QString deployment = current.data(ComparisonModel::OptionRole).toString();
    const QString criterion = current.data(ComparisonModel::CriterionRole).toString();

    m_model->setContent(document().library(), document().engagement(), document().evaluation(), language);
    m_view->setColumns(document().columns());
    if (!m_view->currentIndex().isValid())
        selectCell(deployment, criterion);
    refreshColumnsMenu();
    refreshDate();

    const Evaluation &evaluation = document().evaluation();
    m_stack->setCurrentIndex(evaluation.options.isEmpty() && !document().isReadOnly()      ? WithoutOptions
                                 : !hasResult(document().library(), document().workload()) ? WithoutAnswers
                                                                                           : Matrix);
    refreshHeader();
    emit hintChanged(m_stack->currentIndex() == Matrix
                         ? tr("%1, %2 · Enter opens the evidence, W says why an option is out or not cleared")
                               .arg(tr("%n criteria", nullptr, int(document().library().criteria.size())),
                                    tr("%n option(s)", nullptr, int(evaluation.options.size())))
                         : QString());
}

void ComparePage::refreshHeader()
{
    // Weights alone order the options too, but what the client needs decides who is ahead.
    const bool nothingAnswered =
        !document().evaluation().options.isEmpty() && !hasResult(document().library(), document().workload());
    header().setHeadline(nothingAnswered ? tr("No comparison yet")
                                         : Headline::comparison(document().evaluation(), interfaceLanguage()));
    header().setExplanation(Headline::notCleared(document().library(), document().evaluation(), interfaceLanguage()));
    header().setSecondary(tr("&Back"), u"chevron-left"_s);
    header().setPrimary(tr("&Next: Ranking"), u"chevron-right"_s);
    header().setPrimaryFilled(m_stack->currentIndex() == Matrix);
}

void ComparePage::refreshColumnsMenu()
{
    m_columnsMenu->clear();
    for (int column = ComparisonModel::FirstOptionColumn; column < m_model->columnCount(); ++column) {
        const QString id = m_model->headerData(column, Qt::Horizontal, ComparisonModel::OptionRole).toString();
        auto *action =
            m_columnsMenu->addAction(m_model->headerData(column, Qt::Horizontal).toString().replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(!document().columns().hidden.contains(id));
        connect(action, &QAction::toggled, this, [this, id](bool shown) {
            ShownColumns columns = document().columns();
            columns.hidden.removeAll(id);
            if (!shown)
                columns.hidden.append(id);
            document().setColumns(columns);
        });
    }
    m_columnsMenu->addSeparator();
    auto *open = m_columnsMenu->addAction(tr("Options that are out at full width"));
    open->setCheckable(true);
    open->setChecked(document().columns().failedWide);
    connect(open, &QAction::toggled, this, [this](bool wide) {
        ShownColumns columns = document().columns();
        columns.failedWide = wide;
        document().setColumns(columns);
    });
}

void ComparePage::refreshDate()
{
    const QDate date = document().asOf();
    const QDate ownDate = document().engagement().date;
    QString text = displayDate(date.isValid() ? date : ownDate, interfaceLanguage());
    if (!date.isValid() && (!ownDate.isValid() || ownDate == QDate::currentDate()))
        text = tr("today");
    m_date->setText(tr("&As of: %1").arg(text));
    if (date == m_announcedDate)
        return;
    m_announcedDate = date;
    if (date.isValid())
        emit messageRequested(tr("View as of %1. Nothing can be changed until you go back.").arg(text),
                              tr("Back to the engagement's date"), returnAction);
    else
        emit messageRequested({}, {}, {});
}

void ComparePage::showEvidence(const QModelIndex &index)
{
    const QString deployment = index.data(ComparisonModel::OptionRole).toString();
    const QString criterion = index.data(ComparisonModel::CriterionRole).toString();
    if (deployment.isEmpty() || criterion.isEmpty())
        return;
    const QRect cell = m_view->visualRect(index);
    m_evidence->show(Evidence::of(document().library(), document().engagement(), document().evaluation(), deployment,
                                  criterion, interfaceLanguage()),
                     QRect(m_view->viewport()->mapToGlobal(cell.topLeft()), cell.size()), document().isReadOnly());
}

void ComparePage::showCalendar()
{
    auto *popup = new DatePopup(document().asOf().isValid() ? document().asOf() : document().engagement().date,
                                document().engagement().date, this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    connect(popup, &DatePopup::chosen, this, &ComparePage::chooseDate);
    connect(popup, &DatePopup::lastChosen, this, [this] { chooseDate({}); });
    popup->showBelow(*m_date);
}

void ComparePage::chooseDate(QDate date)
{
    document().setAsOf(date.isValid() && date < document().engagement().date ? date : QDate());
}

void ComparePage::askForSource(const QUrl &url)
{
    m_askedSource = url;
    emit messageRequested(tr("Open %1 in the web browser?").arg(visibleText(url.toDisplayString())), tr("Open"),
                          openSourceAction);
}

void ComparePage::handleMessageAction(const QString &action)
{
    if (action == returnAction)
        chooseDate({});
    else if (action == openSourceAction && m_askedSource.isValid())
        QDesktopServices::openUrl(m_askedSource);
}

void ComparePage::saveNote(const QString &deployment, const QString &criterion, const QString &note)
{
    const QString key = deployment + u'/' + criterion;
    document().edit(
        tr("Note on a claim"),
        [&](Engagement &engagement) {
            if (note.trimmed().isEmpty())
                engagement.notes.remove(key);
            else
                engagement.notes.insert(key, note);
        },
        u"note/"_s + key);
}

void ComparePage::selectCell(const QString &deployment, const QString &criterion)
{
    const int row = m_model->rowOf(criterion);
    const int column = m_model->columnOf(deployment);
    const QModelIndex source =
        row >= 0 && column >= 0 ? m_model->index(row, column) : m_model->index(1, ComparisonModel::FirstOptionColumn);
    m_view->setCurrentIndex(m_proxy->mapFromSource(source));
}

void ComparePage::openSection(const QString &section)
{
    const QModelIndex row = m_model->index(m_model->rowOf(section), ComparisonModel::CriterionColumn);
    if (!row.isValid())
        return;
    if (!m_proxy->mapFromSource(row).isValid()) { // what hides it goes
        m_search->clear();
        m_differences->setChecked(false);
        m_weighted->setChecked(false);
        m_proxy->setFolded(row.data(ComparisonModel::GroupRole).toString(), false);
        m_view->arrange();
    }
    int column = m_view->currentIndex().column();
    if (column < ComparisonModel::FirstOptionColumn || m_view->isColumnHidden(column))
        column = ComparisonModel::FirstOptionColumn;
    while (column < m_model->columnCount() && m_view->isColumnHidden(column))
        ++column;
    m_view->setCurrentIndex(
        m_proxy->mapFromSource(row.siblingAtColumn(column < m_model->columnCount() ? column : row.column())));
}

void ComparePage::focusFirst()
{
    if (m_stack->currentIndex() == Matrix)
        m_view->setFocus(Qt::OtherFocusReason);
}

void ComparePage::find(bool next)
{
    if (m_stack->currentIndex() != Matrix)
        return;
    if (next)
        m_view->goToNextRow();
    else
        m_search->setFocus(Qt::ShortcutFocusReason);
}

QList<Page::Area> ComparePage::areas()
{
    if (m_stack->currentIndex() != Matrix)
        return {};
    return {{m_differences->parentWidget(), m_differences}, {m_view, m_view}};
}

void ComparePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_announcedDate = {}; // the bar went with the page: say it again when it comes back
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_legend->setVisible(width() >= Theme::scaled(860));
}

} // namespace lotse
