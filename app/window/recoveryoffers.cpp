// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/recoveryoffers.h"

#include "app/page/messagebar.h"
#include "app/words/timetext.h"
#include "core/visibletext.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype mostRows = 3; // the page needs its place, too

QString nameOf(const RecoveryCopy::Found &found)
{
    const QString client = found.client.isEmpty() ? RecoveryOffers::tr("Unnamed engagement") : found.client;
    return found.path.isEmpty()
        ? client
        : RecoveryOffers::tr("%1 (%2)").arg(client, visibleText(QFileInfo(found.path).fileName()));
}

QString sentenceOf(const RecoveryCopy::Found &found)
{
    return RecoveryOffers::tr("Lotse ended before this engagement was saved: %1. Its state of %2 is still there.")
        .arg(nameOf(found), timeText(found.written));
}

} // namespace

RecoveryOffers::RecoveryOffers(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(u"recoveryOffers"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    hide();
}

void RecoveryOffers::setFound(const QList<RecoveryCopy::Found> &found)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({}); // it goes later: its button may be what was pressed
        item->widget()->deleteLater();
        delete item;
    }
    m_newest = found.isEmpty() ? QString() : found.constFirst().id;
    QStringList others;
    for (qsizetype row = 0; row < found.size(); ++row) {
        const RecoveryCopy::Found &each = found.at(row);
        if (row >= mostRows) {
            others << nameOf(each);
            continue;
        }
        auto *bar = new MessageBar;
        bar->setObjectName(u"recoveryOffer/%1"_s.arg(row));
        m_rows->addWidget(bar);
        bar->showMessage(MessageBar::Kind::Attention, sentenceOf(each),
                         {{tr("Restore"), u"restore"_s, u"undo"_s}, {tr("Delete"), u"discard"_s, u"trash"_s}});
        connect(bar, &MessageBar::actionTriggered, this, [this, id = each.id](const QString &action) {
            if (action == "restore"_L1)
                emit restoreRequested(id);
            else
                emit discardRequested(id);
        });
    }
    if (!others.isEmpty()) {
        auto *bar = new MessageBar;
        bar->setObjectName(u"recoveryOffer/others"_s);
        m_rows->addWidget(bar);
        bar->showMessage(MessageBar::Kind::Attention,
                         tr("Older ones follow as soon as you have decided: %1.").arg(others.join(u", "_s)));
    }
    setVisible(!found.isEmpty());
}

void RecoveryOffers::focusFirst()
{
    if (auto *button = findChild<QPushButton *>())
        button->setFocus(Qt::TabFocusReason);
}

void RecoveryOffers::restoreNewest()
{
    if (!m_newest.isEmpty())
        emit restoreRequested(m_newest);
}

} // namespace lotse
