// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/smalllibrary.h"

#include <QRandomGenerator>
#include <algorithm>

namespace lotse::small {

struct Case
{
    Library library;
    Engagement engagement;
};

/// Small cases of all kinds: levels and numbers (also with value functions that turn), unknown, ranged, contradicting
/// and stale claims, some inherited, requirements of which profiles may be exempt, locked weights and weights of 0; in
/// some, criteria that apply to one form of deployments only.
class RandomCase
{
public:
    explicit RandomCase(quint32 seed) : m_random(seed), m_randomForms(seed + 7919) { }

    Case make()
    {
        m_case.library.factKinds = {{.id = u"kind"_s, .name = {}, .reason = {}, .halfLifeDays = 100}};
        const int criteria = 2 + m_random.bounded(6);
        for (int k = 0; k < criteria; ++k)
            m_case.library.criteria.append(criterion(u"c%1"_s.arg(k), k < criteria / 2 ? u"g0"_s : u"g1"_s));
        m_case.library.groups = {{.id = u"g0"_s, .name = {}, .shortName = {}, .description = {}},
                                 {.id = u"g1"_s, .name = {}, .shortName = {}, .description = {}}};
        QStringList options;
        const int profiles = 2 + m_random.bounded(4);
        for (int p = 0; p < profiles; ++p)
            options += addProfile(p);
        m_case.engagement = newEngagement(options, today);
        m_case.engagement.thresholds.applyStaleness = chance(0.7);
        setWeights();
        setRequirements();
        if (m_randomForms.bounded(5) < 2)
            setForms();
        return std::move(m_case);
    }

private:
    bool chance(double probability) { return m_random.generateDouble() < probability; }
    double between(double low, double high) { return low + m_random.generateDouble() * (high - low); }

    Criterion criterion(const QString &id, const QString &group)
    {
        Criterion made;
        if (chance(0.5)) {
            const int count = 2 + m_random.bounded(4);
            QList<double> points;
            for (int i = 0; i < count; ++i)
                points.append(between(0, 100));
            std::ranges::sort(points);
            made = levels(id, points);
        } else {
            const int count = 2 + m_random.bounded(3);
            QList<ValuePoint> corners;
            double x = between(-20, 20);
            for (int i = 0; i < count; ++i) {
                corners.append({x, between(0, 100)});
                x += between(10, 60);
            }
            const bool turns = chance(0.3);
            if (!turns) {
                QList<double> values;
                for (const ValuePoint &corner : std::as_const(corners))
                    values.append(corner.value);
                std::ranges::sort(values);
                if (chance(0.5))
                    std::ranges::reverse(values);
                for (qsizetype i = 0; i < values.size(); ++i)
                    corners[i].value = values.at(i);
            }
            made = numbers(id, corners);
        }
        made.group = group;
        made.factKind = u"kind"_s;
        made.defaultWeight = chance(0.1) ? 0 : between(0.5, 10);
        return made;
    }

    ClaimValue value(const Criterion &criterion)
    {
        if (chance(0.15))
            return unknown();
        if (criterion.kind == Criterion::Kind::Levels)
            return level(criterion.levels.at(m_random.bounded(int(criterion.levels.size()))).id);
        const double likely = between(criterion.points.first().x - 10, criterion.points.last().x + 10);
        if (chance(0.7))
            return number(likely);
        return range(likely - between(0, 20), likely, likely + between(0, 20));
    }

    Claim randomClaim(const Criterion &criterion)
    {
        Claim made = claim(criterion.id, value(criterion), today.addDays(chance(0.8) ? 0 : -m_random.bounded(350)));
        if (chance(0.1))
            made.contradictions = {{value(criterion), {}, {}}};
        return made;
    }

    QStringList addProfile(int place)
    {
        QStringList options;
        QList<Claim> shared;
        QList<QList<Claim>> own(1 + m_random.bounded(2));
        for (const Criterion &criterion : std::as_const(m_case.library.criteria)) {
            const bool inherits = chance(0.3);
            if (inherits)
                shared.append(randomClaim(criterion));
            for (QList<Claim> &claims : own) {
                if (!inherits || chance(0.2))
                    claims.append(randomClaim(criterion));
            }
        }
        QList<Deployment> deployments;
        for (qsizetype i = 0; i < own.size(); ++i) {
            options.append(u"o%1%2"_s.arg(place).arg(i));
            deployments.append(deployment(options.last(), own.at(i)));
        }
        Profile made = profile(u"p%1"_s.arg(place), deployments, shared);
        if (chance(0.2))
            made.exemptFrom = {anyCriterion().id};
        m_case.library.profiles.append(made);
        return options;
    }

    const Criterion &anyCriterion()
    {
        return m_case.library.criteria.at(m_random.bounded(int(m_case.library.criteria.size())));
    }

    void setWeights()
    {
        for (const Criterion &criterion : std::as_const(m_case.library.criteria)) {
            if (!chance(0.4))
                continue;
            const double middle = between(0.5, 9);
            m_case.engagement.workloads[0].weights.insert(criterion.id,
                                                          {.low = middle - between(0, 0.5),
                                                           .middle = middle,
                                                           .high = middle + between(0, 1),
                                                           .confirmed = chance(0.5),
                                                           .locked = chance(0.4)});
        }
    }

    void setRequirements()
    {
        const int count = m_random.bounded(3);
        for (int i = 0; i < count; ++i) {
            const Criterion &criterion = anyCriterion();
            OwnRequirement own;
            if (criterion.kind == Criterion::Kind::Levels) {
                own.effect = require(criterion.id, criterion.levels.at(1).id);
            } else {
                own.effect =
                    requireAtMost(criterion.id, between(criterion.points.first().x, criterion.points.last().x));
                if (chance(0.3))
                    std::swap(own.effect.maximumNumber, own.effect.minimumNumber);
            }
            own.effect.severity = chance(0.8) ? Effect::Severity::KnockOut : Effect::Severity::Warning;
            m_case.engagement.workloads[0].requirements.append(own);
        }
    }

    // With numbers of its own: the cases without forms are what they would be without them.
    void setForms()
    {
        const auto form = [this] {
            return m_randomForms.bounded(2) == 0 ? DeploymentForm::Interface : DeploymentForm::Seat;
        };
        for (Criterion &criterion : m_case.library.criteria) {
            if (m_randomForms.bounded(3) == 0)
                criterion.onlyFor = form();
        }
        for (Profile &profile : m_case.library.profiles) {
            for (Deployment &deployment : profile.deployments)
                deployment.form = form();
        }
    }

    QRandomGenerator m_random;
    QRandomGenerator m_randomForms;
    Case m_case;
};

} // namespace lotse::small
