// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <algorithm>

namespace lotse {

/// Walks forward through a UTF-8 text and knows line and column, both from 1; the column counts characters (code
/// points). Lines end with "\n", "\r\n" or, as on old Macintoshes, with "\r".
class TextPosition final
{
public:
    explicit TextPosition(QByteArrayView text) : m_text(text), m_hasCarriageReturns(text.contains('\r')) { }

    /// Moves on to the byte at @p offset; never goes back.
    void advanceTo(qsizetype offset)
    {
        const qsizetype end = std::clamp(offset, m_offset, m_text.size());
        while (const qsizetype length = lengthOfLine(m_text.first(end).sliced(m_offset))) {
            ++m_line;
            m_column = 1;
            m_offset += length;
        }
        const QByteArrayView rest = m_text.first(end).sliced(m_offset);
        m_column += int(std::ranges::count_if(rest, [](char byte) { return (byte & 0xC0) != 0x80; }));
        m_offset = end;
    }

    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] int column() const { return m_column; }

private:
    // The number of bytes up to and with the first line end, 0 if there is none.
    [[nodiscard]] qsizetype lengthOfLine(QByteArrayView text) const
    {
        const qsizetype newline = text.indexOf('\n');
        if (!m_hasCarriageReturns)
            return newline + 1;
        const qsizetype carriageReturn = text.indexOf('\r');
        const bool isAlone = carriageReturn >= 0 && !m_text.sliced(m_offset + carriageReturn).startsWith("\r\n");
        return isAlone && (newline < 0 || carriageReturn < newline) ? carriageReturn + 1 : newline + 1;
    }

    QByteArrayView m_text;
    bool m_hasCarriageReturns = false;
    qsizetype m_offset = 0;
    int m_line = 1;
    int m_column = 1;
};

} // namespace lotse
