// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/questionspage.h"

#include "app/controls/clearancedialog.h"
#include "app/controls/text.h"
#include "app/controls/typedinput.h"
#include "app/document/engagementdocument.h"
#include "app/look/theme.h"
#include "app/page/emptystate.h"
#include "app/page/pageheader.h"
#include "app/page/windowroom.h"
#include "app/questions/answeroutcome.h"
#include "app/questions/effectcontent.h"
#include "app/questions/effectpanel.h"
#include "app/questions/optionstatemodel.h"
#include "app/questions/questioncard.h"
#include "app/questions/questioncolumn.h"
#include "app/questions/sectionhead.h"
#include "app/words/answerwords.h"
#include "app/words/headline.h"
#include "app/words/language.h"
#include "decision/answereffect.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// Returns the place of @p section in the questionnaire; -1 if it is not there.
qsizetype sectionIndex(const Library &library, const QString &section)
{
    const auto found = std::ranges::find(library.sections, section, &QuestionSection::id);
    return found == library.sections.end() ? -1 : found - library.sections.begin();
}

/// Names the workload that is open; ids of workloads are the same in many engagements.
QString openWorkload(const EngagementDocument &document)
{
    return document.engagement().id + u'/' + document.workload().id;
}

/// Returns the first section with an open question; empty where there is none.
QString firstOpenSection(const Library &library, const Evaluation &evaluation)
{
    for (const QuestionSection &section : library.sections) {
        const bool open = std::ranges::any_of(library.questions, [&](const Question &question) {
            return question.section == section.id && evaluation.visibleQuestions.contains(question.id)
                && !evaluation.answeredQuestions.contains(question.id);
        });
        if (open)
            return section.id;
    }
    return {};
}

} // namespace

