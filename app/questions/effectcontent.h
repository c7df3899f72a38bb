// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/questions/effectpanel.h"
#include "core/localizedtext.h"

#include <QCoreApplication>

namespace lotse {

struct AnswerEffect;
struct Evaluation;
struct Library;

/// What the panel beside the questions says: the effect of the last answer, and where the evaluation stands now.
class EffectContent final
{
    Q_DECLARE_TR_FUNCTIONS(lotse::EffectContent)

public:
    /// @p canUndo tells whether the last answer can be taken back.
    [[nodiscard]] static EffectPanel::Content of(const Library &library, const Evaluation &evaluation,
                                                 const AnswerEffect &effect, Language language, bool canUndo);

private:
    [[nodiscard]] static QString effectText(const Evaluation &evaluation, const AnswerEffect &effect,
                                            Language language);
};

} // namespace lotse
