// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/weighting/elicitation.h"

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace lotse {

class EngagementDocument;
class SwingCardView;
class WeightDrafts;

/// The cards of the draft in the client's order: the groups, or the criteria of one.
class SwingCardList final : public QWidget
{
    Q_OBJECT

public:
    SwingCardList(EngagementDocument &document, WeightDrafts &drafts, QWidget *parent = nullptr);

    void refresh();
    /// The group whose criteria are shown; empty = the groups.
    [[nodiscard]] const QString &scope() const { return m_scope; }
    void setScope(const QString &group);
    /// Puts the focus on the slider of the first card that can be moved against the top one.
    void focusFirst();
    /// Sets the points that the mere order stands for.
    void takeFromOrder();

signals:
    /// Points, margin or order changed in the draft.
    void changed();

private:
    [[nodiscard]] SwingCards &cards();
    [[nodiscard]] qsizetype placeOf(const QString &id);
    void build();
    void connectCard(SwingCardView &view);
    void arrange();
    void move(const QString &id, qsizetype to);
    void dragTo(const QString &id, int y);

    EngagementDocument &m_document;
    WeightDrafts &m_drafts;
    QVBoxLayout *m_layout = nullptr;
    QString m_scope;
    QStringList m_builtFor; ///< ids and names that the cards were made from
    QMap<QString, SwingCardView *> m_views;
};

} // namespace lotse
