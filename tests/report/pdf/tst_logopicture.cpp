// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/logopicture.h"

#include "core/engagement.h"
#include "report/pdf/safesvg.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

QByteArray svg(const QByteArray &inside, const QByteArray &attributes = R"s(width="100" height="40")s")
{
    return R"s(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" )s" + attributes + '>'
        + inside + "</svg>";
}

QByteArray picture(const char *format, QSize size = {8, 8})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// A PNG with a palette.
QByteArray fewColours()
{
    QImage image(8, 8, QImage::Format_Indexed8);
    image.setColorTable({qRgb(255, 0, 0), qRgb(0, 0, 255)});
    image.fill(0);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray embedded(const QByteArray &type, const QByteArray &bytes)
{
    return R"s(<image width="40" height="40" xlink:href="data:image/)s" + type + ";base64," + bytes.toBase64()
        + R"s("/>)s";
}

/// Ten references to ten references to … a rectangle: 10^@p levels rectangles.
QByteArray bomb(int levels)
{
    QByteArray inside = R"s(<defs><g id="a0"><rect width="1" height="1"/></g>)s";
    for (int level = 1; level <= levels; ++level) {
        inside += R"s(<g id="a)s" + QByteArray::number(level) + R"s(">)s";
        for (int i = 0; i < 10; ++i)
            inside += R"s(<use xlink:href="#a)s" + QByteArray::number(level - 1) + R"s("/>)s";
        inside += "</g>";
    }
    return inside + R"s(</defs><use xlink:href="#a)s" + QByteArray::number(levels) + R"s("/>)s";
}

/// A PNG of the given size whose picture data are almost nothing.
QByteArray emptyPng(quint32 width, quint32 height)
{
    const auto number = [](quint32 value) {
        QByteArray bytes(4, 0);
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    const auto chunk = [&number](const QByteArray &content) {
        quint32 sum = ~quint32(0); // CRC-32 of ISO 3309
        for (const char byte : content) {
            sum ^= quint8(byte);
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum & 1) ? 0xedb88320 ^ (sum >> 1) : sum >> 1;
        }
        sum = ~sum;
        return number(quint32(content.size() - 4)) + content + number(sum);
    };
    return QByteArray("\x89PNG\r\n\x1a\n")
        + chunk("IHDR" + number(width) + number(height) + QByteArray("\x08\x06\0\0\0", 5))
        + chunk("IDAT" + qCompress(QByteArray(1000, 0)).sliced(4)) + chunk("IEND");
}

QByteArray damaged(QByteArray bytes, qsizetype place)
{
    bytes[place] = char(bytes.at(place) ^ 1);
    return bytes;
}

} // namespace

class TestLogoPicture final : public QObject
{
    Q_OBJECT

private slots:
    void drawsWhatItShould_data();
    void drawsWhatItShould();
    void refusesWhatIsNotSafe_data();
    void refusesWhatIsNotSafe();
    void neverOpensAnotherFile();
    void leavesOutWhatDoesNotDraw();
    void staysWithinItsTarget();
    void logosOfHostileFilesAreRefused_data();
    void logosOfHostileFilesAreRefused();
};

