// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>
#include <optional>

namespace lotse {

/// Selects what @p box holds whenever it gets the focus, by Tab, click or otherwise, so that what is typed replaces it.
/// Every field for a number asks for it.
void selectOnFocus(QAbstractSpinBox &box);

/// A field for a whole number that may be missing: "–". Groups of digits may be parted by blanks or by the sign of the
/// language, emptying it takes the number back, steps grow with the number.
class NumberField final : public QDoubleSpinBox
{
    Q_OBJECT

public:
    /// Takes numbers from @p lowest to @p highest.
    NumberField(double lowest, double highest, QWidget *parent = nullptr);

    /// Shows @p number, or that there is none.
    void setNumber(std::optional<double> number);
    /// What stands in the field; empty = none.
    [[nodiscard]] std::optional<double> number() const;

protected:
    QValidator::State validate(QString &text, int &position) const override;
    void fixup(QString &text) const override;
    [[nodiscard]] double valueFromText(const QString &text) const override;
};

} // namespace lotse
