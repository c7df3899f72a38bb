// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ranking/failedoptions.h"

#include "app/controls/text.h"
#include "app/words/plaintext.h"
#include "report/charts/marks.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace lotse {

namespace {

/// The texts of one option with the sign at their left.
class FailedCell final : public QWidget
{
public:
    explicit FailedCell(const FailedOptions::Entry &entry)
    {
        setToolTip(plainToolTip(entry.why));
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(Theme::scaled(24), 0, 0, 0);
        layout->setSpacing(0);
        auto *name = new TextLabel(entry.name, Theme::TextRole::BodyBold, TextLabel::Tone::Failed);
        name->setWraps(true);
        layout->addWidget(name);
        for (const auto &[text, tone] :
             {std::pair {entry.reason, TextLabel::Tone::Secondary}, std::pair {entry.path, TextLabel::Tone::Accent}}) {
            if (text.isEmpty())
                continue;
            auto *label = new TextLabel(text, Theme::TextRole::Small, tone);
            label->setWraps(true);
            layout->addWidget(label);
        }
        layout->addStretch();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int side = Theme::scaled(15);
        drawProhibition(painter, QRectF(0, Theme::scaled(2), side, side), Style::of(palette()).failedText);
    }
};

} // namespace

FailedOptions::FailedOptions(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::scaled(16));
    m_grid->setVerticalSpacing(Theme::scaled(10));
}

void FailedOptions::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    qDeleteAll(m_cells);
    m_cells.clear();
    for (const Entry &entry : entries)
        m_cells.append(new FailedCell(entry));
    m_columns = 0;
    arrange();
}

QWidget *FailedOptions::partOf(const QString &deployment) const
{
    const auto found = std::ranges::find(m_entries, deployment, &Entry::deployment);
    return found == m_entries.end() ? nullptr : m_cells.at(found - m_entries.begin());
}

void FailedOptions::arrange()
{
    const int most = std::clamp(int(m_entries.size()), 1, 3);
    const int columns = std::clamp(width() / Theme::scaled(200), 1, most);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        m_grid->addWidget(m_cells.at(i), int(i) / columns, int(i) % columns, Qt::AlignTop);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void FailedOptions::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace lotse
