// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace lotse {

/// To be called when the fields inside @p form come to show something else of the same kind (another risk, workload or
/// engagement): they forget what was typed so far, so that it can neither be taken back into the new subject nor stay
/// there half typed. Fields that show the same text before and after would keep both. Nothing is reported.
void forgetTyping(QWidget &form);

} // namespace lotse
