// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ranking/weightpanel.h"

#include "app/controls/numberfield.h"
#include "app/controls/swatch.h"
#include "app/controls/text.h"
#include "app/look/theme.h"
#include "app/ranking/weightslider.h"
#include "app/words/language.h"
#include "app/words/plaintext.h"
#include "report/words/printedshares.h"

#include <QEvent>
#include <QGridLayout>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int numberWidth = 54; // at 100 % text

enum GridColumn { SwatchColumn, NameColumn, SliderColumn, NumberColumn, LockColumn, ExpandColumn };

QToolButton *smallButton(const QString &icon, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(Theme::icon(icon));
    button->setAutoRaise(true);
    button->setToolTip(plainToolTip(name));
    button->setAccessibleName(name);
    return button;
}

} // namespace

WeightPanel::WeightPanel(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::scaled(6));
    m_grid->setVerticalSpacing(Theme::scaled(2));
    m_grid->setColumnStretch(SliderColumn, 1);
}

WeightSlider *WeightPanel::slider(const QString &id) const
{
    return m_entries.value(id).slider;
}

void WeightPanel::build(const Library &library, Language language)
{
    QStringList wanted;
    for (const CriterionGroup &group : library.groups)
        wanted << group.id << group.shortName.in(language);
    for (const Criterion &criterion : library.criteria)
        wanted << criterion.id << criterion.name.in(language);
    if (wanted == m_built)
        return;
    m_built = wanted;
    m_entries.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }

    int row = 0;
    for (qsizetype i = 0; i < library.groups.size(); ++i) {
        const CriterionGroup &group = library.groups.at(i);
        Entry head;
        QList<const Criterion *> members;
        for (const Criterion &criterion : library.criteria) {
            if (criterion.group != group.id)
                continue;
            members.append(&criterion);
            head.criteria << criterion.id;
        }
        if (members.isEmpty())
            continue;
        addEntry(row++, group.id, group.shortName.in(language), i, head);
        for (const Criterion *criterion : std::as_const(members)) {
            Entry entry;
            entry.criteria = {criterion->id};
            entry.group = group.id;
            addEntry(row++, criterion->id, criterion->name.in(language), -1, entry);
        }
        setExpanded(group.id, m_expanded.contains(group.id));
    }
}

void WeightPanel::addEntry(int row, const QString &id, const QString &name, qsizetype groupIndex, const Entry &base)
{
    Entry entry = base;
    const bool group = groupIndex >= 0;
    entry.name = new TextLabel(name, group ? Theme::TextRole::Body : Theme::TextRole::Small,
                               group ? TextLabel::Tone::Normal : TextLabel::Tone::Secondary);
    entry.name->setWordWrap(!group);
    entry.slider = new WeightSlider(name);
    entry.slider->setObjectName(u"weight."_s + id);
    entry.number = new QSpinBox;
    entry.number->setObjectName(u"weightNumber."_s + id);
    entry.number->setRange(0, 100);
    entry.number->setSuffix(NumberText(interfaceLanguage()).percentSign());
    entry.number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    entry.number->setAlignment(Qt::AlignRight);
    entry.number->setKeyboardTracking(false);
    selectOnFocus(*entry.number);
    entry.number->setProperty("small", true);
    entry.number->setAccessibleName(tr("%1 in percent").arg(name));
    entry.number->setFixedWidth(Theme::scaled(numberWidth));
    entry.lock = smallButton(u"lock"_s, tr("Keep the weight of %1 when others are moved").arg(name));
    entry.lock->setObjectName(u"weightLock."_s + id);
    entry.lock->setCheckable(true);

    if (group) {
        entry.swatch = new Swatch(groupIndex);
        m_grid->addWidget(entry.swatch, row, SwatchColumn);
        entry.expander = smallButton(u"chevron-down"_s, tr("Show the criteria of %1").arg(name));
        entry.expander->setObjectName(u"weightExpand."_s + id);
        m_grid->addWidget(entry.expander, row, ExpandColumn);
        connect(entry.expander, &QToolButton::clicked, this, [this, id] { setExpanded(id, !m_expanded.contains(id)); });
    }
    m_grid->addWidget(entry.name, row, NameColumn);
    m_grid->addWidget(entry.slider, row, SliderColumn);
    m_grid->addWidget(entry.number, row, NumberColumn);
    m_grid->addWidget(entry.lock, row, LockColumn);

    connect(entry.slider, &QAbstractSlider::sliderPressed, this, [this] {
        m_dragging = true;
        emit dragStarted();
    });
    connect(entry.slider, &QAbstractSlider::sliderReleased, this, [this] { m_dragging = false; });
    connect(entry.slider, &WeightSlider::moved, this,
            [this, id, criteria = entry.criteria](double share) { emit shareChanged(id, criteria, share); });
    connect(entry.slider, &WeightSlider::homeRequested, this,
            [this, id, criteria = entry.criteria] { emit homeRequested(id, criteria); });
    connect(entry.number, &QSpinBox::valueChanged, this,
            [this, id, criteria = entry.criteria](int percent) { emit shareChanged(id, criteria, percent / 100.0); });
    connect(entry.lock, &QToolButton::clicked, this,
            [this, criteria = entry.criteria](bool locked) { emit lockChanged(criteria, locked); });
    m_entries.insert(id, entry);
}

void WeightPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::ApplicationFontChange)
        return;
    for (const Entry &entry : std::as_const(m_entries))
        entry.number->setFixedWidth(Theme::scaled(numberWidth));
}

void WeightPanel::setExpanded(const QString &group, bool expanded)
{
    if (expanded && !m_expanded.contains(group))
        m_expanded.append(group);
    else if (!expanded)
        m_expanded.removeAll(group);
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.group != group)
            continue;
        for (QWidget *widget : {static_cast<QWidget *>(entry.name), static_cast<QWidget *>(entry.slider),
                                static_cast<QWidget *>(entry.number), static_cast<QWidget *>(entry.lock)})
            widget->setVisible(expanded);
    }
    const Entry &head = m_entries[group];
    head.lock->setVisible(expanded || head.lock->isChecked());
    head.expander->setIcon(Theme::icon(expanded ? u"chevron-up"_s : u"chevron-down"_s));
}

void WeightPanel::setContent(const Library &library, const Evaluation &evaluation,
                             const QMap<QString, WeightOverride> &overrides, Language language, bool readOnly)
{
    build(library, language);
    const PrintedShares shares(library, evaluation);
    for (const auto &[id, entry] : std::as_const(m_entries).asKeyValueRange()) {
        const ShareSpan span = shareSpan(evaluation, entry.criteria);
        const int percents = entry.group.isEmpty() ? shares.group(id) : shares.criterion(id);
        const bool applies = std::ranges::any_of(entry.criteria, [&evaluation](const QString &criterion) {
            const WeightEvaluation *weight = evaluation.weight(criterion);
            return weight == nullptr || weight->applies;
        });
        entry.slider->setToolTip(plainToolTip(applies ? QString() : tr("Applies to none of the options")));
        entry.slider->setSpan(span, percents);
        entry.slider->setEnabled(!readOnly && applies);
        const QSignalBlocker blocker(entry.number);
        entry.number->setValue(percents);
        entry.number->setEnabled(!readOnly && applies);
        entry.lock->setChecked(std::ranges::all_of(
            entry.criteria, [&](const QString &criterion) { return overrides.value(criterion).locked; }));
        entry.lock->setEnabled(!readOnly && applies);
        if (entry.group.isEmpty())
            entry.lock->setVisible(entry.lock->isChecked() || m_expanded.contains(id));
    }
}

} // namespace lotse
