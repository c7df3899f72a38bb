// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ranking/reasonscard.h"

#include "app/controls/card.h"
#include "app/controls/text.h"
#include "app/ranking/differencebars.h"
#include "decision/samescore.h"
#include "report/words/valuetext.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

ReasonsCard::ReasonsCard(QWidget *parent)
    : QWidget(parent), m_card(new Card), m_dominance(new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary)),
      m_differences(new DifferenceBars)
{
    m_card->setTitleWraps(true);
    m_dominance->setWraps(true);
    m_differences->setObjectName(u"differences"_s);
    m_card->content().addWidget(m_dominance);
    m_card->content().addWidget(m_differences);
    m_card->content().addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

void ReasonsCard::setContent(const Library &library, const Evaluation &evaluation, const LeadReasons &reasons,
                             Language language)
{
    setVisible(reasons.second != nullptr);
    if (!reasons.second)
        return;
    const QString first = ValueText(language).briefName(evaluation, *reasons.first);
    const QString second = ValueText(language).briefName(evaluation, *reasons.second);
    m_card->setTitle(isAhead(reasons.lead, 0) ? tr("Why is %1 ahead of %2?").arg(first, second)
                                              : tr("%1 and %2 in comparison").arg(first, second));
    m_dominance->setText(reasons.dominanceSentence(evaluation, language));
    QList<DifferenceBars::Bar> bars;
    for (qsizetype i = 0; i < reasons.groups.size(); ++i)
        bars.append({library.groups.at(i).shortName.in(language), reasons.groups.at(i).difference, i});
    m_differences->setContent(bars, second, first);
}

} // namespace lotse
