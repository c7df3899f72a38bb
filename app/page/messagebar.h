// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace lotse {

/// One sentence between head and content with at most two actions; stays until it is closed or replaced.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Attention, Error, Done };

    struct Action
    {
        QString text;
        QString id; ///< comes back with actionTriggered
        QString iconName;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Kind kind, const QString &text, const QList<Action> &actions = {});
    void dismiss();
    /// Closes the bar if it still says @p text: what it says is settled.
    void withdraw(const QString &text);
    [[nodiscard]] QString text() const;

signals:
    void actionTriggered(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Kind m_kind = Kind::Information;
    QLabel *m_text = nullptr;
    QHBoxLayout *m_actions = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace lotse
