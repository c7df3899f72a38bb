// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/codeedit.h"
#include "app/library/findbar.h"
#include "app/library/sourcegutter.h"

#include <KSyntaxHighlighting/Repository>

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

#include <memory>

using namespace lotse;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"{\n  \"a\": {\n    \"b\": [\n      1\n    ],\n    \"c\": 2\n  },\n  \"d\": 3\n}\n"_s;

} // namespace

/// Folding and replacing in the source text.
class TestSourceFolds final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void foldsAndUnfoldsByKeys_data();
    void foldsAndUnfoldsByKeys();
    void foldsWhatIsAroundTheCursor();
    void foldsByMouse();
    void showsWhereTheCursorGoes();
    void replacesOneAndGoesOn();
    void replacesAllInOneStep();

private:
    [[nodiscard]] QString shown() const; ///< numbers of the lines that are shown

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    std::unique_ptr<QWidget> m_window;
    CodeEdit *m_edit = nullptr;
    FindBar *m_find = nullptr;
};

void TestSourceFolds::init()
{
    if (!m_repository)
        m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_edit = new CodeEdit(*m_repository);
    m_find = new FindBar(*m_edit);
    layout->addWidget(m_find);
    layout->addWidget(m_edit);
    m_window->resize(600, 400);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->showDocument(m_edit->makeDocument(text, m_edit));
    m_edit->setFocus();
}

QString TestSourceFolds::shown() const
{
    QString lines;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next()) {
        if (block.isVisible())
            lines += QString::number(block.blockNumber() + 1);
    }
    return lines;
}

void TestSourceFolds::foldsAndUnfoldsByKeys_data()
{
    QTest::addColumn<int>("fold");
    QTest::addColumn<int>("unfold");
    QTest::newRow("English") << int(Qt::Key_BraceLeft) << int(Qt::Key_BraceRight);
    QTest::newRow("brackets") << int(Qt::Key_BracketLeft) << int(Qt::Key_BracketRight);
    QTest::newRow("German") << int(Qt::Key_Udiaeresis) << int(Qt::Key_Asterisk);
}

void TestSourceFolds::foldsAndUnfoldsByKeys()
{
    QFETCH(int, fold);
    QFETCH(int, unfold);
    m_edit->goTo(2, 1);
    QTest::keyClick(m_edit, Qt::Key(fold), Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(), u"128910"_s);
    QCOMPARE(SourceFolds::placeholder(m_edit->textCursor().block()), u" … },"_s);
    QCOMPARE(m_edit->toPlainText(), text);
    QVERIFY(!m_edit->document()->isModified());
    QVERIFY(!m_edit->document()->isUndoAvailable());
    QTest::keyClick(m_edit, Qt::Key_Down); // over what is folded
    QCOMPARE(m_edit->currentLine(), 8);
    QTest::keyClick(m_edit, Qt::Key_Up);
    QTest::keyClick(m_edit, Qt::Key(unfold), Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(), u"12345678910"_s);
}

void TestSourceFolds::foldsWhatIsAroundTheCursor()
{
    m_edit->goTo(4, 7);
    QTest::keyClick(m_edit, Qt::Key_BraceLeft, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(), u"123678910"_s);
    QCOMPARE(m_edit->currentLine(), 3);
    QTest::keyClick(m_edit, Qt::Key_BraceLeft, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(), u"128910"_s);
    QCOMPARE(m_edit->currentLine(), 2);
}

void TestSourceFolds::foldsByMouse()
{
    auto *const gutter = m_edit->findChild<SourceGutter *>();
    const int line = m_edit->fontMetrics().lineSpacing();
    const int y = int(m_edit->cursorRect().center().y()) + line; // the second line
    QTest::mouseClick(gutter, Qt::LeftButton, {}, {gutter->width() - m_edit->fontMetrics().height(), y});
    QCOMPARE(shown(), u"128910"_s);
    QTest::mouseClick(gutter, Qt::LeftButton, {}, {gutter->width() - m_edit->fontMetrics().height(), y});
    QCOMPARE(shown(), u"12345678910"_s);
    QTest::mouseClick(gutter, Qt::LeftButton, {}, {2, y}); // on the marks
    QCOMPARE(shown(), u"12345678910"_s);
}

void TestSourceFolds::showsWhereTheCursorGoes()
{
    m_edit->goTo(2, 1);
    m_edit->folds().foldAtCursor();
    QCOMPARE(shown(), u"128910"_s);
    m_edit->goTo(6, 5);
    QCOMPARE(shown(), u"12345678910"_s);
}

void TestSourceFolds::replacesOneAndGoesOn()
{
    m_edit->showDocument(m_edit->makeDocument(u"one two One\none"_s, m_edit));
    m_find->open(true);
    auto *const replacement = m_find->findChild<QLineEdit *>(u"replacement"_s);
    QVERIFY(replacement->isVisible());
    QTest::keyClicks(m_find->findChild<QLineEdit *>(u"findText"_s), u"one"_s);
    replacement->setFocus();
    QTest::keyClicks(replacement, u"1"_s);
    QTest::keyClick(replacement, Qt::Key_Return);
    QCOMPARE(m_edit->toPlainText(), u"1 two One\none"_s);
    QCOMPARE(m_edit->textCursor().selectedText(), u"One"_s);
    QTest::keyClick(replacement, Qt::Key_Return);
    QCOMPARE(m_edit->toPlainText(), u"1 two 1\none"_s);
}

void TestSourceFolds::replacesAllInOneStep()
{
    m_edit->showDocument(m_edit->makeDocument(u"one two One\none"_s, m_edit));
    m_find->open(true);
    QTest::keyClicks(m_find->findChild<QLineEdit *>(u"findText"_s), u"one"_s);
    // Holds what is looked for, which ends all the same.
    QTest::keyClicks(m_find->findChild<QLineEdit *>(u"replacement"_s), u"oneone"_s);
    QTest::mouseClick(m_find->findChild<QPushButton *>(u"replaceAll"_s), Qt::LeftButton);
    QCOMPARE(m_edit->toPlainText(), u"oneone two oneone\noneone"_s);
    m_edit->undo();
    QCOMPARE(m_edit->toPlainText(), u"one two One\none"_s);
    m_edit->setReadOnly(true);
    m_find->open(true);
    QVERIFY(!m_find->findChild<QLineEdit *>(u"replacement"_s)->isVisible());
}

QTEST_MAIN(TestSourceFolds)
#include "tst_sourcefolds.moc"
