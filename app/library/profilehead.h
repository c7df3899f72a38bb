// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace lotse {

class Chip;
class TextLabel;

/// What is said of a profile as a whole.
struct ProfileSummary
{
    QString title;
    int errors = 0;
    int stale = 0;
    bool changed = false; ///< differs from the shipped version
    bool unsaved = false;
    QString sentence; ///< why there is nothing to read; empty = there is
    QString resetText; ///< of the button under the changes; empty hides it
};

/// Above what a profile says: its name, and marks for errors, stale evidence and changes.
class ProfileHead final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileHead(QWidget *parent = nullptr);

    void setSummary(const ProfileSummary &summary);
    /// Tells at once what the next summary would: whether the text is not saved yet.
    void setUnsaved(bool unsaved);
    /// Tells whether the source text is open.
    void setSourceShown(bool shown);

signals:
    void sourceToggled(bool shown);

private:
    TextLabel *m_title = nullptr;
    Chip *m_errors = nullptr;
    Chip *m_stale = nullptr;
    Chip *m_changed = nullptr;
    QPushButton *m_source = nullptr;
    bool m_isChanged = false;
};

} // namespace lotse
