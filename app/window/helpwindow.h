// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace lotse {

/// Shows the short help pages in the language of the window; stays open beside it.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Shows resources/help/<language>/<topic>.md.
    void showTopic(const QString &topic);

private:
    void load(const QString &topic);
    void showText(const QString &markdown);

    QTextBrowser *m_browser = nullptr;
};

} // namespace lotse
