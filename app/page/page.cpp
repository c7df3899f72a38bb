// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/page.h"

#include "app/controls/forgettyping.h"
#include "app/document/engagementdocument.h"
#include "app/document/stepmodel.h"
#include "app/page/pageheader.h"
#include "app/words/headline.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// The workload, and whose weights are its own.
QString subjectOf(const EngagementDocument &document)
{
    const Workload &workload = document.workload();
    return workload.id + u'/' + workload.weightSet;
}

/// Lets the fields of @p page forget what was typed before they show another engagement or workload: those of a hidden
/// page, too.
void forgetWithTheSubject(Page &page, EngagementDocument &document)
{
    QObject::connect(&document, &EngagementDocument::reset, &page, [&page] { forgetTyping(page); });
    QObject::connect(&document, &EngagementDocument::changed, &page,
                     [&page, &document, before = subjectOf(document)]() mutable {
                         const QString now = subjectOf(document);
                         if (std::exchange(before, now) != now)
                             forgetTyping(page);
                     });
}

QString kickerOf(PageId page, const Engagement &engagement)
{
    const int number = StepModel::numberOf(page);
    const PageId step = number > 0 ? StepModel::pageOf(number) : page;
    const QString title = StepModel::titleOf(page);
    QString kicker = title;
    if (number > 0 && step == page)
        kicker = Page::tr("Step %1 of %2 · %3").arg(number).arg(StepModel::count()).arg(title);
    else if (number > 0)
        kicker = Page::tr("Step %1 of %2 · %3 · %4")
                     .arg(number)
                     .arg(StepModel::count())
                     .arg(StepModel::titleOf(step), title);
    // What the result leaves out stands above each page that shows it.
    const bool showsResult = number > StepModel::numberOf(PageId::Questions);
    return showsResult ? Headline::kicker(kicker, engagement.thresholds) : kicker;
}

/// Scrolls the area of @p page in which somebody works by as much as it was pushed down, so that what was clicked stays
/// under the pointer.
void stayInPlace(const Page &page)
{
    const QWidget *focused = page.window()->focusWidget();
    if (!focused || !page.isAncestorOf(focused))
        return;
    const int before = focused->mapToGlobal(QPoint()).y();
    page.layout()->activate();
    const int pushed = focused->mapToGlobal(QPoint()).y() - before;
    QScrollArea *outermost = nullptr;
    for (QWidget *parent = focused->parentWidget(); parent && parent != &page; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            outermost = area;
    }
    if (outermost)
        outermost->verticalScrollBar()->setValue(outermost->verticalScrollBar()->value() + pushed);
}

} // namespace

Page::Page(PageId id, EngagementDocument &document, QWidget *parent)
    : QWidget(parent), m_id(id), m_document(document), m_header(new PageHeader), m_content(new QVBoxLayout)
{
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(m_content, 1);
    connect(m_header, &PageHeader::workloadChosen, this, [this](int index) { m_document.setWorkloadIndex(index); });
    connect(m_header, &PageHeader::grown, this, [this] { stayInPlace(*this); });
    showHead();
    if (StepModel::numberOf(id) > 0) // the texts of the library have histories of their own
        forgetWithTheSubject(*this, m_document);
    connect(&m_document, &EngagementDocument::changed, this, [this] {
        showHead();
        if (isVisible())
            refresh();
    });
}

void Page::showHead()
{
    if (m_id != PageId::Start) // it greets
        m_header->setKicker(kickerOf(m_id, m_document.engagement()));
    // The client's page is about all workloads, the others about one.
    if (StepModel::numberOf(m_id) <= StepModel::numberOf(PageId::Client))
        return;
    QStringList names;
    for (const Workload &workload : m_document.engagement().workloads)
        names.append(workload.name.trimmed());
    m_header->setWorkloads(names, m_document.workloadIndex());
}

void Page::find(bool next)
{
    if (!next)
        emit actionRequested(u"search"_s);
}

bool Page::focusNextArea(bool backwards)
{
    const QWidget *focused = window()->focusWidget();
    QList<Area> shown = areas();
    shown.removeIf([](const Area &area) { return !area.widget->isVisible(); });
    qsizetype now = -1;
    for (qsizetype place = 0; place < shown.size(); ++place) {
        const QWidget *area = shown.at(place).widget;
        if (focused && (area == focused || area->isAncestorOf(focused)))
            now = place;
    }
    const qsizetype next = now < 0 ? (backwards ? shown.size() - 1 : 0) : now + (backwards ? -1 : 1);
    if (next < 0 || next >= shown.size())
        return false;
    shown.at(next).focus();
    return true;
}

void Page::holdMessageBar(QWidget *bar)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, bar);
}

void Page::triggerPrimary()
{
    if (m_header->primaryButton()->isVisible() && m_header->primaryButton()->isEnabled())
        m_header->primaryButton()->click();
}

void Page::setLow(bool low)
{
    m_header->setLow(low);
}

const Style &Page::style() const
{
    return Style::of(palette());
}

} // namespace lotse
