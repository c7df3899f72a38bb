// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/engagementdocument.h"
#include "app/risks/riskmapwidget.h"
#include "app/risks/riskmodel.h"
#include "app/risks/riskspage.h"
#include "core/libraryloader.h"

#include <QTableView>

/// The page with a shipped sample in it.
struct ShownRisks
{
    lotse::EngagementDocument document {lotse::loadLibrary({QString::fromLatin1(lotse::shippedLibrary)}).library};
    lotse::RisksPage page {document};

    ShownRisks()
    {
        const QString sample = QStringLiteral(LOTSE_SOURCE_DIR "/resources/samples/lake_constance_manufacturer.lotse");
        const QList<lotse::Issue> issues = document.openCopy(sample);
        Q_UNUSED(issues)
        page.resize(1400, 850);
        page.show();
        page.refresh();
    }

    [[nodiscard]] QTableView &table() const { return *page.findChild<QTableView *>(QStringLiteral("riskTable")); }
    [[nodiscard]] lotse::RiskMapWidget &map() const
    {
        return *page.findChild<lotse::RiskMapWidget *>(QStringLiteral("riskMap"));
    }
    [[nodiscard]] QString current() const { return table().currentIndex().data(lotse::RiskModel::IdRole).toString(); }
};
