// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace lotse {

class OptionTile;

/// The options as tiles in as many columns as fit; chosen ones first, the rest unfolds on request; above them buttons
/// for all, none, and those in the EU.
class OptionTiles final : public QWidget
{
    Q_OBJECT

public:
    struct Option
    {
        QString id;
        QString provider;
        QString deployment;
        QString help; ///< of the tool tip: more than the tile says
        bool euOnly = false;

        bool operator==(const Option &) const = default;
    };

    explicit OptionTiles(QWidget *parent = nullptr);

    /// Shows @p options with @p chosen checked. The order stays until reorder() is called.
    void show(const QList<Option> &options, const QStringList &chosen);
    using QWidget::show;
    /// Puts the chosen ones first at the next show().
    void reorder() { m_tiles.isEmpty() ? void() : clear(); }

    enum class Set { All, None, EuOnly };

signals:
    void toggled(const QString &option, bool chosen);
    /// A button for many options at once.
    void setRequested(lotse::OptionTiles::Set set);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSets();
    void clear();
    void arrange();
    void showMore();

    QList<Option> m_options;
    QList<OptionTile *> m_tiles;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_euOnly = nullptr;
    qsizetype m_chosenFirst = 0;
    int m_columns = 0;
    bool m_unfolded = false;
};

} // namespace lotse
