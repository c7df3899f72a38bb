// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/plaintext.h"

#include "core/visibletext.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace lotse {

QString plainToolTip(const QString &text)
{
    QString shown = visibleText(text, LineBreaks::Kept);
    // An invisible joiner behind the sign, and it starts neither a tag nor an entity.
    if (Qt::mightBeRichText(shown))
        shown.replace(u"<"_s, u"<\u2060"_s).replace(u"&lt;"_s, u"&\u2060lt;"_s);
    return shown;
}

QString buttonText(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

QString readText(const QString &text)
{
    QString read;
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (text.at(place) == u'&' && place + 1 < text.size())
            ++place;
        read += text.at(place);
    }
    return read;
}

} // namespace lotse
