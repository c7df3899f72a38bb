// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportform.h"

#include "app/controls/scaledsize.h"
#include "app/controls/spokenname.h"
#include "app/controls/text.h"
#include "app/controls/textfield.h"
#include "app/document/analysisjob.h"
#include "app/document/engagementdocument.h"
#include "app/report/logo.h"
#include "app/words/language.h"
#include "app/words/plaintext.h"
#include "decision/answers.h"
#include "decision/choicestate.h"
#include "decision/commoncause.h"
#include "report/model/suggestion.h"
#include "report/words/clearancetext.h"
#include "report/words/finalobstacletext.h"
#include "report/words/phrasesin.h"
#include "report/words/valuetext.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

QVBoxLayout *emptyColumn(QWidget *box, int spacing = 6)
{
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

TextLabel *caption(const QString &text, QWidget *buddy)
{
    auto *label = new TextLabel(text, Theme::TextRole::BodyBold);
    label->setBuddy(buddy);
    return label;
}

/// Two buttons that stick together, of which one is on.
QWidget *segments(QButtonGroup &group, const QStringList &texts, const QStringList &names)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int place = 0; place < int(texts.size()); ++place) {
        auto *button = new QPushButton(texts.at(place));
        button->setObjectName(names.at(place));
        button->setCheckable(true);
        button->setProperty("segment", place == 0 ? u"first"_s : place + 1 < texts.size() ? u"middle"_s : u"last"_s);
        group.addButton(button, place);
        row->addWidget(button, 1);
    }
    return box;
}

TextField *textField(const QString &name, int lines, const QString &accessibleName)
{
    auto *edit = new TextField;
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    keepScaled(*edit, [edit, lines] {
        edit->setFixedHeight(lines * QFontMetrics(edit->font()).lineSpacing() + Theme::scaled(22));
    });
    return edit;
}

QString causeText(const CommonCause &cause)
{
    const QString name = cause.name.in(interfaceLanguage());
    switch (cause.kind) {
    case CommonCause::Kind::SameOption: return ReportForm::tr("it is the same option");
    case CommonCause::Kind::Provider: return ReportForm::tr("the same provider (%1)").arg(name);
    case CommonCause::Kind::ModelOwner: return ReportForm::tr("the same model owner (%1)").arg(name);
    case CommonCause::Kind::Host: return ReportForm::tr("the same host (%1)").arg(name);
    case CommonCause::Kind::ContractGroup: return ReportForm::tr("the same contract partner (%1)").arg(name);
    case CommonCause::Kind::Parent: return ReportForm::tr("the same parent company (%1)").arg(name);
    case CommonCause::Kind::OneModelOwner: return ReportForm::tr("one of several model owners (%1)").arg(name);
    case CommonCause::Kind::SubProcessor: return ReportForm::tr("the same sub-processor (%1)").arg(name);
    case CommonCause::Kind::Jurisdiction: return ReportForm::tr("the same law over the parent company (%1)").arg(name);
    }
    Q_UNREACHABLE_RETURN({});
}

QString reasonsFor(const EngagementDocument &document, const QString &choice, const QString &planB, Language language)
{
    return suggestedReasons(document.library(), document.evaluation(), document.analysisJob().analysis(), choice, planB,
                            Phrases(language));
}

QString exitPlanFor(const EngagementDocument &document, const QString &choice, const QString &planB, Language language)
{
    return suggestedExitPlan(document.evaluation(), choice, planB, Phrases(language));
}

} // namespace

int sentenceCount(const QString &text)
{
    static const QRegularExpression end(u"[.!?]+(?=\\s|$)|\\n+"_s);
    int count = 0;
    const QStringList parts = text.split(end, Qt::SkipEmptyParts);
    for (const QString &part : parts)
        count += int(part.contains(QRegularExpression(u"\\p{L}"_s)));
    return count;
}

ReportForm::ReportForm(EngagementDocument &document, QWidget *parent)
    : QWidget(parent), askForLogo([this] {
          return QFileDialog::getOpenFileName(this, tr("Choose a logo"), {}, tr("Pictures (*.png *.svg)"));
      }),
      m_document(document)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(makeChoice());
    layout->addWidget(makeTexts());
    layout->addWidget(makeLook());
    layout->addWidget(makeContents());
    layout->addStretch();
    connect(&m_document.analysisJob(), &AnalysisJob::updated, this, &ReportForm::settleRefusal);
}

