// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace lotse {

/// Options that are out: prohibition sign, name, reason and way back, three beside each other.
class FailedOptions final : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        QString deployment;
        QString name;
        QString reason;
        QString path; ///< "Unlock path: …", empty where there is none
        QString why; ///< all reasons and all ways back

        bool operator==(const Entry &) const = default;
    };

    explicit FailedOptions(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    /// Returns the part about @p deployment; nullptr where it is not there.
    [[nodiscard]] QWidget *partOf(const QString &deployment) const;
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QList<Entry> m_entries;
    QList<QWidget *> m_cells;
    QGridLayout *m_grid = nullptr;
    int m_columns = 0;
};

} // namespace lotse
