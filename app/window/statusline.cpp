// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/statusline.h"

#include "app/controls/text.h"
#include "app/document/engagementdocument.h"
#include "app/words/language.h"
#include "app/words/plaintext.h"
#include "decision/exportcheck.h"
#include "report/words/numbertext.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lotse {

StatusLine::StatusLine(QWidget *parent) : QStatusBar(parent)
{
    setSizeGripEnabled(false);
    for (TextLabel **label : {&m_saved, &m_hint, &m_library, &m_stale, &m_language, &m_textSize})
        *label = new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary);
    m_saved->setObjectName(u"saveState"_s);
    m_hint->setObjectName(u"keyHint"_s);
    m_stale->setObjectName(u"staleCount"_s);
    m_stale->setCursor(Qt::PointingHandCursor);
    m_stale->setToolTip(plainToolTip(tr(
        "Stale claims of the options that are compared. A click opens the work list of the library, which has all.")));
    m_stale->installEventFilter(this);
    m_hint->setElides(true);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addWidget(m_saved);
    addWidget(m_hint, 1);
    for (TextLabel *label : {m_library, m_stale, m_language, m_textSize})
        addPermanentWidget(label);
    for (TextLabel *label : {m_saved, m_hint, m_library, m_stale, m_language, m_textSize})
        label->setContentsMargins(6, 0, 6, 0);
    adapt();
}

void StatusLine::showTextState(const QString &name, bool modified)
{
    m_saved->setText(modified ? tr("%1: unsaved changes").arg(name) : tr("%1: saved").arg(name));
    fitHint();
}

void StatusLine::showSaveState(const EngagementDocument &document)
{
    if (!document.isOpen())
        m_saved->setText(tr("Ready"));
    else if (document.isLocked())
        m_saved->setText(tr("Open read-only"));
    else if (document.isReadOnly())
        m_saved->setText(tr("View at an earlier date, read-only"));
    else if (document.isModified())
        m_saved->setText(tr("Unsaved changes"));
    else if (document.path().isEmpty())
        m_saved->setText(tr("Not saved yet"));
    else
        m_saved->setText(tr("Saved"));
    fitHint();
}

void StatusLine::showLibrary(const EngagementDocument &document)
{
    if (!document.hasLibrary())
        return; // it tells when it is there
    const QString &version = document.library().version;
    m_library->setText(dayOfVersion(version).isValid()
                           ? tr("Library: as of %1").arg(displayVersion(version, interfaceLanguage()))
                           : QString());
    m_stale->setText(document.isOpen() ? tr("%n claim(s) stale", nullptr, countStaleClaims({document.evaluation()}))
                                       : QString());
    m_stale->setVisible(document.isOpen());
    fitHint();
}

void StatusLine::showInterface(int textSize)
{
    m_language->setText(interfaceLanguage() == Language::German ? tr("Interface: German") : tr("Interface: English"));
    m_textSize->setText(tr("Text %1").arg(NumberText(interfaceLanguage()).percents(textSize)));
    fitHint();
}

void StatusLine::setHint(const QString &hint)
{
    m_fullHint = hint;
    showNote({});
}

void StatusLine::showNote(const QString &note)
{
    m_note = note;
    fitHint();
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    fitHint();
}

bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    // By keys the work list is reached from the library (F9).
    if (watched == m_stale && event->type() == QEvent::MouseButtonRelease)
        emit staleRequested();
    return QStatusBar::eventFilter(watched, event);
}

void StatusLine::fitHint()
{
    const QString &shown = m_note.isEmpty() ? m_fullHint : m_note;
    if (m_hint->text() != shown)
        m_hint->setText(shown);
    const int gap = Theme::scaled(8);
    int needed = m_saved->sizeHint().width() + m_hint->sizeHint().width() + m_stale->sizeHint().width() + 4 * gap;
    // What is said elsewhere, too, gives way; the last one first.
    for (TextLabel *label : {m_library, m_textSize, m_language}) {
        needed += label->sizeHint().width() + gap;
        label->setVisible(needed <= width() && !label->text().isEmpty());
    }
}

void StatusLine::paintEvent(QPaintEvent * /*event*/)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), style.window);
    painter.fillRect(QRect(0, 0, width(), 1), style.line);
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        adapt();
}

void StatusLine::adapt()
{
    setFixedHeight(Theme::scaled(24));
    fitHint();
}

} // namespace lotse
