// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/clipboardactions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

constexpr int patience = 60'000; // ms; a debug build on a busy machine

QString copied()
{
    return QApplication::clipboard()->text();
}

/// A window with one widget of each kind and the menu Edit.
class Window final : public QMainWindow
{
public:
    Window()
    {
        menuBar()->setNativeMenuBar(false);
        new ClipboardActions(menu, *this);
        auto *centre = new QWidget;
        auto *layout = new QVBoxLayout(centre);
        for (QWidget *widget : std::initializer_list<QWidget *> {line, number, date, choice, text, rich, label, words,
                                                                 table, rows, chart, button})
            layout->addWidget(widget);
        setCentralWidget(centre);
        line->setObjectName(u"line"_s);
        line->setText(u"one two three"_s);
        number->setObjectName(u"number"_s);
        number->setRange(0, 9'999'999);
        number->setValue(1234);
        date->setObjectName(u"date"_s);
        date->setDisplayFormat(u"dd.MM.yyyy"_s);
        choice->setObjectName(u"choice"_s);
        choice->setEditable(true);
        choice->setEditText(u"one two three"_s);
        text->setObjectName(u"text"_s);
        text->setPlainText(u"one two three"_s);
        rich->setObjectName(u"rich"_s);
        rich->setPlainText(u"one two three"_s);
        label->setObjectName(u"label"_s);
        label->setText(u"one two three"_s);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->setObjectName(u"words"_s);
        words->setText(u"words"_s);
        words->setFocusPolicy(Qt::StrongFocus);
        model.setItem(0, 0, new QStandardItem(u"one two three"_s));
        model.setItem(1, 0, new QStandardItem(u"four"_s));
        table->setObjectName(u"table"_s);
        table->setModel(&model);
        rows->setObjectName(u"rows"_s);
        rows->setModel(&model);
        addOwn(*rows, u"Copy &rows"_s, QKeySequence::Copy);
        addOwn(*rows, u"Copy &whole table"_s, QKeySequence(u"Ctrl+Shift+C"_s));
        chart->setObjectName(u"chart"_s);
        chart->setFocusPolicy(Qt::StrongFocus);
        addOwn(*chart, u"&Copy image"_s, QKeySequence::Copy);
        button->setObjectName(u"button"_s);
        resize(500, 900);
        show();
        activateWindow();
    }

    /// Focuses the widget called @p name and selects @p selection in it.
    QWidget *focus(const QString &name, const QString &selection)
    {
        auto *widget = findChild<QWidget *>(name);
        widget->setFocus(Qt::MouseFocusReason);
        if (auto *shown = qobject_cast<QTableView *>(widget)) {
            shown->setCurrentIndex(model.index(0, 0));
            return widget;
        }
        select(widget, selection);
        return widget;
    }

    static void select(QWidget *widget, const QString &selection)
    {
        const auto inEdit = [&](auto *edit) {
            QTextCursor cursor(edit->document());
            const int start = int(edit->toPlainText().indexOf(selection));
            cursor.setPosition(start);
            cursor.setPosition(start + int(selection.size()), QTextCursor::KeepAnchor);
            edit->setTextCursor(cursor);
        };
        auto *edit = qobject_cast<QLineEdit *>(widget);
        if (edit == nullptr)
            edit = widget->findChild<QLineEdit *>();
        if (edit)
            edit->setSelection(int(edit->text().indexOf(selection)), int(selection.size()));
        else if (auto *plain = qobject_cast<QPlainTextEdit *>(widget))
            inEdit(plain);
        else if (auto *other = qobject_cast<QTextEdit *>(widget))
            inEdit(other);
        else if (auto *shown = qobject_cast<QLabel *>(widget); shown && !selection.isEmpty())
            shown->setSelection(int(shown->text().indexOf(selection)), int(selection.size()));
    }

