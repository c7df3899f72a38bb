// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/textfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestTextField final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void takesNoTurns_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("taken");
        QTest::newRow("override") << u"12 \u202e34\u202c 56"_s << u"12 34 56"_s;
        QTest::newRow("isolates") << u"\u20661\u2067 2\u2069"_s << u"1 2"_s;
        QTest::newRow("marks alone") << u"\u200e\u200f\u061c"_s << QString();
        QTest::newRow("in several lines") << u"a\u202e\nb\u202c\nc"_s << u"a\nb\nc"_s;
        QTest::newRow("letters of other scripts") << u"שלום عربي"_s << u"שלום عربي"_s;
        QTest::newRow("beyond the first plane") << u"\U0001f600\u202e\U0001f600"_s << u"\U0001f600\U0001f600"_s;
    }

    void takesNoTurns()
    {
        QFETCH(const QString, given);
        QFETCH(const QString, taken);
        TextField field;
        QStringList heard;
        connect(&field, &QPlainTextEdit::textChanged, &field, [&] { heard.append(field.toPlainText()); });
        field.setPlainText(given);
        QCOMPARE(field.toPlainText(), taken);
        field.clear();
        QGuiApplication::clipboard()->setText(given);
        field.paste();
        QCOMPARE(field.toPlainText(), taken);
        field.clear();
        field.textCursor().insertText(given); // as the menu of the field does
        QCOMPARE(field.toPlainText(), taken);
        for (const QString &text : std::as_const(heard))
            QVERIFY(text == taken || text.isEmpty());
    }

    void aTurnIsNoStepOfUndo()
    {
        TextField field;
        field.setPlainText(u"before "_s);
        field.moveCursor(QTextCursor::End);
        QGuiApplication::clipboard()->setText(u"1\u202e2"_s);
        field.paste();
        QCOMPARE(field.toPlainText(), u"before 12"_s);
        field.undo();
        QCOMPARE(field.toPlainText(), u"before "_s);
        field.redo();
        QCOMPARE(field.toPlainText(), u"before 12"_s);
    }
};

QTEST_MAIN(TestTextField)
#include "tst_textfield.moc"
