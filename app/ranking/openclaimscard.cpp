// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ranking/openclaimscard.h"

#include "app/controls/card.h"
#include "app/controls/readingdialog.h"
#include "app/controls/text.h"
#include "app/document/analysisjob.h"
#include "app/document/engagementdocument.h"
#include "app/document/savingfolder.h"
#include "app/look/theme.h"
#include "app/ranking/leadreasons.h"
#include "app/words/language.h"
#include "app/words/messages.h"
#include "app/words/plaintext.h"
#include "core/file.h"
#include "decision/certainty/advice.h"
#include "decision/ownoperation.h"
#include "report/papers/questionsheet.h"
#include "report/words/valuetext.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// Checks that are worth asking; when none is, all of them: the client may want to know anyway.
QList<Check> worthAsking(const CheckNext &checkNext)
{
    QList<Check> checks;
    for (const Check &check : checkNext.checks) {
        if (check.value > 0 || check.decidesClearance)
            checks.append(check);
    }
    return checks.isEmpty() ? checkNext.checks : checks;
}

/// The option that CheckText::checkNext() names first; empty where it names none.
QString namedFirst(const Analysis &analysis)
{
    const QList<Check> &checks = analysis.checkNext.checks;
    const auto first = [&checks](auto isNamed) {
        const auto found = std::ranges::find_if(checks, isNamed);
        return found == checks.end() ? QString() : found->option;
    };
    if (analysis.checkNext.settled || checks.isEmpty())
        return {};
    if (analysis.verdict.cause == NoVerdictCause::NothingKnown)
        return checks.first().option;
    if (analysis.verdict.cause == NoVerdictCause::OneCandidate)
        return first(&Check::decidesClearance);
    const QString valued = first([](const Check &check) { return check.value > 0; });
    return valued.isEmpty() ? first(&Check::flips) : valued;
}

/// What counts now and should not comes first, then other remarks, then what is still to be answered.
int urgency(const SheetProblem &problem)
{
    if (problem.kind == SheetProblem::Kind::DoubtfulNumber || problem.kind == SheetProblem::Kind::OutsideScale)
        return 0;
    return problem.isTaken() ? 1 : 2;
}

void showRemarks(QList<SheetProblem> problems, const Library &library, QWidget *parent)
{
    std::ranges::stable_sort(problems, {}, urgency);
    auto *list = new QListWidget;
    list->setObjectName(u"sheetRemarks"_s);
    list->setWordWrap(true);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    const Phrases phrases(interfaceLanguage());
    for (const SheetProblem &problem : std::as_const(problems))
        list->addItem(sentence(problem, library, phrases));
    auto *dialog = new ReadingDialog(OpenClaimsCard::tr("Answers to look at"), parent);
    list->setAccessibleName(dialog->windowTitle());
    dialog->setContent(list);
    dialog->open();
}

} // namespace

