// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wholepart.h"

#include <algorithm>
#include <map>

namespace lotse {

namespace {

qsizetype offsetOf(const QByteArray &text, const Place &place)
{
    qsizetype start = 0;
    for (int line = 1; line < place.line; ++line) {
        const qsizetype end = text.indexOf('\n', start);
        if (end < 0)
            return text.size();
        start = end + 1;
    }
    // A column counts characters.
    const QString line = QString::fromUtf8(QByteArrayView(text).sliced(start).first(
        std::max<qsizetype>(0, (text.indexOf('\n', start) < 0 ? text.size() : text.indexOf('\n', start)) - start)));
    return start + line.first(std::clamp<qsizetype>(place.column - 1, 0, line.size())).toUtf8().size();
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
