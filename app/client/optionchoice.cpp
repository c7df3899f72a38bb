// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/optionchoice.h"

#include "app/client/clientform.h"
#include "app/client/optiontiles.h"
#include "app/controls/text.h"
#include "app/document/engagementdocument.h"
#include "app/words/language.h"
#include "decision/proposedoptions.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

QString undoTextOf(OptionTiles::Set set)
{
    switch (set) {
    case OptionTiles::Set::All: return OptionChoice::tr("Compare all options");
    case OptionTiles::Set::None: return OptionChoice::tr("Compare no option");
    case OptionTiles::Set::EuOnly: return OptionChoice::tr("Compare only options in the EU");
    }
    Q_UNREACHABLE_RETURN({});
}

/// Those that stay keep their order; others come behind them in that of the library.
void choose(Engagement &engagement, const Library &library, OptionTiles::Set set)
{
    QStringList wanted;
    for (const Profile &profile : library.profiles) {
        for (const Deployment &deployment : profile.deployments) {
            if (set == OptionTiles::Set::All || (set == OptionTiles::Set::EuOnly && isEuOnly(deployment)))
                wanted.append(deployment.id);
        }
    }
    engagement.options.removeIf([&wanted](const QString &option) { return !wanted.contains(option); });
    for (const QString &option : std::as_const(wanted)) {
        if (!engagement.options.contains(option))
            engagement.options.append(option);
    }
}

QString placeOf(const QString &jurisdiction)
{
    if (jurisdiction == "EU"_L1)
        return OptionChoice::tr("EU");
    if (jurisdiction == "US"_L1)
        return OptionChoice::tr("USA");
    if (jurisdiction == "own"_L1)
        return OptionChoice::tr("none, it is run by the client");
    return jurisdiction.isEmpty() ? OptionChoice::tr("not documented") : jurisdiction;
}

/// What the tile of @p deployment has no room for.
QString helpOf(const Deployment &deployment, Language language)
{
    const QString region = deployment.layers.regionText.in(language);
    QStringList lines {deployment.name.in(language)};
    lines << OptionChoice::tr("Processing: %1").arg(region.isEmpty() ? deployment.layers.region : region)
          << OptionChoice::tr("Parent company: %1").arg(placeOf(deployment.layers.parentJurisdiction))
          << OptionChoice::tr("Click or Space: in or out of the comparison");
    return lines.join(u'\n');
}

} // namespace

OptionChoice::OptionChoice(EngagementDocument &document, QWidget *parent) : QWidget(parent), m_document(document)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(formSpacing);
    m_tiles = new OptionTiles;
    connect(m_tiles, &OptionTiles::toggled, this, &OptionChoice::toggle);
    connect(m_tiles, &OptionTiles::setRequested, this, [this](OptionTiles::Set set) {
        const Library &library = m_document.library();
        m_document.edit(undoTextOf(set), [&library, set](Engagement &engagement) { choose(engagement, library, set); });
    });
    m_count = new TextLabel(Theme::TextRole::Body, TextLabel::Tone::Secondary);
    m_count->setObjectName(u"optionCount"_s);
    layout->addWidget(sectionTitle(tr("Options to compare"), {}, m_count));
    layout->addWidget(m_tiles);
}

void OptionChoice::refresh()
{
    QList<OptionTiles::Option> options;
    const Language language = interfaceLanguage();
    for (const Profile &profile : m_document.library().profiles) {
        for (const Deployment &deployment : profile.deployments)
            options.append({deployment.id, profile.shortName.in(language), deployment.shortName.in(language),
                            helpOf(deployment, language), isEuOnly(deployment)});
    }
    const QStringList &chosen = m_document.engagement().options;
    m_tiles->show(options, chosen);
    m_count->setText(
        tr("%1 of %2 chosen, each is a provider and its deployment").arg(chosen.size()).arg(options.size()));
}

void OptionChoice::reorder()
{
    m_tiles->reorder();
}

void OptionChoice::toggle(const QString &option, bool chosen)
{
    m_document.edit(tr("Options to compare"), [&](Engagement &engagement) {
        engagement.options.removeAll(option);
        if (chosen)
            engagement.options.append(option);
    });
}

} // namespace lotse
