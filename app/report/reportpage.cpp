// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportpage.h"

#include "app/controls/readingdialog.h"
#include "app/controls/scaledsize.h"
#include "app/controls/textfield.h"
#include "app/document/engagementdocument.h"
#include "app/document/reportjob.h"
#include "app/look/theme.h"
#include "app/page/pageheader.h"
#include "app/page/windowroom.h"
#include "app/report/dutylist.h"
#include "app/report/reportform.h"
#include "app/report/reportoutput.h"
#include "app/report/reportpreview.h"
#include "app/words/language.h"
#include "decision/ownoperation.h"
#include "report/model/suggestion.h"
#include "report/words/phrasesin.h"
#include "report/words/valuetext.h"
#include "report/words/workloadname.h"

#include <QHBoxLayout>
#include <QPdfDocument>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int wholeArrangement = 1000; // width of the page from which thumbnails and checks have their own columns

QString beingMade()
{
    return ReportPage::tr("The PDF is being made. The dialog opens as soon as it is ready.");
}

void showQuestionList(const QString &questions, bool own, QWidget *parent)
{
    const QString title =
        own ? ReportPage::tr("Questions to whoever would run it") : ReportPage::tr("Questions to the provider");
    auto *text = new TextField;
    text->setPlainText(questions);
    text->setObjectName(u"questionList"_s);
    text->setAccessibleName(title);
    auto *dialog = new ReadingDialog(title, parent);
    dialog->setContent(text);
    QPushButton *copy = dialog->addButton(ReportPage::tr("&Copy"), u"copy"_s);
    QObject::connect(copy, &QPushButton::clicked, text, [text] {
        text->selectAll();
        text->copy();
    });
    dialog->open();
}

} // namespace

ReportPage::ReportPage(EngagementDocument &document, QWidget *parent)
    : Page(PageId::Report, document, parent), m_job(new ReportJob(this)), m_form(new ReportForm(document)),
      m_duties(new DutyList), m_preview(new ReportPreview), m_checklist(new ExportChecklist), m_tabs(new QTabWidget),
      m_formArea(new QScrollArea), m_right(new QWidget), m_rightChecks(new QScrollArea),
      m_output(new ReportOutput(document, *this))
{
    m_formArea->setWidgetResizable(true);
    m_formArea->setFrameShape(QFrame::NoFrame);
    m_formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formArea->setFocusPolicy(Qt::NoFocus);
    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_form);
    leftColumn->addStretch();
    m_formArea->setWidget(left);
    m_tabs->setObjectName(u"reportTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the recommendation"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_formArea, tr("Recommendation"));
    m_tabs->addTab(m_duties, tr("Duties"));

    auto *checksHolder = new QWidget;
    auto *checks = new QVBoxLayout(checksHolder);
    checks->setContentsMargins(14, 6, 12, 14);
    m_rightChecks->setFrameShape(QFrame::NoFrame);
    m_rightChecks->setWidgetResizable(true);
    m_rightChecks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rightChecks->setFocusPolicy(Qt::NoFocus);
    m_rightChecks->setWidget(checksHolder);
    keepScaled(*m_rightChecks, [this] { m_rightChecks->setFixedWidth(Theme::scaled(230)); });
    auto *rightRow = new QHBoxLayout(m_right);
    rightRow->setContentsMargins(0, 0, 0, 0);
    rightRow->addWidget(m_preview, 1);
    m_preview->setSide(m_rightChecks);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_tabs);
    row->addWidget(m_right, 1);
    content().addLayout(row, 1);

    connect(m_job, &ReportJob::started, this, [this] { m_preview->setCurrent(false); });
    connect(m_job, &ReportJob::finished, this, &ReportPage::takePdf);
    connect(m_form, &ReportForm::failed, this, [this](const QString &sentence) { emit failed(sentence); });
    connect(m_form, &ReportForm::settled, this, &Page::settled);
    connect(m_duties, &DutyList::noteEdited, this, &ReportPage::saveDuty);
    connect(m_checklist, &ExportChecklist::linkActivated, this, &ReportPage::openLink);
    connect(header().primaryButton(), &QPushButton::clicked, this, &ReportPage::exportPdf);
    connect(header().secondaryButton(), &QPushButton::clicked, this, [this] { emit pageRequested(PageId::Risks, {}); });
    connect(m_output, &ReportOutput::written, this, &ReportPage::exported);
    connect(m_output, &ReportOutput::messageRequested, this, &Page::messageRequested);
    connect(m_output, &ReportOutput::failed, this, &Page::failed);
    connect(this, &Page::messageAction, m_output, &ReportOutput::act);
}

