// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/presentation.h"

#include "app/document/engagementdocument.h"
#include "app/presentation/slidesjob.h"
#include "app/presentation/slideview.h"
#include "app/words/language.h"
#include "report/charts/style.h"
#include "report/words/clientname.h"

#include <QAccessible>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

Presentation::Presentation(EngagementDocument &document, QWidget *parent)
    : QWidget(parent, Qt::Window), m_document(document), m_job(new SlidesJob(this)), m_view(new SlideView(this))
{
    setObjectName(u"presentation"_s);
    // It may stand in a list of windows that the client sees: no name of a file.
    setWindowTitle(tr("Presentation – Lotse"));
    setMinimumSize(320, 200);
    setAccessibleName(tr("Presentation"));
    setFocusPolicy(Qt::StrongFocus);
    connect(m_job, &SlidesJob::finished, this, &Presentation::take);
    connect(&m_document, &EngagementDocument::changed, this, &Presentation::request);
    // What has to be drawn first takes a moment, the name does not.
    report::Slide first;
    first.client = clientNameIn(m_document.engagement(), interfaceLanguage());
    first.statement = first.client;
    first.caption = tr("The slides are being made …");
    m_view->showSlide(first, {});
    request();
}

void Presentation::request()
{
    if (!m_document.isOpen()) {
        close();
        return;
    }
    // The slides show the day of the engagement, the effect that of the view.
    const bool isToday = !m_document.asOf().isValid();
    m_job->request(
        m_document.library(), m_document.engagement(), interfaceLanguage(),
        {.workload = m_document.workload().id, .effect = isToday ? m_document.lastEffect() : AnswerEffect()});
}

void Presentation::take(const QList<report::Slide> &slides)
{
    const QList<report::Slide> before = std::exchange(m_slides, slides);
    m_view->setSlides(m_slides);
    if (before.isEmpty()) {
        showSlide(0);
        announce(report::spokenText(m_slides.at(m_current)));
        return;
    }
    // Slides may have come or gone before the one that is shown.
    const report::Slide &shown = before.at(m_current);
    const auto isSame = [&shown](const report::Slide &slide) {
        return slide.kind == shown.kind && slide.workload == shown.workload;
    };
    // Two workloads may bear one name: where nothing moved, nothing is searched.
    const bool stays = m_current < slides.size() && isSame(slides.at(m_current));
    const auto same = stays ? slides.cbegin() + m_current : std::ranges::find_if(slides, isSame);
    showSlide(same == slides.cend() ? m_current : same - slides.cbegin());
    if (m_slides.at(m_current) != shown && !m_covered)
        announce(report::spokenText(m_slides.at(m_current)));
}

void Presentation::showSlide(qsizetype index)
{
    m_current = std::clamp<qsizetype>(index, 0, m_slides.size() - 1);
    m_view->showSlide(m_slides.at(m_current), u"%1 / %2"_s.arg(m_current + 1).arg(m_slides.size()));
}

void Presentation::goTo(qsizetype index)
{
    if (m_slides.isEmpty())
        return;
    // Whoever goes on wants to see something.
    const bool wasCovered = m_covered;
    setCovered(false);
    const qsizetype before = m_current;
    showSlide(index);
    if (m_current != before || wasCovered)
        announce(tr("Slide %1 of %2").arg(m_current + 1).arg(m_slides.size()) + u'\n'
                 + report::spokenText(m_slides.at(m_current)));
}

void Presentation::setCovered(bool covered)
{
    if (covered == m_covered)
        return;
    m_covered = covered;
    m_view->setVisible(!covered);
    if (covered)
        announce(tr("The slide is covered"));
    update();
}

void Presentation::announce(const QString &text)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent event(this, text);
    QAccessible::updateAccessibility(&event);
}

// Remotes send Page Up and Page Down, B or a full stop, and Escape; some send F5 at the start.
void Presentation::keyPressEvent(QKeyEvent *event)
{
    const bool backwards = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter: goTo(m_current + 1); break;
    case Qt::Key_Space: goTo(m_current + (backwards ? -1 : 1)); break;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backspace: goTo(m_current - 1); break;
    case Qt::Key_Home: goTo(0); break;
    case Qt::Key_End: goTo(m_slides.size() - 1); break;
    case Qt::Key_B:
    case Qt::Key_Period: setCovered(!m_covered); break;
    case Qt::Key_Escape:
    case Qt::Key_F11: close(); break;
    default: QWidget::keyPressEvent(event);
    }
}

void Presentation::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goTo(m_current + 1);
    else if (event->button() == Qt::RightButton)
        goTo(m_current - 1);
}

void Presentation::closeEvent(QCloseEvent *event)
{
    event->accept();
    emit closed();
}

void Presentation::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view->setGeometry(rect());
}

// Behind the slide: what covers it is dark in both colour schemes.
void Presentation::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), Style::of(Style::Scheme::Dark).window);
}

} // namespace lotse
