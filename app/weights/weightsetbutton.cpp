// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/weights/weightsetbutton.h"

#include "app/document/engagementdocument.h"
#include "app/look/theme.h"
#include "decision/weighting/weightsets.h"

#include <QInputDialog>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

WeightSetButton::WeightSetButton(EngagementDocument &document, QWidget *parent)
    : QPushButton(parent), m_document(document)
{
    setObjectName(u"weightSets"_s);
    setIcon(Theme::icon(u"users"_s));
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &WeightSetButton::fillMenu);
}

void WeightSetButton::refresh()
{
    const Workload &workload = m_document.workload();
    const auto inUse = std::ranges::find(workload.weightSets, workload.weightSet, &WeightSet::id);
    const QString name = inUse == workload.weightSets.cend() ? tr("none") : inUse->name;
    setText(tr("Weight set: %1").arg(QString(name).replace(u'&', "&&"_L1)));
    setAccessibleName(tr("Weight set: %1").arg(name));
}

void WeightSetButton::fillMenu()
{
    QMenu *choices = menu();
    choices->clear();
    const Workload &workload = m_document.workload();
    const bool readOnly = m_document.isReadOnly();
    for (const WeightSet &set : workload.weightSets) {
        QAction *action = choices->addAction(QString(set.name).replace(u'&', "&&"_L1), this, [this, id = set.id] {
            m_document.editWorkload(tr("Weight set"), [&](Workload &changed) { useWeightSet(changed, id); });
        });
        action->setCheckable(true);
        action->setChecked(set.id == workload.weightSet);
        action->setEnabled(!readOnly);
    }
    choices->addSeparator();
    choices
        ->addAction(Theme::icon(u"plus"_s), tr("Save as a new set …"), this,
                    [this] {
                        nameSet(tr("New weight set"), {}, [this](const QString &name) {
                            m_document.editWorkload(tr("New weight set"),
                                                    [&](Workload &changed) { (void)addWeightSet(changed, name); });
                        });
                    })
        ->setEnabled(!readOnly);
    const auto inUse = std::ranges::find(workload.weightSets, workload.weightSet, &WeightSet::id);
    if (inUse == workload.weightSets.cend())
        return;
    choices
        ->addAction(Theme::icon(u"edit"_s), tr("Rename …"), this,
                    [this, set = *inUse] {
                        nameSet(tr("Rename the weight set"), set.name, [this, set](const QString &name) {
                            m_document.editWorkload(tr("Rename the weight set"),
                                                    [&](Workload &changed) { renameWeightSet(changed, set.id, name); });
                        });
                    })
        ->setEnabled(!readOnly);
    choices
        ->addAction(Theme::icon(u"trash"_s), tr("Remove"), this,
                    [this, id = inUse->id] {
                        m_document.editWorkload(tr("Remove the weight set"),
                                                [&](Workload &changed) { removeWeightSet(changed, id); });
                    })
        ->setEnabled(!readOnly);
}

void WeightSetButton::nameSet(const QString &title, const QString &name,
                              const std::function<void(const QString &)> &use)
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
