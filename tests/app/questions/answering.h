// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/windowfixture.h"

#include "app/questions/questioncard.h"

#include <QAbstractButton>
#include <QWindow>

/// Opens @p section of the questions in a new engagement.
inline void openNew(WindowFixture &fixture, const QString &section)
{
    fixture.window().files().createNew();
    fixture.window().openPage(lotse::PageId::Questions, section);
}

/// The button of an answer; nullptr where the question is hidden, or is a scale or a number.
inline QAbstractButton *option(const WindowFixture &fixture, const QString &question, const QString &answer)
{
    const auto *card = fixture.find<lotse::QuestionCard>(QStringLiteral("question/") + question);
    return card ? card->findChild<QAbstractButton *>(answer) : nullptr;
}

/// Clicks as a hand does it: the pointer stays where it is between press and release.
inline void clickOn(QWidget *widget)
{
    QCoreApplication::processEvents();
    QWidget *window = widget->window();
    const QPoint place = widget->mapTo(window, widget->rect().center());
    QTest::mousePress(window->windowHandle(), Qt::LeftButton, {}, place);
    QCoreApplication::processEvents();
    QTest::mouseRelease(window->windowHandle(), Qt::LeftButton, {}, place);
    QCoreApplication::processEvents();
}