QWidget *ReportForm::makeChoice()
{
    m_choice = new QComboBox;
    m_choice->setObjectName(u"choice"_s);
    nameChoice(*m_choice, tr("Chosen option"));
    m_planB = new QComboBox;
    m_planB->setObjectName(u"planB"_s);
    nameChoice(*m_planB, tr("Plan B"));
    for (QComboBox *box : {m_choice, m_planB}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_shared = new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary);
    m_shared->setObjectName(u"commonCauses"_s);
    m_shared->setWraps(true);
    auto *box = new QWidget;
    QVBoxLayout *column = emptyColumn(box);
    column->addWidget(caption(tr("&Chosen option"), m_choice));
    column->addWidget(m_choice);
    column->addSpacing(6);
    column->addWidget(caption(tr("Plan B (&does not fail together with the choice)"), m_planB));
    column->addWidget(m_planB);
    column->addWidget(m_shared);
    connect(m_choice, &QComboBox::activated, this,
            [this] { choose(tr("Chosen option"), m_choice->currentData().toString(), m_document.workload().planB); });
    connect(m_planB, &QComboBox::activated, this,
            [this] { choose(tr("Plan B"), m_document.workload().choice, m_planB->currentData().toString()); });
    return box;
}

QWidget *ReportForm::makeTexts()
{
    m_reasons = textField(u"reasons"_s, 5, tr("Reasons, 2 to 5 sentences, shown in the summary"));
    m_exitPlan = textField(u"exitPlan"_s, 5, tr("Exit plan"));
    m_count = new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary);
    const auto suggest = [](const QString &text, const QString &name, const QString &accessibleName) {
        auto *button = new QPushButton(Theme::icon(u"plus"_s), text);
        button->setObjectName(name);
        button->setAccessibleName(accessibleName);
        button->setProperty("small", true);
        return button;
    };
    auto *reasons = suggest(tr("&Insert suggestion"), u"suggestReasons"_s, tr("Insert suggested reasons"));
    auto *exit = suggest(tr("Insert &suggestion"), u"suggestExitPlan"_s, tr("Insert a suggested exit plan"));
    auto *row = new QHBoxLayout;
    row->addWidget(reasons);
    row->addStretch();
    row->addWidget(m_count);
    auto *box = new QWidget;
    QVBoxLayout *column = emptyColumn(box);
    column->addWidget(caption(tr("&Reasons (2–5 sentences, shown in the summary)"), m_reasons));
    column->addWidget(m_reasons);
    column->addLayout(row);
    column->addSpacing(6);
    column->addWidget(caption(tr("E&xit plan"), m_exitPlan));
    column->addWidget(m_exitPlan);
    column->addWidget(exit, 0, Qt::AlignLeft);
    connect(reasons, &QPushButton::clicked, this, &ReportForm::suggestReasons);
    connect(exit, &QPushButton::clicked, this, &ReportForm::suggestExitPlan);
    connect(m_reasons, &TextField::textChanged, this, [this] {
        m_count->setText(tr("%n sentence(s)", nullptr, sentenceCount(m_reasons->toPlainText())));
        editReport(
            tr("Reasons"), [this](ReportSettings &report) { report.reasons = m_reasons->toPlainText(); },
            u"report/reasons"_s);
    });
    connect(m_exitPlan, &TextField::textChanged, this, [this] {
        editReport(
            tr("Exit plan"), [this](ReportSettings &report) { report.exitPlan = m_exitPlan->toPlainText(); },
            u"report/exit_plan"_s);
    });
    return box;
}

