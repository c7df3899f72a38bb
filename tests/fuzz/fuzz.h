// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteriareader.h"
#include "core/engagementreader.h"
#include "core/engagementwriter.h"
#include "core/file.h"
#include "core/jsonwriter.h"
#include "core/libraryloader.h"
#include "core/profilereader.h"
#include "core/questionnairereader.h"

#include <cstdio>
#include <cstdlib>

/// The entry point of libFuzzer. Whatever the bytes are, it returns 0, or the program stops with a reason.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

namespace lotse {

/// Stops the program, so that the fuzzer keeps the input, unless @p holds.
inline void require(bool holds, const char *sentence)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", sentence);
    std::abort();
}

inline QByteArray bytesOf(const unsigned char *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

/// The shipped library, read once.
inline const Library &shippedContent()
{
    static const Library library = [] {
        LoadedLibrary loaded = loadLibrary({QStringLiteral(LOTSE_SOURCE_DIR "/resources/library")});
        require(loaded.usable && loaded.broken.isEmpty(), "the shipped library can be read");
        return loaded.library;
    }();
    return library;
}

/// What is written reads back equal, and is written the same again.
inline void requireWriteReadEquality(const Engagement &engagement, const Library &library)
{
    const QByteArray written = writeEngagement(engagement);
    const LoadedEngagement again = readEngagement(written, QStringLiteral("again"), library);
    require(again.engagement.has_value(), "what is written can be read");
    require(*again.engagement == engagement, "what is written reads back equal");
    require(writeEngagement(*again.engagement) == written, "what is read back is written the same");
    Engagement same = engagement;
    forgetKeysOfRemoved(same);
    require(same == engagement, "keys of what is there are not forgotten");
}

} // namespace lotse
