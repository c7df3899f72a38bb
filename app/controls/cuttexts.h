// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QHelpEvent;
class QWidget;

namespace lotse {

/// Shows @p text as the tool tip of @p widget where @p event asks for it, or hides the one that is there where @p text
/// is empty: for widgets that paint several texts, of which some have no room. Returns true, what event() returns then.
bool showCutText(const QHelpEvent &event, QWidget &widget, const QString &text);

/// Tells in a tool tip what boxes, buttons, tabs, heads and cells have no room for, as long as they have no tool tip of
/// their own. Works for all windows while it lives.
class CutTexts final : public QObject
{
    Q_OBJECT

public:
    explicit CutTexts(QObject *parent = nullptr);

    /// Returns the text at @p place in @p widget that ends in an ellipsis there; empty where there is none, and where
    /// the widget has a tool tip of its own.
    [[nodiscard]] static QString at(QWidget &widget, QPoint place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace lotse