QWidget *ReportForm::makeLook()
{
    m_language = new QButtonGroup(this);
    m_version = new QButtonGroup(this);
    // The names of the languages stay as they are in each language.
    QWidget *languages = segments(*m_language, {u"Deutsch"_s, u"English"_s}, {u"reportGerman"_s, u"reportEnglish"_s});
    QWidget *versions = segments(*m_version, {tr("Draft"), tr("Final")}, {u"reportDraft"_s, u"reportFinal"_s});
    m_logo = new QLabel;
    keepScaled(*m_logo, [this] { m_logo->setFixedSize(Theme::scaled(44), Theme::scaled(44)); });
    m_logo->setAlignment(Qt::AlignCenter);
    m_logoText = new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary);
    m_logoText->setWraps(true);
    auto *change = new QPushButton(Theme::icon(u"image"_s), tr("Cha&nge …"));
    change->setObjectName(u"chooseLogo"_s);
    change->setAccessibleName(tr("Choose the logo of the consultancy"));
    m_removeLogo = new QPushButton(tr("Re&move"));
    m_removeLogo->setObjectName(u"removeLogo"_s);
    m_removeLogo->setAccessibleName(tr("Remove the logo"));
    auto *logo = new QHBoxLayout;
    logo->addWidget(m_logo);
    logo->addWidget(m_logoText, 1);
    logo->addWidget(m_removeLogo);
    logo->addWidget(change);
    auto *box = new QWidget;
    QVBoxLayout *column = emptyColumn(box);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->addWidget(new TextLabel(tr("Language of the report"), Theme::TextRole::BodyBold), 0, 0);
    grid->addWidget(new TextLabel(tr("Version"), Theme::TextRole::BodyBold), 0, 1);
    grid->addWidget(languages, 1, 0);
    grid->addWidget(versions, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addSpacing(8);
    column->addWidget(new TextLabel(tr("Logo of the consultancy"), Theme::TextRole::BodyBold));
    column->addLayout(logo);
    connect(m_language, &QButtonGroup::idClicked, this, [this](int id) {
        editReport(tr("Language of the report"),
                   [id](ReportSettings &report) { report.language = id == 0 ? Language::German : Language::English; });
    });
    connect(m_version, &QButtonGroup::idClicked, this, [this](int id) { chooseVersion(id == 1); });
    connect(change, &QPushButton::clicked, this, &ReportForm::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this,
            [this] { editReport(tr("Logo removed"), [](ReportSettings &report) { report.logo.clear(); }); });
    return box;
}

QWidget *ReportForm::makeContents()
{
    const QList<std::pair<QString, QString>> sections {
        {u"cover"_s, tr("Cover")},
        {u"summary"_s, tr("Summary")},
        {u"situation"_s, tr("Situation and answers")},
        {u"comparison"_s, tr("Comparison in detail")},
        {u"ranking"_s, tr("Ranking")},
        {u"risks"_s, tr("Risks and measures")},
        {u"duties"_s, tr("Duties")},
        {u"steps"_s, tr("Next steps")},
        {u"appendix"_s, tr("Sources with dates")},
        {u"method"_s, tr("Background")},
    };
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(new TextLabel(tr("Contents"), Theme::TextRole::BodyBold), 0, 0, 1, 2);
    for (int place = 0; place < int(sections.size()); ++place) {
        const auto &[id, text] = sections.at(place);
        auto *section = new QCheckBox(text);
        section->setObjectName(u"section."_s + id);
        grid->addWidget(section, 1 + place / 2, place % 2);
        m_sections.insert(id, section);
        connect(section, &QCheckBox::toggled, this, [this, id](bool shown) {
            editReport(tr("Contents of the report"), [&](ReportSettings &report) {
                report.omittedSections.removeAll(id);
                if (!shown)
                    report.omittedSections.append(id);
            });
        });
    }
    return box;
}

Language ReportForm::reportLanguage() const
{
    const Engagement &engagement = m_document.engagement();
    return engagement.report.language.value_or(engagement.language);
}

void ReportForm::editReport(const QString &text, const std::function<void(ReportSettings &)> &change,
                            const QString &mergeKey)
{
    if (!m_filling)
        m_document.edit(text, [&](Engagement &engagement) { change(engagement.report); }, mergeKey);
}

void ReportForm::fillOptions(QComboBox &box, const QString &chosen)
{
    const QSignalBlocker blocker(&box);
    box.clear();
    box.addItem(tr("not chosen yet"), QString());
    const bool ranked = hasResult(m_document.library(), m_document.workload());
    for (const OptionEvaluation &option : m_document.evaluation().options) {
        const QString name = ValueText(interfaceLanguage()).optionName(option);
        QString text = tr("%1 – rank %2").arg(name).arg(option.rank);
        if (option.clearance == Clearance::Failed)
            text = tr("%1 – out").arg(name);
        else if (!ranked)
            text = name;
        else if (option.clearance == Clearance::NotCleared)
            text = tr("%1 – rank %2, not cleared").arg(name).arg(option.rank);
        box.addItem(text, option.deployment);
        box.setItemData(
            box.count() - 1,
            plainToolTip(clearanceText(m_document.library(), m_document.evaluation(), option, interfaceLanguage())),
            Qt::ToolTipRole);
    }
    if (!chosen.isEmpty() && box.findData(chosen) < 0) {
        const Library &library = m_document.library();
        const QString name = ValueText(interfaceLanguage()).optionName(library, m_document.evaluation(), chosen);
        const bool isKnown = bool(library.deployment(chosen));
        box.addItem(isKnown ? tr("%1 – not compared").arg(name) : tr("%1 – no longer in the library").arg(chosen),
                    chosen);
    }
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
    const QString why =
        clearanceText(m_document.library(), m_document.evaluation(), QStringList {chosen}, interfaceLanguage());
    box.setToolTip(plainToolTip(why));
}

