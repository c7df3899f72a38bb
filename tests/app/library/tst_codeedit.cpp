// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/codeedit.h"
#include "app/library/jsonhighlighter.h"
#include "app/library/jsontext.h"
#include "report/charts/style.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

#include <memory>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

QPalette paletteOf(Style::Scheme scheme)
{
    const Style &style = Style::of(scheme);
    QPalette palette;
    palette.setColor(QPalette::Window, style.window);
    palette.setColor(QPalette::WindowText, style.text);
    palette.setColor(QPalette::Base, style.surface);
    palette.setColor(QPalette::Text, style.text);
    return palette;
}

QColor colourAt(const CodeEdit &edit, int line, int column)
{
    const QTextBlock block = edit.document()->findBlockByNumber(line - 1);
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (range.start <= column - 1 && column - 1 < range.start + range.length)
            return range.format.foreground().color();
    }
    return {};
}

} // namespace

class TestCodeEdit final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_repository = std::make_unique<KSyntaxHighlighting::Repository>(); }
    void init();

    void coloursKeysAndTextsByRole_data();
    void coloursKeysAndTextsByRole();
    void changesColoursWithThePalette();
    void colouringWorksPerLine();
    void tabIndentsAndShiftTabTakesBack();
    void tabMovesEachSelectedLine();
    void escapeThenTabLeaves();
    void returnKeepsTheIndentation();
    void findsThePartnerOfABracket_data();
    void findsThePartnerOfABracket();
    void findsWhatAMessageIsAbout_data();
    void findsWhatAMessageIsAbout();
    void underlinesErrorsOnly();
    void goesToALineAndClamps();
    void quickFixReplacesTheTextInOneStep();
    void quickFixRefusesWhenTheTextIsGone();
    void asksForTheFixByAltReturn();
    void eachDocumentKeepsItsHistory();

private:
    void show(const QString &text);

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    std::unique_ptr<QWidget> m_window;
    CodeEdit *m_edit = nullptr;
    QLineEdit *m_next = nullptr;
};

void TestCodeEdit::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->setPalette(paletteOf(Style::Scheme::Light));
    auto *layout = new QVBoxLayout(m_window.get());
    m_edit = new CodeEdit(*m_repository);
    m_next = new QLineEdit;
    layout->addWidget(m_edit);
    layout->addWidget(m_next);
    m_window->resize(600, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus();
}

void TestCodeEdit::show(const QString &text)
{
    m_edit->showDocument(m_edit->makeDocument(text, m_edit));
}

void TestCodeEdit::coloursKeysAndTextsByRole_data()
{
    QTest::addColumn<Style::Scheme>("scheme");
    QTest::newRow("light") << Style::Scheme::Light;
    QTest::newRow("dark") << Style::Scheme::Dark;
}

void TestCodeEdit::coloursKeysAndTextsByRole()
{
    QFETCH(Style::Scheme, scheme);
    m_window->setPalette(paletteOf(scheme));
    show(u"{\n  \"id\": \"azure\",\n  \"format\": 1\n}"_s);
    const Style &style = Style::of(scheme);
    QCOMPARE(colourAt(*m_edit, 2, 4), style.accent);
    QCOMPARE(colourAt(*m_edit, 2, 10), style.good.text);
    QCOMPARE(colourAt(*m_edit, 3, 13), style.fair.text);
}

void TestCodeEdit::changesColoursWithThePalette()
{
    show(u"{\"id\": 1}"_s);
    QCOMPARE(colourAt(*m_edit, 1, 3), Style::of(Style::Scheme::Light).accent);
    m_window->setPalette(paletteOf(Style::Scheme::Dark));
    QCOMPARE(colourAt(*m_edit, 1, 3), Style::of(Style::Scheme::Dark).accent);
}

