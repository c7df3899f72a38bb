// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"

#include <QAbstractItemView>
#include <QAccessible>

using namespace Qt::StringLiterals;
using namespace lotse;

Q_DECLARE_METATYPE(lotse::PageId)

class TestAccessibility final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void namesEachWidgetThatTakesTheFocus_data() { addPages(); }

    void namesEachWidgetThatTakesTheFocus()
    {
        QFETCH(const PageId, page);
        WindowFixture fixture;
        fixture.openSample();
        fixture.window().openPage(page);
        QStringList nameless;
        int named = 0;
        for (QWidget *widget : fixture.window().findChildren<QWidget *>()) {
            const bool reachable = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisibleTo(&fixture.window())
                && widget->isEnabled();
            // Where a widget hands the focus on, the one that takes it has the name.
            if (!reachable || widget->focusProxy() || isInnerPart(*widget))
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            // The name of a combo box is what is chosen: without a label, its description says what that is.
            const bool isLabelled = !widget->inherits("QComboBox") || !widget->accessibleDescription().isEmpty()
                || (spoken && !spoken->relations(QAccessible::Label).isEmpty());
            if (isLabelled && spoken && !spoken->text(QAccessible::Name).isEmpty())
                ++named;
            else
                nameless.append(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()
                                + u" in "_s + QLatin1StringView(widget->parentWidget()->metaObject()->className()));
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
        QVERIFY(named > 0);
    }

    void answersNothingForAPartThatWent_data() { addPages(); }

    /// A screen reader asks for parts that it counted a moment ago.
    void answersNothingForAPartThatWent()
    {
        QFETCH(const PageId, page);
        WindowFixture fixture;
        fixture.openSample();
        fixture.window().openPage(page);
        int asked = 0;
        for (QWidget *widget : fixture.window().findChildren<QWidget *>()) {
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(spoken);
            if (const auto *view = qobject_cast<QAbstractItemView *>(widget)) {
                // Qt divides by the number of columns when it looks for a cell.
                QVERIFY2(!view->model() || view->model()->columnCount(view->rootIndex()) > 0,
                         qPrintable(view->objectName()));
                continue;
            }
            for (const int beyond : {0, 1, 20}) {
                const QAccessibleInterface *part = spoken->child(spoken->childCount() + beyond);
                if (qobject_cast<QAbstractScrollArea *>(widget))
                    QCOMPARE(part, nullptr);
            }
            asked += int(qobject_cast<QAbstractScrollArea *>(widget) != nullptr);
        }
        QVERIFY(asked > 0);
    }

    void speaksTheHeadlineAsTheNameOfThePageHead()
    {
        WindowFixture fixture;
        fixture.openSample();
        fixture.window().openPage(PageId::Questions);
        const auto *headline = fixture.find<QWidget>(u"headline"_s);
        QVERIFY(headline);
        QVERIFY(headline->accessibleName().contains("option"_L1));
    }

private:
    static void addPages()
    {
        QTest::addColumn<PageId>("page");
        QTest::newRow("start") << PageId::Start;
        QTest::newRow("client") << PageId::Client;
        QTest::newRow("questions") << PageId::Questions;
        QTest::newRow("compare") << PageId::Compare;
        QTest::newRow("ranking") << PageId::Ranking;
        QTest::newRow("risks") << PageId::Risks;
        QTest::newRow("report") << PageId::Report;
        QTest::newRow("library") << PageId::Library;
        QTest::newRow("weights") << PageId::Weights;
    }

    // The line edit within a spin box or combo box is spoken as the box.
    static bool isInnerPart(const QWidget &widget)
    {
        const QWidget *parent = widget.parentWidget();
        return parent && widget.inherits("QLineEdit")
            && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox"));
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