QuestionsPage::QuestionsPage(EngagementDocument &document, QWidget *parent)
    : Page(PageId::Questions, document, parent), m_options(new OptionStateModel(this)), m_head(new SectionHead),
      m_column(new QuestionColumn), m_panel(new EffectPanel(*m_options))
{
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(20, 14, 20, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(m_head);
    leftLayout->addWidget(m_column, 1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(0);
    m_columns->addWidget(left, 1);
    m_columns->addWidget(m_panel);
    content().addLayout(m_columns, 1);

    connect(m_head, &SectionHead::unfoldedChanged, this,
            [this] { m_column->keepInPlace(m_current, [this] { refreshCards(); }); });
    connect(&m_head->drawer(), &QPushButton::toggled, this, &QuestionsPage::adapt);
    connect(header().secondaryButton(), &QPushButton::clicked, this, [this] { move(-1); });
    connect(header().primaryButton(), &QPushButton::clicked, this, [this] { move(1); });
    connect(m_panel, &EffectPanel::undoRequested, this, [this] {
        this->document().undoStack().undo();
        focusFirst(); // the button goes with the answer, and the focus would go on to the rail
    });
    connect(m_panel, &EffectPanel::evidenceRequested, this, [this] { emit pageRequested(PageId::Compare, {}); });
    connect(m_panel, &EffectPanel::reasonRequested, this, [this](const QString &option) {
        showClearance(this->document().library(), this->document().evaluation(), {option}, *this);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget * /*old*/, QWidget *now) {
        const QuestionCard *entered = m_column->cardOf(now);
        // A collapsed card is only passed by; Enter opens it.
        if (entered && entered != now)
            setCurrent(entered->questionId());
        if (QuestionCard *current = m_column->card(m_current))
            current->update(); // while another one is passed by, it is not outlined
    });
}

QuestionsPage::~QuestionsPage()
{
    // The focus moves while the cards are deleted.
    disconnect(qApp, nullptr, this, nullptr);
}

void QuestionsPage::refresh()
{
    if (!document().isOpen())
        return;
    if (sectionIndex(document().library(), m_section) < 0)
        m_section = document().library().sections.isEmpty() ? QString() : document().library().sections.constFirst().id;
    const QString workload = openWorkload(document());
    const bool sameWorkload = m_workload == workload;
    if (!sameWorkload) {
        const QString left =
            m_sections.value(workload, firstOpenSection(document().library(), document().evaluation()));
        if (sectionIndex(document().library(), left) >= 0)
            m_section = left;
    }
    m_sections.insert(workload, m_section);
    m_column->keepInPlace(sameWorkload ? m_current : QString(), [this, sameWorkload] {
        refreshHeader();
        QStringList shown;
        for (const QuestionCard *card : m_column->cards())
            shown.append(card->questionId());
        if (m_shownSection != m_section || !sameWorkload || shown != visibleQuestions())
            makeCards();
        refreshCards();
        refreshPanel();
    });
    emit sectionShown(m_section);
}

void QuestionsPage::openSection(const QString &section)
{
    TypedInput::handOn(); // while its question is still there
    const Library &library = document().library();
    const Question *question = sectionIndex(library, section) < 0 ? library.question(section) : nullptr;
    m_section = question ? question->section : section;
    refresh();
    QuestionCard *card = question ? m_column->card(question->id) : nullptr;
    if (card)
        setCurrent(card->questionId());
    focusFirst();
    if (card)
        m_column->bringIntoView(*card);
    else
        m_column->ensureVisible(0, 0);
}

QList<Page::Area> QuestionsPage::areas()
{
    // Where there is little room, the panel is behind the drawer, which opens for it.
    QWidget *drawer = &m_head->drawer();
    QWidget *panel = drawer->isVisible() && !m_panel->isVisible() ? drawer : m_panel;
    return {{m_column, [this] { focusFirst(); }}, {panel, [this] {
                                                       if (m_head->drawer().isVisible())
                                                           m_head->drawer().setChecked(true);
                                                       m_panel->focusFirst();
                                                   }}};
}

void QuestionsPage::setClientView(bool on)
{
    m_clientView = on;
    for (QuestionCard *card : m_column->cards())
        card->setNotesHidden(on);
}

void QuestionsPage::focusFirst()
{
    if (QuestionCard *current = m_column->card(m_current))
        current->focusAnswers();
    else if (!m_column->cards().isEmpty())
        m_column->cards().constFirst()->setFocus(Qt::OtherFocusReason);
}

void QuestionsPage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool isDigit = event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9;
    QuestionCard *meant =
        plain && (isDigit || event->key() == Qt::Key_N) ? m_column->cardForKeys(QApplication::focusWidget()) : nullptr;
    if (!meant) {
        Page::keyPressEvent(event);
    } else if (meant->questionId() != m_current || !m_column->isInSight(*meant)) {
        setCurrent(meant->questionId()); // nothing is answered unseen
        meant->focusAnswers();
        m_column->bringIntoView(*meant);
    } else if (isDigit) {
        meant->choose(event->key() - Qt::Key_0);
    } else {
        meant->editNote();
    }
}

void QuestionsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    adapt();
}

bool QuestionsPage::focusNextPrevChild(bool next)
{
    // Qt asks here, too, where to go when the page is left: nobody pressed Tab, and the question stays the same.
    if (!isVisible())
        return Page::focusNextPrevChild(next);
    // Tab goes to the next question, not to the next radio button of the same one; after the last to the next section.
    QWidget *focused = QApplication::focusWidget();
    const QList<QuestionCard *> &cards = m_column->cards();
    const QuestionCard *inside = m_column->cardOf(focused);
    const qsizetype index = inside ? cards.indexOf(inside) : m_next && focused == m_next ? cards.size() : -1;
    const qsizetype wanted = next ? index + 1 : index - 1;
    if (index < 0 || wanted < 0 || wanted > cards.size() || !m_next || qobject_cast<QLineEdit *>(focused))
        return Page::focusNextPrevChild(next);
    QWidget *target = m_next;
    QuestionCard *card = wanted < cards.size() ? cards.at(wanted) : nullptr;
    if (card)
        target = card;
    if (card && card->focusPolicy() == Qt::NoFocus)
        card->focusAnswers();
    else
        target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    m_column->bringIntoView(*target);
    return true;
}

