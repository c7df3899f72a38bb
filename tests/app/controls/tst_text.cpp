// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestText final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    /// The label keeps heights that it has worked out; a plain label beside it works them out anew each time.
    void isAsHighAsAPlainLabelAfterEachChange()
    {
        TextLabel label(u"Drei Optionen liegen dicht beieinander. Deshalb ist das Urteil offen."_s,
                        Theme::TextRole::Body);
        label.setWraps(true);
        const auto compare = [&label] {
            QLabel plain(label.text());
            plain.setTextFormat(Qt::PlainText);
            plain.setWordWrap(label.wordWrap());
            plain.setFont(label.font());
            plain.setMargin(label.margin());
            plain.setContentsMargins(label.contentsMargins());
            plain.setMinimumSize(label.minimumSize());
            for (const int width : {60, 400, 120, 60, 400})
                QCOMPARE(label.heightForWidth(width), plain.heightForWidth(width));
        };
        compare();
        const int before = label.heightForWidth(120);
        label.setText(u"kurz"_s);
        compare();
        QVERIFY(label.heightForWidth(120) < before);
        label.setRole(Theme::TextRole::Headline);
        compare();
        label.setMargin(20);
        compare();
        label.setContentsMargins(0, 30, 0, 30);
        compare();
        label.setMinimumHeight(200);
        compare();
        label.setMinimumHeight(0);
        compare();
        label.setWraps(false);
        compare();
    }
};

QTEST_MAIN(TestText)
#include "tst_text.moc"
