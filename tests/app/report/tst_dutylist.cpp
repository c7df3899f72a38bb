// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/engagementdocument.h"
#include "app/look/theme.h"
#include "app/report/dutylist.h"
#include "app/report/dutymodel.h"
#include "app/words/wordbreaks.h"
#include "core/libraryloader.h"
#include "tests/app/windowfixture.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextLayout>

using namespace lotse;
using namespace Qt::StringLiterals;

class TestDutyList : public QObject
{
    Q_OBJECT

private slots:
    void theDutyComesFirst_data();
    void theDutyComesFirst();
    void ownersAreReadBesideThePreview();
    void wordsAreWholeWhereThereIsRoom_data();
    void wordsAreWholeWhereThereIsRoom();
    void wordsAreWholeInTheWindow_data();
    void wordsAreWholeInTheWindow();
    void typingBeginsToEdit();
    void aShorterOwnerMovesNoRow();
};

void TestDutyList::theDutyComesFirst_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("showsLaw");
    QTest::newRow("beside the preview at 1366") << 410 << false;
    QTest::newRow("wider") << 580 << true;
    QTest::newRow("as wide as a page") << 900 << true;
}

// Whatever the width: what to do can be read, and what has no column stands below the table.
void TestDutyList::theDutyComesFirst()
{
    QFETCH(const int, width);
    QFETCH(const bool, showsLaw);
    EngagementDocument document {loadLibrary({QString::fromLatin1(shippedLibrary)}).library};
    const QList<Issue> issues =
        document.openCopy(QStringLiteral(LOTSE_SOURCE_DIR "/resources/samples/lake_constance_manufacturer.lotse"));
    Q_UNUSED(issues)
    DutyList list;
    list.setDuties(document.library(), document.evaluation(), Language::English, false);
    list.resize(width, 600); // after the duties: columns follow the width
    list.show();
    auto *table = list.findChild<QTableView *>(u"dutyTable"_s);
    QVERIFY(table->model()->rowCount() > 3);
    QTRY_VERIFY2(table->columnWidth(DutyModel::Title) >= Theme::scaled(150),
                 qPrintable(QString::number(table->columnWidth(DutyModel::Title))));
    QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    QVERIFY(!table->isColumnHidden(DutyModel::Owner) && !table->isColumnHidden(DutyModel::Due));
    QCOMPARE(!table->isColumnHidden(DutyModel::LegalBasis), showsLaw);
    table->setCurrentIndex(table->model()->index(1, DutyModel::Title));
    const QString law = table->model()->index(1, DutyModel::LegalBasis).data().toString();
    QVERIFY(!law.isEmpty());
    const auto *explanation = list.findChild<QLabel *>(u"dutyExplanation"_s);
    QCOMPARE(explanation->text().split(u'\n').contains(law), !showsLaw);
}

void TestDutyList::ownersAreReadBesideThePreview()
{
    EngagementDocument document {loadLibrary({QString::fromLatin1(shippedLibrary)}).library};
    const QList<Issue> issues =
        document.openCopy(QStringLiteral(LOTSE_SOURCE_DIR "/resources/samples/lake_constance_manufacturer.lotse"));
    Q_UNUSED(issues)
    const QString duty = document.evaluation().duties.first().duty;
    document.edit(u"owner"_s, [&duty](Engagement &engagement) { engagement.duties[duty].owner = u"Headquarters"_s; });
    DutyList list;
    list.setDuties(document.library(), document.evaluation(), Language::English, false);
    list.resize(422, 600); // beside the preview at 1366
    list.show();
    const auto *table = list.findChild<QTableView *>(u"dutyTable"_s);
    const int margins = 2 * (table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
    QTRY_VERIFY(table->columnWidth(DutyModel::Owner)
                >= table->fontMetrics().horizontalAdvance(u"Headquarters"_s) + margins);
    // Between the texts of two rows is more than between two lines of one.
    const QString title = table->model()->index(0, DutyModel::Title).data().toString();
    const QRect room(0, 0, table->columnWidth(DutyModel::Title) - margins, QWIDGETSIZE_MAX);
    const int text = table->fontMetrics().boundingRect(room, Qt::TextWordWrap, title).height();
    QTRY_VERIFY(table->rowHeight(0) >= text + Theme::scaled(6));
}

void TestDutyList::wordsAreWholeWhereThereIsRoom_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("width");
    QTest::addColumn<QList<int>>("whole");
    const QList<int> all {DutyModel::LegalBasis, DutyModel::Because, DutyModel::Owner};
    QTest::newRow("German, smallest window") << Language::German << 820 << all;
    QTest::newRow("German, as wide as a page") << Language::German << 1100 << all;
    QTest::newRow("English, beside the preview at 1920") << Language::English << 478 << QList<int> {DutyModel::Owner};
}

// Law and reason take no room from who does it, and the title none that words need.
void TestDutyList::wordsAreWholeWhereThereIsRoom()
{
    QFETCH(const Language, language);
    QFETCH(const int, width);
    QFETCH(const QList<int>, whole);
    EngagementDocument document {loadLibrary({QString::fromLatin1(shippedLibrary)}).library};
    const QList<Issue> issues =
        document.openCopy(QStringLiteral(LOTSE_SOURCE_DIR "/resources/samples/lake_constance_manufacturer.lotse"));
    Q_UNUSED(issues)
    DutyList list;
    list.setDuties(document.library(), document.evaluation(), language, false);
    list.resize(width, 600);
    list.show();
    const auto *table = list.findChild<QTableView *>(u"dutyTable"_s);
    for (const int column : whole) {
        QStringList words = table->model()->headerData(column, Qt::Horizontal).toString().split(u' ');
        for (int row = 0; row < table->model()->rowCount(); ++row)
            words += table->model()->index(row, column).data().toString().split(u' ');
        for (const QString &word : std::as_const(words)) {
            const double margins = 2 * (table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
            const double needed = QFontMetricsF(table->font()).horizontalAdvance(word) + margins;
            QTRY_VERIFY2(table->columnWidth(column) >= needed, qPrintable(word));
        }
    }
}

void TestDutyList::wordsAreWholeInTheWindow_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(880, 500), QSize(1100, 700), QSize(1366, 768), QSize(1920, 1080)}) {
        QTest::addRow("German %d", size.width()) << Language::German << size;
        QTest::addRow("English %d", size.width()) << Language::English << size;
    }
}

