// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ranking/scenarioscard.h"

#include "app/controls/card.h"
#include "app/controls/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

ScenariosCard::ScenariosCard(QWidget *parent) : QWidget(parent), m_text(new TextLabel(Theme::TextRole::Small))
{
    auto *card = new Card(tr("What if?"));
    card->setSubtitle(tr("with early signs"));
    m_text->setWraps(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setObjectName(u"scenarios"_s);
    card->content().addWidget(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void ScenariosCard::setContent(const QList<Scenario> &scenarios, Language language)
{
    QString html;
    for (const Scenario &scenario : scenarios) {
        html +=
            u"<p style='margin-top:0;margin-bottom:6px'><b>%1</b>"_s.arg(scenario.title.in(language).toHtmlEscaped());
        QStringList signs;
        for (const LocalizedText &sign : scenario.earlySigns)
            signs << sign.in(language).toHtmlEscaped();
        if (!signs.isEmpty())
            html += u"<br>"_s + signs.join(u" · "_s);
        html += u"</p>"_s;
    }
    if (m_text->text() != html)
        m_text->setText(html);
}

} // namespace lotse
