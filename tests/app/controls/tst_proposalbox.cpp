// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/proposalbox.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

/// A field, the box below it, and another field: the first has the focus.
class Form final : public QWidget
{
public:
    Form() : m_before(new QLineEdit), m_box(new ProposalBox({u"Care"_s, u"Logistics"_s, u"Trade"_s}))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(m_before);
        layout->addWidget(m_box);
        resize(300, 200);
        show();
        activateWindow();
    }

    [[nodiscard]] bool isReady()
    {
        m_before->setFocus();
        return QTest::qWaitForWindowActive(this);
    }
    [[nodiscard]] QLineEdit &before() const { return *m_before; }
    [[nodiscard]] ProposalBox &box() const { return *m_box; }
    [[nodiscard]] QLineEdit &line() const { return *m_box->lineEdit(); }
    [[nodiscard]] bool isOpen() const { return m_box->view()->isVisible(); }
    void clickText() { QTest::mouseClick(m_box->lineEdit(), Qt::LeftButton); }

private:
    QLineEdit *m_before;
    ProposalBox *m_box;
};

} // namespace

/// A list that is there at the first click, and a field that one can still write into.
class TestProposalBox final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void theArrowDownBeginsAtTheFirst()
    {
        Form form;
        QVERIFY(form.isReady());
        QVERIFY(form.line().text().isEmpty());
        form.box().setFocus();
        QTest::keyClick(&form.box(), Qt::Key_Down);
        QCOMPARE(form.line().text(), u"Care"_s);
    }

    void theFirstClickOpensTheList_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("a proposal") << u"Trade"_s;
        QTest::newRow("own words") << u"Ropes"_s;
    }

    void theFirstClickOpensTheList()
    {
        QFETCH(const QString, text);
        Form form;
        QVERIFY(form.isReady());
        form.box().setEditText(text);
        form.clickText();
        QTRY_VERIFY(form.isOpen());
        QCOMPARE(form.box().currentText(), text);
        QTest::keyClick(form.box().view(), Qt::Key_Escape);
        QTRY_VERIFY(!form.isOpen());
        form.clickText(); // the next one places the cursor, where there is something to place it in
        QCOMPARE(form.isOpen(), text.isEmpty());
    }

    void whatIsTypedGoesIntoTheField()
    {
        Form form;
        QVERIFY(form.isReady());
        form.clickText();
        QTRY_VERIFY(form.isOpen());
        QTest::keyClick(form.box().view(), Qt::Key_R);
        QTRY_VERIFY(!form.isOpen());
        QTest::keyClicks(&form.line(), u"opes"_s);
        QCOMPARE(form.box().currentText(), u"ropes"_s);
    }

    void theListIsStillForTheKeyboard()
    {
        Form form;
        QVERIFY(form.isReady());
        form.clickText();
        QTRY_VERIFY(form.isOpen());
        form.box().view()->setCurrentIndex(form.box().model()->index(1, 0));
        QTest::keyClick(form.box().view(), Qt::Key_Return);
        QTRY_VERIFY(!form.isOpen());
        QCOMPARE(form.box().currentText(), u"Logistics"_s);
    }

    void theFocusByKeyOpensNothing()
    {
        Form form;
        QVERIFY(form.isReady());
        QTest::keyClick(&form.before(), Qt::Key_Tab);
        QTRY_VERIFY(form.box().hasFocus());
        QVERIFY(!form.isOpen());
        QTest::keyClicks(&form.box(), u"Ropes"_s);
        QCOMPARE(form.box().currentText(), u"Ropes"_s);
        QVERIFY(!form.isOpen());
    }
};

QTEST_MAIN(TestProposalBox)
#include "tst_proposalbox.moc"
