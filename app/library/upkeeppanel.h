// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/upkeep.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace lotse {

class UpkeepWork;

/// The work list of the library page: what is to be done | the claims, what can change the advice first | the chosen
/// one. G, A, S and F8 act on the chosen one and go on to the next.
class UpkeepPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit UpkeepPanel(UpkeepWork &work, QWidget *parent = nullptr);
    ~UpkeepPanel() override;

    /// Lists the claims that need a look for @p reason.
    void showReason(UpkeepReason reason);
    void focusList();
    /// Returns the parts that F6 goes to, each with what takes the focus.
    [[nodiscard]] QList<std::pair<QWidget *, QWidget *>> areas() const;
    /// Returns the page in one sentence.
    [[nodiscard]] QString headline() const;
    [[nodiscard]] static QString hint();

signals:
    /// Somebody wants to change the claim in the form.
    void claimRequested(const QString &profile, const QString &owner, const QString &criterion);
    void linksRequested();
    void headlineChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Parts; ///< the widgets

    void makeFilters();
    void makeDone();
    void makeKeys();
    void takeWork();
    void fillFilters();
    void fillRows();
    void showCurrent();
    /// Chooses the first of @p keys that is listed; none of them: the row @p otherwise.
    void choose(const QStringList &keys, int otherwise);
    /// Does @p action to the chosen claim and goes on to the next if it was done.
    void act(const std::function<bool(const UpkeepItem &)> &action);

    UpkeepWork &m_work;
    std::unique_ptr<Parts> m_parts;
};

} // namespace lotse
