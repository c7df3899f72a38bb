// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/jsontext.h"

#include <algorithm>

namespace lotse {

using namespace Qt::StringLiterals;

bool isOpeningBracket(QChar character)
{
    return character == u'{' || character == u'[';
}
bool isBracket(QChar character)
{
    return isOpeningBracket(character) || character == u'}' || character == u']';
}

std::pair<int, int> extentOf(const SourceMessage &message, const QString &line)
{
    const auto isSpace = [](QChar character) { return character.isSpace(); };
    const int indent = int(std::ranges::find_if_not(line, isSpace) - line.begin());
    if (message.column <= 0 || message.column > line.size())
        return {indent, int(line.trimmed().size())};
    const int first = message.column - 1;
    int last = first;
    if (line.at(first) == u'"') {
        last = first + 1;
        while (last < line.size() && line.at(last) != u'"')
            last += line.at(last) == u'\\' ? 2 : 1;
    } else if (!isBracket(line.at(first))) {
        while (last + 1 < line.size()
               && (line.at(last + 1).isLetterOrNumber() || u"_.-+"_s.contains(line.at(last + 1))))
            ++last;
    }
    return {first, std::min(last, int(line.size()) - 1) - first + 1};
}

qsizetype matchingBracket(const QString &text, qsizetype position)
{
    if (position < 0 || position >= text.size() || (!isBracket(text.at(position))))
        return -1;
    QList<qsizetype> open;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (inString) {
            if (character == u'\\')
                ++i;
            else if (character == u'"' || character == u'\n')
                inString = false;
        } else if (character == u'"') {
            inString = true;
        } else if (isOpeningBracket(character)) {
            open << i;
        } else if (isBracket(character)) {
            const QChar wanted = character == u'}' ? u'{' : u'[';
            const qsizetype partner = open.isEmpty() || text.at(open.last()) != wanted ? -1 : open.takeLast();
            if (i == position)
                return partner;
            if (partner == position)
                return i;
        }
    }
    return -1;
}

} // namespace lotse