void TestLogoPicture::drawsWhatItShould_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QColor>("middle");
    const QByteArray red = R"s(<rect width="100" height="40" fill="red"/>)s";
    QTest::newRow("PNG") << picture("PNG") << QColor(Qt::red);
    QTest::newRow("PNG in few colours") << fewColours() << QColor(Qt::red);
    QTest::newRow("shape") << svg(red) << QColor(Qt::red);
    QTest::newRow("style attribute") << svg(R"s(<rect width="100" height="40" style="fill:#ff0000;stroke:none"/>)s")
                                     << QColor(Qt::red);
    QTest::newRow("style sheet") << svg("<style>/* c */ .a{fill:#ff0000;filter:url(x)}</style>"
                                        R"s(<rect class="a" width="100" height="40"/>)s")
                                 << QColor(Qt::red);
    QTest::newRow("gradient") << svg(
        R"s(<defs><linearGradient id="g"><stop stop-color="red"/></linearGradient></defs>)s"
        R"s(<rect width="100" height="40" fill="url(#g)"/>)s")
                              << QColor(Qt::red);
    QTest::newRow("reference") << svg(R"s(<defs><rect id="r" width="100" height="40" fill="red"/></defs>)s"
                                      R"s(<use xlink:href="#r"/>)s")
                               << QColor(Qt::red);
    QTest::newRow("ten references") << svg(bomb(1) + red) << QColor(Qt::red);
    QTest::newRow("document type with an entity")
        << QByteArray(R"s(<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY c "red">]>)s")
            + svg(R"s(<rect width="100" height="40" fill="&c;"/>)s")
        << QColor(Qt::red);
    QTest::newRow("metadata of an editor")
        << svg(R"s(<metadata><x href="file:///a"/></metadata><title>t</title>)s" + red) << QColor(Qt::red);
    QTest::newRow("embedded PNG") << svg(embedded("png", picture("PNG", {40, 40})), R"s(width="40" height="40")s")
                                  << QColor(Qt::red);
    QTest::newRow("script") << svg("<script>while(true);</script>" + red) << QColor(Qt::red);
    QTest::newRow("view box only") << svg(red, R"s(viewBox="0 0 100 40")s") << QColor(Qt::red);
}

void TestLogoPicture::drawsWhatItShould()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QColor, middle);
    const auto logo = LogoPicture::fromBytes(bytes);
    QVERIFY(logo);
    QCOMPARE(logo->image({60, 24}).pixelColor(30, 12), middle);
}

void TestLogoPicture::refusesWhatIsNotSafe_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray rect = R"s(<rect width="9" height="9"/>)s";
    const auto image = [](const QByteArray &address) {
        return svg(R"s(<image width="40" height="40" xlink:href=")s" + address + R"s("/>)s");
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no picture") << QByteArray("hello");
    QTest::newRow("no end") << QByteArray("<svg");
    QTest::newRow("HTML") << QByteArray("<html><body><svg/></body></html>");
    QTest::newRow("JPEG") << picture("JPG");
    QTest::newRow("broken PNG") << QByteArray("\x89PNG\r\n\x1a\nno picture");
    QTest::newRow("half a PNG") << picture("PNG", {300, 300}).first(60);
    QTest::newRow("PNG without an end") << picture("PNG").chopped(4);
    QTest::newRow("PNG of no size") << emptyPng(0, 0);
    QTest::newRow("damaged PNG") << damaged(picture("PNG"), picture("PNG").indexOf("IDAT") + 8);
    QTest::newRow("PNG with a damaged head") << damaged(picture("PNG"), 20);
    QTest::newRow("PNG of 400 million pixels") << emptyPng(20'000, 20'000);
    QTest::newRow("PNG of 60 million pixels") << emptyPng(7'900, 7'900);
    QTest::newRow("compressed SVG") << QByteArray::fromBase64("H4sIAAAAAAAAA7MpLkvX1wcA4nJ1MAYAAAA=");
    QTest::newRow("file") << image("/etc/hostname");
    QTest::newRow("file address") << image("file:///etc/hostname");
    QTest::newRow("web address") << image("https://example.invalid/a.png");
    QTest::newRow("device") << image("/dev/zero");
    QTest::newRow("relative") << image("picture.png");
    QTest::newRow("resource") << image(":/icons/lotse.svg");
    QTest::newRow("SVG 2 address") << svg(R"s(<image width="9" height="9" href="/etc/hostname"/>)s");
    QTest::newRow("drawing that calls itself PNG")
        << svg(embedded("png", svg(R"s(<image width="9" height="9" xlink:href="/etc/hostname"/>)s")));
    QTest::newRow("embedded SVG") << svg(embedded("svg+xml", svg(rect)));
    QTest::newRow("huge embedded PNG") << svg(embedded("png", emptyPng(20'000, 20'000)));
    QTest::newRow("use of another file") << svg(R"s(<use xlink:href="other.svg#a"/>)s");
    QTest::newRow("fill from a file") << svg(R"s(<rect width="9" height="9" fill="url(other.svg#a)"/>)s");
    QTest::newRow("style from a file") << svg(R"s(<rect width="9" height="9" style="fill:url('file:///a')"/>)s");
    QTest::newRow("import") << svg("<style>@import 'file:///etc/passwd';</style>" + rect);
    QTest::newRow("escaped import") << svg("<style>\\40 import url(a)</style>" + rect);
    QTest::newRow("spelled url") << svg(R"s(<rect width="9" height="9" fill="u\72l(a)"/>)s");
    QTest::newRow("external entity") << QByteArray(R"s(<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>)s")
            + svg("<text>&x;</text>" + rect);
    QByteArray laughs = "<!DOCTYPE svg [<!ENTITY a0 \"lol\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray below = "&a" + QByteArray::number(i - 1) + ';';
        laughs += "<!ENTITY a" + QByteArray::number(i) + " \"" + below.repeated(10) + "\">";
    }
    QTest::newRow("entities of entities") << laughs + "]>" + svg("<text>&a9;</text>" + rect);
    QTest::newRow("references of references") << svg(bomb(8));
    QTest::newRow("reference to itself") << svg(R"s(<g id="a"><use xlink:href="#a"/></g>)s");
    QTest::newRow("references in a circle")
        << svg(R"s(<g id="a"><use xlink:href="#b"/></g><g id="b"><use xlink:href="#a"/></g>)s");
    QTest::newRow("deep") << svg(QByteArray("<g>").repeated(10'000) + QByteArray("</g>").repeated(10'000));
    QTest::newRow("many") << svg(QByteArray("<g/>").repeated(20'000) + rect);
    QTest::newRow("wide") << svg(rect, R"s(width="1e9" height="1")s");
    QTest::newRow("far") << svg(R"s(<rect width="1e300" height="9"/>)s");
    QTest::newRow("far in a style sheet") << svg("<style>rect{stroke-width:1e12}</style>" + rect);
    QTest::newRow("far in a path") << svg(R"s(<path d="M0 0L99999999 9z"/>)s");
    QTest::newRow("far by a matrix") << svg(R"s(<g transform="scale(1e8)"><rect width="1" height="1"/></g>)s");
    QTest::newRow("large file") << svg(rect + QByteArray(LogoPicture::largestSize, ' '));
}

void TestLogoPicture::refusesWhatIsNotSafe()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!LogoPicture::fromBytes(bytes));
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

void TestLogoPicture::neverOpensAnotherFile()
{
    // Whoever opened this pipe would wait for ever.
    const QTemporaryDir folder;
    const QByteArray pipe = folder.filePath(u"pipe"_s).toUtf8();
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    const QByteArrayList drawings {
        R"s(<image width="9" height="9" xlink:href=")s" + pipe + R"s("/>)s",
        R"s(<use xlink:href=")s" + pipe + R"s(#a"/>)s", "<style>@import url(" + pipe + ");</style>",
        R"s(<rect width="9" height="9" fill="url()s" + pipe + R"s()"/>)s",
        R"s(<font-face><font-face-src><font-face-uri xlink:href=")s" + pipe + R"s("/></font-face-src></font-face>)s"};
    for (const QByteArray &inside : drawings) {
        if (const auto logo = LogoPicture::fromBytes(svg(inside)))
            QVERIFY(!logo->image({20, 20}).isNull());
    }
}

void TestLogoPicture::leavesOutWhatDoesNotDraw()
{
    QTest::failOnWarning();
    const QByteArray safe = safeSvg(svg(R"s(<filter id="f"><feImage href="a"/></filter><pattern id="p"/>)s"
                                        R"s(<rect onclick="x()" filter="url(#f)" fill="url(#p)" width="9" height="9">)s"
                                        R"s(<animate attributeName="x" dur="1ms"/></rect><foreignObject/>)s"));
    QVERIFY(!safe.isEmpty());
    for (const char *gone : {"filter", "feImage", "onclick", "animate", "foreignObject", "pattern", "url"})
        QVERIFY2(!safe.contains(gone), safe.constData());
    QVERIFY(LogoPicture::fromBytes(safe));
}

void TestLogoPicture::staysWithinItsTarget()
{
    const auto logo =
        LogoPicture::fromBytes(svg(R"s(<rect x="-500" y="-500" width="1000" height="1000" fill="red"/>)s"));
    QVERIFY(logo);
    QImage page(100, 100, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    logo->draw(painter, QRectF(20, 20, 50, 20));
    painter.end();
    QCOMPARE(page.pixelColor(40, 30), QColor(Qt::red));
    QCOMPARE(page.pixelColor(10, 30), QColor(Qt::white));
    QCOMPARE(page.pixelColor(40, 50), QColor(Qt::white));
}

void TestLogoPicture::logosOfHostileFilesAreRefused_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"svgbomb", "svgfifo", "svgpng"})
        QTest::newRow(name) << QStringLiteral(LOTSE_TEST_DATA "/faults/hostile/%1.lotse").arg(QLatin1StringView(name));
}

void TestLogoPicture::logosOfHostileFilesAreRefused()
{
    QFETCH(QString, file);
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    const QJsonObject report = QJsonDocument::fromJson(read.readAll()).object().value("report"_L1).toObject();
    const QByteArray logo = QByteArray::fromBase64(report.value("logo"_L1).toString().toLatin1());
    QVERIFY(logo.contains("<svg"));
    QVERIFY(!LogoPicture::fromBytes(logo));
}

QTEST_MAIN(TestLogoPicture)
#include "tst_logopicture.moc"
