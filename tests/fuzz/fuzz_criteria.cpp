// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any criteria that are accepted can be evaluated: levels that do not fall, points that ascend, weights on their scale.
#include "fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace lotse;
    const auto json = parseJson(bytesOf(data, size), QStringLiteral("f"));
    if (!json)
        return 0;
    Names names;
    names.addFile(*json);
    Reading reading(QStringLiteral("f"), names);
    Library library;
    readCriteria(reading, *json, library);
    if (hasErrors(reading.takeIssues()))
        return 0;
    for (const Criterion &criterion : library.criteria) {
        require(isId(criterion.id) && library.criterion(criterion.id) == &criterion, "a criterion is found by its id");
        require(library.group(criterion.group) != nullptr, "a criterion has a group");
        require(library.factKind(criterion.factKind) != nullptr, "a criterion has a kind of fact");
        require(criterion.defaultWeight >= 0 && criterion.defaultWeight <= 10, "a weight is on its scale");
        require(criterion.kind == Criterion::Kind::Number ? criterion.points.size() >= 2 : !criterion.levels.isEmpty(),
                "a criterion can be rated");
        require(std::ranges::is_sorted(criterion.levels, {}, &Level::value), "levels do not fall");
        require(std::ranges::is_sorted(criterion.points, std::ranges::less_equal {}, &ValuePoint::x)
                    || criterion.points.size() < 2,
                "points ascend");
    }
    return 0;
}
