// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/condition.h"
#include "core/criterion.h"
#include "core/localizedtext.h"

#include <QList>
#include <QString>
#include <optional>

namespace lotse {

/// What an answer does.
struct Effect
{
    enum class Kind { Requirement, Weight, Regulation, Flag };
    enum class Severity { KnockOut, Warning };

    Kind kind = Kind::Weight;
    QString criterion; ///< of Requirement and Weight
    Severity severity = Severity::KnockOut;
    QString minimumLevel; ///< Requirement on levels
    std::optional<double> maximumNumber; ///< Requirement on numbers: at most
    std::optional<double> minimumNumber; ///< Requirement on numbers: at least
    double weightDelta = 0; ///< change of the 0-10 weight
    QString target; ///< regulation or flag id

    bool operator==(const Effect &) const = default;
};

/// One possible answer. For a scale its id is the number ("1" … "5"), for a band of a number question "max:500".
/// Steps of a scale may have no label, bands have none.
struct Answer
{
    QString id;
    LocalizedText label;
    QList<Effect> effects;
    LocalizedText reason;
    double scaleValue = 0; ///< of a scale
    double bandMaximum = 0; ///< of a number: applies up to this number (the first band that fits)
    bool isInsteadOfNumber = false; ///< of a number: chosen in its place, no band ("I don't know")
    bool excludesOthers = false; ///< of several: "none of these", cannot be chosen beside another
    std::optional<DeploymentForm> proposedForm; ///< who answers so compares deployments of this form at first
    QStringList proposedOptions; ///< deployments (ids) that are then compared at first, too, whatever their form

    bool operator==(const Answer &) const = default;
};

struct Question
{
    enum class Type { Single, Multiple, YesNo, Scale, Number };

    QString id;
    int number = 0; ///< fixed, from 1: "Question 12" means the same everywhere
    QString section;
    Type type = Type::Single;
    LocalizedText text;
    LocalizedText help;
    bool aboutCompany = false; ///< a fact of the company, the same for each of its workloads
    std::optional<Condition> showIf; ///< hidden questions have no effect
    QList<Answer> answers; ///< also the steps of a scale and the bands of a number
    double minimum = 0; ///< of Scale and Number
    double maximum = 0;
    LocalizedText minimumLabel; ///< of Scale
    LocalizedText maximumLabel;
    LocalizedText unit; ///< of Number

    [[nodiscard]] const Answer *answer(QStringView answerId) const;
    bool operator==(const Question &) const = default;
};

struct QuestionSection
{
    QString id;
    LocalizedText title;

    bool operator==(const QuestionSection &) const = default;
};

} // namespace lotse