void QuestionsPage::makeCards()
{
    const Library &library = document().library();
    const Language language = interfaceLanguage();
    QList<QuestionCard *> cards;
    for (const QString &id : visibleQuestions()) {
        const Question *question = library.question(id);
        QMap<QString, QList<OutcomeLine>> outcomes;
        for (const Answer &answer : question->answers)
            outcomes.insert(answer.id, AnswerOutcome::lines(library, answer, language));
        auto *made = new QuestionCard(*question, outcomes, language);
        made->setNotesHidden(m_clientView);
        connect(made, &QuestionCard::activated, this, &QuestionsPage::setCurrent);
        connect(made, &QuestionCard::answered, this,
                [this, workload = openWorkload(document())](const QString &answered, const GivenAnswer &answer) {
                    if (workload != openWorkload(document()))
                        return; // a card that goes hands on the number in its field
                    setCurrent(answered);
                    document().answer(answered, answer);
                });
        cards.append(made);
    }
    const QWidget *focused = QApplication::focusWidget();
    const bool hadFocus = m_column->widget() && m_column->widget()->isAncestorOf(focused);
    const QString focusedName = hadFocus ? focused->objectName() : QString();
    if (m_shownSection != m_section || m_workload != openWorkload(document()))
        m_current.clear();
    m_column->setCards(cards, makeFoot());
    m_shownSection = m_section;
    m_workload = openWorkload(document());
    const bool isGone = !m_column->card(m_current);
    if (isGone)
        m_current = firstOpen();
    refreshCards();
    if (!hadFocus)
        return;
    const QuestionCard *current = m_column->card(m_current);
    if (auto *again = current && !focusedName.isEmpty() ? current->findChild<QWidget *>(focusedName) : nullptr)
        again->setFocus(Qt::OtherFocusReason);
    else
        focusFirst();
    if (QuestionCard *shown = isGone ? m_column->card(m_current) : nullptr)
        m_column->bringIntoView(*shown);
}

QWidget *QuestionsPage::makeFoot()
{
    m_next = nullptr;
    if (document().library().questions.isEmpty()) {
        auto *none = new EmptyState(u"question"_s, tr("This library has no questions"),
                                    tr("Requirements and weights are as the library and you set them. Go on to the "
                                       "comparison."),
                                    tr("Go to the comparison"));
        connect(none, &EmptyState::activated, this, [this] { emit pageRequested(PageId::Compare, {}); });
        return none;
    }
    m_next = new QPushButton(header().primaryButton()->text());
    m_next->setObjectName(u"nextSection"_s);
    m_next->setIcon(Theme::icon(u"chevron-right"_s));
    connect(m_next, &QPushButton::clicked, this, [this] { move(1); });
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(4, 4, 4, 4); // the ring of the focus
    auto *skipped = new TextLabel(AnswerWords::skipped(document().library(), document().evaluation(), m_section),
                                  Theme::TextRole::Small, TextLabel::Tone::Secondary);
    skipped->setObjectName(u"skippedQuestions"_s);
    skipped->setWraps(true);
    row->addWidget(skipped, 1);
    row->addWidget(m_next);
    return foot;
}

