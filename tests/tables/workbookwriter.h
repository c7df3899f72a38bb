// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace lotse {

/// A part of an archive as a test writes it; what is not the truth can be said of it, too.
struct WrittenPart
{
    QByteArray name;
    QByteArray content;
    bool isPacked = true; ///< deflated by zlib
    quint16 flags = 0; ///< 1 = encrypted
    quint16 otherMethod = 0; ///< said instead of stored or deflated; 0 = the truth
    qint64 saidSize = -1; ///< said instead of the size of content
    bool hasWrongSum = false;
};

namespace archivewriter {

inline void put(QByteArray &to, quint32 value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        to += char((value >> (8 * i)) & 0xff);
}

inline quint32 sumOf(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (0xedb88320 & (0 - (sum & 1)));
    }
    return ~sum;
}

} // namespace archivewriter

/// Writes an archive (APPNOTE 6.3.10, 4.3).
inline QByteArray archive(const QList<WrittenPart> &parts)
{
    using archivewriter::put;
    QByteArray bytes;
    QByteArray directory;
    for (const WrittenPart &part : parts) {
        QByteArray data = part.content;
        if (part.isPacked) { // qCompress writes zlib (RFC 1950) behind four bytes of length; deflate lies inside
            data = qCompress(part.content, 9);
            data = data.sliced(6, data.size() - 10);
        }
        QByteArray head;
        put(head, 20, 2);
        put(head, part.flags, 2);
        put(head, part.otherMethod != 0 ? part.otherMethod : (part.isPacked ? 8 : 0), 2);
        put(head, 0, 2);
        put(head, 0x21, 2); // 1 January 1980
        put(head, archivewriter::sumOf(part.content) ^ (part.hasWrongSum ? 1 : 0), 4);
        put(head, quint32(data.size()), 4);
        put(head, quint32(part.saidSize >= 0 ? part.saidSize : part.content.size()), 4);
        put(head, quint32(part.name.size()), 2);
        put(head, 0, 2);
        const auto place = quint32(bytes.size());
        bytes += "PK\x03\x04" + head + part.name + data;
        directory += "PK\x01\x02";
        put(directory, 20, 2);
        directory += head;
        put(directory, 0, 2); // comment
        put(directory, 0, 2); // disk
        put(directory, 0, 2);
        put(directory, 0, 4);
        put(directory, place, 4);
        directory += part.name;
    }
    const auto begin = quint32(bytes.size());
    bytes += directory + "PK\x05\x06";
    put(bytes, 0, 4);
    put(bytes, quint32(parts.size()), 2);
    put(bytes, quint32(parts.size()), 2);
    put(bytes, quint32(directory.size()), 4);
    put(bytes, begin, 4);
    put(bytes, 0, 2);
    return bytes;
}

/// A sheet as a test writes it.
struct WrittenSheet
{
    QByteArray name;
    QByteArray data; ///< what stands in <sheetData>
    QByteArray state; ///< "hidden", "veryHidden" or nothing
    QByteArray behind; ///< what stands behind <sheetData>
};

struct WrittenWorkbook
{
    QList<WrittenSheet> sheets;
    QByteArrayList strings; ///< what stands in each <si>
    QList<std::pair<int, QByteArray>> formats; ///< codes by number, from 164
    QList<int> styles; ///< the number of the format of each style of cells
    bool countsFrom1904 = false;

    /// The parts of the workbook as they lie in its archive (ECMA-376, part 1).
    [[nodiscard]] QList<WrittenPart> parts() const
    {
        const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const QByteArray packaged = "http://schemas.openxmlformats.org/package/2006/relationships";
        const auto relation = [&relations](int number, const QByteArray &type, const QByteArray &target) {
            return "<Relationship Id=\"rId" + QByteArray::number(number) + "\" Type=\"" + relations + '/' + type
                + "\" Target=\"" + target + "\"/>";
        };
        QByteArray list;
        QByteArray named;
        QList<WrittenPart> all;
        for (int i = 0; i < sheets.size(); ++i) {
            const WrittenSheet &sheet = sheets.at(i);
            const QByteArray number = QByteArray::number(i + 1);
            list += "<sheet name=\"" + sheet.name + "\" sheetId=\"" + number + '"'
                + (sheet.state.isEmpty() ? QByteArray() : " state=\"" + sheet.state + '"') + " r:id=\"rId" + number
                + "\"/>";
            named += relation(i + 1, "worksheet", "worksheets/sheet" + number + ".xml");
            all.append({.name = "xl/worksheets/sheet" + number + ".xml",
                        .content = "<worksheet xmlns=\"" + main + "\"><sheetData>" + sheet.data + "</sheetData>"
                            + sheet.behind + "</worksheet>"});
        }
        QByteArray texts;
        for (const QByteArray &text : strings)
            texts += "<si>" + text + "</si>";
        named += relation(9001, "sharedStrings", "sharedStrings.xml") + relation(9002, "styles", "/xl/styles.xml");
        all.append({.name = "xl/sharedStrings.xml", .content = "<sst xmlns=\"" + main + "\">" + texts + "</sst>"});
        QByteArray codes;
        for (const auto &[number, code] : formats)
            codes += "<numFmt numFmtId=\"" + QByteArray::number(number) + "\" formatCode=\"" + code + "\"/>";
        QByteArray numbered;
        for (const int style : styles)
            numbered += "<xf numFmtId=\"" + QByteArray::number(style) + "\"/>";
        all.append({.name = "xl/styles.xml",
                    .content = "<styleSheet xmlns=\"" + main + "\"><numFmts>" + codes
                        + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + numbered
                        + "</cellXfs></styleSheet>"});
        all.append({.name = "_rels/.rels",
                    .content = "<Relationships xmlns=\"" + packaged + "\">"
                        + relation(1, "officeDocument", "xl/workbook.xml") + "</Relationships>"});
        all.append({.name = "xl/workbook.xml",
                    .content = "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations + "\"><workbookPr"
                        + (countsFrom1904 ? " date1904=\"1\"" : "") + "/><sheets>" + list + "</sheets></workbook>"});
        all.append({.name = "xl/_rels/workbook.xml.rels",
                    .content = "<Relationships xmlns=\"" + packaged + "\">" + named + "</Relationships>"});
        return all;
    }

    [[nodiscard]] QByteArray bytes() const { return archive(parts()); }
};

} // namespace lotse
