// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risks/riskspage.h"

#include "app/controls/card.h"
#include "app/document/engagementdocument.h"
#include "app/document/settings.h"
#include "app/look/theme.h"
#include "app/page/emptystate.h"
#include "app/page/pageheader.h"
#include "app/risks/arrivalcard.h"
#include "app/risks/measuresdialog.h"
#include "app/risks/partnershipcard.h"
#include "app/risks/riskboard.h"
#include "app/risks/riskdetail.h"
#include "app/risks/riskdialog.h"
#include "app/risks/riskfiltermodel.h"
#include "app/risks/riskmapwidget.h"
#include "app/risks/riskmodel.h"
#include "app/risks/risktable.h"
#include "app/words/language.h"
#include "app/words/plaintext.h"
#include "decision/arrivals.h"
#include "decision/exportcheck.h"
#include "decision/partnership.h"
#include "report/words/phrasesin.h"
#include "report/words/valuetext.h"

#include <QActionGroup>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

enum Content { Board, WithoutOptions, WithoutRisks };

QPushButton *smallButton(const QString &icon, const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(Theme::icon(icon), text);
    button->setObjectName(objectName);
    button->setProperty("small", true);
    return button;
}

} // namespace

RisksPage::RisksPage(EngagementDocument &document, const Settings *settings, QWidget *parent)
    : Page(PageId::Risks, document, parent), m_model(new RiskModel(this)), m_filter(new RiskFilterModel(this)),
      m_stack(new QStackedWidget), m_arrivals(new ArrivalCard), m_partnership(new PartnershipCard)
{
    m_filter->setSourceModel(m_model);
    Card *map = makeMap();
    makeRegister();
    map->setTitleLevelWith(*m_add);
    m_partnership->setTitleLevelWith(*m_add);
    connect(m_suggest, &QPushButton::clicked, this,
            [this, settings] { askForMeasures(settings ? settings->defaults() : EngagementDefaults()); });
    m_board = new RiskBoard(
        {.map = map, .riskRegister = m_registerCard, .arrivals = m_arrivals, .partnership = m_partnership});
    connect(m_board, &RiskBoard::arranged, m_table, &RiskTable::fitColumns);
    m_stack->addWidget(m_board);
    auto *noOptions =
        new EmptyState(u"warning"_s, tr("No options yet"),
                       tr("Choose in the first step which options you want to compare."), tr("Choose options"));
    connect(noOptions, &EmptyState::activated, this, [this] { emit pageRequested(PageId::Client, {}); });
    m_stack->addWidget(noOptions);
    auto *noRisks =
        new EmptyState(u"warning"_s, tr("No risks triggered"),
                       tr("No risk of the library fits these answers. You can add your own."), tr("Add a risk …"));
    connect(noRisks, &EmptyState::activated, this, &RisksPage::addRisk);
    m_stack->addWidget(noRisks);
    content().addWidget(m_stack);

    connectSelection();
    connect(header().primaryButton(), &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Report, {}); });
    connect(header().secondaryButton(), &QPushButton::clicked, this,
            [this] { emit pageRequested(PageId::Ranking, {}); });
    connect(m_model, &RiskModel::noteEdited, this, &RisksPage::saveNote);
}

Card *RisksPage::makeMap()
{
    auto *card = new Card(tr("Risk map"));
    card->setSubtitle(tr("dashed: after measures"));
    m_map = new RiskMapWidget;
    m_map->setObjectName(u"riskMap"_s);
    card->content().addWidget(m_map, 1);
    return card;
}

