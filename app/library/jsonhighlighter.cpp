// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/jsonhighlighter.h"

#include "report/charts/style.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QTextCharFormat>

namespace lotse {

using namespace Qt::StringLiterals;
using KSyntaxHighlighting::Theme;

JsonHighlighter::JsonHighlighter(KSyntaxHighlighting::Repository &repository, QTextDocument *document)
    : SyntaxHighlighter(document)
{
    setTheme(repository.defaultTheme());
    setDefinition(repository.definitionForName(u"JSON"_s));
}

void JsonHighlighter::setStyle(const Style &style)
{
    if (m_style == &style)
        return;
    m_style = &style;
    rehighlight();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    ++m_highlightedBlocks;
    SyntaxHighlighter::highlightBlock(text);
}

void JsonHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (m_style == nullptr || length == 0)
        return;
    QTextCharFormat colours;
    switch (format.textStyle()) {
    case Theme::DataType: colours.setForeground(m_style->accent); break; // keys
    case Theme::String: colours.setForeground(m_style->good.text); break;
    case Theme::DecVal:
    case Theme::Float:
    case Theme::BaseN: colours.setForeground(m_style->fair.text); break;
    case Theme::Keyword:
    case Theme::Constant:
        colours.setForeground(m_style->fair.text);
        colours.setFontWeight(QFont::Bold);
        break;
    case Theme::SpecialChar: colours.setForeground(m_style->secondaryText); break;
    case Theme::Error: colours.setForeground(m_style->weak.text); break;
    default: return; // the text colour of the palette
    }
    setFormat(offset, length, colours);
}

} // namespace lotse
