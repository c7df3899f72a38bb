// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QUrl>

namespace lotse {

/// What became of one address.
struct LinkResult
{
    enum class State { Reachable, Moved, NotFound, Refused, TimedOut, TooLarge, NotHttps, TlsFailed, Failed };
    QUrl url;
    State state = State::Failed;
    int httpStatus = 0;                ///< 0 = no answer
    QUrl movedTo;                      ///< of Moved
    QDateTime when;                    ///< UTC

    bool operator==(const LinkResult &) const = default;
};

} // namespace lotse
