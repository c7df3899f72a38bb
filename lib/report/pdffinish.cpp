// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfpage.h"

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
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
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

} // namespace

QByteArray finish(const QByteArray &file, const report::Report &report, const QList<OutlineEntry> &outline)
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

    QPDFObjectHandle information = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
    information.replaceKey("/Title", textObject(report.cover.title));
    information.replaceKey("/Creator", textObject(u"Lotse"_s));
    information.replaceKey("/CreationDate", dateObject(report.created));
    information.replaceKey("/ModDate", dateObject(report.created));
    document.getTrailer().replaceKey("/Info", information);

    // Objects are written in the order in which they are reached from the root, whatever order Qt's hashes had; the id
    // of the file comes from its content.
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace lotse::pdf
