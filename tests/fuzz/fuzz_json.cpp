// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any JSON that is read is written so that it reads back equal.
#include "fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace lotse;
    const auto first = parseJson(bytesOf(data, size), QStringLiteral("f"));
    if (!first) {
        require(first.error().place.line >= 0, "an error has a place");
        return 0;
    }
    const QByteArray written = writeJson(*first);
    const auto second = parseJson(written, QStringLiteral("f"));
    require(second.has_value(), "what is written can be read");
    require(*second == *first, "what is written reads back equal");
    require(writeJson(*second) == written, "what is read back is written the same");
    return 0;
}
