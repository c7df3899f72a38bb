// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/emptystate.h"

#include "app/controls/scaledsize.h"
#include "app/controls/text.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// The large quiet icon above the sentence.
class QuietIcon final : public QWidget
{
public:
    explicit QuietIcon(const QString &name) : m_name(name)
    {
        keepScaled(*this, [this] { setFixedSize(Theme::scaled(40), Theme::scaled(40)); });
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        Theme::paintIcon(painter, rect(), m_name, Style::of(palette()).controlBorder);
    }

private:
    QString m_name;
};

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text, const QString &buttonText,
                       QWidget *parent)
    : QWidget(parent)
{
    auto *titleLabel = new TextLabel(title, Theme::TextRole::CardTitle);
    titleLabel->setWraps(true);
    titleLabel->setAlignment(Qt::AlignCenter);
    auto *textLabel = new TextLabel(text, Theme::TextRole::Body, TextLabel::Tone::Secondary);
    textLabel->setWraps(true);
    textLabel->setAlignment(Qt::AlignHCenter | Qt::AlignTop);

    // A column of its own width, so that wrapped lines get their height.
    auto *column = new QWidget;
    keepScaled(*column, [column] { column->setFixedWidth(Theme::scaled(380)); });
    auto *words = new QVBoxLayout(column);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(8);
    words->addWidget(titleLabel);
    words->addWidget(textLabel);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(new QuietIcon(iconName), 0, Qt::AlignHCenter);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(column);
    row->addStretch();
    layout->addLayout(row);
    if (!buttonText.isEmpty()) {
        m_button = new QPushButton(buttonText);
        m_button->setObjectName(u"emptyStateButton"_s);
        m_button->setProperty("primary", true);
        layout->addSpacing(4);
        layout->addWidget(m_button, 0, Qt::AlignHCenter);
        connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
    }
    layout->addStretch();
}

} // namespace lotse
