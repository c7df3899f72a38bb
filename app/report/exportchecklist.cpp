// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/exportchecklist.h"

#include "app/controls/card.h"
#include "app/controls/iconlabel.h"
#include "app/controls/text.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

ExportChecklist::ExportChecklist(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout)
{
    auto *card = new Card(tr("Check before export"));
    m_lines->setSpacing(10);
    card->content().addLayout(m_lines);
    auto *hint = new TextLabel(tr("Hints do not prevent the export. The report shows them with the evidence."),
                               Theme::TextRole::Small, TextLabel::Tone::Secondary);
    hint->setWraps(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addWidget(hint);
    layout->addStretch(1); // lines must not share the rest among them
}

void ExportChecklist::addLine(Mark mark, const QString &text, const QString &linkText, Link link, int workload)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto look = [mark]() -> std::pair<QString, TextLabel::Tone> {
        switch (mark) {
        case Mark::Done: return {u"check"_s, TextLabel::Tone::Good};
        case Mark::Attention: return {u"warning"_s, TextLabel::Tone::Weak};
        case Mark::Stale: return {u"clock"_s, TextLabel::Tone::Fair};
        case Mark::Unknown: return {u"question"_s, TextLabel::Tone::Unknown};
        }
        Q_UNREACHABLE_RETURN({});
    }();
    row->addWidget(new IconLabel(look.first, look.second), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    auto *label = new TextLabel(text, Theme::TextRole::Body);
    label->setWraps(true);
    column->addWidget(label);
    if (!linkText.isEmpty()) {
        auto *button = new QPushButton(linkText);
        button->setProperty("small", true);
        button->setObjectName(u"checkLink%1/%2"_s.arg(int(link)).arg(workload));
        button->setAccessibleName(tr("%1: %2").arg(text, linkText));
        column->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, link, workload] { emit linkActivated(link, workload); });
    }
    column->addStretch();
    row->addLayout(column, 1);
    m_lines->addWidget(line);
}

void ExportChecklist::setCheck(const ReportCheck &check, const QList<Names> &names)
{
    if (m_filled && check == m_check && names == m_names)
        return; // a link that has the focus keeps it
    m_filled = true;
    m_check = check;
    m_names = names;
    fill();
}

void ExportChecklist::setUnprintable(const QString &sentence)
{
    if (sentence == m_unprintable)
        return;
    m_unprintable = sentence;
    if (m_filled)
        fill();
}

QString ExportChecklist::named(int workload, const QString &text) const
{
    const QString &name = m_names.at(workload).workload;
    return name.isEmpty() ? text : tr("%1: %2").arg(name, text);
}

void ExportChecklist::addQuestions()
{
    bool allAnswered = true;
    for (int workload = 0; workload < int(m_check.workloads.size()); ++workload) {
        const int open = m_check.workloads.at(workload).openQuestions;
        if (open == 0)
            continue;
        allAnswered = false;
        addLine(Mark::Attention, named(workload, tr("%n question(s) open", nullptr, open)), tr("To the questions"),
                Link::Questions, workload);
    }
    if (allAnswered)
        addLine(Mark::Done, tr("All questions answered"));
}

void ExportChecklist::addRisks()
{
    bool anyHigh = false;
    bool allHaveMeasures = true;
    for (int workload = 0; workload < int(m_check.workloads.size()); ++workload) {
        const ExportCheck &check = m_check.workloads.at(workload);
        anyHigh = anyHigh || check.highRisks > 0;
        if (check.highRisksWithoutMeasure == 0)
            continue;
        allHaveMeasures = false;
        addLine(Mark::Attention,
                named(workload, tr("%n high risk(s) without a measure", nullptr, check.highRisksWithoutMeasure)),
                tr("To the risks"), Link::Risks, workload);
    }
    if (allHaveMeasures)
        addLine(Mark::Done, anyHigh ? tr("High risks have measures") : tr("No high risk"));
}

QString ExportChecklist::obstacleText(FinalObstacle obstacle, const QString &choice)
{
    switch (obstacle) {
    case FinalObstacle::NoChoice: return tr("No option chosen yet: no final version");
    case FinalObstacle::ChoiceNotCleared: return tr("%1 is not cleared: no final version").arg(choice);
    case FinalObstacle::ChoiceOut: return tr("%1 is out: no final version").arg(choice);
    case FinalObstacle::ChoiceNotCompared: return tr("The chosen option is not compared: no final version");
    case FinalObstacle::PlanBNotCleared: return tr("Plan B is not cleared: no final version");
    case FinalObstacle::PlanBOut: return tr("Plan B is out: no final version");
    case FinalObstacle::PlanBNotCompared: return tr("Plan B is not compared: no final version");
    case FinalObstacle::PlanBIsTheChoice: return tr("Choice and plan B are the same option: no final version");
    }
    Q_UNREACHABLE_RETURN({});
}

void ExportChecklist::addChoice(int workload)
{
    const ExportCheck &check = m_check.workloads.at(workload);
    const QString &choice = m_names.at(workload).choice;
    for (const FinalObstacle obstacle : check.obstacles)
        addLine(obstacle == FinalObstacle::NoChoice ? Mark::Unknown : Mark::Attention,
                named(workload, obstacleText(obstacle, choice)));
    if (check.choiceMissing || check.obstacles.contains(FinalObstacle::ChoiceNotCompared))
        return;
    if (check.unknownOfChoice.isEmpty())
        addLine(Mark::Done, named(workload, tr("Every claim on %1 is documented").arg(choice)));
    else
        addLine(
            Mark::Unknown,
            named(workload, tr("%n claim(s) on %1 unknown", nullptr, int(check.unknownOfChoice.size())).arg(choice)),
            tr("Question list …"), Link::QuestionList, workload);
}

void ExportChecklist::fill()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    addQuestions();
    addRisks();
    if (m_check.staleClaims == 0)
        addLine(Mark::Done, tr("No claim is stale"));
    else
        addLine(Mark::Stale, tr("%n claim(s) stale", nullptr, m_check.staleClaims), tr("Show"), Link::StaleClaims);
    for (int workload = 0; workload < int(m_check.workloads.size()); ++workload)
        addChoice(workload);
    if (!m_unprintable.isEmpty())
        addLine(Mark::Attention, m_unprintable);
}

} // namespace lotse
