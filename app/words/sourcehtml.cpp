// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/sourcehtml.h"

#include "report/words/phrasesin.h"
#include "report/words/sourcedates.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace lotse {

QString sourceHtml(const Source &source, Language language)
{
    const QUrl url(source.url, QUrl::StrictMode);
    const bool link = url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    const QString title = source.title.toHtmlEscaped();
    QStringList parts;
    if (!source.publisher.isEmpty())
        parts.append(source.publisher.toHtmlEscaped());
    parts.append(link ? u"<a href=\"%1\">%2</a>"_s.arg(QString::fromUtf8(url.toEncoded()).toHtmlEscaped(), title)
                      : title);
    parts.append(sourceDates(source, phrasesIn(language)).toHtmlEscaped());
    if (!link && !source.noUrlReason.isEmpty())
        parts.append(source.noUrlReason.in(language).toHtmlEscaped());
    return parts.join(u" · "_s);
}

} // namespace lotse
