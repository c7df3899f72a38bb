// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wholepart.h"

#include "core/textposition.h"

#include <algorithm>
#include <map>

namespace lotse {

namespace {

/// Returns the byte at @p place, or the end.
qsizetype offsetOf(const QByteArray &text, const Place &place)
{
    TextPosition position(text);
    qsizetype offset = 0;
    const auto isBefore = [&] {
        return position.line() < place.line || (position.line() == place.line && position.column() < place.column);
    };
    while (offset < text.size() && isBefore())
        position.advanceTo(++offset);
    while (offset < text.size() && (text.at(offset) & 0xC0) == 0x80) // the rest of the character before
        ++offset;
    return offset;
}

} // namespace

QList<QByteArray> wholeParts(const QByteArray &text, const Place &damage)
{
    std::map<qsizetype, std::pair<qsizetype, QByteArray>> cuts; // by depth: where, and what closes the brackets
    QByteArray closing;
    bool inString = false;
    const qsizetype end = damage.line > 0 ? std::min(text.size(), offsetOf(text, damage)) : text.size();
    for (qsizetype i = 0; i < end; ++i) {
        const char character = text.at(i);
        if (inString) {
            i += character == '\\' ? 1 : 0;
            inString = character != '"';
            continue;
        }
        switch (character) {
        case '"': inString = true; break;
        case '{': closing.prepend('}'); break;
        case '[': closing.prepend(']'); break;
        case '}':
        case ']':
            closing.remove(0, 1);
            cuts[closing.size()] = {i + 1, closing};
            break;
        case ',': cuts[closing.size()] = {i, closing}; break;
        default: break;
        }
    }
    QList<std::pair<qsizetype, QByteArray>> latest;
    for (const auto &[depth, cut] : cuts)
        latest.append(cut);
    std::ranges::sort(latest, std::ranges::greater {});
    QList<QByteArray> parts;
    for (const auto &[where, brackets] : std::as_const(latest))
        parts.append(text.first(where) + brackets);
    return parts;
}

} // namespace lotse
