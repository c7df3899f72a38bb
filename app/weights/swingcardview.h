// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QSpinBox;

namespace lotse {

class Chip;
class PlaceBadge;
class SpanBar;
class SwingSlider;
class TextLabel;

/// One card of the weights page: place, name, from and to in words, span, points with margin, weight. Shows what it is
/// told and reports what the person wants.
class SwingCardView final : public QFrame
{
    Q_OBJECT

public:
    struct Content
    {
        QString name;
        qsizetype group = 0; ///< position of its group in the library, for the colour
        int place = 1;
        QString from; ///< empty: the remaining options say the same
        QString to;
        double low = 0; ///< span, 0-100
        double high = 0;
        bool smallSpan = false;
        double points = 0;
        double margin = 0;
        int percents = 0; ///< part of the whole decision, as it is printed
        double effective = 0;
        bool readOnly = false;

        bool operator==(const Content &) const = default;
    };

    SwingCardView(const QString &id, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const { return m_id; }
    void setContent(const Content &content);
    [[nodiscard]] SwingSlider *slider() const { return m_slider; }
    /// Widths of the columns, for the heads above the cards: span, points with margin, number, weight.
    [[nodiscard]] static QList<int> columnWidths();
    /// Where the words begin, from the left edge, and the distance of the columns; for heads above.
    [[nodiscard]] static int wordsLeft();
    [[nodiscard]] static int columnGap();

signals:
    void pointsChanged(const QString &id, double points);
    void marginChanged(const QString &id, double margin);
    /// Let go of the slider or done with the number: the card may take its new place.
    void settled(const QString &id);
    void moveRequested(const QString &id, int places);
    /// The grip is dragged to @p y of the parent.
    void dragged(const QString &id, int y);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitColumns();

    QString m_id;
    QString m_name;
    Content m_content;
    QWidget *m_grip = nullptr;
    PlaceBadge *m_badge = nullptr;
    Chip *m_chip = nullptr;
    TextLabel *m_from = nullptr;
    TextLabel *m_to = nullptr;
    SpanBar *m_span = nullptr;
    TextLabel *m_spanText = nullptr;
    SwingSlider *m_slider = nullptr;
    QSpinBox *m_number = nullptr;
    TextLabel *m_weight = nullptr;
    TextLabel *m_effective = nullptr;
    bool m_grabbed = false;
};

} // namespace lotse