// Beside the preview there is little room: long words break at their joints, and none is cut.
void TestDutyList::wordsAreWholeInTheWindow()
{
    QFETCH(const Language, language);
    QFETCH(const QSize, size);
    WindowFixture fixture(language);
    fixture.openSample();
    fixture.window().resize(size);
    fixture.window().openPage(PageId::Report);
    auto *table = fixture.find<QTableView>(u"dutyTable"_s);
    for (QWidget *parent = table->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *tabs = qobject_cast<QTabWidget *>(parent))
            tabs->setCurrentIndex(1);
    }
    QTRY_VERIFY(table->isVisible());
    const QAbstractItemDelegate &delegate = *table->itemDelegate();
    const auto cut = [&] {
        QStringList texts;
        for (const int column : {DutyModel::Title, DutyModel::Owner}) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const QModelIndex index = table->model()->index(row, column);
                // As the layout breaks it: a line that is wider than the cell is cut.
                QTextLayout layout(withWordBreaks(index.data().toString()), table->font());
                layout.beginLayout();
                const int margins = 2 * (table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
                const bool hasBox = index.data(Qt::CheckStateRole).isValid();
                const int box = hasBox ? table->style()->pixelMetric(QStyle::PM_IndicatorWidth) + margins : 0;
                const double room = table->columnWidth(column) - margins - box;
                for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
                    line.setLineWidth(room);
                    if (line.naturalTextWidth() > room)
                        texts.append(
                            u"%1 (%2 of %3)"_s.arg(index.data().toString()).arg(room).arg(line.naturalTextWidth()));
                }
                layout.endLayout();
                QStyleOptionViewItem option;
                option.initFrom(table);
                option.rect = QRect(0, 0, table->columnWidth(column), 1000);
                option.features |= QStyleOptionViewItem::WrapText;
                if (table->rowHeight(row) < delegate.sizeHint(option, index).height())
                    texts.append(u"row of "_s + index.data().toString());
            }
        }
        return texts.join(u'\n');
    };
    QTRY_VERIFY2(cut().isEmpty(), qPrintable(cut()));
    // However much there is to say of a duty, the list keeps most of the room.
    table->setCurrentIndex(table->model()->index(0, DutyModel::Title));
    const auto *texts = fixture.find<QWidget>(u"dutyTexts"_s);
    QTRY_VERIFY(texts->isVisible());
    QTRY_VERIFY2(table->height() > texts->height(),
                 qPrintable(u"%1 and %2"_s.arg(table->height()).arg(texts->height())));
}

// As in the register of risks.
void TestDutyList::typingBeginsToEdit()
{
    EngagementDocument document {loadLibrary({QString::fromLatin1(shippedLibrary)}).library};
    const QList<Issue> issues =
        document.openCopy(QStringLiteral(LOTSE_SOURCE_DIR "/resources/samples/lake_constance_manufacturer.lotse"));
    Q_UNUSED(issues)
    DutyList list;
    list.setDuties(document.library(), document.evaluation(), Language::English, false);
    list.resize(520, 600);
    list.show();
    auto *table = list.findChild<QTableView *>(u"dutyTable"_s);
    table->setCurrentIndex(table->model()->index(0, DutyModel::Owner));
    QTest::keyClick(table, Qt::Key_A);
    auto *editor = table->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"a"_s);
}

// The next duty must be where the pointer is.
void TestDutyList::aShorterOwnerMovesNoRow()
{
    EngagementDocument document {loadLibrary({QString::fromLatin1(shippedLibrary)}).library};
    const QList<Issue> issues =
        document.openCopy(QStringLiteral(LOTSE_SOURCE_DIR "/resources/samples/lake_constance_manufacturer.lotse"));
    Q_UNUSED(issues)
    document.edit(u"owners"_s, [](Engagement &engagement) { engagement.duties.clear(); });
    DutyList list;
    list.setDuties(document.library(), document.evaluation(), Language::German, false);
    list.resize(410, 600); // beside the preview at 1366: three lines of owner
    list.show();
    const QAbstractItemView &view = *list.findChild<QTableView *>(u"dutyTable"_s);
    QAbstractItemModel &model = *view.model();
    const int line = view.fontMetrics().lineSpacing();
    QTRY_VERIFY(view.sizeHintForRow(0) > 2 * line);
    const int before = view.sizeHintForRow(0);
    QVERIFY(model.setData(model.index(0, DutyModel::Owner), u"B"_s));
    QCOMPARE(view.sizeHintForRow(0), before);
    // What is longer than the room gets more of it.
    QVERIFY(model.setData(model.index(0, DutyModel::Owner), u"Berg "_s.repeated(40)));
    QVERIFY(view.sizeHintForRow(0) > before);
}

QTEST_MAIN(TestDutyList)
#include "tst_dutylist.moc"
