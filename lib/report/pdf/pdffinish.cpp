// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/pdffinish.h"

#include "report/pdf/pdfbox.h"

#include <QCryptographicHash>
#include <QUrl>

#ifdef __clang__
// Clang, in C++23, wants this type whole at a default argument of QPDFWriter.hh; only a null pointer to it ever passes
// there.
namespace qpdf::pl {
struct Link
{
};
} // namespace qpdf::pl
#endif

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace lotse::pdf {

namespace {

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.normalized(QString::NormalizationForm_C).toStdString());
}

/// Date as PDF writes it, in UTC (ISO 32000-1, 7.9.4).
QPDFObjectHandle dateObject(const QDateTime &time)
{
    return QPDFObjectHandle::newString(time.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString());
}

void addOutline(QPDF &file, const QList<OutlineEntry> &outline)
{
    if (outline.isEmpty())
        return;
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(file).getAllPages();
    QPDFObjectHandle root = file.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> items;
    for (const OutlineEntry &entry : outline) {
        QPDFObjectHandle item = file.makeIndirectObject(QPDFObjectHandle::newDictionary());
        QPDFObjectHandle target = QPDFObjectHandle::newArray();
        target.appendItem(pages.at(std::size_t(entry.page)).getObjectHandle());
        target.appendItem(QPDFObjectHandle::newName("/Fit"));
        item.replaceKey("/Title", textObject(entry.title));
        item.replaceKey("/Dest", target);
        item.replaceKey("/Parent", root);
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    root.replaceKey("/First", items.front());
    root.replaceKey("/Last", items.back());
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(int(items.size())));
    file.getRoot().replaceKey("/Outlines", root);
}

void addLinks(QPDF &file, const QList<Link> &links)
{
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(file).getAllPages();
    for (const Link &link : links) {
        // PDF counts points from the bottom left.
        QPDFObjectHandle area = QPDFObjectHandle::newArray();
        for (const double edge :
             {link.area.left(), pageHeight - link.area.bottom(), link.area.right(), pageHeight - link.area.top()})
            area.appendItem(QPDFObjectHandle::newReal(edge / 10, 2));
        QPDFObjectHandle border = QPDFObjectHandle::newArray();
        for (int i = 0; i < 3; ++i)
            border.appendItem(QPDFObjectHandle::newInteger(0));
        QPDFObjectHandle action = QPDFObjectHandle::newDictionary();
        action.replaceKey("/S", QPDFObjectHandle::newName("/URI"));
        action.replaceKey("/URI", QPDFObjectHandle::newString(QUrl(link.address).toEncoded().toStdString()));
        QPDFObjectHandle annotation = QPDFObjectHandle::newDictionary();
        annotation.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
        annotation.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
        annotation.replaceKey("/Rect", area);
        annotation.replaceKey("/Border", border);
        annotation.replaceKey("/A", action);
        QPDFObjectHandle page = pages.at(std::size_t(link.page)).getObjectHandle();
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        page.getKey("/Annots").appendItem(file.makeIndirectObject(annotation));
    }
}

/// A subset of a font carries a tag of six letters before its name (ISO 32000-1, 9.6.4). Qt sets one in some places
/// only, and it depends on the order of its hashes; here it comes from the glyphs.
void markSubsets(QPDF &file)
{
    const auto tagged = [](const std::string &name, const QByteArray &content) {
        const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
        std::string tag = "/";
        for (qsizetype i = 0; i < 6; ++i)
            tag += char('A' + uchar(hash.at(i)) % 26);
        const std::size_t plus = name.find('+');
        return tag + "+" + name.substr(plus == std::string::npos ? 1 : plus + 1);
    };
    for (QPDFObjectHandle &object : file.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/DescendantFonts").isArray())
            continue;
        QPDFObjectHandle descendant = object.getKey("/DescendantFonts").getArrayItem(0);
        QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
        if (!descriptor.isDictionary() || !descriptor.getKey("/FontFile2").isStream())
            continue;
        const std::shared_ptr<Buffer> data = descriptor.getKey("/FontFile2").getStreamData();
        const QByteArray content(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        const QPDFObjectHandle name =
            QPDFObjectHandle::newName(tagged(descriptor.getKey("/FontName").getName(), content));
        descriptor.replaceKey("/FontName", name);
        descendant.replaceKey("/BaseFont", name);
        object.replaceKey("/BaseFont", name);
    }
}

} // namespace

QByteArray finish(const QByteArray &file, const report::Report &report, const QList<OutlineEntry> &outline,
                  const QList<Link> &links)
{
    QPDF document;
    document.processMemoryFile("report", file.constData(), std::size_t(file.size()));

    QPDFObjectHandle root = document.getRoot();
    root.replaceKey("/Lang", textObject(languageCode(report.language)));
    // Qt's metadata stream repeats the document information with a random id and the time of writing.
    root.removeKey("/Metadata");
    QPDFObjectHandle viewer = QPDFObjectHandle::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", viewer);
    addOutline(document, outline);
    addLinks(document, links);

    QPDFObjectHandle information = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
    information.replaceKey("/Title", textObject(report.cover.title));
    information.replaceKey("/Creator", textObject(u"Lotse"_s));
    information.replaceKey("/CreationDate", dateObject(report.created));
    information.replaceKey("/ModDate", dateObject(report.created));
    document.getTrailer().replaceKey("/Info", information);

    document.getTrailer().removeKey("/ID"); // Qt's is random
    markSubsets(document);

    // Objects are written in the order in which they are reached from the root, whatever order Qt's hashes had; the id
    // of the file comes from its content.
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setObjectStreamMode(qpdf_o_disable); // streams of objects would be filled in the order of the old numbers
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace lotse::pdf
