// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

class QWidget;

namespace lotse {

/// Opens a window that says of @p deployments whether each is in, not cleared or out, and why: the text that their
/// marks show under the mouse. Esc closes it, and the focus is where it was. Does nothing where none is compared.
void showClearance(const Library &library, const Evaluation &evaluation, const QStringList &deployments,
                   QWidget &parent);

/// The same of every option of @p evaluation that is not in; of all where all are in.
void showClearance(const Library &library, const Evaluation &evaluation, QWidget &parent);

} // namespace lotse
