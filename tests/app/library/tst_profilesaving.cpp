// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/chip.h"
#include "app/document/engagementdocument.h"
#include "app/document/settings.h"
#include "app/library/codeedit.h"
#include "app/library/issuemodel.h"
#include "app/library/librarypage.h"
#include "app/library/profilehead.h"
#include "app/page/messagebar.h"
#include "app/page/owntext.h"
#include "core/libraryloader.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QStyle>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace lotse;
using namespace Qt::StringLiterals;

/// What is said of a profile's text goes when it is no longer so.
class TestProfileSaving final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void notSavedGoesWithSaving();
    void aRefusalGoesWithItsCause_data();
    void aRefusalGoesWithItsCause();
    void messagesAreReadInFull_data();
    void messagesAreReadInFull();

private:
    [[nodiscard]] CodeEdit &edit() const { return *m_page->findChild<CodeEdit *>(u"sourceText"_s); }
    [[nodiscard]] QPushButton &saveButton() const { return *m_page->findChild<QPushButton *>(u"saveProfile"_s); }
    [[nodiscard]] MessageBar &bar() const { return *m_page->findChild<MessageBar *>(); }
    /// What the head of the profile and its row in the list say of it.
    [[nodiscard]] QStringList marks() const;
    [[nodiscard]] QString row() const;
    void replace(const QString &before, const QString &after);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<EngagementDocument> m_document;
    std::unique_ptr<LibraryPage> m_page;
};

void TestProfileSaving::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_store);
    const QStringList folders {QStringLiteral(LOTSE_TEST_DATA "/library"), m_folder->filePath(u"own"_s)};
    m_document = std::make_unique<EngagementDocument>(loadLibrary(folders).library);
    m_page = std::make_unique<LibraryPage>(*m_document, *m_settings, folders);
    m_page->setToday(QDate(2026, 6, 15));
    m_page->resize(1200, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(m_page->findChild<QAbstractItemView *>(u"profileList"_s)->model()->rowCount() >= 3);
    m_page->openSection(u"northwheel"_s);
    QVERIFY(edit().toPlainText().contains("\"id\": \"northwheel\""_L1));
}

void TestProfileSaving::cleanup()
{
    m_page.reset();
    m_document.reset();
}

QStringList TestProfileSaving::marks() const
{
    QStringList said;
    for (const Chip *chip : m_page->findChild<ProfileHead *>()->findChildren<Chip *>()) {
        if (chip->isVisible())
            said.append(chip->accessibleName());
    }
    return said;
}

QString TestProfileSaving::row() const
{
    return m_page->findChild<QAbstractItemView *>(u"profileList"_s)
        ->model()
        ->index(0, 0)
        .data(Qt::AccessibleTextRole)
        .toString();
}

void TestProfileSaving::replace(const QString &before, const QString &after)
{
    QTextCursor cursor = edit().document()->find(before);
    QVERIFY2(!cursor.isNull(), qPrintable(before));
    cursor.insertText(after);
    edit().setTextCursor(cursor);
}

void TestProfileSaving::notSavedGoesWithSaving()
{
    QVERIFY(!marks().contains(u"not saved"_s) && !row().contains(u"not saved"_s));
    replace(u"\"level\": \"disc\""_s, u"\"level\": \"rim\""_s);
    QTRY_VERIFY(marks().contains(u"not saved"_s));
    QTRY_VERIFY(row().contains(u"not saved"_s));
    QTRY_VERIFY(saveButton().isEnabled());
    saveButton().click();
    QTRY_VERIFY2(!marks().contains(u"not saved"_s), qPrintable(marks().join(u", "_s)));
    QTRY_VERIFY2(!row().contains(u"not saved"_s), qPrintable(row()));
    QTRY_VERIFY2(marks().contains(u"changed"_s), qPrintable(marks().join(u", "_s)));
    QVERIFY(m_page->unsavedWork().isEmpty());
    // Typed on, and taken back to what is saved.
    QTest::keyClicks(&edit(), u" "_s);
    QTRY_VERIFY(marks().contains(u"not saved"_s));
    edit().undo();
    QTRY_VERIFY2(!marks().contains(u"not saved"_s), qPrintable(marks().join(u", "_s)));
}

void TestProfileSaving::aRefusalGoesWithItsCause_data()
{
    QTest::addColumn<QByteArray>("way");
    QTest::newRow("corrected") << QByteArray("corrected");
    QTest::newRow("taken back") << QByteArray("taken back");
    QTest::newRow("saved on closing") << QByteArray("all");
}

void TestProfileSaving::aRefusalGoesWithItsCause()
{
    QFETCH(const QByteArray, way);
    replace(u"\"level\": \"disc\""_s, u"\"level\": \"disk\""_s);
    QTRY_VERIFY(!edit().messages().isEmpty() && edit().messages().first().kind == SourceMessage::Kind::Error);
    if (way == "all")
        QVERIFY(!m_page->saveUnsavedWork());
    else
        m_page->ownText()->saveText();
    QVERIFY2(bar().isVisible() && bar().text().contains("is not saved: its text has errors"_L1),
             qPrintable(bar().text()));
    if (way == "taken back")
        edit().undo();
    else
        replace(u"\"level\": \"disk\""_s, u"\"level\": \"rim\""_s);
    QTRY_VERIFY2(!bar().isVisible(), qPrintable(bar().text()));
    // Another message is not taken for it.
    bar().showMessage(MessageBar::Kind::Information, u"Something else"_s);
    edit().moveCursor(QTextCursor::End);
    QTest::keyClicks(&edit(), u" "_s);
    QTRY_VERIFY(saveButton().isEnabled());
    QVERIFY(bar().isVisible());
}

void TestProfileSaving::messagesAreReadInFull_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("wide") << 1500;
    QTest::newRow("beside the rail at 1366") << 1146;
    QTest::newRow("small") << 1000;
}

void TestProfileSaving::messagesAreReadInFull()
{
    QFETCH(const int, width);
    m_page->resize(width, 700);
    replace(u"\"level\": \"disc\""_s, u"\"level\": \"parachute of a name that is much too long for one line\""_s);
    auto *table = m_page->findChild<QTableView *>(u"issues"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    const int text = int(IssueModel::Column::Text);
    const int margins = 2 * (table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
    const auto lost = [&] {
        QStringList cut;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString sentence = table->model()->index(row, text).data().toString();
            const QRect room(0, 0, table->columnWidth(text) - margins, QWIDGETSIZE_MAX);
            if (table->rowHeight(row) < table->fontMetrics().boundingRect(room, Qt::TextWordWrap, sentence).height())
                cut.append(sentence);
        }
        return cut;
    };
    QTRY_VERIFY2(lost().isEmpty(), qPrintable(lost().join(u'\n')));
    // Nothing lies beside what is seen.
    QTRY_VERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
}

QTEST_MAIN(TestProfileSaving)
#include "tst_profilesaving.moc"
