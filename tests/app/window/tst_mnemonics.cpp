// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

/// The texts behind each letter.
using Letters = QMap<QString, QStringList>;

void add(Letters &letters, const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    if (!keys.isEmpty())
        letters[keys.toString()] << text;
}

void addMenus(Letters &letters, const QMenuBar &bar)
{
    for (const QAction *action : bar.actions())
        add(letters, action->text());
}

/// Adds what answers to Alt and a letter on the page that is shown.
void addWidgets(Letters &letters, const QWidget &window)
{
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            add(letters, button->text());
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            add(letters, label->text());
    }
    for (const QTabBar *tabs : window.findChildren<QTabBar *>()) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab)
            add(letters, tabs->tabText(tab));
    }
}

QString doubles(const Letters &letters)
{
    QStringList found;
    for (auto [letter, texts] : letters.asKeyValueRange()) {
        if (texts.size() > 1)
            found << letter + u": "_s + texts.join(u" | "_s);
    }
    return found.join(u'\n');
}

QString doublesInMenus(const QList<QAction *> &actions)
{
    QStringList found;
    Letters letters;
    for (const QAction *action : actions) {
        add(letters, action->text());
        if (action->menu()) {
            emit action->menu()->aboutToShow();
            found << doublesInMenus(action->menu()->actions());
        }
    }
    found << doubles(letters);
    found.removeAll(QString());
    return found.join(u'\n');
}

} // namespace

/// A letter behind Alt leads to one place: Qt only moves the focus where two ask for the same.
class TestMnemonics final : public QObject
{
    Q_OBJECT

private slots:
    void eachLetterIsGivenOnce_data() { addPagesInEachLanguage(); }

    void eachLetterIsGivenOnce()
    {
        QFETCH(const Language, language);
        QFETCH(const PageId, page);
        WindowFixture fixture(language);
        if (page != PageId::Start)
            fixture.openSample();
        fixture.window().openPage(page);
        fixture.window().show();
        Letters letters;
        addMenus(letters, *fixture.window().menuBar());
        addWidgets(letters, fixture.window());
        QCOMPARE(doubles(letters), QString());
    }

    void eachLetterIsGivenOnceInAMenu_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("de") << Language::German;
        QTest::newRow("en") << Language::English;
    }

    void eachLetterIsGivenOnceInAMenu()
    {
        QFETCH(const Language, language);
        WindowFixture fixture(language);
        fixture.openSample();
        QCOMPARE(doublesInMenus(fixture.window().menuBar()->actions()), QString());
    }
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