void ReportForm::fillCommonCauses()
{
    const Workload &workload = m_document.workload();
    m_shared->setTone(TextLabel::Tone::Secondary);
    if (workload.choice.isEmpty()) {
        m_shared->setText(tr("Choose an option first."));
        return;
    }
    if (!m_document.library().deployment(workload.choice)) {
        m_shared->setText(tr("What the choice shares with others is not known: the library no longer has it."));
        return;
    }
    if (workload.planB.isEmpty()) {
        const QString suggested = suggestedPlanB(m_document.library(), m_document.evaluation(), workload.choice);
        const OptionEvaluation *option = m_document.evaluation().option(suggested);
        m_shared->setText(
            option == nullptr
                ? tr("No option is independent of the choice.")
                : tr("Independent of the choice: %1").arg(ValueText(interfaceLanguage()).optionName(*option)));
        return;
    }
    if (workload.planB == workload.choice) {
        m_shared->setTone(TextLabel::Tone::Weak);
        m_shared->setText(tr("Choice and plan B are the same option: if it fails, nothing stands in for it."));
        return;
    }
    const auto causes = commonCauses(m_document.library(), workload.choice, workload.planB);
    if (!causes) {
        m_shared->setText(tr("What plan B shares with the choice is not known: the library no longer has it."));
        return;
    }
    QStringList texts;
    for (const CommonCause &cause : *causes)
        texts.append(causeText(cause));
    if (dependenceOf(causes) == Dependence::FailTogether) {
        m_shared->setTone(TextLabel::Tone::Weak);
        m_shared->setText(tr("Fails together with the choice. Both have: %1.").arg(texts.join(u", "_s)));
    } else if (!causes->isEmpty()) {
        m_shared->setText(tr("Does not fail together with the choice. Both have: %1.").arg(texts.join(u", "_s)));
    } else {
        m_shared->setTone(TextLabel::Tone::Good);
        m_shared->setText(tr("Shares neither model owner nor host nor parent company with the choice."));
    }
}

void ReportForm::fillLogo()
{
    const QByteArray &logo = m_document.engagement().report.logo;
    m_removeLogo->setVisible(!logo.isEmpty());
    Logo::show(logo, *m_logo, *m_logoText);
}

void ReportForm::refresh()
{
    const Engagement &engagement = m_document.engagement();
    m_filling = true;
    fillOptions(*m_choice, m_document.workload().choice);
    fillOptions(*m_planB, m_document.workload().planB);
    fillCommonCauses();
    if (m_reasons->toPlainText() != engagement.report.reasons)
        m_reasons->setPlainText(engagement.report.reasons);
    if (m_exitPlan->toPlainText() != engagement.report.exitPlan)
        m_exitPlan->setPlainText(engagement.report.exitPlan);
    m_count->setText(tr("%n sentence(s)", nullptr, sentenceCount(engagement.report.reasons)));
    m_language->button(reportLanguage() == Language::German ? 0 : 1)->setChecked(true);
    m_version->button(engagement.report.finalVersion ? 1 : 0)->setChecked(true);
    fillLogo();
    for (auto section = m_sections.cbegin(); section != m_sections.cend(); ++section)
        section.value()->setChecked(!engagement.report.omittedSections.contains(section.key()));
    m_filling = false;
    setEnabled(!m_document.isReadOnly());
    settleRefusal();
}

void ReportForm::focusFirst()
{
    m_choice->setFocus(Qt::OtherFocusReason);
}

