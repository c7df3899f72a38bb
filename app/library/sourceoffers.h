// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jsonedit.h"
#include "core/library.h"
#include "core/profilefields.h"

#include <optional>

namespace lotse {

/// What is known beside the text of a profile.
struct SourceContext
{
    Library library; ///< its criteria, and the companies and hosts of all profiles
    Language language = Language::English;
    QDate today;
};

/// One thing that may stand at a place of a source text.
struct SourceOffer
{
    QString name; ///< as files have it: a key, an id, a choice, a day
    QString words; ///< what it is called
    QString text; ///< takes the place of SourceOffers::extent
    qsizetype cursor = 0; ///< where in text the cursor stands then
    bool leadsOn = false; ///< there is something to choose at that place
};

/// All that may stand at a place of a source text.
struct SourceOffers
{
    TextExtent extent; ///< what gives way to a choice
    QString present; ///< what stands there, without quotation marks
    QString typed; ///< the part of it before the cursor
    std::optional<qsizetype> missingComma; ///< where one has to be set as well, before the extent
    bool isKey = false; ///< keys are offered, not values
    bool isClosed = false; ///< the cursor stands behind what is there, quotation mark included
    QList<SourceOffer> offers;

    /// Returns those of which name or words contain what was typed, names that begin with it first.
    [[nodiscard]] QList<SourceOffer> matching() const;
};

/// What is asked for at a place.
enum class OfferWish {
    Typing, ///< what is being typed there
    Choosing ///< on a key or before it: what may stand behind it, if that is to be chosen
};

/// Returns what may stand at @p position of the profile of @p outline; nothing where texts and numbers are free.
[[nodiscard]] SourceOffers sourceOffers(const JsonOutline &outline, qsizetype position, const SourceContext &context,
                                        OfferWish wish = OfferWish::Choosing);

/// Returns the criterion that the object @p entry, or the first one around it that names one, is about; nullptr if the
/// library has none of that id.
[[nodiscard]] const Criterion *criterionAround(const JsonOutline &outline, int entry, const Library &library);

/// Returns the text of the member @p key of @p entry; empty if there is none.
[[nodiscard]] QString memberText(const JsonOutline &outline, int entry, QStringView key);
/// Returns the text of the member @p key of @p entry in @p language, or in the other one.
[[nodiscard]] QString localizedMember(const JsonOutline &outline, int entry, QStringView key, Language language);

} // namespace lotse
