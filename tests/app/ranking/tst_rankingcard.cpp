// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ranking/rankingcard.h"

#include "app/ranking/rankingmodel.h"
#include "app/words/language.h"
#include "core/engagementreader.h"
#include "core/libraryloader.h"

#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace lotse;
using namespace Qt::StringLiterals;

class TestRankingCard final : public QObject
{
    Q_OBJECT

private slots:
    void theNumbersAreInSight_data();
    void theNumbersAreInSight();

private:
    ProgramLanguage m_language;
};

void TestRankingCard::theNumbersAreInSight_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("options"); // whose numbers are in sight without scrolling
    QTest::newRow("beside the weights at 1366") << 730 << 2;
    QTest::newRow("wide") << 1200 << 2;
    QTest::newRow("narrow") << 460 << 2;
    QTest::newRow("the narrowest") << 360 << 1;
}

/// However long the names of the criteria are.
void TestRankingCard::theNumbersAreInSight()
{
    QFETCH(const int, width);
    QFETCH(const int, options);
    m_language.set(Language::German);
    Library library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
    QVERIFY(!library.criteria.isEmpty());
    library.criteria.first().name.german = u"Aufbewahrung und Verwendung der Inhalte, auch zur Schulung"_s.repeated(2);
    const LoadedEngagement loaded = readEngagementFile(u":/samples/lake_constance_manufacturer.lotse"_s, library);
    const Engagement engagement = loaded.engagement.value_or(Engagement());
    RankingCard card;
    card.setContent(library, evaluate(library, engagement), Language::German, {});
    card.resize(width, 700);
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    card.findChild<QPushButton *>(u"values"_s)->click();
    auto *table = card.findChild<QTableView *>(u"rankingTable"_s);
    QTRY_VERIFY(table->isVisible());
    const auto seen = [table] {
        int count = 0;
        for (int column = RankingModel::FirstOptionColumn; column < table->model()->columnCount(); ++column) {
            const QRect number = table->visualRect(table->model()->index(0, column));
            count += number.left() >= 0 && number.right() <= table->viewport()->width() ? 1 : 0;
        }
        return count;
    };
    QTRY_VERIFY2(seen() >= options, qPrintable(QString::number(seen())));
    // A name that gave way is told in full.
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex name = table->model()->index(row, RankingModel::NameColumn);
        QVERIFY2(name.data(Qt::ToolTipRole).toString().contains(name.data().toString().trimmed()),
                 qPrintable(name.data(Qt::ToolTipRole).toString()));
    }
    QVERIFY(table->columnWidth(RankingModel::NameColumn) >= 100);
}

QTEST_MAIN(TestRankingCard)
#include "tst_rankingcard.moc"