ReportPage::~ReportPage() = default;

Language ReportPage::reportLanguage() const
{
    const Engagement &engagement = document().engagement();
    return engagement.report.language.value_or(engagement.language);
}

void ReportPage::refresh()
{
    m_form->refresh();
    m_duties->setDuties(document().library(), document().evaluation(), interfaceLanguage(), document().isReadOnly());
    checkAll();
    fillHeader();
    m_tabs->setTabText(m_tabs->indexOf(m_duties), tr("Duties (%1)").arg(document().evaluation().duties.size()));
    if (document().isOpen())
        m_job->request(document().library(), document().engagement(), reportLanguage());
    arrange();
}

void ReportPage::checkAll()
{
    const QList<Workload> workloads =
        document().isOpen() ? document().engagement().workloads : QList<Workload> {document().workload()};
    QList<Evaluation> evaluations;
    QList<ExportChecklist::Names> names;
    for (qsizetype index = 0; index < workloads.size(); ++index) {
        const Workload &workload = workloads.at(index);
        const bool isShown = index == document().workloadIndex() && !document().asOf().isValid();
        evaluations.append(isShown ? document().evaluation()
                                   : evaluate(document().library(), document().engagement(), workload.id));
        const OptionEvaluation *choice = evaluations.constLast().option(workload.choice);
        names.append({.workload = workloads.size() > 1 ? workloadName(workload, index, phrasesIn(interfaceLanguage()))
                                                       : QString(),
                      .choice = choice != nullptr ? ValueText(interfaceLanguage()).optionName(*choice) : QString()});
    }
    m_check = checkBeforeExport(evaluations, workloads);
    m_checklist->setCheck(m_check, names);
}

void ReportPage::fillHeader()
{
    QString headline = tr("Report ready");
    const QList<ExportCheck> &checks = std::as_const(m_check).workloads; // it is shared: to write would copy it
    const auto missing = std::ranges::find_if(checks, &ExportCheck::choiceMissing);
    if (std::ranges::all_of(checks, &ExportCheck::choiceMissing)) {
        headline = tr("No option chosen yet");
    } else if (missing != checks.end()) {
        const qsizetype index = missing - checks.begin();
        headline = tr("No option chosen yet for “%1”")
                       .arg(workloadName(document().engagement().workloads.value(index), index,
                                         phrasesIn(interfaceLanguage())));
    } else if (const int hints = m_check.hints() + int(!m_job->unprintable().isEmpty()); hints > 0) {
        headline = tr("Report ready, %n hint(s)", nullptr, hints);
    }
    header().setHeadline(headline);
    header().setSecondary(tr("&Back"), u"chevron-left"_s);
    header().setPrimary(tr("Export &as PDF …"), u"export"_s);
    setAccessibleName(headline);
}

void ReportPage::takePdf(const QByteArray &pdf)
{
    m_pdf = pdf;
    m_checklist->setUnprintable(unprintableText(m_job->unprintable(), phrasesIn(interfaceLanguage())));
    fillHeader(); // it counts what cannot be printed
    m_preview->setPdf(pdf);
    m_preview->setCurrent(true);
    const Waiting waiting = std::exchange(m_waiting, Waiting::Nothing);
    emit previewReady();
    if (!window()->isVisible())
        return; // a window of the former language, about to be deleted: no dialog of it may outlive it
    if (waiting != Waiting::Nothing)
        emit messageRequested({}, {}, {});
    if (waiting == Waiting::Export)
        exportPdf();
    else if (waiting == Waiting::Print)
        print();
}

void ReportPage::exportPdf()
{
    if (m_job->isPending() || m_pdf.isEmpty()) {
        m_waiting = Waiting::Export;
        emit messageRequested(beingMade(), {}, {});
        m_job->flush();
        return;
    }
    const Engagement &engagement = document().engagement();
    // A final version that is not allowed is printed as a draft.
    const bool isFinal = engagement.report.finalVersion && !m_check.forbidsFinal();
    if (isFinal && !m_output->mayBeFinal(m_check.decisiveUnknown))
        return;
    const QString place = m_output->choosePlace();
    if (!place.isEmpty())
        m_output->write(place, m_pdf, m_preview->pageCount());
}

void ReportPage::print()
{
    if (m_job->isPending() || m_pdf.isEmpty()) {
        m_waiting = Waiting::Print;
        emit messageRequested(beingMade(), {}, {});
        m_job->flush();
        return;
    }
    m_output->print(const_cast<QPdfDocument &>(m_preview->document())); // rendering is not const in Qt
}

