// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/lotsestyle.h"
#include "app/look/theme.h"
#include "app/words/plaintext.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QImage>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QTableWidget>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>
#include <QToolTip>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace lotse;

/// What the style makes of controls that show strangers' texts or take them from the clipboard.
class TestLotseStyle final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new LotseStyle); }
    void toolTipsAreNoRichText_data();
    void toolTipsAreNoRichText();
    void toolTipsAreShownAsPlainText();
    void messagesAreShownAsPlainText();
    void declaredRichTextStaysRich();
    void fieldsOfOneLineTakeNoLineBreaks_data();
    void fieldsOfOneLineTakeNoLineBreaks();
    void buttonsShowEachLetter();
    void labelsAndListsAreNotTurned_data();
    void labelsAndListsAreNotTurned();
    void theFocusOfARadioButtonIsRound();
    void headsBeginAboveTheirTexts();
    void rowsOfListsAreHighEnoughToClick();
    void buttonsWithinAFieldHaveNames();
};

// As drawn, with the same letter in both; the ring around a table with the focus takes the first two pixels.
void TestLotseStyle::headsBeginAboveTheirTexts()
{
    QTableWidget table(1, 2);
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setFocusPolicy(Qt::NoFocus);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < 2; ++column) {
        table.setHorizontalHeaderItem(column, new QTableWidgetItem(u"H"_s));
        table.setItem(0, column, new QTableWidgetItem(u"H"_s));
    }
    table.resize(400, 120);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const auto firstInk = [](const QImage &image, int from) {
        const QColor ground = image.pixelColor(from + 60, image.height() / 2);
        for (int x = from; x < image.width(); ++x) {
            for (int y = 2; y < image.height() - 3; ++y) {
                if (std::abs(image.pixelColor(x, y).lightness() - ground.lightness()) > 60)
                    return x - from;
            }
        }
        return -1;
    };
    for (int column = 0; column < 2; ++column) {
        const int from = table.columnViewportPosition(column);
        const QImage head = table.horizontalHeader()->viewport()->grab().toImage();
        const QImage cell =
            table.viewport()->grab(QRect(0, 0, table.viewport()->width(), table.rowHeight(0))).toImage();
        QVERIFY(firstInk(cell, from) > 2);
        QCOMPARE(firstInk(head, from), firstInk(cell, from));
    }
}

void TestLotseStyle::rowsOfListsAreHighEnoughToClick()
{
    QListWidget list;
    list.addItem(u"Display"_s);
    QTreeWidget tree;
    tree.addTopLevelItem(new QTreeWidgetItem({u"Display"_s}));
    for (const QAbstractItemView *view :
         {static_cast<QAbstractItemView *>(&list), static_cast<QAbstractItemView *>(&tree)})
        QVERIFY2(view->sizeHintForRow(0) >= Theme::scaled(26), qPrintable(QString::number(view->sizeHintForRow(0))));
}

void TestLotseStyle::buttonsWithinAFieldHaveNames()
{
    QLineEdit field;
    field.setAccessibleName(u"Search providers"_s);
    field.setClearButtonEnabled(true);
    field.addAction(QIcon(), QLineEdit::LeadingPosition);
    field.show();
    QStringList names;
    for (const QToolButton *button : field.findChildren<QToolButton *>())
        names.append(button->accessibleName());
    names.sort();
    QCOMPARE(names, QStringList({u"Clear the field"_s, u"Search providers"_s}));
}

void TestLotseStyle::theFocusOfARadioButtonIsRound()
{
    // The corner of the ring: empty around a circle, filled around a square.
    const auto pictures = [](QAbstractButton &button) {
        button.resize(button.sizeHint());
        QList<QImage> made;
        for (const bool focused : {false, true}) {
            QStyleOptionButton option;
            option.initFrom(&button);
            option.state.setFlag(QStyle::State_HasFocus, focused);
            QImage image(button.size(), QImage::Format_ARGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            const bool radio = qobject_cast<QRadioButton *>(&button) != nullptr;
            button.style()->drawControl(radio ? QStyle::CE_RadioButton : QStyle::CE_CheckBox, &option, &painter,
                                        &button);
            painter.end();
            made.append(image);
        }
        return made;
    };
    const auto ring = [](const QList<QImage> &made) {
        QRect changed;
        for (int y = 0; y < made.at(0).height(); ++y) {
            for (int x = 0; x < made.at(0).width(); ++x) {
                if (made.at(0).pixel(x, y) != made.at(1).pixel(x, y))
                    changed |= QRect(x, y, 1, 1);
            }
        }
        return changed;
    };
    QRadioButton radio;
    QCheckBox check;
    const QList<QImage> round = pictures(radio);
    const QList<QImage> square = pictures(check);
    const QRect around = ring(round);
    QCOMPARE(around.width(), around.height());
    QCOMPARE(ring(square), around);
    const QPoint corner = around.topLeft() + QPoint(2, 2);
    QCOMPARE(round.at(1).pixel(corner), round.at(0).pixel(corner));
    QVERIFY(square.at(1).pixel(corner) != square.at(0).pixel(corner));
}

void TestLotseStyle::toolTipsAreNoRichText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("device") << u"<img src=\"/dev/zero\">x x x"_s;
    QTest::newRow("heading") << u"<h1 style=\"color:red\">FAKE</h1>"_s;
    QTest::newRow("after spaces") << u" \n\t<b>bold</b>"_s;
    QTest::newRow("entity") << u"a &lt; b"_s;
    QTest::newRow("document type") << u"<!DOCTYPE html><p>x"_s;
    QTest::newRow("XML") << u"<?xml version=\"1.0\"?><p>x</p>"_s;
    QTest::newRow("capitals") << u"<IMG SRC=x>"_s;
    QTest::newRow("closed") << u"a<br/>b"_s;
}

