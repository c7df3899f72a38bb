// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risks/riskmapaccessible.h"

#include "app/risks/riskmapwidget.h"

#include <QAccessibleWidget>
#include <QMap>
#include <QPointer>

namespace lotse {

namespace {

/// One dot of the map.
class RiskDotAccessible final : public QAccessibleInterface
{
public:
    RiskDotAccessible(RiskMapWidget *map, const QString &risk) : m_map(map), m_risk(risk) { }

    [[nodiscard]] bool isValid() const override { return m_map && m_map->risks().contains(m_risk); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_map); }
    [[nodiscard]] QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && m_map ? m_map->textOf(m_risk) : QString();
    }
    void setText(QAccessible::Text /*kind*/, const QString & /*text*/) override { }

    [[nodiscard]] QRect rect() const override
    {
        if (!m_map)
            return {};
        const QRect cell = m_map->cellOf(m_risk).toRect();
        return {m_map->mapToGlobal(cell.topLeft()), cell.size()};
    }

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.selected = m_map && m_map->selected() == m_risk;
        state.focused = state.selected && m_map->hasFocus();
        return state;
    }

private:
    QPointer<RiskMapWidget> m_map;
    QString m_risk;
};

class RiskMapAccessible final : public QAccessibleWidget
{
public:
    explicit RiskMapAccessible(RiskMapWidget *map) : QAccessibleWidget(map, QAccessible::List), m_map(map) { }
    ~RiskMapAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_dots))
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(RiskMapAccessible)

    [[nodiscard]] int childCount() const override { return m_map ? int(m_map->risks().size()) : 0; }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const QStringList risks = m_map ? m_map->risks() : QStringList();
        if (index < 0 || index >= risks.size())
            return nullptr;
        const QString &risk = risks.at(index);
        if (!m_dots.contains(risk))
            m_dots.insert(risk, QAccessible::registerAccessibleInterface(new RiskDotAccessible(m_map, risk)));
        return QAccessible::accessibleInterface(m_dots.value(risk));
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (child(index) == wanted)
                return index;
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        if (!m_map)
            return nullptr;
        const QString risk = m_map->riskAt(m_map->mapFromGlobal(QPoint(x, y)));
        return child(int(m_map->risks().indexOf(risk)));
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_map && m_map->hasFocus() ? child(int(m_map->risks().indexOf(m_map->selected()))) : nullptr;
    }

private:
    QPointer<RiskMapWidget> m_map;
    mutable QMap<QString, QAccessible::Id> m_dots;
};

QAccessibleInterface *makeInterface(const QString & /*className*/, QObject *object)
{
    auto *map = qobject_cast<RiskMapWidget *>(object);
    return map != nullptr ? new RiskMapAccessible(map) : nullptr;
}

} // namespace

void installRiskMapAccessibility()
{
    QAccessible::installFactory(makeInterface); // Qt ignores a factory that is already there
}

} // namespace lotse
