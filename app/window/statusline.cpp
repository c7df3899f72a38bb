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
}

void StatusLine::showInterface(int textSize)
{
    m_language->setText(interfaceLanguage() == Language::German ? tr("Interface: German") : tr("Interface: English"));
    m_textSize->setText(tr("Text %1").arg(NumberText(interfaceLanguage()).percents(textSize)));
}

void StatusLine::setHint(const QString &hint)
{
    m_fullHint = hint;
    showNote({});
}

void StatusLine::showNote(const QString &note)
{
    m_note = note;
    elideHint();
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    elideHint();
}

// The words of the program end with an ellipsis instead of being cut where the window is narrow.
void StatusLine::elideHint()
{
    const QMargins margins = m_hint->contentsMargins();
    const QString &shown = m_note.isEmpty() ? m_fullHint : m_note;
    const int room = m_hint->width() - margins.left() - margins.right();
    m_hint->setText(QFontMetrics(m_hint->font()).elidedText(shown, Qt::ElideRight, room));
    m_hint->setToolTip(plainToolTip(shown));
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
}

} // namespace lotse
