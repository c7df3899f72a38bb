// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

class QTextDocument;

namespace lotse {

/// The text of a file as the source editor shows it, and the way back to bytes in which nothing differs that nobody
/// touched: line ends (also mixed ones), byte order mark, spaces of each kind, a missing line end at the end.
class SourceText
{
public:
    SourceText() = default; ///< an empty text with lines ended by LF

    /// Returns nothing if @p bytes are not UTF-8.
    [[nodiscard]] static std::optional<SourceText> fromBytes(const QByteArray &bytes);

    /// Returns the text with LF between its lines. Separators of lines and paragraphs inside a line (U+2028, U+2029),
    /// which would break it in the editor, are noncharacters.
    [[nodiscard]] const QString &shown() const { return m_shown; }
    [[nodiscard]] QStringList lines() const { return m_shown.split(u'\n'); }
    /// Returns the bytes of @p text, an edited shown(): what is as before has the bytes that it had. New lines end as
    /// most lines do.
    [[nodiscard]] QByteArray bytesOf(const QString &text) const;

    /// Returns the text of @p document letter by letter; QTextDocument::toPlainText() would make no-break spaces plain
    /// ones.
    [[nodiscard]] static QString textOf(const QTextDocument &document);

private:
    [[nodiscard]] QString commonEnd() const;

    QByteArray m_bytes;
    QString m_shown;
    QStringList m_ends; ///< of each line; that of the last one is empty
    bool m_mark = false; ///< starts with a byte order mark
    QHash<QChar, QChar> m_originals; ///< by the character that stands for them
};

} // namespace lotse
