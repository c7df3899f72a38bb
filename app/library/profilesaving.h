// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/rankingmove.h"
#include "app/page/messagebar.h"

#include <QByteArray>
#include <QObject>

namespace lotse {

class LibraryFiles;
class ProfileSession;
struct Issue;

/// Saves and resets profiles, and tells in the message bar what became of their files, with what can be done about it.
class ProfileSaving final : public QObject
{
    Q_OBJECT

public:
    ProfileSaving(ProfileSession &session, const LibraryFiles &files, MessageBar &messages, QObject *parent = nullptr);

    /// Saves the profile @p id if it has something to be saved and no error.
    void save(const QString &id);
    /// Saves all; shows the first one that cannot be saved, and returns false.
    bool saveAll();
    /// Takes the profile @p id back to the shipped version, or removes it where there is none; can be undone.
    void reset(const QString &id);
    /// Tells @p sentence: why the profile @p id is not saved. It goes once the profile can be saved, or is.
    void refuse(const QString &id, const QString &sentence);
    /// Adds to what was told last what it did to the open engagement, or tells that alone.
    void tellMove(const RankingMove &move);

signals:
    void showRequested(const QString &id);
    void saved(const QString &id);
    /// The profile is closed; its text is gone.
    void removed();

private:
    void tell(MessageBar::Kind kind, const QString &text, const QList<MessageBar::Action> &actions = {});
    void tellNotSaved(const QString &id, const Issue &issue);
    void tellChangedOnDisk(const QString &id);
    void tellVanished(const QString &id);
    void settle(const QString &id);
    void runAction(const QString &action);

    ProfileSession &m_session;
    const LibraryFiles &m_files;
    MessageBar &m_messages;
    std::pair<QString, QByteArray> m_reset; ///< id and text of the last reset, for its undo
    QString m_told; ///< last
    MessageBar::Kind m_toldKind = MessageBar::Kind::Done;
    QList<MessageBar::Action> m_toldActions;
    RankingMove m_move;
    std::pair<QString, QString> m_refused; ///< id of the profile that was not saved last, and what was told of it
};

} // namespace lotse
