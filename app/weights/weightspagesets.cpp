// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The weight sets of the weights page: their menu and their comparison in words.
#include "app/controls/card.h"
#include "app/controls/text.h"
#include "app/document/engagementdocument.h"
#include "app/look/theme.h"
#include "app/weights/weightspage.h"
#include "app/words/claimtext.h"
#include "app/words/language.h"

#include <QInputDialog>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype shownDifferences = 3; // of two weight sets

} // namespace

void WeightsPage::refreshComparison()
{
    const QList<WeightSetView> sets =
        weightSetViews(document().library(), document().evaluation(), document().workload());
    m_comparisonCard->setVisible(sets.size() > 1);
    const Language language = interfaceLanguage();
    const auto percent = [](double share) { return QString::number(qRound(share * 100)); };
    QStringList sentences;
    for (const WeightSetView &set : sets)
        sentences << (set.leader.isEmpty()
                          ? tr("%1: no option is in.").arg(set.name)
                          : tr("%1: %2 is ahead with %3 points.")
                                .arg(set.name, optionName(set.leader), ClaimText::points(set.score, language)));
    const auto inUse = std::ranges::find(sets, true, &WeightSetView::inUse);
    for (const WeightSetView &set : sets) {
        if (inUse == sets.cend() || set.inUse)
            continue;
        const QList<ShareDifference> differences = shareDifferences(inUse->groupShares, set.groupShares);
        for (const ShareDifference &difference : differences.first(std::min(shownDifferences, differences.size())))
            sentences << tr("%1: %2 % (%3), %4 % (%5)")
                             .arg(nameOf(difference.id), percent(difference.first), inUse->name,
                                  percent(difference.second), set.name);
    }
    m_comparison->setText(sentences.join(u'\n'));
}

void WeightsPage::fillSetMenu()
{
    QMenu *menu = m_sets->menu();
    menu->clear();
    const Workload &workload = document().workload();
    const bool readOnly = document().isReadOnly();
    for (const WeightSet &set : workload.weightSets) {
        QAction *action = menu->addAction(QString(set.name).replace(u'&', "&&"_L1), this, [this, id = set.id] {
            document().editWorkload(tr("Weight set"), [&](Workload &changed) { useWeightSet(changed, id); });
        });
        action->setCheckable(true);
        action->setChecked(set.id == workload.weightSet);
        action->setEnabled(!readOnly);
    }
    menu->addSeparator();
    menu->addAction(Theme::icon(u"plus"_s), tr("Save as a new set …"), this,
                    [this] {
                        nameSet(tr("New weight set"), {}, [this](const QString &name) {
                            document().editWorkload(tr("New weight set"),
                                                    [&](Workload &changed) { (void)addWeightSet(changed, name); });
                        });
                    })
        ->setEnabled(!readOnly);
    const auto inUse = std::ranges::find(workload.weightSets, workload.weightSet, &WeightSet::id);
    if (inUse == workload.weightSets.cend())
        return;
    menu->addAction(Theme::icon(u"edit"_s), tr("Rename …"), this,
                    [this, set = *inUse] {
                        nameSet(tr("Rename the weight set"), set.name, [this, set](const QString &name) {
                            document().editWorkload(tr("Rename the weight set"),
                                                    [&](Workload &changed) { renameWeightSet(changed, set.id, name); });
                        });
                    })
        ->setEnabled(!readOnly);
    menu->addAction(Theme::icon(u"trash"_s), tr("Remove"), this,
                    [this, id = inUse->id] {
                        document().editWorkload(tr("Remove the weight set"),
                                                [&](Workload &changed) { removeWeightSet(changed, id); });
                    })
        ->setEnabled(!readOnly);
}

void WeightsPage::nameSet(const QString &title, const QString &name, const std::function<void(const QString &)> &use)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Whose weights are these? For example management, IT, data protection."));
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, [use](const QString &text) {
        if (!text.trimmed().isEmpty())
            use(text.trimmed());
    });
    dialog->open();
}

} // namespace lotse
