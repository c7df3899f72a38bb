// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/charts/style.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace lotse {

namespace {

// Ratios (WCAG 2.2) against surface: text at least 4.5, graphics and control borders at least 3.
Style lightStyle()
{
    Style style;
    style.scheme = Style::Scheme::Light;
    style.window = QColor(0xEE, 0xF1, 0xF4);
    style.page = QColor(0xF7, 0xF8, 0xFA);
    style.surface = QColor(0xFF, 0xFF, 0xFF);
    style.alternate = QColor(0xF1, 0xF4, 0xF7);
    style.line = QColor(0xD3, 0xDA, 0xE1);
    style.controlBorder = QColor(0x7F, 0x8C, 0x99); // 3.4
    style.text = QColor(0x1A, 0x22, 0x2B); // 16.1
    style.secondaryText = QColor(0x4F, 0x5C, 0x69); // 6.8
    style.disabledText = QColor(0x6B, 0x78, 0x85); // 4.5
    style.accent = QColor(0x0B, 0x5A, 0x7C); // 7.6
    style.onAccent = QColor(0xFF, 0xFF, 0xFF);
    style.accentSoft = QColor(0xE1, 0xEE, 0xF4);
    style.selection = QColor(0xCF, 0xE3, 0xED);
    style.good = {QColor(0x0A, 0x63, 0x50), QColor(0x12, 0x83, 0x6B), QColor(0xDC, 0xF0, 0xEA)};
    style.fair = {QColor(0x6E, 0x52, 0x08), QColor(0xA4, 0x78, 0x00), QColor(0xFA, 0xF0, 0xD2)};
    style.weak = {QColor(0x96, 0x32, 0x0F), QColor(0xA8, 0x32, 0x0A), QColor(0xFB, 0xE6, 0xDB)};
    style.unknown = {QColor(0x4F, 0x5C, 0x69), QColor(0x4F, 0x5C, 0x69), QColor(0xE9, 0xED, 0xF1)};
    style.failedText = QColor(0x5B, 0x66, 0x71);
    style.failedColumn = QColor(0xEC, 0xEF, 0xF2);
    style.highRiskText = QColor(0x5E, 0x1B, 0x04);
    style.highRiskCell = QColor(0xF0, 0xA9, 0x8A);
    style.groups = {QColor(0x1F, 0x4E, 0x79), QColor(0x57, 0x93, 0xC4), QColor(0xB8, 0x89, 0x0F),
                    QColor(0x6B, 0x5B, 0x95), QColor(0x3D, 0x91, 0x80), QColor(0xB8, 0x5C, 0x38)};
    return style;
}

Style darkStyle()
{
    Style style;
    style.scheme = Style::Scheme::Dark;
    style.window = QColor(0x1B, 0x20, 0x26);
    style.page = QColor(0x20, 0x26, 0x2D);
    style.surface = QColor(0x27, 0x2E, 0x36);
    style.alternate = QColor(0x2E, 0x36, 0x40);
    style.line = QColor(0x3D, 0x48, 0x54);
    style.controlBorder = QColor(0x83, 0x90, 0x9D); // 4.2
    style.text = QColor(0xE8, 0xEC, 0xF0); // 11.6
    style.secondaryText = QColor(0xB6, 0xC0, 0xCA); // 7.4
    style.disabledText = QColor(0x94, 0xA1, 0xAE); // 5.2
    style.accent = QColor(0x74, 0xC2, 0xE5); // 6.9
    style.onAccent = QColor(0x0B, 0x1A, 0x22);
    style.accentSoft = QColor(0x1E, 0x3D, 0x4C);
    style.selection = QColor(0x28, 0x49, 0x5A);
    style.good = {QColor(0x7F, 0xD6, 0xBE), QColor(0x3F, 0xB7, 0x9A), QColor(0x1D, 0x3A, 0x34)};
    style.fair = {QColor(0xE9, 0xC7, 0x67), QColor(0xD9, 0xA5, 0x21), QColor(0x3C, 0x35, 0x20)};
    style.weak = {QColor(0xF5, 0xA8, 0x83), QColor(0xE2, 0x73, 0x45), QColor(0x45, 0x29, 0x1E)};
    style.unknown = {QColor(0xB6, 0xC0, 0xCA), QColor(0xB6, 0xC0, 0xCA), QColor(0x31, 0x3A, 0x44)};
    style.failedText = QColor(0x94, 0xA1, 0xAE);
    style.failedColumn = QColor(0x23, 0x29, 0x2F);
    style.highRiskText = QColor(0xFF, 0xE1, 0xD3);
    style.highRiskCell = QColor(0x8A, 0x3A, 0x1C);
    style.groups = {QColor(0x5B, 0x93, 0xC9), QColor(0xA9, 0xCB, 0xE6), QColor(0xE0, 0xB1, 0x3A),
                    QColor(0xA5, 0x96, 0xD1), QColor(0x5F, 0xBB, 0xA5), QColor(0xD9, 0x83, 0x5F)};
    return style;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &first, const QColor &second)
{
    const double one = luminance(first);
    const double two = luminance(second);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace

const Style &Style::of(Scheme scheme)
{
    static const Style light = lightStyle();
    static const Style dark = darkStyle();
    static const Style print = [] {
        Style style = lightStyle();
        style.scheme = Scheme::Print;
        style.page = style.surface;
        return style;
    }();
    switch (scheme) {
    case Scheme::Light: return light;
    case Scheme::Dark: return dark;
    case Scheme::Print: return print;
    }
    Q_UNREACHABLE_RETURN(light);
}

const Style &Style::of(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    return of(dark ? Scheme::Dark : Scheme::Light);
}

QColor Style::labelOn(const QColor &background)
{
    const QColor dark(0x0B, 0x1A, 0x22);
    const QColor light(0xFF, 0xFF, 0xFF);
    return contrast(dark, background) >= contrast(light, background) ? dark : light;
}

} // namespace lotse
