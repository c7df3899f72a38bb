// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risks/riskdialog.h"

#include "app/controls/readingorder.h"
#include "app/look/theme.h"
#include "app/risks/riskdetail.h"
#include "app/words/keytext.h"
#include "app/words/plaintext.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

RiskDialog::RiskDialog(QWidget *parent) : QDialog(parent), m_detail(new RiskDetail)
{
    setObjectName(u"riskDialog"_s);
    setWindowTitle(tr("Risk in detail"));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_detail);
    m_previous = makeStep(tr("Previous risk"), u"chevron-left"_s, Qt::Key_PageUp, -1);
    m_previous->setObjectName(u"previousRisk"_s);
    m_next = makeStep(tr("Next risk"), u"chevron-right"_s, Qt::Key_PageDown, 1);
    m_next->setObjectName(u"nextRisk"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 0, 20, 0);
    foot->addWidget(m_previous);
    foot->addWidget(m_next);
    foot->addStretch();
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QPushButton *RiskDialog::makeStep(const QString &text, const QString &icon, Qt::Key key, int steps)
{
    const QKeySequence keys(Qt::CTRL | key);
    auto *button = new QPushButton(Theme::icon(icon), text);
    button->setProperty("small", true);
    button->setAutoDefault(false); // Enter in a field is no wish to leave the risk
    button->setToolTip(plainToolTip(u"%1 (%2)"_s.arg(text, keyText(keys))));
    connect(button, &QPushButton::clicked, this, [this, steps] { step(steps); });
    // A key of the button itself would act a moment later, and once in that time.
    connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, button, steps] {
        if (button->isEnabled())
            step(steps);
    });
    return button;
}

/// The measures are made anew for each risk, and Qt puts what is made later behind all others.
bool RiskDialog::focusNextPrevChild(bool next)
{
    putTabsInReadingOrder(*this);
    const bool moved = QDialog::focusNextPrevChild(next);
    scrollToFocus(*this);
    return moved;
}

/// A date that is half typed belongs to the risk that is left.
void RiskDialog::step(int steps)
{
    QWidget *focused = focusWidget();
    if (focused)
        focused->clearFocus();
    emit stepRequested(steps);
    if (focused)
        focused->setFocus();
}

void RiskDialog::setNeighbours(bool previous, bool next)
{
    m_previous->setEnabled(previous);
    m_next->setEnabled(next);
}

} // namespace lotse
