// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/theme.h"

#include "app/look/lotsestyle.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QStyleHints>
#include <QSvgRenderer>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

// The design is drawn with a font of 13 pixels at 96 dpi.
constexpr double designPixels = 13;
constexpr double smallestBasePointSize = designPixels * 72 / 96;

QPixmap tintedIcon(const QString &name, const QSize &pixels, const QColor &colour)
{
    const QString key = u"lotse/%1/%2x%3/%4"_s.arg(name).arg(pixels.width()).arg(pixels.height()).arg(colour.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QString path = u":/icons/%1.svg"_s.arg(name);
    if (pixels.isEmpty() || !QFile::exists(path))
        return {};
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(path).render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws a line icon in the colour that text has in the same mode, so that it follows every palette.
class LineIconEngine final : public QIconEngine
{
public:
    explicit LineIconEngine(const QString &name) : m_name(name) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        Theme::paintIcon(*painter, rect, m_name, colour(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        return tintedIcon(m_name, size, colour(mode));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap result = pixmap(size, mode, state);
        result.setDevicePixelRatio(scale);
        return result;
    }

    QString iconName() override { return m_name; }
    QString key() const override { return u"lotse"_s; }
    QIconEngine *clone() const override { return new LineIconEngine(m_name); }

private:
    static QColor colour(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
    }

    QString m_name;
};

QPalette paletteOf(const Style &style)
{
    QPalette palette;
    palette.setColor(QPalette::Window, style.page);
    palette.setColor(QPalette::WindowText, style.text);
    palette.setColor(QPalette::Base, style.surface);
    palette.setColor(QPalette::AlternateBase, style.alternate);
    palette.setColor(QPalette::Text, style.text);
    palette.setColor(QPalette::Button, style.surface);
    palette.setColor(QPalette::ButtonText, style.text);
    palette.setColor(QPalette::BrightText, style.onAccent);
    palette.setColor(QPalette::Highlight, style.selection);
    palette.setColor(QPalette::HighlightedText, style.text);
    palette.setColor(QPalette::Accent, style.accent);
    palette.setColor(QPalette::Link, style.accent);
    palette.setColor(QPalette::LinkVisited, style.accent);
    palette.setColor(QPalette::PlaceholderText, style.disabledText);
    palette.setColor(QPalette::ToolTipBase, style.surface);
    palette.setColor(QPalette::ToolTipText, style.text);
    palette.setColor(QPalette::Light, style.surface);
    palette.setColor(QPalette::Midlight, style.alternate);
    palette.setColor(QPalette::Mid, style.line);
    palette.setColor(QPalette::Dark, style.controlBorder);
    palette.setColor(QPalette::Shadow, style.controlBorder);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, style.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Base, style.alternate);
    palette.setColor(QPalette::Disabled, QPalette::Button, style.alternate);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, style.alternate);
    return palette;
}

// Where the desktop names no font of its own, the bundled one is used.
void useBundledFont()
{
    const QFont platformFont = QApplication::font();
    const QString regular = u":/fonts/NotoSansLotse-Regular.ttf"_s;
    if (!platformFont.family().startsWith("Sans"_L1, Qt::CaseInsensitive) || !QFile::exists(regular))
        return;
    const int id = QFontDatabase::addApplicationFont(regular);
    QFontDatabase::addApplicationFont(u":/fonts/NotoSansLotse-Bold.ttf"_s);
    const QStringList families = QFontDatabase::applicationFontFamilies(id);
    if (families.isEmpty())
        return;
    QFont font = platformFont;
    font.setFamilies({families.constFirst()});
    QApplication::setFont(font);
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent)
{
    QApplication::setStyle(new LotseStyle);
    useBundledFont();
    const double pointSize = QApplication::font().pointSizeF();
    m_basePointSize = std::max(pointSize, smallestBasePointSize);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::applyScheme);
    applyTextSize();
    applyScheme();
}

Theme::~Theme() = default;

void Theme::setScheme(ColourScheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    applyScheme();
}

void Theme::setTextSize(int percent)
{
    if (m_textSize == percent)
        return;
    m_textSize = percent;
    applyTextSize();
    emit changed();
}

const Style &Theme::style() const
{
    const bool systemIsDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const bool dark = m_scheme == ColourScheme::Dark || (m_scheme == ColourScheme::System && systemIsDark);
    return Style::of(dark ? Style::Scheme::Dark : Style::Scheme::Light);
}

QFont Theme::font(TextRole role)
{
    QFont font = QApplication::font();
    const auto scale = [&font](double units) { font.setPointSizeF(font.pointSizeF() * units / designPixels); };
    switch (role) {
    case TextRole::Caption: scale(11); break;
    case TextRole::Small: scale(11.5); break;
    case TextRole::Body: break;
    case TextRole::BodyBold: font.setBold(true); break;
    case TextRole::Question:
        scale(15);
        font.setBold(true);
        break;
    case TextRole::CardTitle:
        scale(14);
        font.setBold(true);
        break;
    case TextRole::Headline:
        scale(21);
        font.setBold(true);
        break;
    }
    return font;
}

QIcon Theme::icon(const QString &name)
{
    return QIcon(new LineIconEngine(name));
}

void Theme::paintIcon(QPainter &painter, const QRectF &target, const QString &name, const QColor &colour)
{
    const double ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = tintedIcon(name, (target.size() * ratio).toSize(), colour);
    if (pixmap.isNull())
        return;
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(target.topLeft(), pixmap);
}

int Theme::iconSize()
{
    return scaled(16);
}

int Theme::scaled(double units)
{
    const double pixels = QApplication::font().pointSizeF() * 96 / 72;
    return static_cast<int>(std::lround(units * pixels / designPixels));
}

void Theme::applyScheme()
{
    const QPalette palette = paletteOf(style());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    emit changed();
}

void Theme::applyTextSize()
{
    QFont font = QApplication::font();
    font.setPointSizeF(m_basePointSize * m_textSize / 100);
    QApplication::setFont(font);
    QToolTip::setFont(font);
    // Qt spares widgets with a font of their own; theirs is relative to the application's.
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent event(QEvent::FontChange);
        if (!widget->isWindow() && widget->testAttribute(Qt::WA_SetFont))
            QCoreApplication::sendEvent(widget, &event);
    }
}

} // namespace lotse
