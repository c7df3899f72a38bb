// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace lotse {

/// Walks forward through a UTF-8 text and knows line and column, both from 1; the column counts characters (code
/// points).
class TextPosition final
{
public:
    explicit TextPosition(QByteArrayView text) : m_text(text) { }

    /// Moves on to the byte at @p offset; never goes back.
    void advanceTo(qsizetype offset)
    {
        offset = std::min(offset, m_text.size());
        for (; m_offset < offset; ++m_offset) {
            const auto byte = static_cast<unsigned char>(m_text[m_offset]);
            const bool carriageReturnAlone =
                byte == '\r' && !(m_offset + 1 < m_text.size() && m_text[m_offset + 1] == '\n');
            if (byte == '\n' || carriageReturnAlone) {
                ++m_line;
                m_column = 1;
            } else if ((byte & 0xC0U) != 0x80U) {
                ++m_column;
            }
        }
    }

    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] int column() const { return m_column; }

private:
    QByteArrayView m_text;
    qsizetype m_offset = 0;
    int m_line = 1;
    int m_column = 1;
};

} // namespace lotse
