// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/messagebar.h"
#include "app/page/owntext.h"

#include <QObject>

#include <functional>

namespace lotse {

class CodeEdit;
class ProfileSession;

/// The profile that the library page shows, as the text that Save, Undo and Redo act on.
class ShownProfile final : public QObject, public OwnText
{
    Q_OBJECT

public:
    /// @p current gives the id of what is shown, @p name how people call an id.
    ShownProfile(ProfileSession &session, CodeEdit &edit, std::function<QString()> current,
                 std::function<QString(const QString &id)> name, QObject *parent = nullptr);

    [[nodiscard]] QString textName() const override;
    [[nodiscard]] bool isTextModified() const override;
    [[nodiscard]] bool canUndoText() const override;
    [[nodiscard]] bool canRedoText() const override;
    /// Saves it; pressed right after the last key, as soon as the text is checked.
    void saveText() override;
    void undoText() override;
    void redoText() override;

signals:
    /// The text has no error: it is to be written.
    void saveRequested();
    void told(lotse::MessageBar::Kind kind, const QString &sentence);

private:
    ProfileSession &m_session;
    CodeEdit &m_edit;
    std::function<QString()> m_current;
    std::function<QString(const QString &id)> m_name;
    QString m_wanted; ///< id of the profile that is saved as soon as it is checked
};

} // namespace lotse
