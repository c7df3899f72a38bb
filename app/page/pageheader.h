// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lotse {

/// The head of a page: kicker, workload switcher (hidden with one workload), headline, right side at most two buttons;
/// the last is the only filled one of the screen.
class PageHeader final : public QFrame
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setKicker(const QString &text); ///< "Schritt 4 von 6 · Rangfolge"
    /// The page in one sentence, on as many lines as it needs; what goes beyond five of them (three in a
    /// small window) is only in the tool tip. A screen reader is told what is new of it, once it stays for a moment.
    void setHeadline(const QString &text);
    /// What stands in the tool tip of the headline, behind what is cut of it.
    void setExplanation(const QString &text);
    [[nodiscard]] QString headline() const { return m_headline; }
    void setWorkloads(const QStringList &names, int current); ///< hidden below two
    void setSecondary(const QString &text, const QString &iconName = {}); ///< empty hides
    void setPrimary(const QString &text, const QString &iconName = {}, bool enabled = true);
    /// False where the page itself holds the button that leads on: one of them is filled.
    void setPrimaryFilled(bool filled);
    /// 56 instead of 72 high, for small windows; further lines of the headline come on top. "Next: Risks" is
    /// "Next" there.
    void setLow(bool low);
    [[nodiscard]] QPushButton *primaryButton() const { return m_primary; }
    [[nodiscard]] QPushButton *secondaryButton() const { return m_secondary; }

signals:
    void workloadChosen(int index);
    /// A new headline needs more room than the one before, and takes it when the layout is looked at next.
    void grown();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void announceHeadline();
    void breakHeadline();
    void shortenPrimary();

    QLabel *m_kicker = nullptr;
    QComboBox *m_workloads = nullptr;
    QLabel *m_headlineLabel = nullptr;
    QPushButton *m_secondary = nullptr;
    QPushButton *m_primary = nullptr;
    QVBoxLayout *m_words = nullptr;
    QString m_headline;
    QString m_explanation;
    QString m_primaryText;
    QTimer m_settled; ///< runs while the headline may still change
    bool m_low = false;
    bool m_opening = false; ///< the page is being shown and brought up to date
    int m_lines = 1; ///< of the longest headline since the page was shown: a shorter one makes the head no lower
};

} // namespace lotse