void TestCodeEdit::colouringWorksPerLine()
{
    QString text = u"{\n"_s;
    for (int line = 0; line < 5'000; ++line)
        text += u"  \"key%1\": \"text %1\",\n"_s.arg(line);
    show(text + u"  \"last\": 1\n}\n"_s);
    JsonHighlighter *const highlighter = m_edit->highlighter();
    QVERIFY(highlighter != nullptr);
    const qint64 before = highlighter->highlightedBlocks();
    m_edit->goTo(2'500, 12);
    QTest::keyClicks(m_edit, u"abcdefghij"_s);
    QVERIFY(m_edit->document()->findBlockByNumber(2'499).text().contains("abcdefghij"_L1));
    const qint64 work = highlighter->highlightedBlocks() - before;
    QVERIFY2(work >= 10 && work <= 20, qPrintable(QString::number(work)));
}

void TestCodeEdit::tabIndentsAndShiftTabTakesBack()
{
    show(u"a"_s);
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_edit->toPlainText(), u"  a"_s);
    QTest::keyClick(m_edit, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_edit->toPlainText(), u"a"_s);
    QVERIFY(m_edit->hasFocus());
}

void TestCodeEdit::tabMovesEachSelectedLine()
{
    show(u"a\n b\nc"_s);
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(3, QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_edit->toPlainText(), u"  a\n   b\nc"_s);
    m_edit->undo();
    QCOMPARE(m_edit->toPlainText(), u"a\n b\nc"_s);
}

void TestCodeEdit::escapeThenTabLeaves()
{
    show(u"a"_s);
    QSignalSpy leaving(m_edit, &CodeEdit::leavingByTab);
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QCOMPARE(leaving.size(), 1);
    QCOMPARE(leaving.first().first().toBool(), true);
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QVERIFY(m_next->hasFocus());
    QCOMPARE(m_edit->toPlainText(), u"a"_s);

    m_edit->setFocus();
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QTest::keyClick(m_edit, Qt::Key_X);
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QVERIFY(m_edit->hasFocus());
}

void TestCodeEdit::returnKeepsTheIndentation()
{
    show(u"  \"a\": {"_s);
    m_edit->moveCursor(QTextCursor::End);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTest::keyClicks(m_edit, u"x"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTest::keyClicks(m_edit, u"y"_s);
    QCOMPARE(m_edit->toPlainText(), u"  \"a\": {\n    x\n    y"_s);
}

void TestCodeEdit::findsThePartnerOfABracket_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("partner");
    QTest::newRow("opening") << u"{[1]}"_s << 0 << 4;
    QTest::newRow("closing") << u"{[1]}"_s << 4 << 0;
    QTest::newRow("inner") << u"{[1]}"_s << 1 << 3;
    QTest::newRow("brackets in a string") << u"[\"]\"]"_s << 0 << 4;
    QTest::newRow("escaped quotation mark") << u"[\"\\\"]\"]"_s << 0 << 6;
    QTest::newRow("not a bracket") << u"[1]"_s << 1 << -1;
    QTest::newRow("no partner") << u"[1"_s << 0 << -1;
    QTest::newRow("wrong partner") << u"[1}"_s << 2 << -1;
    QTest::newRow("outside") << u"[1]"_s << 9 << -1;
}

void TestCodeEdit::findsThePartnerOfABracket()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    QTEST(int(matchingBracket(text, position)), "partner");
}

void TestCodeEdit::findsWhatAMessageIsAbout_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("extent");
    QTest::newRow("string") << u"  \"level\": \"staff\","_s << 12 << u"\"staff\""_s;
    QTest::newRow("number") << u"  \"n\": -1.5e+3,"_s << 8 << u"-1.5e+3"_s;
    QTest::newRow("bracket") << u"  \"a\": [1"_s << 8 << u"["_s;
    QTest::newRow("open string") << u"  \"a"_s << 3 << u"\"a"_s;
    QTest::newRow("whole line") << u"  \"a\": 1,"_s << 0 << u"\"a\": 1,"_s;
    QTest::newRow("behind the line") << u"  \"a\": 1,"_s << 99 << u"\"a\": 1,"_s;
    QTest::newRow("empty line") << QString() << 0 << QString();
}

void TestCodeEdit::findsWhatAMessageIsAbout()
{
    QFETCH(QString, line);
    QFETCH(int, column);
    SourceMessage message;
    message.column = column;
    const auto [first, length] = extentOf(message, line);
    QTEST(line.mid(first, length), "extent");
}

void TestCodeEdit::underlinesErrorsOnly()
{
    show(u"{\n  \"level\": \"x\"\n}"_s);
    SourceMessage error;
    error.line = 2;
    error.column = 12;
    SourceMessage stale = error;
    stale.kind = SourceMessage::Kind::Stale;
    const auto underlined = [this] {
        QStringList texts;
        for (const QTextEdit::ExtraSelection &selection : m_edit->extraSelections()) {
            if (selection.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                texts << selection.cursor.selectedText();
        }
        return texts;
    };
    m_edit->setMessages({stale});
    QCOMPARE(underlined(), QStringList());
    m_edit->setMessages({error, stale});
    QCOMPARE(underlined(), QStringList(u"\"x\""_s));
    m_edit->setMessages({});
    QCOMPARE(underlined(), QStringList());
}

void TestCodeEdit::goesToALineAndClamps()
{
    show(u"a\nbcd\ne"_s);
    QSignalSpy lines(m_edit, &CodeEdit::currentLineChanged);
    m_edit->goTo(2, 3);
    QCOMPARE(m_edit->currentLine(), 2);
    QCOMPARE(m_edit->textCursor().positionInBlock(), 2);
    QCOMPARE(lines.last().first().toInt(), 2);
    m_edit->goTo(99, 99);
    QCOMPARE(m_edit->currentLine(), 3);
    m_edit->goTo(0, 0);
    QCOMPARE(m_edit->currentLine(), 1);
}

void TestCodeEdit::quickFixReplacesTheTextInOneStep()
{
    show(u"{\n  \"staff\": \"staff\"\n}"_s);
    SourceMessage message;
    message.line = 2;
    message.column = 12;
    message.found = u"staff"_s;
    message.replacement = u"nobody"_s;
    m_edit->setMessages({message});
    m_edit->goTo(1, 1);
    QVERIFY(!m_edit->fixAtCursor());
    m_edit->goTo(2, 1);
    QCOMPARE(m_edit->fixAtCursor(), message);
    QVERIFY(m_edit->applyFix(message));
    QCOMPARE(m_edit->toPlainText(), u"{\n  \"staff\": \"nobody\"\n}"_s);
    m_edit->undo();
    QCOMPARE(m_edit->toPlainText(), u"{\n  \"staff\": \"staff\"\n}"_s);
}

void TestCodeEdit::quickFixRefusesWhenTheTextIsGone()
{
    show(u"{}"_s);
    SourceMessage message;
    message.line = 1;
    message.found = u"staff"_s;
    message.replacement = u"nobody"_s;
    QVERIFY(!m_edit->applyFix(message));
    message.line = 7;
    QVERIFY(!m_edit->applyFix(message));
    QCOMPARE(m_edit->toPlainText(), u"{}"_s);
}

void TestCodeEdit::asksForTheFixByAltReturn()
{
    show(u"{}"_s);
    QSignalSpy requested(m_edit, &CodeEdit::fixRequested);
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(m_edit->toPlainText(), u"{}"_s);
}

void TestCodeEdit::eachDocumentKeepsItsHistory()
{
    QTextDocument *const first = m_edit->makeDocument(u"1"_s, m_edit);
    QTextDocument *const second = m_edit->makeDocument(u"2"_s, m_edit);
    QVERIFY(!first->isModified());
    m_edit->showDocument(first);
    QTest::keyClicks(m_edit, u"x"_s);
    m_edit->showDocument(second);
    QVERIFY(first->isModified());
    QVERIFY(!second->isModified());
    QCOMPARE(m_edit->toPlainText(), u"2"_s);
    m_edit->showDocument(first);
    m_edit->undo();
    QCOMPARE(m_edit->toPlainText(), u"1"_s);
    QVERIFY(!first->isModified());
}

QTEST_MAIN(TestCodeEdit)
#include "tst_codeedit.moc"
