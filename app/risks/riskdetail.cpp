// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risks/riskdetail.h"

#include "app/controls/forgettyping.h"
#include "app/controls/text.h"
#include "app/risks/riskexplanation.h"
#include "app/risks/riskplan.h"
#include "app/risks/riskratings.h"
#include "app/words/sourcehtml.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// Makes a wrapped label beside a check box toggle it, since a check box cannot wrap its own text.
class Toggler final : public QObject
{
public:
    explicit Toggler(QCheckBox *box) : QObject(box), m_box(box) { }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonRelease && m_box->isEnabled())
            m_box->toggle();
        return QObject::eventFilter(watched, event);
    }

private:
    QCheckBox *m_box;
};

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void addHeading(QVBoxLayout &layout, const QString &text)
{
    layout.addSpacing(6);
    layout.addWidget(new TextLabel(text, Theme::TextRole::BodyBold));
}

TextLabel *addText(QVBoxLayout &layout, const QString &text, TextLabel::Tone tone = TextLabel::Tone::Normal)
{
    auto *label = new TextLabel(text, Theme::TextRole::Body, tone);
    label->setWraps(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout.addWidget(label);
    return label;
}

void addSource(QVBoxLayout &layout, const Source &source, Language language)
{
    auto *label = new QLabel(sourceHtml(source, language));
    label->setTextFormat(Qt::RichText); // made and escaped by sourceHtml
    label->setWordWrap(true);
    label->setOpenExternalLinks(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setAccessibleName(source.title);
    layout.addWidget(label);
}

} // namespace

RiskDetail::RiskDetail(QWidget *parent)
    : QWidget(parent), m_heading(new TextLabel(Theme::TextRole::Question)), m_about(new QVBoxLayout),
      m_measures(new QVBoxLayout), m_background(new QVBoxLayout), m_title(new QLineEdit),
      m_remove(new QPushButton(tr("&Remove this risk")))
{
    const RiskEdit edit = [this](const QString &field, const auto &made) { change(field, made); };
    m_ratings = new RiskRatings(edit);
    m_plan = new RiskPlan(edit);
    m_heading->setWraps(true);
    m_title->setObjectName(u"riskTitle"_s);
    m_title->setAccessibleName(tr("Title of the risk"));
    m_title->setMaxLength(120);
    m_remove->setIcon(Theme::icon(u"trash"_s));
    m_remove->setObjectName(u"removeRisk"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_title);
    layout->addLayout(m_about);
    layout->addWidget(m_ratings);
    layout->addLayout(m_measures);
    layout->addWidget(m_plan);
    layout->addLayout(m_background);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (!text.trimmed().isEmpty()) // a risk without a title would vanish
            change(u"title"_s, [=](RiskNote &note) { note.title = text; });
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_risk); });
}

void RiskDetail::change(const QString &field, const std::function<void(RiskNote &)> &edit)
{
    if (m_filling || m_risk.isEmpty())
        return;
    RiskNote note = m_evaluation.note;
    edit(note);
    if (note == m_evaluation.note)
        return;
    m_evaluation.note = note;
    emit noteEdited(m_risk, note, field);
}

void RiskDetail::showRisk(const Library &library, const Evaluation &evaluation, const QString &risk, Language language,
                          bool readOnly)
{
    const RiskExplanation texts = RiskExplanation::of(library, evaluation, risk, language);
    m_risk = texts.risk;
    setEnabled(!m_risk.isEmpty());
    const auto found = std::ranges::find(evaluation.risks, risk, &RiskEvaluation::risk);
    if (found == evaluation.risks.end())
        return;
    const bool isAnother = m_evaluation.risk != risk;
    const bool sameTitle = !isAnother && m_evaluation.note.title == found->note.title;
    m_evaluation = *found;
    m_filling = true;
    if (isAnother)
        forgetTyping(*this);
    m_heading->setText(tr("%1. %2").arg(QString::number(found->number), texts.title));
    // Labels are made anew only when what they say has changed: the person may be reading or tabbing through them.
    const QString key = risk + languageCode(language) + texts.triggers.join(u'\n') + library.version;
    if (key != m_shownTexts) {
        m_shownTexts = key;
        fillTexts(texts, language);
        fillMeasures(texts, readOnly);
    }
    const QList<QCheckBox *> boxes = findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes) {
        const QSignalBlocker blocker(box);
        box->setChecked(found->note.mitigations.contains(box->objectName()));
        box->setEnabled(!readOnly);
    }
    m_ratings->setRisk(m_evaluation, texts.rating, texts.ratingAfter);
    m_ratings->setReadOnly(readOnly);
    m_plan->setNote(m_evaluation.note);
    m_plan->setReadOnly(readOnly);
    fillTitle(readOnly, sameTitle);
    m_filling = false;
}

