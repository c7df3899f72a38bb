// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/linkcheckdialog.h"

#include "app/controls/text.h"
#include "app/words/plaintext.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QVBoxLayout>

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

int hostCount(const QList<QUrl> &addresses)
{
    QSet<QString> hosts;
    for (const QUrl &address : addresses)
        hosts.insert(address.host());
    return int(hosts.size());
}

} // namespace

LinkCheckDialog::LinkCheckDialog(const QString &profileName, const QList<QUrl> &ofProfile, const QList<QUrl> &ofAll,
                                 QWidget *parent)
    : QDialog(parent), m_ofProfile(ofProfile), m_ofAll(ofAll)
{
    setObjectName(u"linkCheckDialog"_s);
    setWindowTitle(tr("Check links"));
    auto *title = new TextLabel(tr("Check links on the internet?"), Theme::TextRole::Question);
    auto *text = new TextLabel(
        tr("Lotse asks the servers whether the addresses of the sources still answer. It sends the address and "
           "“Lotse” with its version number, over HTTPS only. Nothing about you, the client or the engagement is "
           "sent."),
        Theme::TextRole::Body);
    text->setWraps(true);
    text->setMinimumWidth(Theme::scaled(420));
    const auto choice = [](const QString &words, int addresses, int hosts) {
        return tr("%1: %n address(es) on %2 server(s)", nullptr, addresses).arg(words).arg(hosts);
    };
    m_onlyProfile = new QRadioButton(
        choice(tr("Only %1").arg(buttonText(profileName)), int(ofProfile.size()), hostCount(ofProfile)));
    m_onlyProfile->setObjectName(u"onlyThisProfile"_s);
    auto *all = new QRadioButton(choice(tr("All profiles"), int(ofAll.size()), hostCount(ofAll)));
    all->setObjectName(u"allProfiles"_s);
    m_onlyProfile->setEnabled(!ofProfile.isEmpty());
    (ofProfile.isEmpty() ? all : m_onlyProfile)->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *check = buttons->addButton(tr("Check links"), QDialogButtonBox::AcceptRole);
    check->setObjectName(u"startLinkCheck"_s);
    check->setProperty("primary", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::scaled(20), Theme::scaled(16), Theme::scaled(20), Theme::scaled(16));
    layout->setSpacing(Theme::scaled(10));
    for (QWidget *widget : std::initializer_list<QWidget *> {title, text, m_onlyProfile, all})
        layout->addWidget(widget);
    layout->addSpacing(Theme::scaled(6));
    layout->addWidget(buttons);
    // Enter means the button that the dialog is for; it has to stand in the dialog first.
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    check->setDefault(true);
    setTabOrder(check, buttons->button(QDialogButtonBox::Cancel));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

const QList<QUrl> &LinkCheckDialog::addresses() const
{
    return m_onlyProfile->isChecked() ? m_ofProfile : m_ofAll;
}

} // namespace lotse
