// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

#include <QDialog>

class QDateEdit;
class QLineEdit;

namespace lotse {

/// The notes on all high risks that have no measure yet, with all measures that the library suggests for them; risks
/// without a suggestion are left out. @p owner and @p due (invalid = none) are entered where none is noted yet.
[[nodiscard]] QMap<QString, RiskNote> suggestedMeasures(const Library &library, const Evaluation &evaluation,
                                                        const QString &owner, QDate due);

/// Asks before the suggested measures of all high risks are adopted: which they are, who looks after them, until when.
class MeasuresDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Proposes @p owner and @p due.
    MeasuresDialog(const Library &library, const Evaluation &evaluation, const QString &owner, QDate due,
                   Language language, QWidget *parent);

    [[nodiscard]] QString owner() const;
    /// Invalid = none.
    [[nodiscard]] QDate due() const;

private:
    [[nodiscard]] QWidget *makeList(const Library &library, const Evaluation &evaluation, Language language) const;

    QLineEdit *m_owner = nullptr;
    QDateEdit *m_due = nullptr;
};

} // namespace lotse