void RiskDetail::fillTexts(const RiskExplanation &texts, Language language)
{
    clear(*m_about);
    clear(*m_background);
    if (!texts.explanation.isEmpty())
        addText(*m_about, texts.explanation);
    if (!texts.reasoning.isEmpty()) {
        addHeading(*m_background, tr("Why this rating (our own assessment)"));
        addText(*m_background, texts.reasoning);
    }
    addHeading(*m_background, tr("Why it is on the list"));
    for (const QString &trigger : texts.triggers)
        addText(*m_background, trigger);
    if (!texts.measurements.isEmpty())
        addHeading(*m_background, tr("Measured: days until new models arrived"));
    for (const QString &sentence : texts.measurements)
        addText(*m_background, sentence);
    if (!texts.events.isEmpty())
        addHeading(*m_background, tr("Latest events of the partnership"));
    for (const RiskExplanation::EventLine &event : texts.events) {
        addText(*m_background, tr("%1: %2").arg(event.date, event.title));
        addText(*m_background, event.meaning, TextLabel::Tone::Secondary);
        if (!event.effects.isEmpty())
            addText(*m_background, tr("Effect: %1").arg(event.effects), TextLabel::Tone::Secondary);
    }
    if (!texts.sources.isEmpty())
        addHeading(*m_background, tr("Sources"));
    for (const Source &source : texts.sources)
        addSource(*m_background, source, language);
}

void RiskDetail::fillMeasures(const RiskExplanation &texts, bool readOnly)
{
    clear(*m_measures);
    addHeading(*m_measures, tr("Measures"));
    for (const RiskExplanation::MeasureLine &measure : texts.measures) {
        auto *box = new QCheckBox;
        box->setObjectName(measure.id);
        box->setAccessibleName(tr("%1 (%2)").arg(measure.text, measure.effect));
        box->setEnabled(!readOnly);
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(box, 0, Qt::AlignTop);
        auto *label = new TextLabel(tr("%1 (%2)").arg(measure.text, measure.effect), Theme::TextRole::Body);
        label->setWraps(true);
        label->installEventFilter(new Toggler(box));
        row->addWidget(label, 1);
        m_measures->addWidget(line);
        line->show(); // a layout shows it a moment later, and Tab passes by what is not shown
        connect(box, &QCheckBox::toggled, this, [this, id = measure.id](bool chosen) {
            change({}, [&](RiskNote &note) {
                note.mitigations.removeAll(id);
                if (chosen)
                    note.mitigations.append(id);
                // The measures rate anew; a rating set by hand would hide their effect.
                note.likelihoodAfter.reset();
                note.impactAfter.reset();
            });
        });
    }
}

void RiskDetail::fillTitle(bool readOnly, bool sameTitle)
{
    m_title->setVisible(m_evaluation.own);
    m_title->setEnabled(!readOnly);
    m_remove->setVisible(m_evaluation.own && !readOnly);
    m_heading->setVisible(!m_evaluation.own);
    // A title that is being typed anew is empty for a moment, and stays so unless the risk has another one by now.
    const bool typing = m_title->hasFocus() && m_title->text().trimmed().isEmpty() && sameTitle;
    if (!typing && m_title->text() != m_evaluation.note.title)
        m_title->setText(m_evaluation.note.title);
}

void RiskDetail::focusFirstField()
{
    if (m_evaluation.own) {
        m_title->setFocus();
        m_title->selectAll();
    } else {
        m_ratings->takeFocus();
    }
}

} // namespace lotse
