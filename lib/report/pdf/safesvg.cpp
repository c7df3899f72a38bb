// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/safesvg.h"

#include "report/pdf/pngcheck.h"

#include <QBuffer>
#include <QHash>
#include <QImageReader>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype mostDepth = 64;
constexpr qint64 mostElements = 10'000; // after all references are followed
constexpr qint64 mostCharacters = 2LL * 1024 * 1024; // likewise
constexpr double largestNumber = 1e6;
constexpr int mostReferences = 32; // one leading to the next

struct Element
{
    QString name;
    QList<std::pair<QString, QString>> attributes;
    std::vector<std::unique_ptr<Element>> children;
    QString text; ///< of style; of texts: one child without a name for each piece
    QString id;
    QStringList references; ///< ids
    qint64 size = 0; ///< characters
};

const QSet<QString> &drawnElements()
{
    static const QSet<QString> names {
        u"svg"_s,     u"g"_s,    u"defs"_s,   u"symbol"_s,         u"use"_s,  u"a"_s,     u"switch"_s,
        u"path"_s,    u"rect"_s, u"circle"_s, u"ellipse"_s,        u"line"_s, u"image"_s, u"polyline"_s,
        u"polygon"_s, u"text"_s, u"tspan"_s,  u"linearGradient"_s, u"stop"_s, u"style"_s, u"radialGradient"_s,
    };
    return names;
}

/// Attributes and properties that matter for what is drawn.
const QSet<QString> &drawnAttributes()
{
    static const QSet<QString> names {
        u"id"_s,
        u"class"_s,
        u"style"_s,
        u"transform"_s,
        u"viewBox"_s,
        u"preserveAspectRatio"_s,
        u"width"_s,
        u"height"_s,
        u"version"_s,
        u"x"_s,
        u"y"_s,
        u"dx"_s,
        u"dy"_s,
        u"x1"_s,
        u"y1"_s,
        u"x2"_s,
        u"y2"_s,
        u"cx"_s,
        u"cy"_s,
        u"r"_s,
        u"rx"_s,
        u"ry"_s,
        u"fx"_s,
        u"fy"_s,
        u"d"_s,
        u"points"_s,
        u"offset"_s,
        u"gradientUnits"_s,
        u"gradientTransform"_s,
        u"spreadMethod"_s,
        u"fill"_s,
        u"fill-opacity"_s,
        u"fill-rule"_s,
        u"stroke"_s,
        u"stroke-width"_s,
        u"stroke-opacity"_s,
        u"stroke-linecap"_s,
        u"stroke-linejoin"_s,
        u"stroke-miterlimit"_s,
        u"vector-effect"_s,
        u"opacity"_s,
        u"stop-color"_s,
        u"stop-opacity"_s,
        u"color"_s,
        u"display"_s,
        u"visibility"_s,
        u"font-family"_s,
        u"font-size"_s,
        u"font-style"_s,
        u"font-weight"_s,
        u"font-variant"_s,
        u"text-anchor"_s,
        u"space"_s,
    };
    return names;
}

/// Attributes whose values are words or names, in which digits are no sizes.
bool holdsNumbers(const QString &name)
{
    return name != "id"_L1 && name != "class"_L1 && name != "font-family"_L1;
}

bool hasLargeNumber(const QString &value)
{
    // Colours such as #1e9999 and references are no numbers.
    static const QRegularExpression names(u"#[\\w-]+"_s);
    static const QRegularExpression number(u"(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?"_s);
    const QString text = QString(value).remove(names);
    for (auto match = number.globalMatch(text); match.hasNext();) {
        bool understood = false;
        const double found = match.next().captured().toDouble(&understood);
        if (!understood || found > largestNumber)
            return true;
    }
    return false;
}

