// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/tableoptions.h"

#include "decision/tablewords.h"

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype longestNewId = 40;

} // namespace

OptionNames::OptionNames(const Library &library)
{
    // Of two that are called the same, neither is meant for certain.
    const auto add = [](auto &names, const QString &text, const auto &what) {
        const QString words = comparableWords(text);
        if (words.isEmpty())
            return;
        const auto found = names.find(words);
        if (found == names.end())
            names.insert(words, what);
        else if (*found != what)
            *found = std::decay_t<decltype(what)>();
    };
    for (const Profile &profile : library.profiles) {
        const QStringList providerNames {profile.name.german, profile.name.english, profile.shortName.german,
                                         profile.shortName.english};
        add(m_options, profile.id, OptionMeant {.provider = profile.id});
        for (const QString &name : providerNames)
            add(m_options, name, OptionMeant {.provider = profile.id});
        for (const Deployment &deployment : profile.deployments) {
            const OptionMeant meant {.provider = profile.id, .deployment = deployment.id};
            add(m_options, deployment.id, meant);
            add(m_deployments[profile.id], deployment.id, deployment.id);
            for (const QString &name : {deployment.name.german, deployment.name.english, deployment.shortName.german,
                                        deployment.shortName.english}) {
                add(m_deployments[profile.id], name, deployment.id);
                for (const QString &providerName : providerNames)
                    add(m_options, providerName + u' ' + name, meant);
            }
            // A deployment that is called like its provider is not told apart by it.
            for (const QString &name : {deployment.name.german, deployment.name.english}) {
                if (!m_options.contains(comparableWords(name)))
                    add(m_options, name, meant);
            }
        }
    }
}

bool OptionNames::isKnown(const QString &text) const
{
    return !meant(text).provider.isEmpty();
}

OptionMeant OptionNames::meant(const QString &text) const
{
    return text.size() > longestNaming ? OptionMeant() : m_options.value(comparableWords(text));
}

QString OptionNames::deploymentOf(const QString &provider, const QString &text) const
{
    return m_deployments.value(provider).value(comparableWords(text));
}

QString idFor(const QString &name, const QStringList &taken)
{
    QString spelled = name.toLower();
    spelled.replace(u'ä', "ae"_L1).replace(u'ö', "oe"_L1).replace(u'ü', "ue"_L1).replace(u'ß', "ss"_L1);
    QString id;
    for (const QChar letter : spelled.normalized(QString::NormalizationForm_KD)) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            id += letter;
        else if (!letter.isMark() && !id.isEmpty() && !id.endsWith(u'_'))
            id += u'_';
    }
    id = id.left(longestNewId);
    while (id.endsWith(u'_'))
        id.chop(1);
    if (id.isEmpty())
        id = u"provider"_s;
    QString free = id;
    for (int number = 2; taken.contains(free); ++number)
        free = id + u'_' + QString::number(number);
    return free;
}

} // namespace lotse