void RisksPage::makeRegister()
{
    m_registerCard = new Card(tr("Register"));
    m_details = smallButton(u"info"_s, tr("&Details"), u"riskDetails"_s);
    auto *filter = smallButton(u"filter"_s, tr("F&ilter"), u"riskFilter"_s);
    m_add = smallButton(u"plus"_s, tr("&Risk …"), u"addRisk"_s);
    m_details->setAccessibleName(tr("Details of the selected risk"));
    filter->setAccessibleName(tr("Filter the register"));
    m_add->setAccessibleName(tr("Add a risk of your own"));
    m_suggest = smallButton(u"check"_s, tr("Measures …"), u"suggestMeasures"_s);
    m_suggest->setAccessibleName(tr("Adopt the suggested measures for all high risks"));
    m_suggest->setToolTip(plainToolTip(tr("Adopt the suggested measures for all high risks that have none yet")));
    m_filterMenu = new QMenu(filter);
    filter->setMenu(m_filterMenu);
    m_registerCard->addHeaderWidget(m_suggest);
    m_registerCard->addHeaderWidget(m_details);
    m_registerCard->addHeaderWidget(filter);
    m_registerCard->addHeaderWidget(m_add);

    m_table = new RiskTable;
    m_table->setObjectName(u"riskTable"_s);
    m_table->setAccessibleName(tr("Register of risks"));
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RiskModel::Number, Qt::AscendingOrder);
    m_registerCard->content().addWidget(m_table);
    connect(m_filterMenu, &QMenu::aboutToShow, this, &RisksPage::fillFilterMenu);
    connect(m_add, &QPushButton::clicked, this, &RisksPage::addRisk);
    connect(m_details, &QPushButton::clicked, this, &RisksPage::openDetail);
    const auto key = [this](Qt::Key shortcut, const std::function<void()> &act) {
        auto *action = new QShortcut(QKeySequence(shortcut), m_table);
        action->setContext(Qt::WidgetShortcut);
        connect(action, &QShortcut::activated, this, act);
        return action;
    };
    for (const Qt::Key opening : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        key(opening, [this] { openDetail(); });
    key(Qt::Key_Delete, [this] { m_table->clearDate(); });
    QShortcut *note = key(Qt::Key_N, [this] {
        openDetail();
        if (m_dialog)
            m_dialog->findChild<QWidget *>(u"note"_s)->setFocus();
    });
    // In a cell that is typed into, a letter is a letter.
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, note,
            [note](const QModelIndex &now) { note->setEnabled(!now.flags().testFlag(Qt::ItemIsEditable)); });
}

void RisksPage::connectSelection()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (!m_selecting && now.isValid())
            select(now.data(RiskModel::IdRole).toString());
    });
    connect(m_map, &RiskMapWidget::riskSelected, this, &RisksPage::select);
    connect(m_map, &RiskMapWidget::riskActivated, this, [this](const QString &risk) {
        select(risk);
        openDetail();
    });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!index.flags().testFlag(Qt::ItemIsEditable))
            openDetail();
    });
}

void RisksPage::select(const QString &risk)
{
    m_selecting = true;
    m_map->setSelected(risk);
    const int row = m_filter->rowOf(risk);
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_filter->index(row, RiskModel::Title));
    m_details->setEnabled(!m_map->selected().isEmpty());
    m_selecting = false;
    if (m_dialog && m_dialog->isVisible() && m_dialog->detail().risk() != risk)
        showDetail(risk);
}

void RisksPage::refresh()
{
    const Evaluation &evaluation = document().evaluation();
    const Language language = interfaceLanguage();
    const QString before = m_map->selected();
    m_model->setReadOnly(document().isReadOnly());
    m_model->update(document().library(), evaluation, language);
    m_map->setRisks(evaluation, language);
    m_add->setEnabled(!document().isReadOnly());
    m_suggest->setVisible(!document().isReadOnly()
                          && !suggestedMeasures(document().library(), evaluation, {}, {}).isEmpty());
    fillHeader();
    if (evaluation.options.isEmpty())
        m_stack->setCurrentIndex(WithoutOptions);
    else
        m_stack->setCurrentIndex(evaluation.risks.isEmpty() ? WithoutRisks : Board);
    header().setPrimaryFilled(m_stack->currentIndex() == Board);
    showPictures();
    const bool stays = m_model->rowOf(before) >= 0;
    select(stays || m_model->rowCount() == 0 ? before : m_model->row(0).id);
    if (m_dialog && m_dialog->isVisible()) {
        if (m_model->rowOf(m_dialog->detail().risk()) < 0)
            m_dialog->close();
        else
            showDetail(m_dialog->detail().risk());
    }
}

