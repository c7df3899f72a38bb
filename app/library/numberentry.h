// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;

namespace lotse {

class NumberField;
class TextLabel;

/// What a claim says on a criterion that is measured: a number, a range in plain words, or that nothing is documented.
class NumberEntry final : public QWidget
{
    Q_OBJECT

public:
    explicit NumberEntry(QWidget *parent = nullptr);

    /// Shows @p value of @p criterion; a field that is being typed in keeps its text.
    void setValue(const Criterion &criterion, const ClaimValue &value, Language language);

signals:
    /// The person entered @p value, which has low <= likely <= high.
    void entered(const lotse::ClaimValue &value);

private:
    enum class Mode { Number, Range, Unknown };

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const;
    void chooseMode(Mode mode);
    void hand();

    QButtonGroup *m_modes = nullptr;
    QWidget *m_fields = nullptr;
    NumberField *m_number = nullptr;
    NumberField *m_low = nullptr;
    NumberField *m_likely = nullptr;
    NumberField *m_high = nullptr;
    QWidget *m_range = nullptr;
    QWidget *m_single = nullptr;
    QComboBox *m_distribution = nullptr;
    TextLabel *m_unit = nullptr;
    TextLabel *m_fault = nullptr;
    ClaimValue m_value;
};

} // namespace lotse
