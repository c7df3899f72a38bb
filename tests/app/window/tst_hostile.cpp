// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement.h"
#include "tests/app/windowfixture.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QProcess>
#include <QTextBrowser>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

constexpr int longest = 120'000; // ms for one command, in a build for debugging on a busy machine

const QDir faults(QStringLiteral(LOTSE_TEST_DATA "/faults"));

/// Markup that an engagement of the test holds; whatever is shown as rich text must not contain it as a tag.
bool holdsForeignMarkup(const QString &html)
{
    static const QRegularExpression foreign(u"<img|<h1|<u>|<ol><li>x|/dev/|file:"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return foreign.match(html).hasMatch();
}

void look(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &found, int &seen)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            const QString tip = index.data(Qt::ToolTipRole).toString();
            seen += tip.isEmpty() ? 0 : 1;
            if (Qt::mightBeRichText(tip))
                found.append(tip);
            look(model, index, found, seen);
        }
    }
}

} // namespace

/// Documents from strangers do nothing but show their letters: in the window, on paper and on the command line.
class TestHostile final : public QObject
{
    Q_OBJECT

private slots:
    void showsMarkupAsLettersOnEachPage_data();
    void showsMarkupAsLettersOnEachPage();
    void commandsSurviveAndObeyNothing_data();
    void commandsSurviveAndObeyNothing();

private:
    static void addFiles();
};

void TestHostile::addFiles()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("library");
    QTest::addColumn<bool>("opens");
    // Their ids hold markup and control characters; what is refused says why, and as letters.
    const QStringList refused {u"html.lotse"_s, u"terminal-escapes.lotse"_s};
    for (const QString &name : QDir(faults.filePath(u"hostile"_s)).entryList({u"*.lotse"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << faults.filePath(u"hostile/"_s + name) << QString()
                                        << !refused.contains(name);
    QTest::newRow("markup") << faults.filePath(u"markup/markup.lotse"_s) << faults.filePath(u"markup"_s) << true;
    QTest::newRow("newlines") << faults.filePath(u"newlines/newline.lotse"_s) << faults.filePath(u"newlines"_s) << true;
}

void TestHostile::showsMarkupAsLettersOnEachPage_data()
{
    addFiles();
}

void TestHostile::showsMarkupAsLettersOnEachPage()
{
    QFETCH(QString, file);
    QFETCH(QString, library);
    QFETCH(bool, opens);
    WindowFixture fixture(Language::German, library);
    fixture.window().show();
    fixture.window().files().openFile(file);
    QCOMPARE(fixture.document().isOpen(), opens);
    QStringList found;
    int seen = 0;
    for (const auto &[page, name] : allPages) {
        fixture.window().openPage(page);
        QCoreApplication::sendPostedEvents();
        for (const QWidget *widget : fixture.window().findChildren<QWidget *>()) {
            seen += widget->toolTip().isEmpty() ? 0 : 1;
            if (Qt::mightBeRichText(widget->toolTip()))
                found.append(widget->toolTip());
            if (const auto *label = qobject_cast<const QLabel *>(widget)) {
                const bool rich = label->textFormat() == Qt::RichText || label->textFormat() == Qt::MarkdownText
                    || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
                if (rich && holdsForeignMarkup(label->text()))
                    found.append(label->text());
            }
            if (const auto *browser = qobject_cast<const QTextBrowser *>(widget);
                browser && holdsForeignMarkup(browser->toHtml()))
                found.append(browser->toHtml());
            if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
                look(*view->model(), {}, found, seen);
                for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
                    const int sections =
                        orientation == Qt::Horizontal ? view->model()->columnCount() : view->model()->rowCount();
                    for (int section = 0; section < sections; ++section) {
                        const QString tip = view->model()->headerData(section, orientation, Qt::ToolTipRole).toString();
                        if (Qt::mightBeRichText(tip))
                            found.append(tip);
                    }
                }
            }
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY(seen > (opens ? 20 : 0));
}

void TestHostile::commandsSurviveAndObeyNothing_data()
{
    addFiles();
}

void TestHostile::commandsSurviveAndObeyNothing()
{
    QFETCH(QString, file);
    QFETCH(QString, library);
    QFETCH(bool, opens);
    const QTemporaryDir folder;
    const QString report = folder.filePath(u"report.pdf"_s);
    QStringList with;
    if (!library.isEmpty())
        with = {u"--library"_s, library};
    for (const QStringList &arguments :
         {QStringList {u"check"_s, file}, QStringList {u"evaluate"_s, file, u"--draws"_s, u"1000"_s},
          QStringList {u"evaluate"_s, file, u"--format"_s, u"json"_s, u"--draws"_s, u"1000"_s},
          QStringList {u"report"_s, file, u"--output"_s, report}}) {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            environment.insert(QString::fromLatin1(name), folder.path());
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(LOTSE_BINARY), arguments + with);
        QVERIFY2(program.waitForFinished(longest), qPrintable(arguments.join(u' ')));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QVERIFY(program.exitCode() == 0 || program.exitCode() == 1);
        const QString said = QString::fromUtf8(program.readAllStandardOutput() + program.readAllStandardError());
        // All that Unicode calls control or format, but line ends and what emoji and Indic letters need.
        static const QRegularExpression obeyed(
            u"[\\x{00}-\\x{09}\\x{0b}-\\x{1f}\\x{7f}-\\x{9f}\\x{061c}\\x{200e}\\x{200f}\\x{2028}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
        const auto match = obeyed.match(said);
        QVERIFY2(!match.hasMatch(), qPrintable(said.mid(std::max<qsizetype>(0, match.capturedStart() - 40), 80)));
    }
    QFile pdf(report);
    QCOMPARE(pdf.open(QIODevice::ReadOnly), opens);
    QVERIFY(!opens || pdf.read(5) == "%PDF-");
}

QTEST_MAIN(TestHostile)
#include "tst_hostile.moc"