/// Returns the ids that @p value refers to with url(#id); nothing if it refers to anything else.
std::optional<QStringList> internalReferences(const QString &value)
{
    static const QRegularExpression internal(u"url\\(\\s*(['\"]?)#([^'\")\\s]+)\\1\\s*\\)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (value.contains(u'\\') || value.contains(u'@') || value.contains("/*"_L1))
        return std::nullopt; // other spellings of url( and @import
    QStringList ids;
    for (auto match = internal.globalMatch(value); match.hasNext();)
        ids.append(match.next().captured(2));
    if (value.count("url"_L1, Qt::CaseInsensitive) != ids.size() || value.contains("://"_L1)
        || value.contains("expression"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    return ids;
}

bool isEmbeddedPicture(const QString &address)
{
    static const QRegularExpression start(u"^data:image/(png|jpe?g);base64,"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = start.match(address);
    if (!match.hasMatch())
        return false;
    const bool png = match.captured(1).compare("png"_L1, Qt::CaseInsensitive) == 0;
    const QByteArray bytes = QByteArray::fromBase64(address.sliced(match.capturedEnd()).toLatin1());
    // Qt looks at the bytes, not at the name: a drawing that calls itself PNG would be read as a drawing.
    if (!bytes.startsWith(png ? QByteArray("\x89PNG\r\n\x1a\n") : QByteArray("\xff\xd8\xff")))
        return false;
    return !boundedImage(bytes, png ? "png" : "jpeg").isNull();
}

/// Reads the drawn part of an SVG document into a tree.
class Reader
{
public:
    explicit Reader(const QByteArray &svg) : m_xml(svg) { }

    std::unique_ptr<Element> read()
    {
        while (!m_xml.atEnd() && !m_xml.isStartElement()) {
            m_xml.readNext();
            const QXmlStreamEntityDeclarations entities = m_xml.entityDeclarations();
            if (m_xml.isDTD() && std::ranges::any_of(entities, [](const QXmlStreamEntityDeclaration &entity) {
                    return !entity.systemId().isEmpty() || !entity.publicId().isEmpty();
                }))
                return nullptr;
        }
        if (!m_xml.isStartElement() || m_xml.name() != "svg"_L1)
            return nullptr;
        auto root = readElement(1);
        while (!m_failed && !m_xml.atEnd())
            m_xml.readNext();
        return m_failed || m_xml.hasError() ? nullptr : std::move(root);
    }

private:
    std::unique_ptr<Element> readElement(qsizetype depth)
    {
        auto element = std::make_unique<Element>();
        element->name = m_xml.name().toString();
        if (depth > mostDepth || ++m_elements > mostElements || !readAttributes(*element)) {
            m_failed = true;
            return element;
        }
        while (!m_failed && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                break;
            if (token == QXmlStreamReader::Characters)
                takeText(*element);
            if (token == QXmlStreamReader::EntityReference)
                m_failed = true; // one that nobody declared, or that stands in another file
            if (token == QXmlStreamReader::StartElement)
                takeChild(*element, depth);
        }
        if (element->name == "style"_L1)
            takeStyle(*element);
        return element;
    }

    void takeChild(Element &parent, qsizetype depth)
    {
        const QString name = m_xml.name().toString();
        // A drawing within the drawing is not drawn by Qt; nor are descriptions, scripts and effects by us.
        if (!drawnElements().contains(name) || name == "svg"_L1 || parent.name == "style"_L1) {
            skip(depth);
            return;
        }
        parent.children.push_back(readElement(depth + 1));
    }

    void skip(qsizetype depth)
    {
        qsizetype open = 1;
        while (open > 0 && !m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            open += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
            if (depth + open > 4 * mostDepth) {
                m_failed = true;
                return;
            }
        }
    }

    void takeText(Element &element)
    {
        m_characters += m_xml.text().size();
        if (m_characters > mostCharacters) {
            m_failed = true;
        } else if (element.name == "style"_L1) {
            element.text += m_xml.text();
        } else if (element.name == "text"_L1 || element.name == "tspan"_L1) {
            auto piece = std::make_unique<Element>();
            piece->text = m_xml.text().toString();
            piece->size = piece->text.size();
            element.children.push_back(std::move(piece));
        }
    }

    /// Style sheets: only internal references; rules about what is not drawn are cut off like their attributes.
    void takeStyle(Element &element)
    {
        static const QRegularExpression comment(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression undrawn(
            u"(?:stroke-dash[a-z]*|filter|mask|clip-path|marker[a-z-]*|src|cursor|enable-background)\\s*:[^;}]*;?"_s,
            QRegularExpression::CaseInsensitiveOption);
        element.text.remove(comment).remove(undrawn);
        const auto references = internalReferences(element.text);
        if (!references || hasLargeNumber(element.text))
            m_failed = true;
        else
            element.references += *references;
        element.size += element.text.size();
    }

    bool readAttributes(Element &element)
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        for (const QXmlStreamAttribute &attribute : attributes) {
            const QString name = attribute.name().toString();
            QString value = attribute.value().toString();
            m_characters += value.size();
            if (m_characters > mostCharacters)
                return false;
            if (name == "href"_L1) {
                if (!takeAddress(element, value.trimmed()))
                    return false;
                continue;
            }
            if (!drawnAttributes().contains(name))
                continue;
            if (name == "style"_L1)
                value = drawnDeclarations(value);
            if (name == "id"_L1)
                element.id = value;
            const auto references =
                holdsNumbers(name) ? internalReferences(value) : std::optional<QStringList>(QStringList());
            if (!references || (holdsNumbers(name) && hasLargeNumber(value)))
                return false;
            element.references += *references;
            element.attributes.append({name == "space"_L1 ? u"xml:space"_s : name, value});
            element.size += value.size();
        }
        return true;
    }

    static QString drawnDeclarations(const QString &style)
    {
        QStringList kept;
        for (const QString &declaration : style.split(u';', Qt::SkipEmptyParts)) {
            if (drawnAttributes().contains(declaration.section(u':', 0, 0).trimmed()))
                kept.append(declaration);
        }
        return kept.join(u';');
    }

    bool takeAddress(Element &element, const QString &address)
    {
        const bool follows = element.name == "use"_L1 || element.name.endsWith("Gradient"_L1);
        if (follows && address.startsWith(u'#')) {
            element.references.append(address.sliced(1));
            element.attributes.append({u"xlink:href"_s, address});
            return true;
        }
        if (element.name == "image"_L1 && isEmbeddedPicture(address)) {
            element.attributes.append({u"xlink:href"_s, address});
            element.size += address.size();
            return true;
        }
        // A link leads away only when somebody follows it, which nobody can in a picture.
        return element.name == "a"_L1 || address.isEmpty();
    }

    QXmlStreamReader m_xml;
    qint64 m_elements = 0;
    qint64 m_characters = 0;
    bool m_failed = false;
};

struct Cost
{
    qint64 elements = 0;
    qint64 characters = 0;
};

/// Adds up what is drawn once all references are followed.
class Costs
{
public:
    explicit Costs(const Element &root) { collect(root); }

    /// Returns true if the drawing stays within the limits.
    bool fits(const Element &root)
    {
        const Cost cost = of(root, 0);
        return !m_failed && cost.elements <= mostElements && cost.characters <= mostCharacters;
    }
    [[nodiscard]] bool knows(const QString &id) const { return m_byId.contains(id); }

private:
    void collect(const Element &element)
    {
        if (!element.id.isEmpty())
            m_byId.insert(element.id, &element);
        for (const auto &child : element.children)
            collect(*child);
    }

    Cost of(const Element &element, int references)
    {
        if (const auto known = m_costs.constFind(&element); known != m_costs.cend())
            return *known;
        if (m_failed || m_open.contains(&element) || references > mostReferences) {
            m_failed = true;
            return {};
        }
        m_open.insert(&element);
        Cost cost {.elements = 1, .characters = element.size};
        const auto add = [&cost, this](const Cost &part) {
            cost.elements += part.elements;
            cost.characters += part.characters;
            m_failed = m_failed || cost.elements > mostElements || cost.characters > mostCharacters;
        };
        for (const auto &child : element.children)
            add(of(*child, references));
        for (const QString &id : element.references) {
            if (const Element *target = m_byId.value(id))
                add(of(*target, references + 1));
        }
        m_open.remove(&element);
        m_costs.insert(&element, cost);
        return cost;
    }

    QHash<QString, const Element *> m_byId;
    QHash<const Element *, Cost> m_costs;
    QSet<const Element *> m_open;
    bool m_failed = false;
};

void write(QXmlStreamWriter &xml, const Element &element, const Costs &costs)
{
    if (element.name.isEmpty()) {
        xml.writeCharacters(element.text);
        return;
    }
    // What a reference leads to may have been left out: Qt would complain about it, with words of the file.
    const bool dangles =
        std::ranges::any_of(element.references, [&costs](const QString &id) { return !costs.knows(id); });
    if (dangles && element.name == "use"_L1)
        return;
    xml.writeStartElement(element.name);
    if (element.name == "svg"_L1) {
        xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
        xml.writeNamespace(u"http://www.w3.org/1999/xlink"_s, u"xlink"_s);
    }
    static const QRegularExpression reference(u"url\\(\\s*['\"]?#([^'\")\\s]+)['\"]?\\s*\\)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const auto settled = [&costs, dangles](QString value) {
        for (auto match = reference.match(value); dangles && match.hasMatch();
             match = reference.match(value, match.capturedEnd())) {
            if (!costs.knows(match.captured(1)))
                value.replace(match.captured(), u"none"_s);
        }
        return value;
    };
    for (const auto &[name, value] : element.attributes) {
        if (!(dangles && name == "xlink:href"_L1))
            xml.writeAttribute(name, settled(value));
    }
    if (!element.text.isEmpty())
        xml.writeCharacters(settled(element.text));
    for (const auto &child : element.children)
        write(xml, *child, costs);
    xml.writeEndElement();
}

} // namespace

QByteArray safeSvg(const QByteArray &svg)
{
    const std::unique_ptr<Element> root = Reader(svg).read();
    if (!root)
        return {};
    Costs costs(*root);
    if (!costs.fits(*root))
        return {};
    QByteArray result;
    QXmlStreamWriter xml(&result);
    xml.writeStartDocument();
    write(xml, *root, costs);
    xml.writeEndDocument();
    return result;
}

QImage boundedImage(const QByteArray &bytes, const QByteArray &format)
{
    constexpr int largestSide = 8000; // pixels
    constexpr qint64 mostPixels = 16LL * 1024 * 1024; // a small file may unpack to a huge picture
    if (format == "png" && !isSoundPng(bytes))
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > largestSide || size.height() > largestSide
        || qint64(size.width()) * size.height() > mostPixels)
        return {};
    return reader.read();
}

} // namespace lotse
