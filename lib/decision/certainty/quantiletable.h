// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstddef>

/// How the nodes of a curved QuantileTable lie. Each half of the probability has nodes of its own, over the distance
/// from its end: a lower half from the lowest value on, then an upper half from the highest one on. Near the end the
/// distances double every 128 nodes down to the half of a random number's last bit, so that tails are drawn as they
/// are; towards the middle they are equal.
namespace lotse::nodes {

inline constexpr int lowestExponent = -25; ///< of two; random numbers have 24 bits
inline constexpr int equalExponent = -6; ///< from here on distances are equal
inline constexpr int bitsPerOctave = 7;
inline constexpr int perOctave = 1 << bitsPerOctave;
inline constexpr int inOctaves = (equalExponent - lowestExponent) * perOctave;
inline constexpr int equalPerUnit = perOctave << -equalExponent; ///< as dense as in the last octave
inline constexpr int cellsPerHalf = inOctaves + equalPerUnit / 2 - perOctave;
inline constexpr int perHalf = cellsPerHalf + 1;
inline constexpr float halfBit = 0x1p-25F;

/// A share below equalShare in single precision: its upper bits count octaves and nodes, the others are the fraction.
inline constexpr float equalShare = 0x1p-6F;
inline constexpr int fractionBits = 23 - bitsPerOctave;
inline constexpr int fractionMask = (1 << fractionBits) - 1;
inline constexpr float fractionUnit = 1.0F / (1 << fractionBits);
inline constexpr int firstOctave = (127 + lowestExponent) << bitsPerOctave;

/// Returns how far node @p index of a half lies from its end, as a share of the values.
[[nodiscard]] inline double shareAt(int index)
{
    if (index >= inOctaves)
        return double(index - inOctaves + perOctave) / equalPerUnit;
    return std::ldexp(1 + double(index % perOctave) / perOctave, lowestExponent + index / perOctave);
}

} // namespace lotse::nodes
