// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/newprofiledialog.h"

#include "app/library/libraryfiles.h"
#include "app/library/profilesession.h"
#include "app/library/profiletemplate.h"

namespace lotse {

using namespace Qt::StringLiterals;

NewProfileDialog::NewProfileDialog(ProfileSession &session, const LibraryFiles &files, const QString &shown, bool copy,
                                   QWidget *parent)
    : QInputDialog(parent), m_session(session), m_files(files), m_shown(shown), m_copy(copy)
{
    setObjectName(u"newProfileDialog"_s);
    setWindowTitle(copy ? tr("Copy provider") : tr("New provider"));
    setLabelText(tr("Name of the provider:"));
    setOkButtonText(copy ? tr("Copy") : tr("Create"));
    setCancelButtonText(tr("Cancel"));
    if (copy)
        setTextValue(tr("%1 (copy)").arg(m_files.nameOf(shown)));
    connect(this, &QInputDialog::textValueSelected, this, [this](const QString &name) { create(name.trimmed()); });
}

void NewProfileDialog::create(const QString &name)
{
    if (name.isEmpty())
        return;
    const QString id = profileIdFor(name, m_files.profiles(m_shown));
    const ProfileSession::OpenProfile *from = m_session.find(m_shown);
    const QString text = m_copy && from != nullptr ? copiedProfileText(SourceText::textOf(*from->document), id, name)
                                                   : newProfileText(id, name);
    m_session.create(id, text);
    emit created(id);
}

} // namespace lotse
