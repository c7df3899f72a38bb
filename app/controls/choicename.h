// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QString;

namespace lotse {

/// Says what is chosen in a box that stands without a label. Its accessible name alone would not be spoken everywhere:
/// on Linux the choice itself takes the place of the name.
void nameChoice(QComboBox &box, const QString &name);

} // namespace lotse
