// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/analysisjob.h"
#include "tests/app/windowfixture.h"

#include <QAction>
#include <QHeaderView>
#include <QScopeGuard>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

constexpr int patience = 60'000; // ms; a debug build on a busy machine
constexpr QSize windowSize(1366, 768);

/// What is as wide as Theme::scaled() says: columns of tables, and widgets whose width or height is fixed.
QStringList sizesOn(const MainWindow &window)
{
    QStringList sizes;
    const auto called = [](const QWidget &widget) {
        return u"%1 %2"_s.arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName());
    };
    for (const QHeaderView *head : window.currentPage()->findChildren<QHeaderView *>()) {
        if (!head->isVisible() && !head->parentWidget()->isVisible())
            continue;
        QStringList sections;
        for (int section = 0; section < head->count(); ++section)
            sections.append(QString::number(head->sectionSize(section)));
        sizes.append(u"%1: %2"_s.arg(called(*head->parentWidget()), sections.join(u' ')));
    }
    for (const QWidget *widget : window.currentPage()->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const QSize least = widget->minimumSize();
        const QSize most = widget->maximumSize();
        if (least.width() > 1 || least.height() > 1 || most.width() < QWIDGETSIZE_MAX
            || most.height() < QWIDGETSIZE_MAX)
            sizes.append(u"%1: %2 x %3 to %4 x %5"_s.arg(called(*widget))
                             .arg(least.width())
                             .arg(least.height())
                             .arg(most.width())
                             .arg(most.height()));
    }
    return sizes;
}

/// What only one of both lists has, line by line.
QString differenceOf(const QStringList &changed, const QStringList &fresh)
{
    QStringList lines;
    for (const QString &line : changed) {
        if (!fresh.contains(line))
            lines.append(u"changed later: "_s + line);
    }
    for (const QString &line : fresh) {
        if (!changed.contains(line))
            lines.append(u"from the start: "_s + line);
    }
    return lines.join(u'\n');
}

/// Returns the sizes once nothing has moved for many looks: previews and tables come after the page.
QStringList settledSizesOn(const MainWindow &window)
{
    constexpr int looks = 150;
    QStringList last;
    int same = 0;
    const bool settled = QTest::qWaitFor(
        [&] {
            QStringList now = sizesOn(window);
            same = now == last ? same + 1 : 0;
            last = std::move(now);
            return same >= looks;
        },
        patience);
    return settled ? last : QStringList();
}

} // namespace

/// Sizes follow the size of the text, whenever it changes.
class TestTextSize final : public QObject
{
    Q_OBJECT

private slots:
    void laterIsAsFromTheStart_data();
    void laterIsAsFromTheStart();
};

void TestTextSize::laterIsAsFromTheStart_data()
{
    QTest::addColumn<PageId>("page");
    for (const auto &[page, name] : allPages)
        QTest::newRow(name) << page;
}

void TestTextSize::laterIsAsFromTheStart()
{
    QFETCH(const PageId, page);
    constexpr int large = 140;
    const auto open = [page](const WindowFixture &fixture) {
        fixture.window().files().openSample(u":/samples/lake_constance_manufacturer.lotse"_s);
        fixture.window().resize(windowSize);
        fixture.window().openPage(page);
        return QTest::qWaitFor([&fixture] { return !fixture.document().analysisJob().isRunning(); }, patience);
    };
    QStringList fresh;
    {
        WindowFixture fixture(Language::German, {}, large);
        QVERIFY(open(fixture));
        fresh = settledSizesOn(fixture.window());
        QVERIFY(!fresh.isEmpty());
        fixture.window().findChild<QAction *>(u"actionNormalText"_s)->trigger();
    }
    WindowFixture fixture(Language::German);
    QVERIFY(open(fixture));
    // The fonts belong to the application: the next window starts with the usual ones.
    const auto usual =
        qScopeGuard([&fixture] { fixture.window().findChild<QAction *>(u"actionNormalText"_s)->trigger(); });
    QVERIFY(sizesOn(fixture.window()) != fresh);
    for (int percent = 100; percent < large; percent += 10)
        fixture.window().findChild<QAction *>(u"actionLargerText"_s)->trigger();
    QTRY_VERIFY2(differenceOf(sizesOn(fixture.window()), fresh).isEmpty(),
                 qPrintable(differenceOf(sizesOn(fixture.window()), fresh)));
}

QTEST_MAIN(TestTextSize)
#include "tst_textsize.moc"
