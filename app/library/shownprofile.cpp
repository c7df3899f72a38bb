// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/shownprofile.h"

#include "app/library/codeedit.h"
#include "app/library/profilesession.h"

#include <QTextDocument>

namespace lotse {

ShownProfile::ShownProfile(ProfileSession &session, CodeEdit &edit, std::function<QString()> current,
                           std::function<QString(const QString &id)> name, QObject *parent)
    : QObject(parent), m_session(session), m_edit(edit), m_current(std::move(current)), m_name(std::move(name))
{
    connect(&m_session, &ProfileSession::checked, this, [this](const QString &id) {
        if (id == m_wanted && id == m_current())
            saveText();
    });
}

QString ShownProfile::textName() const
{
    return m_session.find(m_current()) != nullptr ? m_name(m_current()) : QString();
}

bool ShownProfile::isTextModified() const
{
    return m_session.isUnsaved(m_current());
}

bool ShownProfile::canUndoText() const
{
    const ProfileSession::OpenProfile *open = m_session.find(m_current());
    return open != nullptr && open->document->isUndoAvailable();
}

bool ShownProfile::canRedoText() const
{
    const ProfileSession::OpenProfile *open = m_session.find(m_current());
    return open != nullptr && open->document->isRedoAvailable();
}

void ShownProfile::saveText()
{
    m_wanted.clear();
    const QString id = m_current();
    const ProfileSession::OpenProfile *open = m_session.find(id);
    if (open == nullptr)
        return;
    if (!open->isUnsaved())
        emit told(MessageBar::Kind::Information, tr("%1 is saved; there is nothing new in its text.").arg(m_name(id)));
    else if (open->checkedRevision != open->document->revision())
        m_wanted = id;
    else if (!m_session.canSave(id))
        emit told(MessageBar::Kind::Error,
                  tr("%1 is not saved: its text has errors. It is kept as a draft until they are corrected.")
                      .arg(m_name(id)));
    else
        emit saveRequested();
}

void ShownProfile::undoText()
{
    m_edit.undo();
}

void ShownProfile::redoText()
{
    m_edit.redo();
}

} // namespace lotse
