// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QXmlStreamReader>

namespace lotse {

/// The elements of one part of a workbook in the order of the file. What a table never has is a fault: a document type
/// (with which entities come, those of other files included) and elements more than 32 deep.
class XmlPart final
{
public:
    explicit XmlPart(const QByteArray &bytes) : m_xml(bytes) { }

    /// Moves on; false at the end and at a fault.
    bool next();
    [[nodiscard]] bool isFaulty() const { return m_isFaulty; }

    /// True at the begin or end of an element @p name, whatever its namespace is called.
    [[nodiscard]] bool isStart(QLatin1StringView name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    [[nodiscard]] bool isEnd(QLatin1StringView name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    /// True at the begin of an element, of any name.
    [[nodiscard]] bool isStart() const { return m_xml.isStartElement(); }
    /// True at letters between elements.
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    /// Returns how many elements stand around the place, the one that begins there included.
    [[nodiscard]] int depth() const { return m_depth; }
    /// Returns the attribute @p name that has no namespace.
    [[nodiscard]] QString attribute(QLatin1StringView name) const;
    /// Returns the attribute that names a relation (r:id).
    [[nodiscard]] QString relation() const;
    /// Reads the letters up to the end of the element that begins here; those of elements inside are left out.
    [[nodiscard]] QString letters();

private:
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_isFaulty = false;
};

} // namespace lotse
