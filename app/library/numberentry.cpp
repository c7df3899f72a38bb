// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/numberentry.h"

#include "app/controls/numberfield.h"
#include "app/controls/scaledsize.h"
#include "app/controls/spokenname.h"
#include "app/controls/text.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr double largestTyped = 1e12;

QVBoxLayout *labelled(const QString &label, QWidget *field)
{
    auto *box = new QVBoxLayout;
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(Theme::scaled(3));
    box->addWidget(new TextLabel(label, Theme::TextRole::Small));
    box->addWidget(field);
    field->setAccessibleName(label);
    return box;
}

NumberField *numberField(const QString &name)
{
    auto *field = new NumberField(-largestTyped, largestTyped);
    field->setObjectName(name);
    field->setKeyboardTracking(false);
    keepScaled(*field, [field] { field->setMinimumWidth(Theme::scaled(76)); });
    return field;
}

} // namespace

NumberEntry::NumberEntry(QWidget *parent)
    : QWidget(parent), m_modes(new QButtonGroup(this)), m_fields(new QWidget), m_number(numberField(u"claimNumber"_s)),
      m_low(numberField(u"claimLow"_s)), m_likely(numberField(u"claimLikely"_s)), m_high(numberField(u"claimHigh"_s)),
      m_range(new QWidget), m_single(new QWidget), m_distribution(new QComboBox),
      m_unit(new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary)),
      m_fault(new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Weak))
{
    auto *modes = new QHBoxLayout;
    modes->setSpacing(0);
    const auto add = [this, modes](Mode mode, const QString &text, const QString &segment) {
        auto *button = new QPushButton(text);
        button->setCheckable(true);
        button->setProperty("segment", segment);
        button->setAutoDefault(false);
        m_modes->addButton(button, int(mode));
        modes->addWidget(button, 1);
    };
    add(Mode::Number, tr("Number"), u"first"_s);
    add(Mode::Range, tr("Range"), u"middle"_s);
    add(Mode::Unknown, tr("not documented"), u"last"_s);
    auto *single = new QHBoxLayout(m_single);
    single->setContentsMargins(0, 0, 0, 0);
    single->addLayout(labelled(tr("Value"), m_number));
    auto *range = new QVBoxLayout(m_range);
    range->setContentsMargins(0, 0, 0, 0);
    auto *ends = new QHBoxLayout;
    ends->addLayout(labelled(tr("at least"), m_low));
    ends->addLayout(labelled(tr("most likely"), m_likely));
    ends->addLayout(labelled(tr("at most"), m_high));
    range->addLayout(ends);
    range->addLayout(labelled(tr("In between"), m_distribution));
    m_distribution->setObjectName(u"claimDistribution"_s);
    nameChoice(*m_distribution, tr("In between"));
    m_distribution->addItem(tr("as the engagement says"), int(Distribution::Default));
    m_distribution->addItem(tr("all equally likely"), int(Distribution::Uniform));
    m_distribution->addItem(tr("rather near the most likely"), int(Distribution::Triangular));
    m_unit->setWraps(true);
    m_fault->setWraps(true);
    m_fault->hide();
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addWidget(m_single);
    fields->addWidget(m_range);
    fields->addWidget(m_unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(modes);
    layout->addWidget(m_fields);
    layout->addWidget(m_fault);
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int mode) { chooseMode(Mode(mode)); });
    for (NumberField *field : {m_number, m_low, m_likely, m_high})
        connect(field, &QDoubleSpinBox::valueChanged, this, &NumberEntry::hand);
    connect(m_distribution, &QComboBox::activated, this, &NumberEntry::hand);
}

NumberEntry::Mode NumberEntry::mode() const
{
    return Mode(std::max(0, m_modes->checkedId()));
}

void NumberEntry::setMode(Mode mode)
{
    if (QAbstractButton *button = m_modes->button(int(mode)))
        button->setChecked(true);
    m_single->setVisible(mode == Mode::Number);
    m_range->setVisible(mode == Mode::Range);
    m_unit->setVisible(mode != Mode::Unknown);
    m_fault->hide();
}

void NumberEntry::setValue(const Criterion &criterion, const ClaimValue &value, Language language)
{
    m_unit->setText(criterion.unit.in(language));
    if (value == m_value && m_modes->checkedId() >= 0)
        return;
    m_value = value;
    const QSignalBlocker blockers[] {QSignalBlocker(m_number), QSignalBlocker(m_low), QSignalBlocker(m_likely),
                                     QSignalBlocker(m_high)};
    const Range &range = value.number;
    const bool isKnown = value.kind == ClaimValue::Kind::Number;
    const bool isPlain =
        range.low == range.high && range.low == range.likely && range.distribution == Distribution::Default;
    const auto end = [isKnown](double number) { return isKnown ? std::optional(number) : std::nullopt; };
    m_number->setNumber(end(range.likely));
    m_low->setNumber(end(range.low));
    m_likely->setNumber(end(range.likely));
    m_high->setNumber(end(range.high));
    // Curves that only the source text can say stay as they are until somebody chooses another one.
    while (m_distribution->count() > 3)
        m_distribution->removeItem(3);
    if (range.distribution == Distribution::Normal)
        m_distribution->addItem(tr("a bell curve (in the source text)"), int(Distribution::Normal));
    if (range.distribution == Distribution::Beta)
        m_distribution->addItem(tr("a beta curve (in the source text)"), int(Distribution::Beta));
    m_distribution->setCurrentIndex(m_distribution->findData(int(range.distribution)));
    setMode(!isKnown ? Mode::Unknown : isPlain ? Mode::Number : Mode::Range);
}

void NumberEntry::chooseMode(Mode mode)
{
    setMode(mode);
    if (mode == Mode::Unknown) {
        m_value = {};
        emit entered(m_value);
    } else {
        (mode == Mode::Number ? m_number : m_low)->setFocus();
    }
}

void NumberEntry::hand()
{
    ClaimValue value {.kind = ClaimValue::Kind::Number, .level = {}, .number = m_value.number};
    Range &range = value.number;
    if (mode() == Mode::Number) {
        const std::optional<double> number = m_number->number();
        if (!number)
            return;
        range = {.low = *number, .likely = *number, .high = *number};
    } else {
        const auto low = m_low->number();
        const auto likely = m_likely->number();
        const auto high = m_high->number();
        const bool isOrdered = low && likely && high && *low <= *likely && *likely <= *high;
        m_fault->setText(tr("Please enter three numbers of which each is at least as large as the one before."));
        m_fault->setVisible(!isOrdered && low && likely && high);
        if (!isOrdered)
            return;
        range.low = *low;
        range.likely = *likely;
        range.high = *high;
        range.distribution = Distribution(m_distribution->currentData().toInt());
    }
    if (value == m_value)
        return;
    m_value = value;
    emit entered(value);
}

} // namespace lotse
