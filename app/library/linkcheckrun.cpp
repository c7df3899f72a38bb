// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/linkcheckrun.h"

#include "app/document/settings.h"
#include "app/library/linkcheckdialog.h"
#include "app/library/progressrow.h"

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

constexpr auto recordsKey = "library/links"_L1;

} // namespace

LinkCheckRun::LinkCheckRun(Settings &settings, QWidget &page)
    : QObject(&page), m_settings(settings), m_page(page), m_records(LinkRecords::fromBytes(settings.state(recordsKey))),
      m_progress(new ProgressRow(tr("Checking links"), &page))
{
    m_progress->hide();
    connect(m_progress, &ProgressRow::stopped, this, [this] { m_checker->cancel(); });
    setChecker(std::make_unique<LinkChecker>(QCoreApplication::applicationVersion()));
}

LinkCheckRun::~LinkCheckRun() = default;

bool LinkCheckRun::isRunning() const
{
    return m_checker->isRunning();
}

void LinkCheckRun::setChecker(std::unique_ptr<LinkChecker> checker)
{
    m_checker = std::move(checker);
    connect(m_checker.get(), &LinkChecker::checked, this, [this](const LinkResult &result) {
        m_records.add(result);
        m_attention += LinkRecords::needsAttention(result.state) ? 1 : 0;
    });
    connect(m_checker.get(), &LinkChecker::progress, m_progress, &ProgressRow::setProgress);
    connect(m_checker.get(), &LinkChecker::finished, this, &LinkCheckRun::finish);
}

void LinkCheckRun::ask(const QString &profileName, const QList<QUrl> &ofProfile, const QList<QUrl> &ofAll)
{
    if (!m_settings.networkAllowed()) {
        emit told(MessageBar::Kind::Information,
                  tr("The settings (Ctrl+,) do not allow links to be checked on the internet. Nothing was sent."));
        return;
    }
    auto *dialog = new LinkCheckDialog(profileName, ofProfile, ofAll, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { start(dialog->addresses()); });
    dialog->open();
}

void LinkCheckRun::start(const QList<QUrl> &addresses)
{
    if (addresses.isEmpty() || m_checker->isRunning())
        return;
    m_attention = 0;
    m_progress->show();
    m_checker->start(addresses);
    emit started();
}

void LinkCheckRun::finish(bool cancelled)
{
    m_progress->hide();
    m_settings.setState(recordsKey, m_records.toBytes());
    emit finished();
    if (cancelled)
        emit told(MessageBar::Kind::Information,
                  tr("Link check stopped after %1 of %2 addresses.").arg(m_checker->done()).arg(m_checker->total()));
    else if (m_attention == 0)
        emit told(MessageBar::Kind::Done, tr("All %n checked address(es) answer.", nullptr, m_checker->total()));
    else
        emit told(MessageBar::Kind::Attention,
                  tr("%n of %1 addresses need a look. The result stands at each source.", nullptr, m_attention)
                      .arg(m_checker->total()));
}

} // namespace lotse