void ReportPage::openSection(const QString &section)
{
    if (section == "export"_L1)
        exportPdf();
    else if (section == "print"_L1)
        print();
    else if (section == "duties"_L1)
        m_tabs->setCurrentWidget(m_duties);
}

void ReportPage::openLink(ExportChecklist::Link link, int workload)
{
    switch (link) {
    case ExportChecklist::Link::Questions:
        document().setWorkloadIndex(workload);
        emit pageRequested(PageId::Questions, {});
        break;
    case ExportChecklist::Link::Risks:
        document().setWorkloadIndex(workload);
        emit pageRequested(PageId::Risks, {});
        break;
    case ExportChecklist::Link::StaleClaims:
        if (m_check.workloads.value(document().workloadIndex()).staleClaims == 0) {
            const QList<ExportCheck> &checks = std::as_const(m_check).workloads;
            const auto stale =
                std::ranges::find_if(checks, [](const ExportCheck &check) { return check.staleClaims > 0; });
            document().setWorkloadIndex(int(stale - checks.begin()));
        }
        emit pageRequested(PageId::Compare, {});
        break;
    case ExportChecklist::Link::QuestionList:
        showQuestionList(unknownClaimQuestions(document().library(), m_check.workloads.value(workload).unknownOfChoice,
                                               reportLanguage()),
                         isOwnOperation(document().library(), document().engagement().workloads.value(workload).choice),
                         this);
        break;
    }
}

void ReportPage::saveDuty(const QString &duty, const DutyNote &note, const QString &field)
{
    document().edit(
        tr("Change of a duty"),
        [&](Engagement &engagement) {
            if (note == DutyNote {})
                engagement.duties.remove(duty);
            else
                engagement.duties.insert(duty, note);
        },
        u"duty/%1/%2"_s.arg(duty, field));
}

void ReportPage::arrange()
{
    const double scale = Theme::scaled(100) / 100.0;
    const bool whole = width() >= wholeArrangement * scale;
    const bool single = windowWidth(*this) == WindowWidth::Single; // the preview is a tab
    m_preview->setThumbnailsVisible(whole);
    m_preview->setTwoPages(windowWidth(*this) == WindowWidth::Wide);
    m_rightChecks->setVisible(whole);
    auto *formColumn = static_cast<QVBoxLayout *>(m_formArea->widget()->layout());
    QWidget *checksHolder = m_rightChecks->widget();
    if (whole && m_checklist->parentWidget() != checksHolder) {
        checksHolder->layout()->addWidget(m_checklist);
    } else if (!whole && m_checklist->parentWidget() != m_formArea->widget()) {
        m_checklist->setContentsMargins(20, 0, 20, 16);
        formColumn->insertWidget(1, m_checklist);
    }
    if (whole)
        m_checklist->setContentsMargins(0, 0, 0, 0);
    const bool asTab = m_tabs->indexOf(m_right) >= 0;
    if (single && !asTab) {
        m_tabs->addTab(m_right, tr("Preview"));
    } else if (!single && asTab) {
        m_tabs->removeTab(m_tabs->indexOf(m_right));
        static_cast<QHBoxLayout *>(content().itemAt(0)->layout())->addWidget(m_right, 1);
        m_right->show();
    }
    if (single) {
        m_tabs->setMinimumWidth(0);
        m_tabs->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_tabs->setFixedWidth(std::min(int(width() * 0.42), Theme::scaled(width() >= 1500 * scale ? 480 : 422)));
    }
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ReportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    arrange();
}

QList<Page::Area> ReportPage::areas()
{
    auto *first = m_tabs->currentWidget() == m_duties ? m_duties->findChild<QWidget *>(u"dutyTable"_s)
                                                      : m_form->findChild<QWidget *>(u"choice"_s);
    QList<Area> areas;
    if (first->isVisible()) // the tab may show the preview
        areas.append(Area(m_tabs, first));
    for (QWidget *part : m_preview->areas())
        areas.append(Area(part, part));
    return areas;
}

void ReportPage::focusFirst()
{
    // What is not shown would take the keys and show nothing.
    if (m_tabs->currentWidget() == m_duties)
        m_duties->findChild<QWidget *>(u"dutyTable"_s)->setFocus(Qt::OtherFocusReason);
    else if (m_tabs->currentWidget() == m_right)
        m_preview->findChild<QWidget *>(u"pdfView"_s)->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusFirst();
}

} // namespace lotse
