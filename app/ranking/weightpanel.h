// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/weighting/weightshift.h"

#include <QMap>
#include <QWidget>

class QGridLayout;
class QLabel;
class QSpinBox;
class QToolButton;

namespace lotse {

class WeightSlider;

/// One slider for each group of criteria, which opens to its criteria. All shares sum to 100 %; who moves one sees the
/// others yield. Does not change anything itself.
class WeightPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WeightPanel(QWidget *parent = nullptr);

    void setContent(const Library &library, const Evaluation &evaluation,
                    const QMap<QString, WeightOverride> &overrides, Language language, bool readOnly);
    /// Returns the slider of a group or criterion; nullptr when there is none.
    [[nodiscard]] WeightSlider *slider(const QString &id) const;
    [[nodiscard]] bool isDragging() const { return m_dragging; }

signals:
    void dragStarted();
    /// The criteria of the group (or the one) shall take @p share (0-1) together.
    void shareChanged(const QString &id, const QStringList &criteria, double share);
    void homeRequested(const QString &id, const QStringList &criteria);
    void lockChanged(const QStringList &criteria, bool locked);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        QStringList criteria;
        QWidget *swatch = nullptr; ///< of a criterion: nullptr
        QToolButton *expander = nullptr;
        QLabel *name = nullptr;
        WeightSlider *slider = nullptr;
        QSpinBox *number = nullptr;
        QToolButton *lock = nullptr;
        QString group; ///< of a criterion: its group
    };

    void build(const Library &library, Language language);
    void addEntry(int row, const QString &id, const QString &name, qsizetype groupIndex, const Entry &base);
    void setExpanded(const QString &group, bool expanded);

    QGridLayout *m_grid = nullptr;
    QMap<QString, Entry> m_entries;
    QStringList m_built; ///< ids and names the rows were built from
    QStringList m_expanded;
    bool m_dragging = false;
};

} // namespace lotse
