// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractScrollArea;
class QComboBox;
class QString;

namespace lotse {

/// Says what is chosen in a box that stands without a label. Its accessible name alone would not be spoken everywhere:
/// on Linux the choice itself takes the place of the name.
void nameChoice(QComboBox &box, const QString &name);

/// Names a view that draws a picture, and the area in it, which a screen reader meets as a place of its own.
void namePicture(QAbstractScrollArea &view, const QString &name);

} // namespace lotse
