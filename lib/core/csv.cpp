// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv.h"

#include "core/visibletext.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

bool looksLikeFormula(QStringView cell)
{
    return !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front());
}

/// Returns @p cell so that no spreadsheet takes it for a formula.
QString asText(const QString &cell)
{
    return looksLikeFormula(cell) ? u'\'' + cell : cell;
}

QString inQuotes(const QString &cell)
{
    return u'"' + QString(cell).replace(u'"', "\"\""_L1) + u'"';
}

/// 0x80–0x9f of Windows-1252; the rest is Latin-1. What it leaves undefined stays a control character.
constexpr std::array<char16_t, 32> windows1252 {
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
};

/// 0x80–0xff of Mac OS Roman (with the euro sign, since 1998).
constexpr std::array<char16_t, 128> macRoman {
    0x00c4, 0x00c5, 0x00c7, 0x00c9, 0x00d1, 0x00d6, 0x00dc, 0x00e1, 0x00e0, 0x00e2, 0x00e4, 0x00e3, 0x00e5,
    0x00e7, 0x00e9, 0x00e8, 0x00ea, 0x00eb, 0x00ed, 0x00ec, 0x00ee, 0x00ef, 0x00f1, 0x00f3, 0x00f2, 0x00f4,
    0x00f6, 0x00f5, 0x00fa, 0x00f9, 0x00fb, 0x00fc, 0x2020, 0x00b0, 0x00a2, 0x00a3, 0x00a7, 0x2022, 0x00b6,
    0x00df, 0x00ae, 0x00a9, 0x2122, 0x00b4, 0x00a8, 0x2260, 0x00c6, 0x00d8, 0x221e, 0x00b1, 0x2264, 0x2265,
    0x00a5, 0x00b5, 0x2202, 0x2211, 0x220f, 0x03c0, 0x222b, 0x00aa, 0x00ba, 0x03a9, 0x00e6, 0x00f8, 0x00bf,
    0x00a1, 0x00ac, 0x221a, 0x0192, 0x2248, 0x2206, 0x00ab, 0x00bb, 0x2026, 0x00a0, 0x00c0, 0x00c3, 0x00d5,
    0x0152, 0x0153, 0x2013, 0x2014, 0x201c, 0x201d, 0x2018, 0x2019, 0x00f7, 0x25ca, 0x00ff, 0x0178, 0x2044,
    0x20ac, 0x2039, 0x203a, 0xfb01, 0xfb02, 0x2021, 0x00b7, 0x201a, 0x201e, 0x2030, 0x00c2, 0x00ca, 0x00c1,
    0x00cb, 0x00c8, 0x00cd, 0x00ce, 0x00cf, 0x00cc, 0x00d3, 0x00d4, 0xf8ff, 0x00d2, 0x00da, 0x00db, 0x00d9,
    0x0131, 0x02c6, 0x02dc, 0x00af, 0x02d8, 0x02d9, 0x02da, 0x00b8, 0x02dd, 0x02db, 0x02c7,
};

template<std::size_t Count>
QString decodedBy(const std::array<char16_t, Count> &upper, const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        if (character.unicode() >= 0x80 && character.unicode() < 0x80 + Count)
            character = QChar(upper.at(character.unicode() - 0x80));
    }
    return text;
}

/// True if lines end with CR alone; what stands inside quotes is no line end.
bool hasMacLines(const QByteArray &bytes)
{
    bool quoted = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char character = bytes.at(i);
        if (character == '"')
            quoted = !quoted;
        else if (!quoted && character == '\n')
            return false;
        else if (!quoted && character == '\r')
            return i + 1 == bytes.size() || bytes.at(i + 1) != '\n';
    }
    return bytes.contains('\r') && !bytes.contains('\n');
}

QString decoded(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    // The decoder takes a last letter that looks like the begin of a longer one for cut off and drops it.
    if (marked ? !decoder.hasError() : bytes.isValidUtf8())
        return text;
    return hasMacLines(bytes) ? decodedBy(macRoman, bytes) : decodedBy(windows1252, bytes);
}

bool isSeparator(QChar character)
{
    return character == u';' || character == u',' || character == u'\t';
}

/// Takes a first line "sep=;", with which some spreadsheets are told the separator, from @p text; null without it.
QChar takeSeparatorLine(QString &text)
{
    static const QRegularExpression line(u"^\"?sep=([;,\\t])\"?[;,\\t]*(?:\\r\\n|\\r|\\n)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = line.match(text);
    if (!match.hasMatch())
        return {};
    text.remove(0, match.capturedLength());
    return match.captured(1).front();
}

QChar separatorOf(const QString &text, const QString &anchor)
{
    qsizetype place = text.indexOf(anchor);
    while (place >= 0 && place < text.size()) {
        const QChar character = text.at(place++);
        if (isSeparator(character))
            return character;
    }
    return u';';
}

QString plainCell(QString cell)
{
    cell = cell.trimmed();
    if (cell.startsWith(u'\'') && looksLikeFormula(QStringView(cell).sliced(1)))
        cell.remove(0, 1);
    return cell;
}

/// Returns the first @p limit rows of @p text.
QList<QStringList> rowsOf(const QString &text, QChar separator, qsizetype limit = std::numeric_limits<qsizetype>::max())
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endCell = [&] {
        row.append(plainCell(cell));
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        rows.append(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size() && rows.size() < limit; ++i) {
        const QChar character = text.at(i);
        if (quoted && character == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell += character;
            ++i;
        } else if (character == u'"' && (quoted || cell.trimmed().isEmpty())) {
            quoted = !quoted;
        } else if (!quoted && character == separator) {
            endCell();
        } else if (!quoted && (character == u'\n' || character == u'\r')) {
            endRow();
            if (character == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
                ++i;
        } else {
            cell += character;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

QChar guessedSeparator(const QString &text)
{
    constexpr qsizetype lookedAt = 40; // rows
    QChar best = u';';
    qsizetype mostAlike = 0;
    for (const QChar separator : {u';', u'\t', u','}) {
        QHash<qsizetype, qsizetype> widths;
        for (const QStringList &row : rowsOf(text, separator, lookedAt))
            ++widths[row.size()];
        widths.remove(1);
        const qsizetype alike = widths.isEmpty() ? 0 : *std::ranges::max_element(std::as_const(widths));
        if (alike > mostAlike) {
            mostAlike = alike;
            best = separator;
        }
    }
    return best;
}

} // namespace

QByteArray writeCsv(const QList<QStringList> &rows)
{
    QByteArray bytes = "\xef\xbb\xbf";
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(inQuotes(asText(cell)));
        bytes += cells.join(u';').toUtf8() + "\r\n";
    }
    return bytes;
}

QString tabSeparated(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row) {
            const QString line = asText(inOneLine(cell));
            cells.append(line.startsWith(u'"') ? inQuotes(line) : line);
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QList<QStringList> readCsv(const QByteArray &bytes, const QString &anchor)
{
    QString text = decoded(bytes);
    const QChar said = takeSeparatorLine(text);
    return rowsOf(text, said.isNull() ? separatorOf(text, anchor) : said);
}

QList<QStringList> readCsv(const QByteArray &bytes)
{
    QString text = decoded(bytes);
    const QChar said = takeSeparatorLine(text);
    return rowsOf(text, said.isNull() ? guessedSeparator(text) : said);
}

} // namespace lotse
