// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risks/riskdetail.h"

#include "app/controls/datefield.h"
#include "app/controls/text.h"
#include "app/risks/riskexplanation.h"
#include "app/risks/riskmodel.h"
#include "app/words/sourcehtml.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// Stands for "no date" in a date field.
const QDate noDate(2000, 1, 1);

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

QSpinBox *stepBox(const QString &name, const QString &objectName)
{
    auto *box = new QSpinBox;
    box->setRange(1, 5);
    box->setAccessibleName(name);
    box->setObjectName(objectName);
    return box;
}

/// Sets the text unless it is there already, so that the cursor stays where the person types.
template<typename Field>
void setText(Field *field, const QString &text, const QString &now)
{
    if (now == text)
        return;
    const QSignalBlocker blocker(field);
    if constexpr (std::is_same_v<Field, QPlainTextEdit>)
        field->setPlainText(text);
    else
        field->setText(text);
}

} // namespace

RiskDetail::RiskDetail(QWidget *parent)
    : QWidget(parent), m_heading(new TextLabel(Theme::TextRole::Question)), m_about(new QVBoxLayout),
      m_measures(new QVBoxLayout), m_background(new QVBoxLayout), m_title(new QLineEdit),
      m_remove(new QPushButton(tr("&Remove this risk")))
{
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
    layout->addWidget(makeRatings());
    layout->addLayout(m_measures);
    layout->addWidget(makeFields());
    layout->addLayout(m_background);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    layout->addStretch();
    connectFields();
}

QWidget *RiskDetail::makeRatings()
{
    m_likelihood = stepBox(tr("Likelihood, 1 rare to 5 very often"), u"likelihood"_s);
    m_impact = stepBox(tr("Impact, 1 small to 5 very high"), u"impact"_s);
    m_likelihoodAfter = stepBox(tr("Likelihood after the measures"), u"likelihoodAfter"_s);
    m_impactAfter = stepBox(tr("Impact after the measures"), u"impactAfter"_s);
    m_rating = new TextLabel(Theme::TextRole::Body, TextLabel::Tone::Secondary);
    m_ratingAfter = new TextLabel(Theme::TextRole::Body, TextLabel::Tone::Secondary);
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 6, 0, 0);
    grid->addWidget(new TextLabel(tr("Likelihood"), Theme::TextRole::Small, TextLabel::Tone::Secondary), 0, 1);
    grid->addWidget(new TextLabel(tr("Impact"), Theme::TextRole::Small, TextLabel::Tone::Secondary), 0, 2);
    grid->addWidget(new TextLabel(tr("Before measures"), Theme::TextRole::BodyBold), 1, 0);
    grid->addWidget(m_likelihood, 1, 1);
    grid->addWidget(m_impact, 1, 2);
    grid->addWidget(m_rating, 1, 3);
    grid->addWidget(new TextLabel(tr("After measures"), Theme::TextRole::BodyBold), 2, 0);
    grid->addWidget(m_likelihoodAfter, 2, 1);
    grid->addWidget(m_impactAfter, 2, 2);
    grid->addWidget(m_ratingAfter, 2, 3);
    grid->setColumnStretch(3, 1);
    return box;
}

QWidget *RiskDetail::makeFields()
{
    m_measure = new QLineEdit;
    m_measure->setObjectName(u"measure"_s);
    m_owner = new QLineEdit;
    m_owner->setObjectName(u"owner"_s);
    m_due = new DateField;
    m_due->setObjectName(u"due"_s);
    m_due->setMinimumDate(noDate);
    m_due->setSpecialValueText(tr("not set"));
    m_state = new QComboBox;
    m_state->setObjectName(u"state"_s);
    for (const RiskState state : {RiskState::Planned, RiskState::Running, RiskState::Done})
        m_state->addItem(RiskModel::stateText(state), int(state));
    m_note = new QPlainTextEdit;
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(3 * m_note->fontMetrics().lineSpacing() + Theme::scaled(16));
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 6, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("In &own words"), m_measure);
    form->addRow(tr("O&wner"), m_owner);
    form->addRow(tr("&Due"), m_due);
    form->addRow(tr("&State"), m_state);
    form->addRow(tr("&Note"), m_note);
    m_measure->setAccessibleName(tr("Measure in own words"));
    m_owner->setAccessibleName(tr("Owner"));
    m_due->setAccessibleName(tr("Due"));
    m_state->setAccessibleName(tr("State"));
    m_note->setAccessibleName(tr("Note"));
    return box;
}