void RisksPage::showPictures()
{
    const Library &library = document().library();
    const QDate asOf = document().evaluation().asOf;
    const Language language = interfaceLanguage();
    const QList<ModelArrival> arrivals = arrivalsUpTo(library.arrivals, asOf);
    m_arrivals->setArrivals(arrivals, asOf, language);
    m_partnership->setEvents(library.timeline, asOf, language);

    const PartnershipReach reach = partnershipReach(library, document().evaluation());
    QStringList names;
    for (const Profile *provider : reach.providers)
        names.append(provider->shortName.in(language));
    QString whyFolded;
    if (!reach.inPlay)
        whyFolded = names.isEmpty()
            ? tr("Concerns none of the options that are in the running.")
            : tr("Concerns %1; none of their options is in the running.").arg(names.join(u", "_s));
    m_board->setPictures(!arrivals.isEmpty(), !library.timeline.isEmpty(), whyFolded);
}

void RisksPage::openSection(const QString &section)
{
    const QString id = QString(section).remove(detailSection);
    const QModelIndex risk = m_model->index(m_model->rowOf(id), 0);
    if (!risk.isValid())
        return;
    if (!m_filter->mapFromSource(risk).isValid()) {
        m_filter->showAll();
        fillHeader();
    }
    select(id);
    if (id != section)
        openDetail();
}

void RisksPage::fillHeader()
{
    const Evaluation &evaluation = document().evaluation();
    const ExportCheck check = checkBeforeExport(evaluation, document().workload());
    const int all = int(evaluation.risks.size());
    QString headline;
    if (evaluation.options.isEmpty())
        headline = tr("No options yet");
    else if (all == 0)
        headline = tr("No risk fits these answers");
    else if (check.highRisks == 0)
        headline = tr("%n risk(s), none of them high", nullptr, all);
    else if (check.highRisksWithoutMeasure == 0)
        headline = tr("%n high risk(s), all have a measure", nullptr, check.highRisks);
    else
        headline =
            tr("%n high risk(s), %1 without a measure", nullptr, check.highRisks).arg(check.highRisksWithoutMeasure);
    header().setHeadline(headline);
    header().setSecondary(tr("&Back"), u"chevron-left"_s);
    header().setPrimary(tr("&Next: Recommendation"), u"chevron-right"_s);
    m_registerCard->setSubtitle(m_filter->isActive() ? tr("%1 of %n risk(s)", nullptr, all).arg(m_filter->rowCount())
                                                     : tr("%n risk(s)", nullptr, all));
    setAccessibleName(headline);
}

void RisksPage::saveNote(const QString &risk, const RiskNote &note, const QString &field)
{
    const QString key = field.isEmpty() ? QString() : u"risk/%1/%2"_s.arg(risk, field);
    document().edit(
        tr("Change of a risk"),
        [&](Engagement &engagement) {
            if (note == RiskNote {})
                engagement.risks.remove(risk);
            else
                engagement.risks.insert(risk, note);
        },
        key);
}

void RisksPage::addRisk()
{
    QString id;
    for (int number = 1; id.isEmpty() || document().engagement().risks.contains(id); ++number)
        id = u"own.%1"_s.arg(number);
    RiskNote note;
    // The title is kept and printed: it speaks the language of the report, not of the window.
    const Engagement &kept = document().engagement();
    note.title =
        phrasesIn(kept.report.language.value_or(kept.language)).text("Kept", QT_TRANSLATE_NOOP("Kept", "New risk"));
    note.likelihood = 3;
    note.impact = 3;
    m_filter->showAll();
    document().edit(tr("New risk"), [&](Engagement &engagement) { engagement.risks.insert(id, note); });
    refresh();
    select(id);
    openDetail();
}

void RisksPage::removeRisk(const QString &risk)
{
    if (m_dialog)
        m_dialog->close();
    document().edit(tr("Risk removed"), [&](Engagement &engagement) { engagement.risks.remove(risk); });
}

