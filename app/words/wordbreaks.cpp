// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/wordbreaks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lotse {

QString withWordBreaks(const QString &text)
{
    // What joins two words, or ends the first one of two, and second words with a first one of any kind.
    static const QRegularExpression joint(
        u"(?<=\\p{L}{2})(ungs|tions|heits|keits|schafts|täts|fts|schutz)(?=\\p{Ll}{5})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression secondWord(u"(?<=\\p{L}{6})(?=leitung|beauftragte)"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    QString broken = text;
    broken.replace(joint, u"\\1\u00AD"_s);
    return broken.replace(secondWord, u"\u00AD"_s);
}

} // namespace lotse
