// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/sourcetext.h"

#include "app/library/linediff.h"

#include <QStringDecoder>
#include <QTextDocument>

#include <algorithm>
#include <array>

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

constexpr auto byteOrderMark = "\xef\xbb\xbf";
/// What a QTextDocument takes for the end of a line or of a frame.
constexpr std::array<char16_t, 4> breaking {0x2028, 0x2029, 0xfdd0, 0xfdd1};
constexpr char16_t firstStandIn = 0xfdd2; // noncharacters, which nobody can type
constexpr char16_t lastStandIn = 0xfdef;

} // namespace

std::optional<SourceText> SourceText::fromBytes(const QByteArray &bytes)
{
    SourceText source;
    source.m_bytes = bytes;
    source.m_mark = bytes.startsWith(byteOrderMark);
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder.decode(source.m_mark ? QByteArrayView(bytes).sliced(3) : QByteArrayView(bytes));
    if (decoder.hasError())
        return std::nullopt;
    char16_t standIn = firstStandIn;
    for (const char16_t character : breaking) {
        if (!text.contains(QChar(character)))
            continue;
        while (standIn < lastStandIn && text.contains(QChar(standIn)))
            ++standIn;
        text.replace(QChar(character), QChar(standIn));
        source.m_originals.insert(QChar(standIn), QChar(character));
    }
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\r' && text.at(i) != u'\n')
            continue;
        source.m_shown += QStringView(text).sliced(start, i - start);
        source.m_shown += u'\n';
        const bool both = text.at(i) == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n';
        source.m_ends.append(text.sliced(i, both ? 2 : 1));
        i += both ? 1 : 0;
        start = i + 1;
    }
    source.m_shown += QStringView(text).sliced(start);
    source.m_ends.append(QString());
    return source;
}

QString SourceText::commonEnd() const
{
    QString common = u"\n"_s;
    qsizetype most = 0;
    for (const QString &end : {u"\n"_s, u"\r\n"_s, u"\r"_s}) {
        if (const qsizetype count = m_ends.count(end); count > most) {
            common = end;
            most = count;
        }
    }
    return common;
}

QByteArray SourceText::bytesOf(const QString &text) const
{
    if (text == m_shown)
        return m_bytes;
    const QStringList lines = text.split(u'\n');
    const QString common = commonEnd();
    QStringList ends(lines.size(), common);
    if (!std::all_of(m_ends.cbegin(), m_ends.cend() - (m_ends.isEmpty() ? 0 : 1),
                     [&common](const QString &end) { return end == common; })) {
        for (const DiffRow &row : diffLines(m_shown.split(u'\n'), lines)) {
            const QString before = row.left > 0 ? m_ends.value(row.left - 1) : QString();
            if (row.right > 0 && !before.isEmpty())
                ends[row.right - 1] = before;
        }
    }
    QString result;
    for (qsizetype i = 0; i < lines.size(); ++i)
        result += lines.at(i) + (i + 1 < lines.size() ? ends.at(i) : QString());
    for (const auto &[standIn, original] : m_originals.asKeyValueRange())
        result.replace(standIn, original);
    return (m_mark ? QByteArray(byteOrderMark) : QByteArray()) + result.toUtf8();
}

QString SourceText::textOf(const QTextDocument &document)
{
    return document.toRawText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

} // namespace lotse
