// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/settings.h"
#include "app/library/codeedit.h"
#include "app/library/librarypage.h"
#include "app/library/linkcheckdialog.h"
#include "app/library/profilefacts.h"
#include "app/library/profilelistmodel.h"
#include "app/library/profilelistpanel.h"
#include "app/library/profilereadpanel.h"
#include "app/library/profilesession.h"
#include "app/library/profiletemplate.h"
#include "app/library/progressrow.h"
#include "app/library/sourcepanel.h"
#include "app/library/sourcetext.h"
#include "app/page/messagebar.h"
#include "app/words/messages.h"
#include "net/linkcheck.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QTextDocument>

#include <algorithm>

namespace lotse {

using namespace Qt::StringLiterals;

void LibraryPage::tellNotSaved(const QString &id, const Issue &issue)
{
    if (m_session->store().isOwnChanged(id, m_session->find(id)->known))
        return; // that is told with its choices
    m_messages->showMessage(MessageBar::Kind::Error, sentence(issue),
                            {{tr("Try again"), u"save:"_s + id, u"refresh"_s}});
}

void LibraryPage::save()
{
    if (!m_session->canSave(m_current))
        return;
    const QString id = m_current;
    if (const auto saved = m_session->save(id); !saved) {
        tellNotSaved(id, saved.error());
        return;
    }
    m_messages->showMessage(MessageBar::Kind::Done,
                            tr("%1 is saved in your own library folder and counts from now on.").arg(nameOf(id)));
    m_list->select(id);
    updateHead();
}

bool LibraryPage::saveUnsavedWork()
{
    for (const QString &id : m_session->unsaved()) {
        if (!m_session->canSave(id)) {
            showProfile(id);
            m_messages->showMessage(MessageBar::Kind::Error,
                                    tr("%1 is not saved: its text has errors or is still being checked. Correct it, or "
                                       "keep it as a draft when you close.")
                                        .arg(nameOf(id)));
            return false;
        }
        if (const auto saved = m_session->save(id); !saved) {
            showProfile(id);
            tellNotSaved(id, saved.error());
            return false;
        }
    }
    return true;
}

void LibraryPage::reset()
{
    const ProfileSession::OpenProfile *open = m_session->find(m_current);
    if (open == nullptr)
        return;
    m_removed.first = m_current;
    m_removed.second = open->bytes();
    const QString name = nameOf(m_current);
    const bool shipped = !m_session->store().shippedPath(m_current).isEmpty();
    if (const auto done = m_session->reset(m_removed.first); !done) {
        m_messages->showMessage(MessageBar::Kind::Error, sentence(done.error()));
        return;
    }
    if (!shipped) {
        // Its text is gone; the next profile follows once the library is read.
        m_current.clear();
        showReadOnly({}, {});
    }
    m_messages->showMessage(MessageBar::Kind::Done,
                            shipped ? tr("%1 is as shipped again.").arg(name) : tr("%1 is removed.").arg(name),
                            {{tr("Undo"), u"restore"_s, u"undo"_s}});
}

void LibraryPage::askForNew(bool copy)
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"newProfileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(copy ? tr("Copy provider") : tr("New provider"));
    dialog->setLabelText(tr("Name of the provider:"));
    dialog->setOkButtonText(copy ? tr("Copy") : tr("Create"));
    dialog->setCancelButtonText(tr("Cancel"));
    if (copy)
        dialog->setTextValue(tr("%1 (copy)").arg(nameOf(m_current)));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, copy](const QString &name) { addProfile(name.trimmed(), copy); });
    dialog->open();
}

void LibraryPage::addProfile(const QString &name, bool copy)
{
    if (name.isEmpty())
        return;
    const QString id = profileIdFor(name, allProfiles());
    const ProfileSession::OpenProfile *from = m_session->find(m_current);
    const QString text = copy && from != nullptr ? copiedProfileText(SourceText::textOf(*from->document), id, name)
                                                 : newProfileText(id, name);
    m_session->create(id, text);
    updateList();
    showProfile(id);
    m_source->edit().setFocus();
}

QList<QUrl> LibraryPage::addressesOf(const QStringList &ids) const
{
    QList<QUrl> addresses;
    for (const QString &id : ids) {
        const Profile *profile = profileOf(id);
        if (profile == nullptr)
            continue;
        for (const QString &address : sourceAddresses(*profile)) {
            if (!addresses.contains(QUrl(address)))
                addresses << QUrl(address);
        }
    }
    return addresses;
}

void LibraryPage::askForLinkCheck()
{
    auto *dialog = new LinkCheckDialog(nameOf(m_current), addressesOf({m_current}), addressesOf(allProfiles()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { startLinkCheck(dialog->addresses()); });
    dialog->open();
}

void LibraryPage::startLinkCheck(const QList<QUrl> &addresses)
{
    if (addresses.isEmpty() || m_checker->isRunning())
        return;
    m_attention = 0;
    m_progress->show();
    m_checker->start(addresses);
    updateHead();
}

void LibraryPage::finishLinkCheck(bool cancelled)
{
    m_progress->hide();
    m_settings.setState(u"library/links"_s, m_links.toBytes());
    updateProfile();
    updateHead();
    if (cancelled)
        m_messages->showMessage(
            MessageBar::Kind::Information,
            tr("Link check stopped after %1 of %2 addresses.").arg(m_checker->done()).arg(m_checker->total()));
    else if (m_attention == 0)
        m_messages->showMessage(MessageBar::Kind::Done,
                                tr("All %n checked address(es) answer.", nullptr, m_checker->total()));
    else
        m_messages->showMessage(
            MessageBar::Kind::Attention,
            tr("%n of %1 addresses need a look. The result stands at each source.", nullptr, m_attention)
                .arg(m_checker->total()));
}

void LibraryPage::showMostStale()
{
    m_staleWanted = !m_session->isLoaded();
    const QList<Profile> &profiles = m_session->loaded().library.profiles;
    if (m_staleWanted || profiles.isEmpty())
        return;
    const auto most = std::ranges::max_element(profiles, {}, [this](const Profile &profile) {
        return staleClaims(profile, m_session->loaded().library, m_today).size();
    });
    showProfile(most->id);
    m_read->revealStale();
}

void LibraryPage::runAction(const QString &id)
{
    const QString profile = id.section(u':', 1);
    m_messages->dismiss();
    if (id == "restore"_L1) {
        if (const auto done = m_session->restore(m_removed.first, m_removed.second); !done)
            m_messages->showMessage(MessageBar::Kind::Error, sentence(done.error()));
        showProfile(m_removed.first);
    } else if (id.startsWith("save:"_L1)) {
        showProfile(profile);
        save();
    } else if (id.startsWith("reload:"_L1)) {
        m_session->takeFromDisk(profile);
    } else if (id.startsWith("keep:"_L1)) {
        m_session->keepText(profile);
    }
}

} // namespace lotse
