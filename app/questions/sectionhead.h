// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace lotse {

class TextLabel;

/// What stands above the questions of a section: its title, how many are answered, and what can be unfolded and shown.
class SectionHead final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHead(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setAnswered(int answered, int questions);
    /// True if answered questions are to be shown as a whole.
    [[nodiscard]] bool isUnfolded() const;
    /// The button that shows the effect of the answers where there is little room.
    [[nodiscard]] QPushButton &drawer() const { return *m_drawer; }

signals:
    void unfoldedChanged();

private:
    void enableUnfold();

    TextLabel *m_title = nullptr;
    TextLabel *m_count = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_unfold = nullptr;
    QPushButton *m_drawer = nullptr;
};

} // namespace lotse
