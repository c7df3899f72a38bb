// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/readingorder.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestReadingOrder final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    /// A box of a few pixels shares no column with the fields above and below, but its words do.
    void readsACheckBoxWithTheWordsBesideIt()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        const auto addField = [&](const QString &name) {
            auto *field = new QLineEdit;
            field->setObjectName(name);
            auto *row = new QHBoxLayout;
            row->addSpacing(200);
            row->addWidget(field);
            layout->addLayout(row);
        };
        addField(u"above"_s);
        auto *lines = new QVBoxLayout;
        layout->addLayout(lines);
        addField(u"below"_s);
        for (const QString &name : {u"first"_s, u"second"_s}) {
            auto *line = new QWidget;
            auto *box = new QCheckBox;
            box->setObjectName(name);
            auto *row = new QHBoxLayout(line);
            row->addWidget(box);
            row->addWidget(new QLabel(u"A measure whose words stand beside its box"_s), 1);
            lines->addWidget(line);
        }
        window.resize(600, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        putTabsInReadingOrder(window);
        QStringList order;
        for (const QWidget *next = window.nextInFocusChain(); next != &window; next = next->nextInFocusChain()) {
            if ((next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
                order.append(next->objectName());
        }
        QCOMPARE(order, QStringList({u"above"_s, u"first"_s, u"second"_s, u"below"_s}));
    }
};

QTEST_MAIN(TestReadingOrder)
#include "tst_readingorder.moc"
