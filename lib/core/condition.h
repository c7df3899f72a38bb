// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <optional>

namespace lotse {

/// A condition of the content files, as a tree. Leaf conditions look at answers and at the deployment in question.
///   {"any": […]} {"all": […]} {"not": …} {"always": true}
///   {"question": id, "any_of": […]} {"question": id, "not_in": […]} {"question": id, "at_least": n}
///   {"flag": id} {"provider": [ids]}
///   {"criterion": id, "level_at_most": id} {"criterion": id, "level_in": […]} {"criterion": id, "number_at_least": n}
///   {"layer": "parent_jurisdiction", "any_of": […]}
struct Condition
{
    enum class Kind {
        Always,
        Any,
        All,
        Not,
        AnswerIn,
        AnswerNotIn,
        AnswerAtLeast,
        Flag,
        Provider,
        LevelAtMost,
        LevelIn,
        NumberAtLeast,
        Layer
    };
    Kind kind = Kind::Always;
    QList<Condition> children; ///< of Any, All, Not (one)
    QString subject; ///< question, flag, criterion or layer id
    QStringList values; ///< answers, levels, providers, layer values
    double number = 0;

    bool operator==(const Condition &) const = default;
};

} // namespace lotse