void TestLotseStyle::toolTipsAreNoRichText()
{
    QFETCH(QString, text);
    QVERIFY2(Qt::mightBeRichText(text), "the row tests nothing");
    const QString shown = plainToolTip(text);
    QVERIFY2(!Qt::mightBeRichText(shown), qPrintable(shown));
    // Each letter is still there.
    QCOMPARE(QString(shown).remove(u'\u2060').remove(u'␉'), QString(text).remove(u'\t'));
    QCOMPARE(plainToolTip(u"3 < 5 & 7 > 2"_s), u"3 < 5 & 7 > 2"_s);
}

void TestLotseStyle::toolTipsAreShownAsPlainText()
{
    QWidget window;
    window.show();
    QToolTip::showText(window.mapToGlobal(QPoint(5, 5)), u"<b>Meier</b>"_s, &window);
    int tips = 0;
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->inherits("QTipLabel")) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            ++tips;
        }
    }
    QCOMPARE(tips, 1);
}

void TestLotseStyle::messagesAreShownAsPlainText()
{
    QMessageBox box;
    box.setText(u"<b>Meier</b>"_s);
    box.setInformativeText(u"<img src='x'>"_s);
    box.show();
    QInputDialog dialog;
    dialog.setLabelText(u"<i>label</i>"_s);
    dialog.show();
    int labels = 0;
    for (const QWidget *parent : {static_cast<QWidget *>(&box), static_cast<QWidget *>(&dialog)}) {
        for (const QLabel *label : parent->findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            ++labels;
        }
    }
    QVERIFY(labels >= 3);
}

void TestLotseStyle::declaredRichTextStaysRich()
{
    QLabel label(u"<b>own words</b>"_s);
    label.setTextFormat(Qt::RichText);
    label.show();
    QCOMPARE(label.textFormat(), Qt::RichText);
}

void TestLotseStyle::fieldsOfOneLineTakeNoLineBreaks_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("between");
    QTest::newRow("address") << u"Muster GmbH\nPostfach 1\r\nMusterstadt"_s << u"Muster GmbH Postfach 1 Musterstadt"_s
                             << u"[Muster GmbH Postfach 1 Musterstadt]"_s;
    QTest::newRow("separators") << u"Frau\u2028Beispiel\u2029X\u0085Y"_s << u"Frau Beispiel X Y"_s
                                << u"[Frau Beispiel X Y]"_s;
    QTest::newRow("tab and bell") << u"a\tb\a"_s << u"a b"_s << u"[a b ]"_s;
    QTest::newRow("one line") << u"Müller & Söhne"_s << u"Müller & Söhne"_s << u"[Müller & Söhne]"_s;
    QTest::newRow("turns of the direction") << u"\u202a+49 30\u202c 12\u200f"_s << u"+49 30 12"_s << u"[+49 30 12]"_s;
    QTest::newRow("spaces at the ends") << u" a "_s << u" a "_s << u"[ a ]"_s;
}

void TestLotseStyle::fieldsOfOneLineTakeNoLineBreaks()
{
    QFETCH(QString, pasted);
    QFETCH(QString, text);
    QFETCH(QString, between);
    QLineEdit edit;
    edit.show();
    QString told;
    connect(&edit, &QLineEdit::textEdited, this, [&told](const QString &now) { told = now; });
    QApplication::clipboard()->setText(pasted);
    edit.setFocus();
    edit.paste();
    QCOMPARE(edit.text(), text);
    QCOMPARE(told, text);
    // In the middle of other text the cursor stays behind what came in.
    edit.setText(u"[]"_s);
    edit.setCursorPosition(1);
    edit.paste();
    QCOMPARE(edit.text(), between);
    QCOMPARE(edit.cursorPosition(), text.size() + 1);
}

void TestLotseStyle::buttonsShowEachLetter()
{
    QCOMPARE(buttonText(u"R&D & Co"_s), u"R&&D && Co"_s);
    QCOMPARE(readText(buttonText(u"R&D & Co"_s)), u"R&D & Co"_s);
    QCOMPARE(readText(u"Em&ployees"_s), u"Employees"_s);
    QCOMPARE(readText(u"Ask &"_s), u"Ask &"_s);
}

void TestLotseStyle::labelsAndListsAreNotTurned_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("override") << u"\u202eEvil"_s;
    QTest::newRow("mark behind") << u"Evil\u200f"_s;
    QTest::newRow("isolate") << u"\u2067Evil"_s;
}

void TestLotseStyle::labelsAndListsAreNotTurned()
{
    QFETCH(const QString, name);
    const auto pictureOf = [](QWidget &widget) {
        widget.resize(300, 60);
        return widget.grab().toImage();
    };
    const auto label = [&](const QString &text) {
        QLabel shown(text + u" 74.4 – 73.7"_s);
        return pictureOf(shown);
    };
    const auto list = [&](const QString &text) {
        QListWidget shown;
        shown.addItem(text + u" 74.4 – 73.7"_s);
        return pictureOf(shown);
    };
    QCOMPARE(label(name), label(u"Evil"_s));
    QCOMPARE(list(name), list(u"Evil"_s));
    QVERIFY2(label(u"Evil"_s) != label(u"Live"_s), "the pictures show letters");
}

QTEST_MAIN(TestLotseStyle)
#include "tst_lotsestyle.moc"
