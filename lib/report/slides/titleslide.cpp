// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/slides/titleslide.h"

#include "report/model/summarysection.h"
#include "report/slides/slidetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse::report {

Slide titleSlide(const Context &context)
{
    const Cover cover = coverOf(context);
    Slide title;
    title.client = context.clientName();
    title.statement = shortName(cover.client.isEmpty() ? cover.title : cover.client);
    if (!cover.client.isEmpty())
        title.heading = cover.title;
    title.caption = shortName(cover.subtitle);
    QStringList leftOut {context.text(QT_TRANSLATE_NOOP("Report", "Verdict"))}; // it comes when it has been explained
    const bool hasOptions = std::ranges::any_of(
        context.evaluations, [](const Evaluation &evaluation) { return !evaluation.options.isEmpty(); });
    if (!hasOptions)
        leftOut << context.text(QT_TRANSLATE_NOOP("Report", "Compared"))
                << context.text(QT_TRANSLATE_NOOP("Report", "Facts count as of"))
                << context.text(QT_TRANSLATE_NOOP("Report", "State of the library"))
                << context.text(QT_TRANSLATE_NOOP("Report", "Age of the evidence"));
    for (const auto &[label, value] : cover.facts.rows) {
        if (!leftOut.contains(label))
            title.rows.append({.text = label, .detail = shortName(value)});
    }
    return title;
}

} // namespace lotse::report
