// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"

#include <QListView>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestEffectPanel final : public QObject
{
    Q_OBJECT

private slots:
    /// In a high window what is left over lies below all parts, not between two of them.
    void theListIsAsHighAsItsRows()
    {
        WindowFixture fixture(Language::German);
        fixture.openSample();
        fixture.window().resize(1920, 1400);
        fixture.window().openPage(PageId::Questions);
        const auto *options = fixture.find<QListView>(u"effectOptions"_s);
        const auto rows = [options] {
            int height = 0;
            for (int row = 0; row < options->model()->rowCount(); ++row)
                height += options->sizeHintForRow(row);
            return height;
        };
        QVERIFY(rows() > 0);
        QTRY_COMPARE(options->height(), rows());
    }
};

QTEST_MAIN(TestEffectPanel)
#include "tst_effectpanel.moc"
