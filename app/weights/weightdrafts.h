// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/weighting/elicitation.h"

namespace lotse {

class EngagementDocument;

/// What someone is working on, for one workload and weight set.
struct WeightWork
{
    QList<WeightEvaluation> base; ///< what it started from; others make it void
    WeightDraft start;
    WeightDraft draft;
    QList<ControlQuestion> questions;
    QList<ControlQuestion> askedFirst; ///< the questions as they stood at the start
};

/// The weights in work, one draft for each workload and weight set, until they are confirmed or dropped. Nothing of it
/// stands in the engagement.
class WeightDrafts final
{
public:
    explicit WeightDrafts(EngagementDocument &document) : m_document(document) { }

    /// The draft of the workload and weight set in use; a new one where the weights of the engagement have changed.
    [[nodiscard]] WeightWork &current();
    /// Drops the draft of the workload and weight set in use.
    void drop();
    /// True if the draft says something else than the engagement.
    [[nodiscard]] bool isChanged();
    /// True if the engagement's weights were confirmed and the draft has not changed since.
    [[nodiscard]] bool isConfirmed();
    /// Writes the draft into the engagement, as one step to undo, and drops it.
    void confirm(const QString &text, QDate today);

private:
    [[nodiscard]] QString key() const;

    EngagementDocument &m_document;
    QMap<QString, WeightWork> m_works;
};

} // namespace lotse
