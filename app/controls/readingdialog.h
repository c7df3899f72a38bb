// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source.h"

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QVBoxLayout;

namespace lotse {

/// A small window to read in: one table, or a list of sources. Esc closes it; it deletes itself.
class ReadingDialog final : public QDialog
{
    Q_OBJECT

public:
    ReadingDialog(const QString &title, QWidget *parent);

    /// Shows @p content and puts the focus on it.
    void setContent(QWidget *content);
    /// Shows @p text, which no tag is read in.
    void setText(const QString &text);
    void setSources(const QList<Source> &sources, Language language);

    /// Adds a button beside "Close".
    QPushButton *addButton(const QString &text, const QString &iconName);

private:
    QVBoxLayout *m_layout = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace lotse
