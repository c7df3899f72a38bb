// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/profileediting.h"

#include "app/library/libraryfiles.h"
#include "app/library/profilesession.h"

#include <QApplication>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

QString nameOf(const QString &id, const ClaimCardContent &content, const QString &field)
{
    return field.isEmpty() ? QString()
                           : QString(id + u'/' + content.scope + u'/' + content.criterion.id + u'/' + field);
}

} // namespace

ProfileEditing::ProfileEditing(ProfileSession &session, const LibraryFiles &files, QObject *parent)
    : QObject(parent), m_session(session), m_files(files)
{
    // What is typed into a field is one step until somebody leaves it.
    connect(qApp, &QApplication::focusChanged, this, [this] { m_field.clear(); });
}

void ProfileEditing::editClaim(const QString &id, const ClaimCardContent &content, const QString &field,
                               const ClaimEdit &edit)
{
    using Origin = ClaimCardContent::Origin;
    const bool stands = content.origin == Origin::Own || content.origin == Origin::Overriding;
    const auto whole = [&](JsonEditing &editing, const QString &there) {
        QString claim = there;
        if (content.origin == Origin::Inherited && !there.isEmpty())
            claim = overrideClaim(editing, content.scope, there);
        else if (content.origin == Origin::Missing)
            claim = addClaim(editing, content.scope, content.criterion.id, m_files.today(),
                             content.criterion.questionToProvider);
        return !claim.isEmpty() && edit(editing, claim);
    };
    apply(id, nameOf(id, content, field), content.place, whole, !stands || field.isEmpty());
}

void ProfileEditing::editSource(const QString &id, const ClaimCardContent &content, const QString &field,
                                const ClaimEdit &edit)
{
    apply(id, nameOf(id, content, field), content.place, edit, field.isEmpty());
}

void ProfileEditing::takeBack(const QString &id, const ClaimCardContent &content)
{
    const auto remove = [](JsonEditing &editing, const QString &claim) {
        return !claim.isEmpty() && editing.remove(claim);
    };
    apply(id, {}, content.place, remove, true);
}

void ProfileEditing::editPlace(const QString &id, const ClaimPlace &place, const ClaimEdit &edit)
{
    apply(id, {}, place, edit, true);
}

void ProfileEditing::renew(const QString &id, const ClaimCardContent &content)
{
    const QDate today = m_files.today();
    if (!canRenew(content.claim, today)) {
        emit refused(tr("This claim holds from today on already."));
        return;
    }
    const auto renewal = [today](JsonEditing &editing, const QString &claim) {
        return !claim.isEmpty() && !renewClaim(editing, claim, today).isEmpty();
    };
    apply(id, {}, content.place, renewal, true);
}

void ProfileEditing::apply(const QString &id, const QString &name, const ClaimPlace &place, const ClaimEdit &edit,
                           bool changesRows)
{
    const ProfileSession::OpenProfile *open = m_session.find(id);
    if (open == nullptr)
        return;
    QTextDocument &document = *open->document;
    const QString before = SourceText::textOf(document);
    JsonEditing editing(before);
    if (!edit(editing, claimPointer(editing.outline(), place))) {
        emit refused(tr("The source text is not complete at this place. Correct it there, or undo the last step."));
        return;
    }
    if (editing.text() == before)
        return;
    QTextCursor cursor(&document);
    if (!name.isEmpty() && name == m_field && document.revision() == m_revision)
        cursor.joinPreviousEditBlock();
    else
        cursor.beginEditBlock();
    for (const TextEdit &each : editing.edits()) {
        cursor.setPosition(int(each.extent.begin));
        cursor.setPosition(int(each.extent.end), QTextCursor::KeepAnchor);
        cursor.insertText(each.text);
    }
    cursor.endEditBlock();
    m_field = name;
    m_revision = document.revision();
    if (changesRows)
        m_session.checkNow(id);
}

} // namespace lotse
