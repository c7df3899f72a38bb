// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/scaledsize.h"

#include <QEvent>
#include <QWidget>

namespace lotse {

namespace {

class TextSizeFilter final : public QObject
{
public:
    TextSizeFilter(QWidget &widget, std::function<void()> apply) : QObject(&widget), m_apply(std::move(apply))
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
            m_apply();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_apply;
};

} // namespace

void keepScaled(QWidget &widget, const std::function<void()> &apply)
{
    apply();
    new TextSizeFilter(widget, apply);
}

} // namespace lotse
