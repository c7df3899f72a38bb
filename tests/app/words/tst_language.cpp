// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/language.h"

#include <QFileInfo>
#include <QSemaphore>
#include <QTest>
#include <QtConcurrentRun>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace lotse;

class TestLanguage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(); }

    void speaksTheLanguageThatIsSet_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("number");
        QTest::newRow("German") << Language::German << u"1.234,5"_s;
        QTest::newRow("English") << Language::English << u"1,234.5"_s;
    }

    void speaksTheLanguageThatIsSet()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, number);
        ProgramLanguage program;
        program.set(language);
        QCOMPARE(interfaceLanguage(), language);
        QCOMPARE(interfaceLocale().toString(1234.5), number);
    }

    /// Each look for a resource asks for the default locale, which Qt exchanges without a lock: a reader in another
    /// thread may use the locale that has just been freed.
    void letsNoOtherThreadReadWhileTheLocaleIsExchanged()
    {
        ProgramLanguage program;
        QSemaphore started;
        std::atomic<bool> reading = true;
        QFuture<void> reader = QtConcurrent::run([&started, &reading] {
            started.release();
            for (int look = 0; look < 20'000; ++look)
                (void)QFileInfo::exists(u":/no/such/file"_s);
            reading = false;
        });
        started.acquire();
        program.set(Language::German);
        const bool stillReading = reading;
        reader.waitForFinished(); // it uses what stands here
        QVERIFY(!stillReading);
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
