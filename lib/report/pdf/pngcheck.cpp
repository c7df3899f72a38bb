// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/pngcheck.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace lotse {

namespace {

constexpr QByteArrayView signature = "\x89PNG\r\n\x1a\n";
constexpr quint32 largestLength = 0x7fffffff;

quint32 numberAt(QByteArrayView bytes, qsizetype place)
{
    return qFromBigEndian<quint32>(bytes.data() + place);
}

/// CRC-32 of ISO 3309, as PNG has it.
quint32 checkSum(QByteArrayView bytes)
{
    static constexpr auto table = [] {
        std::array<quint32, 256> result {};
        for (quint32 byte = 0; byte < result.size(); ++byte) {
            quint32 sum = byte;
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum & 1) != 0 ? 0xedb88320 ^ (sum >> 1) : sum >> 1;
            result.at(byte) = sum;
        }
        return result;
    }();
    quint32 sum = ~quint32(0);
    for (const char byte : bytes)
        sum = table.at((sum ^ quint8(byte)) & 0xff) ^ (sum >> 8);
    return ~sum;
}

bool isDepth(quint8 colour, quint8 depth)
{
    switch (colour) {
    case 0: return depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
    case 3: return depth == 1 || depth == 2 || depth == 4 || depth == 8;
    case 2:
    case 4:
    case 6: return depth == 8 || depth == 16;
    default: return false;
    }
}

bool isHead(QByteArrayView content)
{
    constexpr qsizetype size = 13;
    if (content.size() != size)
        return false;
    const auto isSide = [](quint32 side) { return side > 0 && side <= largestLength; };
    const auto byte = [&content](qsizetype place) { return quint8(content.at(place)); };
    return isSide(numberAt(content, 0)) && isSide(numberAt(content, 4)) && isDepth(byte(9), byte(8)) && byte(10) == 0
        && byte(11) == 0 && byte(12) <= 1;
}

bool isPalette(QByteArrayView content)
{
    constexpr qsizetype bytesOfAColour = 3;
    constexpr qsizetype mostColours = 256;
    return !content.isEmpty() && content.size() % bytesOfAColour == 0 && content.size() <= mostColours * bytesOfAColour;
}

} // namespace

bool isSoundPng(const QByteArray &bytes)
{
    constexpr qsizetype around = 12; // length, kind and check sum of a chunk
    constexpr quint8 palette = 3; // kind of colour
    const QByteArrayView all(bytes);
    if (!all.startsWith(signature))
        return false;
    quint8 colour = 0;
    bool hasHead = false;
    bool hasPalette = false;
    bool hasData = false;
    for (qsizetype place = signature.size(); all.size() - place >= around;) {
        const quint32 length = numberAt(all, place);
        if (length > largestLength || qsizetype(length) > all.size() - place - around)
            return false;
        const QByteArrayView kind = all.sliced(place + 4, 4);
        const QByteArrayView content = all.sliced(place + 8, qsizetype(length));
        const bool isNeeded = kind.front() >= 'A' && kind.front() <= 'Z'; // others may be skipped
        if (isNeeded
            && numberAt(all, place + 8 + qsizetype(length)) != checkSum(all.sliced(place + 4, 4 + qsizetype(length))))
            return false;
        if (hasHead == (kind == QByteArrayView("IHDR")))
            return false; // it comes first, and once
        if (!hasHead) {
            if (!isHead(content))
                return false;
            hasHead = true;
            colour = quint8(content.at(9));
        } else if (kind == QByteArrayView("PLTE")) {
            if (hasPalette || hasData || !isPalette(content))
                return false;
            hasPalette = true;
        } else if (kind == QByteArrayView("IDAT")) {
            hasData = true;
            if (colour == palette && !hasPalette)
                return false;
        } else if (kind == QByteArrayView("IEND")) {
            return hasData;
        } else if (isNeeded) {
            return false;
        }
        place += around + qsizetype(length);
    }
    return false;
}

} // namespace lotse
