// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QPushButton;
class QScrollArea;
class QTabWidget;

namespace lotse {

class TextLabel;

/// The parts of the page of risks, arranged for the room there is: first the register, tall enough for eleven risks
/// where the window is, with the map beside it; below, reached by scrolling where the window is low, the pictures of
/// what was measured. These fold to one line that says why.
class RiskBoard final : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        QWidget *map = nullptr;
        QWidget *riskRegister = nullptr;
        QWidget *arrivals = nullptr;
        QWidget *partnership = nullptr;
    };

    /// Takes @p parts.
    explicit RiskBoard(const Parts &parts, QWidget *parent = nullptr);

    /// Says which pictures there are, and why they are folded (empty: they are not). What a person unfolded stays so.
    void setPictures(bool arrivals, bool partnership, const QString &whyFolded);
    /// Arranges the parts for the size of window and board.
    void arrange();
    /// What unfolds and folds the pictures; hidden where they are not folded.
    [[nodiscard]] QPushButton *foldButton() const { return m_fold; }

signals:
    /// Everything has its place in a board of @p width pixels.
    void arranged(int width);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Arrangement { None, Wide, Low, Narrow };

    [[nodiscard]] QWidget *makeFoldLine();
    [[nodiscard]] QList<QWidget *> shownPictures() const;
    void place(Arrangement arrangement);
    void setHeights();

    Parts m_parts;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    QTabWidget *m_tabs = nullptr;
    QWidget *m_foldLine = nullptr;
    QPushButton *m_fold = nullptr;
    TextLabel *m_why = nullptr;
    bool m_hasArrivals = true;
    bool m_hasPartnership = true;
    Arrangement m_arrangement = Arrangement::None;
    QList<QWidget *> m_placed;
    int m_mapColumns = 6; ///< of the twenty that the board is divided into
};

} // namespace lotse
