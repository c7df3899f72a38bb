// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever comes back from a spreadsheet leaves an engagement that can be written and read.
#include "decision/answersheet.h"
#include "fuzz/fuzz.h"

#include <cmath>

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace lotse;
    static const Engagement before =
        readEngagementFile(QStringLiteral(LOTSE_SOURCE_DIR "/resources/samples/tax_practice.lotse"), shippedContent())
            .engagement.value();
    const AnsweredSheet sheet = readAnswers(bytesOf(data, size), shippedContent(), before, QDate(2026, 11, 29),
                                            QStringLiteral("Answer of the provider"));
    for (const OwnClaim &claim : sheet.claims) {
        require(bool(shippedContent().deployment(claim.deployment)), "an answer is about an option");
        require(shippedContent().criterion(claim.criterion) != nullptr, "an answer is about a criterion");
        require(claim.value.isKnown() && claim.date.isValid(), "an answer says something, on a day");
        require(std::isfinite(claim.value.number.low) && claim.value.number.low <= claim.value.number.high,
                "a number lies between its ends");
    }
    Engagement after = before;
    takeAnswers(after, sheet.claims);
    requireWriteReadEquality(after, shippedContent());
    return 0;
}
