// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/weighting/elicitation.h"

#include <QObject>

class QJsonArray;

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
    bool isRestored = false; ///< from a recovery copy, and not yet compared with the evaluation
};

/// The weights in work, one draft for each workload and weight set, until they are confirmed or dropped. Nothing of it
/// stands in the engagement; a recovery copy holds it beside the engagement.
class WeightDrafts final : public QObject
{
    Q_OBJECT

public:
    explicit WeightDrafts(EngagementDocument &document, QObject *parent = nullptr);

    /// The draft of the workload and weight set in use; a new one where the weights of the engagement have changed.
    /// Whoever changes it emits changed().
    [[nodiscard]] WeightWork &current();
    /// Answers a control question of the draft in use, counted from 0; there is nothing behind the last one.
    void answer(qsizetype question, TradeOff::Preference preference);
    /// Drops the draft of the workload and weight set in use.
    void drop();
    /// Forgets all drafts, since another engagement is opened; tells nobody.
    void clear();
    /// True if the draft in use says something else than the engagement.
    [[nodiscard]] bool isChanged();
    /// True if the engagement's weights were confirmed and the draft has not changed since.
    [[nodiscard]] bool isConfirmed();
    /// True if any draft that can still be confirmed says something else than the engagement.
    [[nodiscard]] bool hasChanges() const;
    /// Writes the draft into the engagement, as one step to undo, and drops it.
    void confirm(const QString &text, QDate today);

    /// What hasChanges() speaks of, for a recovery copy.
    [[nodiscard]] QJsonArray toJson() const;
    /// Takes up what toJson() gave of the engagement that is open now; what does not fit its weights is void.
    void restore(const QJsonArray &drafts);

signals:
    /// A draft was changed, confirmed, dropped or restored.
    void changed();

private:
    [[nodiscard]] QString key() const;
    [[nodiscard]] bool isOpen(const QString &key, const WeightWork &work) const;

    EngagementDocument &m_document;
    QMap<QString, WeightWork> m_works;
};

} // namespace lotse
