// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonfile.h"

namespace lotse {

Result<JsonValue> readJsonFile(const QString &path)
{
    return readFile(path).and_then([&](const QByteArray &bytes) { return parseJson(bytes, path); });
}

} // namespace lotse
