// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/xmlpart.h"

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int deepest = 32; // elements; a cell of rich text lies seven deep

} // namespace

bool XmlPart::next()
{
    if (m_isFaulty || m_xml.atEnd())
        return false;
    switch (m_xml.readNext()) {
    case QXmlStreamReader::StartElement: ++m_depth; break;
    case QXmlStreamReader::EndElement: --m_depth; break;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
    case QXmlStreamReader::Invalid: m_isFaulty = true; break;
    case QXmlStreamReader::EndDocument: return false;
    case QXmlStreamReader::NoToken:
    case QXmlStreamReader::StartDocument:
    case QXmlStreamReader::Characters:
    case QXmlStreamReader::Comment:
    case QXmlStreamReader::ProcessingInstruction: break;
    }
    if (m_depth > deepest)
        m_isFaulty = true;
    return !m_isFaulty;
}

QString XmlPart::attribute(QLatin1StringView name) const
{
    return m_xml.attributes().value(QString(), name).toString();
}

QString XmlPart::relation() const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == "id"_L1 && attribute.namespaceUri().endsWith("/relationships"_L1))
            return attribute.value().toString();
    }
    return {};
}

QString XmlPart::letters()
{
    const int outer = m_depth;
    QString text;
    while (next() && m_depth >= outer) {
        if (m_xml.isCharacters() && m_depth == outer)
            text += m_xml.text();
    }
    return text;
}

} // namespace lotse
