// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/keytext.h"
#include "app/words/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestKeyText final : public QObject
{
    Q_OBJECT

private slots:
    void namesKeysAsTheKeyboardDoes_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("english");
        QTest::newRow("enter") << u"Ctrl+Enter"_s << u"Strg+Eingabe"_s << u"Ctrl+Enter"_s;
        QTest::newRow("return") << u"Ctrl+Return"_s << u"Strg+Eingabe"_s << u"Ctrl+Return"_s;
        QTest::newRow("page up") << u"Ctrl+PgUp"_s << u"Strg+Bild hoch"_s << u"Ctrl+PgUp"_s;
        QTest::newRow("page down") << u"Ctrl+PgDown"_s << u"Strg+Bild runter"_s << u"Ctrl+PgDown"_s;
        QTest::newRow("up") << u"Alt+Up"_s << u"Alt+Pfeil hoch"_s << u"Alt+Up"_s;
        QTest::newRow("down") << u"Alt+Down"_s << u"Alt+Pfeil runter"_s << u"Alt+Down"_s;
        QTest::newRow("left") << u"Alt+Left"_s << u"Alt+Links"_s << u"Alt+Left"_s;
        QTest::newRow("shift") << u"Ctrl+Shift+O"_s << u"Strg+Umschalt+O"_s << u"Ctrl+Shift+O"_s;
        QTest::newRow("function") << u"Shift+F6"_s << u"Umschalt+F6"_s << u"Shift+F6"_s;
    }

    void namesKeysAsTheKeyboardDoes()
    {
        QFETCH(const QString, keys);
        ProgramLanguage language;
        language.set(Language::German);
        const QString german = keyText(QKeySequence(keys));
        language.set(Language::English);
        const QString english = keyText(QKeySequence(keys));
        QTEST(german, "german");
        QTEST(english, "english");
    }
};

QTEST_MAIN(TestKeyText)
#include "tst_keytext.moc"