OpenClaimsCard::OpenClaimsCard(EngagementDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_open(new TextLabel(Theme::TextRole::Body)),
      m_questionButton(new QPushButton(Theme::icon(u"file"_s), {}))
{
    auto *card = new Card(tr("This decides now"));
    m_open->setWraps(true);
    m_open->setObjectName(u"openClaims"_s);
    m_questionButton->setObjectName(u"questionList"_s);
    makeMenu();
    card->content().addWidget(m_open);
    card->content().addWidget(m_questionButton, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void OpenClaimsCard::makeMenu()
{
    auto *menu = new QMenu(m_questionButton);
    connect(menu->addAction(Theme::icon(u"copy"_s), tr("Copy as text")), &QAction::triggered, this,
            &OpenClaimsCard::copyQuestions);
    connect(menu->addAction(Theme::icon(u"save"_s), tr("Save as text file …")), &QAction::triggered, this,
            &OpenClaimsCard::saveQuestions);
    menu->addSeparator();
    connect(menu->addAction(Theme::icon(u"save"_s), tr("Save as table for the providers …")), &QAction::triggered, this,
            &OpenClaimsCard::saveSheet);
    connect(menu->addAction(Theme::icon(u"folder"_s), tr("Read a filled table …")), &QAction::triggered, this,
            &OpenClaimsCard::openSheet);
    m_questionButton->setMenu(menu);
}

void OpenClaimsCard::setReasons(const LeadReasons &reasons)
{
    m_open->setText(reasons.openSentence(m_document.library(), m_document.evaluation(), interfaceLanguage()));
    askAbout(reasons.asked && !reasons.open.isEmpty() ? reasons.asked->deployment : QString());
}

void OpenClaimsCard::setNext(const QString &sentence, const Analysis &analysis)
{
    m_open->setText(sentence);
    if (const QString option = namedFirst(analysis); !option.isEmpty())
        askAbout(option);
}

void OpenClaimsCard::askAbout(const QString &deployment)
{
    const Evaluation &evaluation = m_document.evaluation();
    const OptionEvaluation *option = evaluation.option(deployment);
    m_asked = option ? deployment : QString();
    m_questionButton->setVisible(option != nullptr);
    if (option) {
        // The list goes to the provider; which of its options it is about the tool tip says.
        const QString name = QString(option->providerName.in(interfaceLanguage())).replace(u'&', "&&"_L1);
        m_questionButton->setToolTip(plainToolTip(ValueText(interfaceLanguage()).optionName(*option)));
        m_questionButton->setText((isOwnOperation(m_document.library(), deployment) ? tr("&Question list on running %1")
                                                                                    : tr("&Question list for %1"))
                                      .arg(name));
    }
}

void OpenClaimsCard::setClientView(bool on)
{
    m_questionButton->setEnabled(!on);
}

QString OpenClaimsCard::questions() const
{
    const Engagement &engagement = m_document.engagement();
    return m_asked.isEmpty() ? QString()
                             : openClaimQuestions(m_document.library(), engagement, m_document.evaluation(), m_asked,
                                                  engagement.report.language.value_or(engagement.language));
}

void OpenClaimsCard::copyQuestions()
{
    QGuiApplication::clipboard()->setText(questions());
    emit told(tr("The question list is in the clipboard."));
}

void OpenClaimsCard::saveQuestions()
{
    auto *dialog =
        new QFileDialog(this, tr("Save question list"), savingFolder(m_document.path()), tr("Text files (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto written = writeMadeFile(path, questions().toUtf8(), m_document.madeFrom());
        emit told(written ? tr("Question list saved: %1").arg(path)
                          : tr("The question list could not be written: %1").arg(lotse::sentence(written.error())));
    });
    dialog->open();
}

QByteArray OpenClaimsCard::sheet() const
{
    const Engagement &engagement = m_document.engagement();
    const Phrases phrases(engagement.report.language.value_or(engagement.language));
    return questionSheet(m_document.library(), m_document.evaluation(),
                         worthAsking(m_document.analysisJob().analysis().checkNext), phrases);
}

void OpenClaimsCard::saveSheet()
{
    auto *dialog =
        new QFileDialog(this, tr("Save question table"), savingFolder(m_document.path()), tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("questions") + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &OpenClaimsCard::writeSheet);
    dialog->open();
}

void OpenClaimsCard::writeSheet(const QString &path)
{
    const auto written = writeMadeFile(path, sheet(), m_document.madeFrom());
    emit told(written ? tr("Question table saved: %1").arg(path)
                      : tr("The question table could not be written: %1").arg(lotse::sentence(written.error())));
}

void OpenClaimsCard::openSheet()
{
    auto *dialog = new QFileDialog(this, tr("Read answers"), savingFolder(m_document.path()), tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OpenClaimsCard::readSheet);
    dialog->open();
}

void OpenClaimsCard::readSheet(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes) {
        emit failed(tr("The answers could not be read: %1").arg(lotse::sentence(bytes.error())));
        return;
    }
    // The reason is kept and printed: it speaks the language of the report, not of the window.
    const Engagement &asked = m_document.engagement();
    const Phrases kept(asked.report.language.value_or(asked.language));
    const AnsweredSheet sheet = readAnswers(*bytes, m_document.library(), asked, QDate::currentDate(),
                                            kept.text("Kept", QT_TRANSLATE_NOOP("Kept", "Answer of the provider")));
    const QDate before = m_document.engagement().date;
    if (!sheet.claims.isEmpty()) {
        m_document.edit(tr("Answers of the providers"),
                        [&sheet](Engagement &engagement) { takeAnswers(engagement, sheet.claims); });
    }
    if (!sheet.problems.isEmpty() && sheet.problems.first().row == 0) { // the whole file
        emit failed(lotse::sentence(sheet.problems.first(), m_document.library(), Phrases(interfaceLanguage())));
        return;
    }
    QString taken = tr("%n answer(s) taken over", nullptr, int(sheet.claims.size()));
    if (const QDate now = m_document.engagement().date; now != before)
        taken = tr("%1; the engagement is now dated %2, the day of the newest answer")
                    .arg(taken, displayDate(now, interfaceLanguage()));
    const QList<SheetProblem> &problems = sheet.problems;
    const auto remarks = std::ranges::count_if(problems, &SheetProblem::isTaken);
    QStringList parts {taken};
    if (problems.size() > remarks)
        parts.append(tr("%n answer(s) not taken", nullptr, int(problems.size() - remarks)));
    if (remarks > 0)
        parts.append(tr("%n answer(s) taken that should be checked", nullptr, int(remarks)));
    const QString summary = parts.join(u" · "_s);
    if (problems.size() > remarks)
        emit failed(summary);
    else if (sheet.claims.isEmpty())
        emit told(summary);
    else
        emit answersTaken(summary);
    if (!problems.isEmpty())
        showRemarks(problems, m_document.library(), this);
}

} // namespace lotse