void RisksPage::openDetail()
{
    if (m_map->selected().isEmpty())
        return;
    if (!m_dialog) {
        m_dialog = new RiskDialog(this);
        m_dialog->resize(std::min(Theme::scaled(680), window()->width() * 9 / 10),
                         std::min(Theme::scaled(720), window()->height() * 9 / 10));
        connect(&m_dialog->detail(), &RiskDetail::noteEdited, this, &RisksPage::saveNote);
        connect(&m_dialog->detail(), &RiskDetail::removeRequested, this, &RisksPage::removeRisk);
        connect(m_dialog, &RiskDialog::stepRequested, this, [this](int steps) {
            const QModelIndex wanted = m_filter->index(m_filter->rowOf(m_map->selected()) + steps, 0);
            if (wanted.isValid())
                select(wanted.data(RiskModel::IdRole).toString());
        });
    }
    showDetail(m_map->selected());
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    m_dialog->detail().focusFirstField();
}

void RisksPage::showDetail(const QString &risk)
{
    m_dialog->detail().showRisk(document().library(), document().evaluation(), risk, interfaceLanguage(),
                                document().isReadOnly());
    const int row = m_filter->rowOf(risk);
    m_dialog->setNeighbours(row > 0, row >= 0 && row + 1 < m_filter->rowCount());
}

void RisksPage::askForMeasures(const EngagementDefaults &defaults)
{
    // From today, but never before the engagement.
    const QDate due = std::max(document().engagement().date, QDate::currentDate()).addDays(defaults.measureDays);
    const QString owner = defaults.measureOwner.isEmpty() ? document().engagement().contact : defaults.measureOwner;
    auto *dialog =
        new MeasuresDialog(document().library(), document().evaluation(), owner, due, interfaceLanguage(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QMap<QString, RiskNote> notes =
            suggestedMeasures(document().library(), document().evaluation(), dialog->owner(), dialog->due());
        document().edit(tr("Suggested measures"), [&notes](Engagement &engagement) { engagement.risks.insert(notes); });
    });
    dialog->open();
}

void RisksPage::fillFilterMenu()
{
    m_filterMenu->clear();
    const auto group = [this](const QString &title) {
        m_filterMenu->addSection(title);
        return new QActionGroup(m_filterMenu);
    };
    const auto add = [this](QActionGroup *actions, const QString &text, bool checked, std::function<void()> act) {
        QAction *action = m_filterMenu->addAction(QString(text).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(checked);
        actions->addAction(action);
        connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
            act();
            fillHeader();
            select(m_map->selected());
        });
    };
    QActionGroup *levels = group(tr("Level"));
    add(levels, tr("All levels"), m_filter->lowestLevel() == RiskLevel::Low,
        [this] { m_filter->setLowestLevel(RiskLevel::Low); });
    for (const RiskLevel level : {RiskLevel::Medium, RiskLevel::Elevated, RiskLevel::High})
        add(levels, tr("from %1").arg(RiskModel::levelText(level)), m_filter->lowestLevel() == level,
            [this, level] { m_filter->setLowestLevel(level); });
    QActionGroup *states = group(tr("State"));
    add(states, tr("Every state"), !m_filter->state(), [this] { m_filter->setState(std::nullopt); });
    for (const RiskState state : {RiskState::Planned, RiskState::Running, RiskState::Done})
        add(states, state == RiskState::Planned ? tr("open or planned") : RiskModel::stateText(state),
            m_filter->state() == state, [this, state] { m_filter->setState(state); });
    QActionGroup *options = group(tr("Option"));
    add(options, tr("All options"), m_filter->option().isEmpty(), [this] { m_filter->setOption({}); });
    for (const OptionEvaluation &option : document().evaluation().options)
        add(options, ValueText(interfaceLanguage()).optionName(option), m_filter->option() == option.deployment,
            [this, id = option.deployment] { m_filter->setOption(id); });
}

QList<Page::Area> RisksPage::areas()
{
    auto *arrivals = m_arrivals->findChild<QWidget *>(u"allArrivals"_s);
    auto *partnership = m_partnership->findChild<QWidget *>(u"timelineTable"_s);
    return {{m_map, m_map},
            {m_table, m_table},
            {m_board->foldButton(), m_board->foldButton()},
            {arrivals, arrivals},
            {partnership, partnership}};
}

void RisksPage::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace lotse
