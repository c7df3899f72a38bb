// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/optiontiles.h"

#include "app/client/optiontile.h"
#include "app/look/theme.h"
#include "app/words/plaintext.h"

#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype shownAtLeast = 12;

} // namespace

OptionTiles::OptionTiles(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout), m_more(new QPushButton)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    m_more->setObjectName(u"moreOptions"_s);
    m_more->setIcon(Theme::icon(u"plus"_s));
    m_more->setProperty("flat", true);
    m_more->setProperty("small", true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_more);
    foot->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeSets());
    layout->addLayout(m_grid);
    layout->addLayout(foot);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        arrange();
    });
}

QWidget *OptionTiles::makeSets()
{
    auto *sets = new QWidget;
    auto *row = new QHBoxLayout(sets);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const QString &name, const QString &text, const QString &help, Set set) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setProperty("small", true);
        button->setToolTip(plainToolTip(help));
        button->setAccessibleDescription(help);
        connect(button, &QPushButton::clicked, this, [this, set] { emit setRequested(set); });
        row->addWidget(button);
        return button;
    };
    add(u"allOptions"_s, tr("All"), tr("Compare every option of the library. One step of Undo brings the choice back."),
        Set::All);
    add(u"noOptions"_s, tr("None"),
        tr("Take every option out of the comparison. One step of Undo brings the choice back."), Set::None);
    m_euOnly = add(u"euOptions"_s, tr("E&U only"), {}, Set::EuOnly);
    row->addStretch();
    return sets;
}

void OptionTiles::show(const QList<Option> &options, const QStringList &chosen)
{
    if (options != m_options || m_tiles.isEmpty()) {
        clear();
        m_options = options;
        QList<Option> ordered = options;
        std::ranges::stable_partition(ordered, [&chosen](const Option &option) { return chosen.contains(option.id); });
        for (const Option &option : std::as_const(ordered)) {
            auto *tile = new OptionTile(option.id, option.provider, option.deployment, this);
            tile->setToolTip(plainToolTip(option.help));
            tile->setAccessibleDescription(option.help);
            connect(tile, &QAbstractButton::clicked, this,
                    [this, id = option.id](bool checked) { emit toggled(id, checked); });
            m_tiles.append(tile);
            setTabOrder(tile, m_more);
        }
        m_chosenFirst =
            std::ranges::count_if(options, [&chosen](const Option &option) { return chosen.contains(option.id); });
        arrange();
    }
    const bool hasEu = std::ranges::any_of(std::as_const(m_options), &Option::euOnly);
    const QString help = hasEu
        ? tr("Compare exactly the options whose region of processing and parent company lie in the EU or in your own "
             "rooms, as their profiles state them. What is promised by contract is judged by the criteria. One step of "
             "Undo brings the choice back.")
        : tr("No option of this library has both region of processing and parent company in the EU.");
    m_euOnly->setEnabled(hasEu);
    m_euOnly->setToolTip(plainToolTip(help));
    m_euOnly->setAccessibleDescription(help);
    for (OptionTile *tile : std::as_const(m_tiles)) {
        const QSignalBlocker blocker(tile);
        tile->setChecked(chosen.contains(tile->optionId()));
    }
    showMore();
}

void OptionTiles::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int columns = std::clamp(width() / Theme::scaled(170), 1, 5);
    if (columns != m_columns) {
        m_columns = columns;
        arrange();
    }
}

void OptionTiles::clear()
{
    for (OptionTile *tile : std::as_const(m_tiles))
        tile->deleteLater();
    m_tiles.clear();
}

void OptionTiles::arrange()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    const int columns = std::max(1, m_columns);
    // Whole rows: the chosen ones and at least one row to choose from.
    qsizetype shown = std::max(shownAtLeast, m_chosenFirst + columns);
    shown = std::min((shown + columns - 1) / columns * columns, m_tiles.size());
    if (m_unfolded || m_tiles.size() - shown <= 2)
        shown = m_tiles.size();
    for (qsizetype index = 0; index < m_tiles.size(); ++index) {
        OptionTile *tile = m_tiles.at(index);
        tile->setVisible(index < shown);
        if (index < shown)
            m_grid->addWidget(tile, static_cast<int>(index) / columns, static_cast<int>(index) % columns);
    }
    for (int column = 0; column < 6; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    const int hidden = static_cast<int>(m_tiles.size() - shown);
    m_more->setVisible(hidden > 0 || m_unfolded);
    m_more->setIcon(Theme::icon(m_unfolded ? u"minus"_s : u"plus"_s));
    showMore();
}

/// Tells how many options are folded away, and how many chosen ones are among them.
void OptionTiles::showMore()
{
    // Not by what is visible: the page itself may be hidden.
    const auto isFolded = [](const OptionTile *tile) { return tile->isHidden(); };
    const auto hidden = int(std::ranges::count_if(m_tiles, isFolded));
    const auto chosen = int(
        std::ranges::count_if(m_tiles, [&](const OptionTile *tile) { return isFolded(tile) && tile->isChecked(); }));
    if (m_unfolded)
        m_more->setText(tr("Show fewer"));
    else if (chosen == 0)
        m_more->setText(tr("%n more", nullptr, hidden));
    else
        m_more->setText(tr("%n more, %1 of them chosen", nullptr, hidden).arg(chosen));
}

} // namespace lotse
