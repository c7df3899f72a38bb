// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/claimcardcontent.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QVBoxLayout;

namespace lotse {

class DateField;
class TextField;
class TextLabel;

/// From when a claim holds, on what it rests, how sure it is, and its texts in both languages.
class ClaimFields final : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimFields(QWidget *parent = nullptr);

    /// Shows @p content; fields that are being typed in keep their text.
    void setContent(const ClaimCardContent &content);
    /// Sets the texts of both languages below each other.
    void setNarrow(bool narrow);

signals:
    void edited(const QString &field, const lotse::ClaimEdit &edit);

private:
    DateField *addDay(QLatin1StringView key, const QString &unset);
    QComboBox *addChoice(QLatin1StringView key);
    TextField *addText(QBoxLayout &row, QLatin1StringView key, Language language);
    void addField(QLayout &layout, const QString &label, QWidget *field, const QString &pointer);
    void showFaults(const QMap<QString, QString> &faults);

    QLayout *m_short = nullptr; ///< days and choices
    QList<QBoxLayout *> m_pairs; ///< German beside English
    QWidget *m_reason = nullptr; ///< of the confidence
    DateField *m_from = nullptr;
    DateField *m_to = nullptr;
    DateField *m_asOf = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_basis = nullptr;
    QComboBox *m_confidence = nullptr;
    QHash<QString, TextField *> m_texts; ///< by pointer inside the claim
    QHash<QString, TextLabel *> m_faults; ///< the same
    bool m_filling = false;
};

} // namespace lotse