    /// Opens the menu by "mouse", "mnemonic" or "alt".
    void open(const QString &way)
    {
        if (way == "mouse"_L1) {
            const QPoint place = menuBar()->actionGeometry(menu.menuAction()).center();
            QTest::mousePress(menuBar(), Qt::LeftButton, {}, place);
            QTest::mouseRelease(menuBar(), Qt::LeftButton, {}, place);
        } else if (way == "mnemonic"_L1) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_E, Qt::AltModifier);
        } else {
            QTest::keyPress(QApplication::focusWidget(), Qt::Key_Alt, Qt::AltModifier);
            QTest::keyRelease(QApplication::focusWidget(), Qt::Key_Alt);
            QCOMPARE(QApplication::focusWidget(), menuBar());
            QTest::keyClick(menuBar(), Qt::Key_Down);
        }
        QTRY_VERIFY_WITH_TIMEOUT(menu.isVisible(), patience);
    }

    /// Opens the menu in the given way and chooses the entry called @p name.
    void choose(const QString &way, const QString &name)
    {
        open(way);
        QAction *entry = action(name);
        QVERIFY2(entry->isEnabled(), qPrintable(name));
        menu.setActiveAction(entry);
        QTest::keyClick(&menu, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!menu.isVisible(), patience);
    }

    /// Opens the first cell of the table to be edited and returns its field, which gets the focus.
    QLineEdit *editCell()
    {
        focus(u"table"_s, QString());
        table->edit(model.index(0, 0));
        return table->viewport()->findChild<QLineEdit *>();
    }

    [[nodiscard]] QAction *action(const QString &name) const { return findChild<QAction *>(name); }
    /// The entries that can be chosen, by their letters: x, c, t (whole table), v, a.
    [[nodiscard]] QString enabled() const
    {
        QString letters;
        for (const auto &[name, letter] : {std::pair("actionCut"_L1, u'x'),
                                           {"actionCopy"_L1, u'c'},
                                           {"actionCopyTable"_L1, u't'},
                                           {"actionPaste"_L1, u'v'},
                                           {"actionSelectAll"_L1, u'a'}}) {
            if (action(name)->isEnabled())
                letters += QChar(letter);
        }
        return letters;
    }

    QMenu &menu = *menuBar()->addMenu(u"&Edit"_s);
    QStandardItemModel model;
    QLineEdit *line = new QLineEdit;
    QSpinBox *number = new QSpinBox;
    QDateEdit *date = new QDateEdit(QDate(2026, 11, 30));
    QComboBox *choice = new QComboBox;
    QPlainTextEdit *text = new QPlainTextEdit;
    QTextEdit *rich = new QTextEdit;
    QLabel *label = new QLabel;
    QLabel *words = new QLabel;
    QTableView *table = new QTableView;
    QTableView *rows = new QTableView;
    QWidget *chart = new QWidget;
    QPushButton *button = new QPushButton(u"Button"_s);
    QStringList own; ///< actions of widgets that were triggered

private:
    void addOwn(QWidget &widget, const QString &title, const QKeySequence &keys)
    {
        auto *entry = new QAction(title, &widget);
        entry->setShortcut(keys);
        entry->setShortcutContext(Qt::WidgetShortcut);
        connect(entry, &QAction::triggered, this, [this, title] { own << title; });
        widget.addAction(entry);
    }
};

} // namespace

