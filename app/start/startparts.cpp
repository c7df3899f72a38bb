// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/startparts.h"

#include "app/controls/scaledsize.h"
#include "app/controls/text.h"
#include "app/document/stepmodel.h"
#include "app/start/recentdelegate.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QListView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// The icon of the program.
class Flag final : public QWidget
{
public:
    Flag()
    {
        keepScaled(*this, [this] { setFixedSize(Theme::scaled(52), Theme::scaled(52)); });
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        QIcon(u":/icons/lotse.svg"_s).paint(&painter, rect());
    }
};

/// The number of a step in a circle.
class StepCircle final : public QWidget
{
public:
    explicit StepCircle(int number) : m_number(number)
    {
        keepScaled(*this, [this] { setFixedSize(Theme::scaled(24), Theme::scaled(24)); });
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const Style &style = Style::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(style.controlBorder, 1.5));
        painter.setBrush(style.surface);
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
        QFont font = Theme::font(Theme::TextRole::Small);
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(style.secondaryText);
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    int m_number;
};

} // namespace

ProductHead::ProductHead(QWidget *parent) : QWidget(parent)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(u"Lotse"_s, Theme::TextRole::Headline));
    words->addWidget(
        new TextLabel(tr("Choose an AI provider together"), Theme::TextRole::Body, TextLabel::Tone::Secondary));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(new Flag);
    layout->addLayout(words, 1);
}

StepOverview::StepOverview(QWidget *parent) : QWidget(parent)
{
    struct Step
    {
        QString what;
        int minutes;
    };
    const QList<Step> steps {{tr("Name, industry, language of the report"), 1},
                             {tr("About 30 questions, each shows its effect at once"), 6},
                             {tr("Criteria and options with evidence"), 2},
                             {tr("Check the weights: does first place hold?"), 2},
                             {tr("Measures, owners, dates"), 2},
                             {tr("Give reasons and export the report"), 1}};
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    int total = 0;
    for (const Step &step : steps)
        total += step.minutes;
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("How an engagement runs"), Theme::TextRole::CardTitle));
    head->addStretch();
    head->addWidget(
        new TextLabel(tr("about %n minute(s)", nullptr, total), Theme::TextRole::Small, TextLabel::Tone::Secondary));
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    layout->addLayout(head);
    layout->addWidget(line);
    for (int number = 1; number <= steps.size(); ++number) {
        const Step &step = steps.at(number - 1);
        auto *what = new TextLabel(step.what, Theme::TextRole::Small, TextLabel::Tone::Secondary);
        what->setWraps(true);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new TextLabel(StepModel::titleOf(StepModel::pageOf(number)), Theme::TextRole::BodyBold));
        words->addWidget(what);
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(new StepCircle(number));
        row->addLayout(words, 1);
        row->addWidget(
            new TextLabel(tr("%1 min").arg(step.minutes), Theme::TextRole::Small, TextLabel::Tone::Secondary));
        layout->addLayout(row);
    }
}

void RoundFrame::paintEvent(QPaintEvent * /*event*/)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.line, 1));
    painter.setBrush(style.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

RecentHead::RecentHead(const QListView &list, QWidget *parent) : QWidget(parent), m_list(list)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize RecentHead::sizeHint() const
{
    return {Theme::scaled(400), Theme::scaled(30)};
}

void RecentHead::paintEvent(QPaintEvent * /*event*/)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), style.alternate);
    painter.fillRect(QRect(0, height() - 1, width(), 1), style.line);
    painter.setFont(Theme::font(Theme::TextRole::Small));
    painter.setPen(style.secondaryText);
    const int room = m_list.isVisible() ? m_list.viewport()->width() : width();
    const RecentDelegate::Columns columns = RecentDelegate::columns(room);
    for (const auto &[left, text] :
         {std::pair {columns.client, tr("Client")}, std::pair {columns.progress, tr("Progress")},
          std::pair {columns.result, tr("Result")}}) {
        if (left >= 0)
            painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    painter.drawText(QRect(0, 0, columns.right, height()), Qt::AlignRight | Qt::AlignVCenter, tr("Changed"));
}

} // namespace lotse
