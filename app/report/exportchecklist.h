// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/exportcheck.h"

#include <QWidget>

class QVBoxLayout;

namespace lotse {

/// What should be settled before the report goes out: one line per check, with a link to the place where it can be
/// settled.
class ExportChecklist final : public QWidget
{
    Q_OBJECT

public:
    enum class Link { Questions, Risks, StaleClaims, QuestionList };

    explicit ExportChecklist(QWidget *parent = nullptr);

    /// Shows @p check; @p choice is the name of the chosen option.
    void setCheck(const ExportCheck &check, const QString &choice);
    /// Shows what cannot be printed, a sentence; empty where all can be.
    void setUnprintable(const QString &sentence);

signals:
    void linkActivated(lotse::ExportChecklist::Link link);

private:
    enum class Mark { Done, Attention, Stale, Unknown };
    void fill();
    void addLine(Mark mark, const QString &text, const QString &linkText = {}, Link link = Link::Questions);

    ExportCheck m_check;
    QString m_choice;
    bool m_filled = false;
    QString m_unprintable;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace lotse
