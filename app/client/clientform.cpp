// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/clientform.h"

#include "app/controls/iconlabel.h"
#include "app/controls/scaledsize.h"
#include "app/controls/text.h"
#include "app/words/plaintext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

void SidePanel::paintEvent(QPaintEvent * /*event*/)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), style.surface);
    painter.fillRect(QRect(0, 0, 1, height()), style.line);
}

QWidget *sectionTitle(const QString &title, const QString &remark, TextLabel *right)
{
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 8, 0, 2);
    layout->setSpacing(6);
    layout->addWidget(new TextLabel(title, Theme::TextRole::Question));
    if (!remark.isEmpty())
        layout->addWidget(new TextLabel(remark, Theme::TextRole::Body, TextLabel::Tone::Secondary));
    if (right)
        layout->addWidget(right);
    layout->addStretch();
    return holder;
}

QVBoxLayout *field(const QString &label, QWidget *editor, int width)
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(3);
    auto *words = new TextLabel(label, Theme::TextRole::BodyBold);
    words->setBuddy(editor);
    editor->setAccessibleName(readText(label).remove(" *"_L1));
    layout->addWidget(words);
    if (width == 0) {
        layout->addWidget(editor);
        return layout;
    }
    // A narrow field keeps its column as wide as the others.
    keepScaled(*editor, [editor, width] { editor->setFixedWidth(Theme::scaled(width)); });
    auto *row = new QHBoxLayout;
    row->addWidget(editor);
    row->addStretch();
    layout->addLayout(row);
    return layout;
}

QHBoxLayout *fieldPair(QLayout *left, QLayout *right)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(20);
    layout->addLayout(left, 1);
    layout->addLayout(right, 1);
    layout->setAlignment(left, Qt::AlignTop);
    layout->setAlignment(right, Qt::AlignTop);
    return layout;
}

void setText(QLineEdit &edit, const QString &text)
{
    if (edit.text() != text)
        edit.setText(text);
}

QWidget *hint(const QString &iconName, TextLabel *text)
{
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    text->setWraps(true);
    layout->addWidget(new IconLabel(iconName, TextLabel::Tone::Accent), 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    return holder;
}

} // namespace lotse
