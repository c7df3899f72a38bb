// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QLayout;
class QLineEdit;
class QVBoxLayout;

/// The parts that the client's form is made of.
namespace lotse {

class TextLabel;

constexpr int formSpacing = 4; ///< between the parts of the form

/// The white panel at the right of a page with a line at its left edge.
class SidePanel final : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A bold title with a quiet remark beside it; @p right is such a remark whose text changes.
[[nodiscard]] QWidget *sectionTitle(const QString &title, const QString &remark = {}, TextLabel *right = nullptr);

/// A field below its bold label; the label is its buddy and gives it its accessible name. @p width in units, 0 = all.
[[nodiscard]] QVBoxLayout *field(const QString &label, QWidget *editor, int width = 0);

/// Two fields side by side.
[[nodiscard]] QHBoxLayout *fieldPair(QLayout *left, QLayout *right);

/// Shows @p text in @p edit; where it does already, a cursor in the middle stays where it is.
void setText(QLineEdit &edit, const QString &text);

/// An icon beside a text of several lines.
[[nodiscard]] QWidget *hint(const QString &iconName, TextLabel *text);

} // namespace lotse
