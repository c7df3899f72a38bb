// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement.h"
#include "core/library.h"
#include "core/reader.h"

namespace lotse {

// Each reads one whole file of its kind into the lists of the library that it fills. What is wrong is in the reading.
void readCriteria(Reading &reading, const JsonValue &file, Library &library);
void readQuestionnaire(Reading &reading, const JsonValue &file, Library &library);
void readRisks(Reading &reading, const JsonValue &file, Library &library);
void readTimeline(Reading &reading, const JsonValue &file, Library &library);
void readModelAvailability(Reading &reading, const JsonValue &file, Library &library);
void readScenarios(Reading &reading, const JsonValue &file, Library &library);
void readDuties(Reading &reading, const JsonValue &file, Library &library);

/// A profile and the names of companies and hosts that its file brings.
struct ProfileFile
{
    Profile profile;
    QMap<QString, LocalizedText> entities;
    QMap<QString, LocalizedText> hosts;
};
[[nodiscard]] ProfileFile readProfileFile(Reading &reading, const JsonValue &file);

[[nodiscard]] Engagement readEngagement(Reading &reading, const JsonValue &file, const Library &library);

} // namespace lotse
