// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/claimmarks.h"

#include "report/words/claimkind.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace lotse::report {

namespace {

struct Sign
{
    bool Marks::*mark;
    char16_t sign;
    const char *meaning;
};

constexpr std::array<Sign, 6> all {{
    {&Marks::stale, u'*', QT_TRANSLATE_NOOP("Report", "claim is stale")},
    {&Marks::lowConfidence, u'†', QT_TRANSLATE_NOOP("Report", "confidence is low")},
    {&Marks::contradicted, u'‡', QT_TRANSLATE_NOOP("Report", "sources disagree")},
    {&Marks::assumed, u'¿', QT_TRANSLATE_NOOP("Report", "another reading is assumed")},
    {&Marks::judged, u'°', QT_TRANSLATE_NOOP("Report", "our judgement")},
    {&Marks::stated, u'~', QT_TRANSLATE_NOOP("Report", "stated by the client")},
}};

} // namespace

Marks &Marks::operator|=(const Marks &other)
{
    for (const Sign &sign : all)
        this->*sign.mark = this->*sign.mark || other.*sign.mark;
    return *this;
}

Marks marksOf(const Criterion &criterion, const CellEvaluation &cell)
{
    return {.stale = cell.stale,
            .lowConfidence = cell.confidence == Confidence::Low && !cell.unknown && !cell.ownClaim,
            .contradicted = cell.contradicting && !cell.assumed,
            .assumed = cell.assumed,
            .judged = isJudgement(criterion, cell),
            .stated = cell.ownClaim};
}

QString signsOf(const Marks &marks)
{
    QString signs;
    for (const Sign &sign : all) {
        if (marks.*sign.mark)
            signs += QChar(sign.sign);
    }
    return signs;
}

QString meaningOf(const Marks &marks, const Phrases &phrases)
{
    QStringList parts;
    for (const Sign &sign : all) {
        if (marks.*sign.mark)
            parts.append(phrases.text("Report", sign.meaning));
    }
    return parts.join(u", "_s);
}

QString legendOf(const Marks &marks, const Phrases &phrases)
{
    QStringList parts;
    for (const Sign &sign : all) {
        if (marks.*sign.mark)
            parts.append(QChar(sign.sign) + u'\u00a0' + phrases.text("Report", sign.meaning));
    }
    return parts.join(u" · "_s);
}

} // namespace lotse::report
