// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/settings.h"
#include "app/page/emptystate.h"
#include "app/window/mainwindow.h"
#include "app/window/session.h"

#include <QLabel>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lotse;

/// The program without the module of its library page and report page, which does not stand beside this test.
class TestMissingModule final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QTest::failOnWarning();
    }

    void saysWhatIsMissingAndWorksOn()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        settings.setLanguage(Language::German);
        StartOptions options;
        options.file = QStringLiteral(LOTSE_SOURCE_DIR "/resources/samples/online_shop.lotse");
        const Session session(settings, options);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be loaded"_s)); // once for both
        for (const PageId id : {PageId::Library, PageId::Report}) {
            session.window().openPage(id);
            const auto *missing = session.window().currentPage()->findChild<EmptyState *>();
            QVERIFY(missing);
            const QList<QLabel *> labels = missing->findChildren<QLabel *>();
            QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
                return label->text().contains(u"lotse_ondemand"_s) && label->textFormat() == Qt::PlainText;
            }));
        }
        session.window().openPage(PageId::Compare);
        QCOMPARE(session.window().currentPageId(), PageId::Compare);
    }
};

QTEST_MAIN(TestMissingModule)
#include "tst_missingmodule.moc"
