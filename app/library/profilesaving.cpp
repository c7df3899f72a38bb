// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/profilesaving.h"

#include "app/library/libraryfiles.h"
#include "app/library/profilesession.h"
#include "app/words/messages.h"

namespace lotse {

using namespace Qt::StringLiterals;

ProfileSaving::ProfileSaving(ProfileSession &session, const LibraryFiles &files, MessageBar &messages, QObject *parent)
    : QObject(parent), m_session(session), m_files(files), m_messages(messages)
{
    connect(&m_session, &ProfileSession::changedOnDisk, this, &ProfileSaving::tellChangedOnDisk);
    connect(&m_session, &ProfileSession::vanished, this, &ProfileSaving::tellVanished);
    connect(&m_session, &ProfileSession::checked, this, &ProfileSaving::settle);
    connect(&m_session, &ProfileSession::unsavedChanged, this, &ProfileSaving::settle);
    connect(&m_messages, &MessageBar::actionTriggered, this, &ProfileSaving::runAction);
}

void ProfileSaving::tell(MessageBar::Kind kind, const QString &text, const QList<MessageBar::Action> &actions)
{
    m_toldKind = kind;
    m_told = text;
    m_toldActions = actions;
    m_messages.showMessage(kind, text, actions);
}

void ProfileSaving::tellMove(const RankingMove &move)
{
    m_move = move;
    const bool isShown = m_messages.isVisibleTo(m_messages.parentWidget()) && m_messages.text() == m_told;
    QList<MessageBar::Action> actions = isShown ? m_toldActions : QList<MessageBar::Action>();
    if (!move.rows().isEmpty())
        actions.append({tr("Show what changed"), u"move"_s, u"columns"_s});
    else if (!isShown)
        return;
    // The next move is not added to this one.
    const QString told = isShown ? m_told : tr("The library was read anew.");
    m_messages.showMessage(isShown ? m_toldKind : MessageBar::Kind::Attention, told + u' ' + move.sentence(), actions);
}

void ProfileSaving::tellNotSaved(const QString &id, const Issue &issue)
{
    if (m_session.store().isOwnChanged(id, m_session.find(id)->known))
        return; // that is told with its choices
    tell(MessageBar::Kind::Error, sentence(issue), {{tr("Try again"), u"save:"_s + id, u"refresh"_s}});
}

void ProfileSaving::refuse(const QString &id, const QString &sentence)
{
    m_refused = {id, sentence};
    tell(MessageBar::Kind::Error, sentence);
}

void ProfileSaving::settle(const QString &id)
{
    if (id != m_refused.first || (m_session.isUnsaved(id) && !m_session.canSave(id)))
        return;
    m_messages.withdraw(m_refused.second);
    m_refused = {};
}

void ProfileSaving::tellChangedOnDisk(const QString &id)
{
    tell(MessageBar::Kind::Attention, tr("Another program changed the file of %1.").arg(m_files.nameOf(id)),
         {{tr("Reload"), u"reload:"_s + id, u"refresh"_s}, {tr("Keep my text"), u"keep:"_s + id, {}}});
}

void ProfileSaving::tellVanished(const QString &id)
{
    tell(MessageBar::Kind::Attention,
         tr("The file of %1 is gone. Its text is still here; saving writes it again.").arg(m_files.nameOf(id)),
         {{tr("Save again"), u"save:"_s + id, u"save"_s}});
}

void ProfileSaving::save(const QString &id)
{
    if (!m_session.canSave(id))
        return;
    if (const auto done = m_session.save(id); !done) {
        tellNotSaved(id, done.error());
        return;
    }
    tell(MessageBar::Kind::Done,
         tr("%1 is saved in your own library folder and counts from now on.").arg(m_files.nameOf(id)));
    emit saved(id);
}

bool ProfileSaving::saveAll()
{
    for (const QString &id : m_session.unsaved()) {
        if (!m_session.canSave(id)) {
            emit showRequested(id);
            refuse(id,
                   tr("%1 is not saved: its text has errors or is still being checked. Correct it, or "
                      "keep it as a draft when you close.")
                       .arg(m_files.nameOf(id)));
            return false;
        }
        if (const auto done = m_session.save(id); !done) {
            emit showRequested(id);
            tellNotSaved(id, done.error());
            return false;
        }
    }
    return true;
}

void ProfileSaving::reset(const QString &id)
{
    const ProfileSession::OpenProfile *open = m_session.find(id);
    if (open == nullptr)
        return;
    m_reset = {id, open->bytes()};
    const QString name = m_files.nameOf(id);
    const bool shipped = !m_session.store().shippedPath(id).isEmpty();
    if (const auto done = m_session.reset(m_reset.first); !done) {
        tell(MessageBar::Kind::Error, sentence(done.error()));
        return;
    }
    if (!shipped)
        emit removed();
    tell(MessageBar::Kind::Done, shipped ? tr("%1 is as shipped again.").arg(name) : tr("%1 is removed.").arg(name),
         {{tr("Undo"), u"restore"_s, u"undo"_s}});
}

void ProfileSaving::runAction(const QString &action)
{
    const QString id = action.section(u':', 1);
    if (action == "move"_L1) {
        m_move.show(&m_messages);
        return;
    }
    m_messages.dismiss();
    if (action == "restore"_L1) {
        if (const auto done = m_session.restore(m_reset.first, m_reset.second); !done)
            tell(MessageBar::Kind::Error, sentence(done.error()));
        emit showRequested(m_reset.first);
    } else if (action.startsWith("save:"_L1)) {
        emit showRequested(id);
        save(id);
    } else if (action.startsWith("reload:"_L1)) {
        m_session.takeFromDisk(id);
    } else if (action.startsWith("keep:"_L1)) {
        m_session.keepText(id);
    }
}

} // namespace lotse
