// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lotse {

/// As long as it lives, the program ends with @p sentence and the exit code of wrong use where Qt would abort with
/// words of its own: if no display can be reached. What Qt warns of meanwhile is shown only if there is one. To be made
/// before the application object.
class DisplayNotice final
{
public:
    explicit DisplayNotice(const QString &sentence);
    ~DisplayNotice();
    Q_DISABLE_COPY_MOVE(DisplayNotice)
};

} // namespace lotse
