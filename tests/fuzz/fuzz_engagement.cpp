// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any engagement that is accepted is written so that it reads back equal.
#include "fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace lotse;
    const LoadedEngagement loaded = readEngagement(bytesOf(data, size), QStringLiteral("f"), shippedContent());
    require(loaded.engagement.has_value() != hasErrors(loaded.issues), "errors refuse, and nothing else does");
    if (loaded.engagement)
        requireWriteReadEquality(*loaded.engagement, shippedContent());
    return 0;
}
