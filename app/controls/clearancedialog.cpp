// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/clearancedialog.h"

#include "app/controls/readingdialog.h"
#include "app/words/language.h"
#include "report/words/clearancetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lotse {

void showClearance(const Library &library, const Evaluation &evaluation, const QStringList &deployments,
                   QWidget &parent)
{
    const QString text = clearanceText(library, evaluation, deployments, interfaceLanguage());
    if (text.isEmpty())
        return;
    auto *dialog =
        new ReadingDialog(QCoreApplication::translate("ClearanceDialog", "In, not cleared or out: why"), &parent);
    dialog->setObjectName(u"clearanceReasons"_s);
    dialog->setText(text);
    dialog->open();
}

void showClearance(const Library &library, const Evaluation &evaluation, QWidget &parent)
{
    QStringList all;
    QStringList kept;
    for (const OptionEvaluation &option : evaluation.options) {
        all.append(option.deployment);
        if (option.clearance != Clearance::Passed)
            kept.append(option.deployment);
    }
    showClearance(library, evaluation, kept.isEmpty() ? all : kept, parent);
}

} // namespace lotse