void ReportForm::chooseVersion(bool isFinal)
{
    const Engagement &engagement = m_document.engagement();
    const QList<WorkloadObstacles> obstacles =
        isFinal ? obstaclesToFinal(m_document.library(), engagement) : QList<WorkloadObstacles>();
    if (obstacles.isEmpty()) {
        editReport(tr("Version of the report"), [isFinal](ReportSettings &report) { report.finalVersion = isFinal; });
        return;
    }
    refresh(); // the draft stays chosen
    const QString reasons =
        finalObstaclesText(obstacles, engagement.workloads, phrasesIn(interfaceLanguage()), obstacles.size());
    const bool hasUncleared = std::ranges::any_of(obstacles, [](const WorkloadObstacles &found) {
        return found.obstacles.contains(FinalObstacle::ChoiceNotCleared)
            || found.obstacles.contains(FinalObstacle::PlanBNotCleared);
    });
    const QString refusal = tr("No final version yet: %1.").arg(reasons);
    refuse(
        hasUncleared
            ? tr("%1 Settle with the provider what is not cleared, and enter it as a claim of your own.").arg(refusal)
            : refusal,
        [this, reasons] {
            const Engagement &now = m_document.engagement();
            const QList<WorkloadObstacles> left = obstaclesToFinal(m_document.library(), now);
            return finalObstaclesText(left, now.workloads, phrasesIn(interfaceLanguage()), left.size()) != reasons;
        });
}

void ReportForm::refuse(const QString &sentence, const std::function<bool()> &isSettled)
{
    m_refusal = {sentence, isSettled};
    emit failed(sentence);
}

void ReportForm::settleRefusal()
{
    if (!m_refusal.isSettled || !m_refusal.isSettled())
        return;
    m_refusal.isSettled = {};
    emit settled(m_refusal.sentence);
}

void ReportForm::chooseLogo()
{
    const QString path = askForLogo();
    if (path.isEmpty())
        return;
    const std::expected<QByteArray, QString> logo = Logo::read(path);
    if (logo)
        editReport(tr("Logo"), [&](ReportSettings &report) { report.logo = *logo; });
    else
        refuse(logo.error(), [this, before = m_document.engagement().report.logo] {
            return m_document.engagement().report.logo != before;
        });
}

/// Texts that were suggested for the choice before, and not changed since, are exchanged for those of the new one.
void ReportForm::choose(const QString &text, const QString &choice, const QString &planB)
{
    const Workload before = m_document.workload();
    const Language language = reportLanguage();
    const auto follow = [](QString &written, const QString &suggested, const QString &now) {
        if (!suggested.isEmpty() && !now.isEmpty())
            written.replace(suggested, now);
    };
    m_document.edit(text, [&](Engagement &engagement) {
        Workload &workload = engagement.workloads[m_document.workloadIndex()];
        workload.choice = choice;
        workload.planB = planB;
        follow(engagement.report.reasons, reasonsFor(m_document, before.choice, before.planB, language),
               reasonsFor(m_document, choice, planB, language));
        follow(engagement.report.exitPlan, exitPlanFor(m_document, before.choice, before.planB, language),
               exitPlanFor(m_document, choice, planB, language));
    });
}

void ReportForm::suggestReasons()
{
    const Workload &workload = m_document.workload();
    const AnalysisJob &job = m_document.analysisJob();
    const QString text = reasonsFor(m_document, workload.choice, workload.planB, reportLanguage());
    if (text.isEmpty()) {
        refuse(tr("Please choose an option first: the suggestion is made from its results."),
               [this, before = workload.choice] { return m_document.workload().choice != before; });
        return;
    }
    if (!job.isCurrent()) {
        refuse(tr("The verdict is still being worked out. Please try again in a moment."),
               [this] { return m_document.analysisJob().isCurrent(); });
        return;
    }
    editReport(tr("Suggested reasons"), [&](ReportSettings &report) {
        report.reasons = report.reasons.trimmed().isEmpty() ? text : report.reasons.trimmed() + u"\n"_s + text;
    });
}

void ReportForm::suggestExitPlan()
{
    const Workload &workload = m_document.workload();
    const QString text = exitPlanFor(m_document, workload.choice, workload.planB, reportLanguage());
    if (text.isEmpty()) {
        refuse(tr("Please choose an option first: the suggestion is made from its results."),
               [this, before = workload.choice] { return m_document.workload().choice != before; });
        return;
    }
    editReport(tr("Suggested exit plan"), [&](ReportSettings &report) {
        report.exitPlan = report.exitPlan.trimmed().isEmpty() ? text : report.exitPlan.trimmed() + u"\n"_s + text;
    });
}

} // namespace lotse
