// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagementreader.h"
#include "core/libraryloader.h"
#include "decision/evaluation.h"

#include <QTest>

/// The sample of the online shop as it is evaluated, and an evaluation of two options alone.
class ShopAnalysis
{
protected:
    void load()
    {
        m_library = lotse::loadLibrary({QString::fromLatin1(lotse::shippedLibrary)}).library;
        m_engagement = lotse::readEngagementFile(QStringLiteral(":/samples/online_shop.lotse"), m_library)
                           .engagement.value_or(lotse::Engagement());
        m_evaluation = lotse::evaluate(m_library, m_engagement);
        QVERIFY(m_evaluation.leader());
    }

    /// Two options that are in, a before b.
    [[nodiscard]] static lotse::Evaluation twoOptions()
    {
        const QString criterion = QStringLiteral("support");
        lotse::Evaluation evaluation;
        evaluation.weights.append({.criterion = criterion, .middle = 1});
        lotse::CellEvaluation cell;
        cell.criterion = criterion;
        for (const QString &name : {QStringLiteral("a"), QStringLiteral("b")}) {
            lotse::OptionEvaluation option;
            option.deployment = name;
            option.providerName = {name, name};
            option.rank = int(evaluation.options.size()) + 1;
            option.cells = {cell};
            evaluation.options.append(option);
        }
        return evaluation;
    }

    lotse::Library m_library;
    lotse::Engagement m_engagement;
    lotse::Evaluation m_evaluation;
};