void RiskDetail::connectFields()
{
    const auto rating = [this](QSpinBox *box, const QString &field, std::optional<int> RiskNote::*member) {
        connect(box, &QSpinBox::valueChanged, this,
                [this, field, member](int value) { change(field, [=](RiskNote &note) { note.*member = value; }); });
    };
    rating(m_likelihood, u"likelihood"_s, &RiskNote::likelihood);
    rating(m_impact, u"impact"_s, &RiskNote::impact);
    rating(m_likelihoodAfter, u"likelihood_after"_s, &RiskNote::likelihoodAfter);
    rating(m_impactAfter, u"impact_after"_s, &RiskNote::impactAfter);
    const auto line = [this](QLineEdit *edit, const QString &field, QString RiskNote::*member) {
        connect(edit, &QLineEdit::textEdited, this, [this, field, member](const QString &text) {
            change(field, [=](RiskNote &note) { note.*member = text; });
        });
    };
    line(m_measure, u"measure"_s, &RiskNote::measure);
    line(m_owner, u"owner"_s, &RiskNote::owner);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (!text.trimmed().isEmpty()) // a risk without a title would vanish
            change(u"title"_s, [=](RiskNote &note) { note.title = text; });
    });
    connect(m_due, &QDateEdit::dateChanged, this, [this](QDate date) {
        change(u"due"_s, [=](RiskNote &note) { note.due = date == noDate ? QDate() : date; });
    });
    connect(m_state, &QComboBox::activated, this,
            [this] { change({}, [this](RiskNote &note) { note.state = RiskState(m_state->currentData().toInt()); }); });
    connect(m_note, &QPlainTextEdit::textChanged, this,
            [this] { change(u"note"_s, [this](RiskNote &note) { note.note = m_note->toPlainText(); }); });
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
    const bool sameTitle = m_evaluation.risk == risk && m_evaluation.note.title == found->note.title;
    m_evaluation = *found;
    m_filling = true;
    m_heading->setText(tr("%1. %2").arg(QString::number(found->number), texts.title));
    m_rating->setText(texts.rating);
    m_ratingAfter->setText(texts.ratingAfter);
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
    fillFields(readOnly, sameTitle);
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

void RiskDetail::fillFields(bool readOnly, bool sameTitle)
{
    const RiskNote &note = m_evaluation.note;
    m_title->setVisible(m_evaluation.own);
    m_remove->setVisible(m_evaluation.own && !readOnly);
    m_heading->setVisible(!m_evaluation.own);
    // A title that is being typed anew is empty for a moment, and stays so unless the risk has another one by now.
    const bool typing = m_title->hasFocus() && m_title->text().trimmed().isEmpty() && sameTitle;
    if (!typing)
        setText(m_title, note.title, m_title->text());
    m_likelihood->setValue(m_evaluation.likelihood);
    m_impact->setValue(m_evaluation.impact);
    m_likelihoodAfter->setValue(m_evaluation.likelihoodAfter);
    m_impactAfter->setValue(m_evaluation.impactAfter);
    setText(m_measure, note.measure, m_measure->text());
    setText(m_owner, note.owner, m_owner->text());
    setText(m_note, note.note, m_note->toPlainText());
    m_due->setDate(note.due.isValid() ? note.due : noDate);
    m_state->setCurrentIndex(m_state->findData(int(note.state)));
    const QList<QWidget *> fields {m_title,   m_likelihood, m_impact, m_likelihoodAfter, m_impactAfter,
                                   m_measure, m_owner,      m_due,    m_state,           m_note};
    for (QWidget *field : fields)
        field->setEnabled(!readOnly);
}

void RiskDetail::focusFirstField()
{
    if (m_evaluation.own) {
        m_title->setFocus();
        m_title->selectAll();
    } else {
        m_likelihood->setFocus();
    }
}

} // namespace lotse
