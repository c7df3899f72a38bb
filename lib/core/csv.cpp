// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

bool looksLikeFormula(QStringView cell)
{
    return !cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front());
}

QString decoded(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

QChar separatorOf(const QString &text, const QString &anchor)
{
    qsizetype place = text.indexOf(anchor);
    while (place >= 0 && place < text.size()) {
        const QChar character = text.at(place++);
        if (character == u';' || character == u',' || character == u'\t')
            return character;
        if (character == u'\n')
            break;
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

} // namespace

QByteArray writeCsv(const QList<QStringList> &rows)
{
    QByteArray bytes = "\xef\xbb\xbf";
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row) {
            QString text = looksLikeFormula(cell) ? u'\'' + cell : cell;
            cells.append(u'"' + text.replace(u'"', "\"\""_L1) + u'"');
        }
        bytes += cells.join(u';').toUtf8() + "\r\n";
    }
    return bytes;
}

QList<QStringList> readCsv(const QByteArray &bytes, const QString &anchor)
{
    const QString text = decoded(bytes);
    const QChar separator = separatorOf(text, anchor);
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
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (quoted && character == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell += character;
            ++i;
        } else if (character == u'"' && (quoted || cell.trimmed().isEmpty())) {
            quoted = !quoted;
        } else if (!quoted && character == separator) {
            endCell();
        } else if (!quoted && character == u'\n') {
            endRow();
        } else {
            cell += character;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

} // namespace lotse