/// Cut, Copy, Paste and Select all of the menu act where the person works, and leave the keys to that place.
class TestClipboardActions final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }
    void init() { QApplication::clipboard()->setText(u"pasted"_s); }

    void canBeChosenWhereTheyDoSomething_data()
    {
        QTest::addColumn<QString>("widget");
        QTest::addColumn<QString>("selection");
        QTest::addColumn<bool>("readOnly");
        QTest::addColumn<QString>("enabled");
        QTest::newRow("line") << u"line"_s << QString() << false << u"va"_s;
        QTest::newRow("line, selection") << u"line"_s << u"two"_s << false << u"xcva"_s;
        QTest::newRow("line, selection, read only") << u"line"_s << u"two"_s << true << u"ca"_s;
        QTest::newRow("number") << u"number"_s << QString() << false << u"va"_s;
        QTest::newRow("number, selection") << u"number"_s << u"23"_s << false << u"xcva"_s;
        QTest::newRow("number, selection, read only") << u"number"_s << u"23"_s << true << u"ca"_s;
        QTest::newRow("date, selection") << u"date"_s << u"30"_s << false << u"xcva"_s;
        QTest::newRow("choice, selection") << u"choice"_s << u"two"_s << false << u"xcva"_s;
        QTest::newRow("text") << u"text"_s << QString() << false << u"va"_s;
        QTest::newRow("text, selection") << u"text"_s << u"two"_s << false << u"xcva"_s;
        QTest::newRow("text, read only") << u"text"_s << QString() << true << u"a"_s;
        QTest::newRow("rich text, selection") << u"rich"_s << u"two"_s << false << u"xcva"_s;
        QTest::newRow("label") << u"label"_s << QString() << false << u"a"_s;
        QTest::newRow("label, selection") << u"label"_s << u"two"_s << false << u"ca"_s;
        QTest::newRow("label without selection") << u"words"_s << QString() << false << QString();
        QTest::newRow("table") << u"table"_s << QString() << false << u"ca"_s;
        QTest::newRow("table with own keys") << u"rows"_s << QString() << false << u"cta"_s;
        QTest::newRow("chart") << u"chart"_s << QString() << false << u"c"_s;
        QTest::newRow("button") << u"button"_s << QString() << false << QString();
    }

    void canBeChosenWhereTheyDoSomething()
    {
        QFETCH(const QString, widget);
        QFETCH(const QString, selection);
        QFETCH(const bool, readOnly);
        QFETCH(const QString, enabled);
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QWidget *focused = window.focus(widget, selection);
        if (readOnly)
            QVERIFY(focused->setProperty("readOnly", true));
        window.open(u"mouse"_s);
        QCOMPARE(window.enabled(), enabled);
        QTest::keyClick(&window.menu, Qt::Key_Escape);
        // An empty clipboard has nothing to paste.
        QApplication::clipboard()->clear();
        window.open(u"mouse"_s);
        QCOMPARE(window.enabled(), QString(enabled).remove(u'v'));
        QTest::keyClick(&window.menu, Qt::Key_Escape);
        // The next focus is told at once.
        window.focus(u"button"_s, QString());
        QTRY_COMPARE_WITH_TIMEOUT(window.enabled(), QString(), patience);
    }

    void sayWhatTheyCopy()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.focus(u"chart"_s, QString());
        QTRY_COMPARE_WITH_TIMEOUT(window.action(u"actionCopy"_s)->text(), u"&Copy image"_s, patience);
        window.focus(u"line"_s, QString());
        QTRY_COMPARE_WITH_TIMEOUT(window.action(u"actionCopy"_s)->text(), u"&Copy"_s, patience);
        QCOMPARE(window.action(u"actionCut"_s)->shortcut(), QKeySequence(QKeySequence::Cut));
    }

    void actOnWhatHadTheFocus_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("widget");
        QTest::addColumn<QString>("selection");
        QTest::addColumn<QString>("rest"); // after cutting
        QTest::addColumn<QString>("pasted");
        for (const QString &way : {u"mouse"_s, u"mnemonic"_s, u"alt"_s}) {
            const auto row = [&](const QString &widget, const QString &selection, const QString &rest,
                                 const QString &pasted) {
                QTest::addRow("%s, %s", qPrintable(widget), qPrintable(way))
                    << way << widget << selection << rest << pasted;
            };
            row(u"line"_s, u"two "_s, u"one three"_s, u"one two three"_s);
            row(u"choice"_s, u"two "_s, u"one three"_s, u"one two three"_s);
            row(u"text"_s, u"two "_s, u"one three"_s, u"one two three"_s);
            row(u"rich"_s, u"two "_s, u"one three"_s, u"one two three"_s);
            row(u"number"_s, u"23"_s, u"14"_s, u"1234"_s);
        }
    }

    void actOnWhatHadTheFocus()
    {
        QFETCH(const QString, way);
        QFETCH(const QString, widget);
        QFETCH(const QString, selection);
        QFETCH(const QString, rest);
        QFETCH(const QString, pasted);
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QWidget *focused = window.focus(widget, selection);
        const auto shown = [&] {
            if (const auto *plain = qobject_cast<QPlainTextEdit *>(focused))
                return plain->toPlainText();
            if (const auto *rich = qobject_cast<QTextEdit *>(focused))
                return rich->toPlainText();
            const auto *line = qobject_cast<QLineEdit *>(focused);
            return (line ? line : focused->findChild<QLineEdit *>())->text();
        };
        window.choose(way, u"actionCut"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), rest, patience);
        QCOMPARE(copied(), selection);
        QCOMPARE(QApplication::focusWidget(), focused);
        window.choose(way, u"actionPaste"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), pasted, patience);
        window.choose(way, u"actionSelectAll"_s);
        window.choose(way, u"actionCopy"_s);
        QTRY_COMPARE_WITH_TIMEOUT(copied(), pasted, patience);
        QCOMPARE(QApplication::focusWidget(), focused);
    }

    void copyFromWhatCannotBeEdited_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("mouse") << u"mouse"_s;
        QTest::newRow("mnemonic") << u"mnemonic"_s;
        QTest::newRow("alt") << u"alt"_s;
    }

    void copyFromWhatCannotBeEdited()
    {
        QFETCH(const QString, way);
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.focus(u"label"_s, u"two"_s);
        window.choose(way, u"actionCopy"_s);
        QTRY_COMPARE_WITH_TIMEOUT(copied(), u"two"_s, patience);
        window.focus(u"table"_s, QString());
        window.choose(way, u"actionSelectAll"_s);
        QTRY_COMPARE_WITH_TIMEOUT(window.table->selectionModel()->selectedIndexes().size(), 2, patience);
        window.choose(way, u"actionCopy"_s);
        QTRY_COMPARE_WITH_TIMEOUT(copied(), u"one two three"_s, patience);
        window.focus(u"rows"_s, QString());
        window.choose(way, u"actionCopy"_s);
        window.choose(way, u"actionCopyTable"_s);
        QTRY_COMPARE_WITH_TIMEOUT(window.own, QStringList({u"Copy &rows"_s, u"Copy &whole table"_s}), patience);
    }

    void aCellStaysOpenBehindTheMenu_data() { copyFromWhatCannotBeEdited_data(); }

    void aCellStaysOpenBehindTheMenu()
    {
        QFETCH(const QString, way);
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QLineEdit *editor = window.editCell();
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), editor, patience);
        Window::select(editor, u"two "_s);
        window.choose(way, u"actionCut"_s);
        QTRY_COMPARE_WITH_TIMEOUT(editor->text(), u"one three"_s, patience);
        QCOMPARE(QApplication::focusWidget(), editor);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(window.model.index(0, 0).data().toString(), u"one three"_s, patience);
    }

    void whatIsTypedCountsWhereTheMenuBarIsLeftForAnotherField()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QLineEdit *editor = window.editCell();
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), editor, patience);
        editor->setText(u"typed"_s);
        window.open(u"alt"_s);
        QTest::keyClick(&window.menu, Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), window.menuBar(), patience);
        QCOMPARE(window.model.index(0, 0).data().toString(), u"one two three"_s);
        window.text->setFocus(Qt::MouseFocusReason);
        QTRY_COMPARE_WITH_TIMEOUT(window.model.index(0, 0).data().toString(), u"typed"_s, patience);
        QCOMPARE(QApplication::focusWidget(), window.text);
    }

    void leaveTheKeysToTheField_data()
    {
        QTest::addColumn<QString>("widget");
        QTest::newRow("line") << u"line"_s;
        QTest::newRow("choice") << u"choice"_s;
        QTest::newRow("text") << u"text"_s;
        QTest::newRow("rich") << u"rich"_s;
    }

    void leaveTheKeysToTheField()
    {
        QFETCH(const QString, widget);
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QWidget *focused = window.focus(widget, u"two "_s);
        QSignalSpy triggered(&window.menu, &QMenu::triggered);
        QTest::keyClick(focused, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(copied(), u"two "_s);
        QTest::keyClick(focused, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(focused, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(focused, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(focused, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied(), u"one two two three"_s);
        QVERIFY(triggered.isEmpty());
    }

    void leaveTheKeysToTables()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy triggered(&window.menu, &QMenu::triggered);
        QTest::keyClick(window.focus(u"rows"_s, QString()), Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(window.rows, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window.own, QStringList({u"Copy &rows"_s, u"Copy &whole table"_s}));
        QTest::keyClick(window.rows, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(window.rows->selectionModel()->selectedIndexes().size(), 2);
        QTest::keyClick(window.focus(u"table"_s, QString()), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied(), u"one two three"_s);
        QVERIFY(triggered.isEmpty());
    }
};

QTEST_MAIN(TestClipboardActions)
#include "tst_clipboardactions.moc"
