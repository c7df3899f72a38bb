// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

namespace KSyntaxHighlighting {
class Repository;
}

namespace lotse {

struct Style;

/// Colours JSON text by the roles of our Style instead of a theme file, so that it follows light and dark like
/// everything else.
class JsonHighlighter final : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT

public:
    JsonHighlighter(KSyntaxHighlighting::Repository &repository, QTextDocument *document);

    /// Colours the text again in @p style, unless it has it already.
    void setStyle(const Style &style);
    /// How many lines were coloured since the start: a measure of the work.
    [[nodiscard]] qint64 highlightedBlocks() const { return m_highlightedBlocks; }

protected:
    void highlightBlock(const QString &text) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    const Style *m_style = nullptr;
    qint64 m_highlightedBlocks = 0;
};

} // namespace lotse