void QuestionsPage::refreshHeader()
{
    const Evaluation &evaluation = document().evaluation();
    const Library &library = document().library();

    const auto total = evaluation.options.size();
    const int passed = evaluation.count(Clearance::Passed);
    const int open = evaluation.count(Clearance::NotCleared);
    if (total == 0)
        header().setHeadline(tr("No option is chosen for comparison yet"));
    else if (open == 0)
        header().setHeadline(tr("%1 of %n option(s) are still in", nullptr, int(total)).arg(passed));
    else
        header().setHeadline(
            tr("%1 of %n option(s) are still in, %2 not cleared", nullptr, int(total)).arg(passed).arg(open));
    header().setExplanation(Headline::notCleared(library, evaluation, interfaceLanguage()));

    const qsizetype index = sectionIndex(library, m_section);
    header().setSecondary(tr("Back"), u"chevron-left"_s);
    const bool last = index + 1 >= library.sections.size();
    header().setPrimary(last ? tr("Next: Comparison")
                             : tr("Next: %1").arg(library.sections.at(index + 1).title.in(interfaceLanguage())),
                        u"chevron-right"_s);

    const QStringList visible = visibleQuestions();
    const auto answered = std::ranges::count_if(
        visible, [&evaluation](const QString &id) { return evaluation.answeredQuestions.contains(id); });
    if (index >= 0)
        m_head->setTitle(
            tr("Section %1: %2").arg(index + 1).arg(library.sections.at(index).title.in(interfaceLanguage())));
    m_head->setAnswered(static_cast<int>(answered), static_cast<int>(visible.size()));
    const bool canAnswer = !visible.isEmpty() && !document().isReadOnly();
    emit hintChanged(canAnswer ? tr("Keys 1–9 choose an answer, Tab goes to the next question") : QString());
}

void QuestionsPage::refreshCards()
{
    for (QuestionCard *card : m_column->cards()) {
        card->setAnswer(document().workload().answers.value(card->questionId()));
        card->setReadOnly(document().isReadOnly());
    }
    m_column->fold(m_current, m_head->isUnfolded());
}

void QuestionsPage::refreshPanel()
{
    const Library &library = document().library();
    const Evaluation &evaluation = document().evaluation();
    const AnswerEffect &effect = document().lastEffect();
    const Language language = interfaceLanguage();
    m_options->update(library, evaluation, effect, language);
    // The stack counts the command only after it has run.
    const bool canUndo = !document().isReadOnly();
    m_panel->show(EffectContent::of(library, evaluation, effect, language, canUndo));
}

void QuestionsPage::setCurrent(const QString &question)
{
    if (m_current == question)
        return;
    m_current = question;
    m_column->keepInPlace(question, [this] { m_column->fold(m_current, m_head->isUnfolded()); });
    if (QuestionCard *shown = m_column->card(question); shown && !shown->isAncestorOf(QApplication::focusWidget()))
        shown->focusAnswers();
}

void QuestionsPage::move(int sections)
{
    const qsizetype wanted = sectionIndex(document().library(), m_section) + sections;
    const QList<QuestionSection> &all = document().library().sections;
    if (wanted < 0)
        emit pageRequested(PageId::Client, {});
    else if (wanted >= all.size())
        emit pageRequested(PageId::Compare, {});
    else
        openSection(all.at(wanted).id);
}

void QuestionsPage::adapt()
{
    const bool drawer = windowWidth(*this) < WindowWidth::Medium;
    m_head->drawer().setVisible(drawer);
    m_panel->setVisible(!drawer || m_head->drawer().isChecked());
    m_columns->setDirection(drawer ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (drawer) {
        m_panel->setMinimumWidth(0);
        m_panel->setMaximumSize(QWIDGETSIZE_MAX, height() / 2);
    } else {
        m_panel->setMaximumHeight(QWIDGETSIZE_MAX);
        m_panel->setFixedWidth(Theme::scaled(windowWidth(*this) < WindowWidth::Normal ? 332 : 376));
    }
}

QStringList QuestionsPage::visibleQuestions() const
{
    QStringList visible;
    for (const Question &question : document().library().questions) {
        if (question.section == m_section && document().evaluation().visibleQuestions.contains(question.id))
            visible.append(question.id);
    }
    return visible;
}

QString QuestionsPage::firstOpen() const
{
    for (const QuestionCard *card : m_column->cards()) {
        if (!document().evaluation().answeredQuestions.contains(card->questionId()))
            return card->questionId();
    }
    return {};
}

} // namespace lotse
