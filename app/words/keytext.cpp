// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/keytext.h"

#include <QCoreApplication>

#include <array>

namespace lotse {

namespace {

/// Keys that Qt's catalogue calls otherwise than German keyboards and the help do. Qt asks for them in this context,
/// and finds ours first (ProgramLanguage).
[[maybe_unused]] constexpr std::array ownNames {
    QT_TRANSLATE_NOOP("QShortcut", "Enter"), QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),  QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),    QT_TRANSLATE_NOOP("QShortcut", "Down"),
};

} // namespace

QString keyText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace lotse
