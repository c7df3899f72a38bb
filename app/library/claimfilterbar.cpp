// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/claimfilterbar.h"

#include "app/controls/scaledsize.h"
#include "app/controls/wraplayout.h"
#include "app/look/theme.h"

#include <QButtonGroup>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lotse {

using Filter = ProfileReadModel::Filter;

ClaimFilterBar::ClaimFilterBar(QWidget *parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto *layout = new WrapLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const Filter filter : {Filter::All, Filter::Own, Filter::Stale, Filter::Disputed, Filter::Unknown}) {
        auto *button = new QPushButton;
        button->setCheckable(true);
        button->setProperty("small", true);
        button->setAutoDefault(false);
        button->setObjectName(u"claimFilter%1"_s.arg(int(filter)));
        m_buttons->addButton(button, int(filter));
        layout->addWidget(button);
    }
    setFilter(Filter::All);
    keepScaled(*this, [layout] { layout->setSpacing(Theme::scaled(6)); });
    connect(m_buttons, &QButtonGroup::idClicked, this, &ClaimFilterBar::filterChanged);
}

void ClaimFilterBar::count(const ProfileReadModel &claims)
{
    const auto name = [this, &claims](Filter filter, const QString &text) {
        QAbstractButton *button = m_buttons->button(int(filter));
        const int listed = claims.count(filter);
        button->setText(u"%1 %2"_s.arg(text).arg(listed));
        button->setVisible(filter == Filter::All || listed > 0 || button->isChecked());
    };
    name(Filter::All, tr("All", "claims"));
    name(Filter::Own, tr("Own", "claims that are not inherited"));
    name(Filter::Stale, tr("Stale", "claims"));
    name(Filter::Disputed, tr("Contradicting", "claims"));
    name(Filter::Unknown, tr("Not documented", "claims"));
}

Filter ClaimFilterBar::filter() const
{
    return Filter(std::max(0, m_buttons->checkedId()));
}

void ClaimFilterBar::setFilter(Filter filter)
{
    m_buttons->button(int(filter))->setChecked(true);
}

} // namespace lotse
