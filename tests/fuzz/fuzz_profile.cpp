// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any profile that is accepted can be found by its ids, and has what its claims refer to.
#include "fuzz/fuzz.h"

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace lotse;
    const CheckedProfile checked = readProfile(bytesOf(data, size), QStringLiteral("f"), shippedContent());
    require(checked.profile.has_value() != hasErrors(checked.issues), "errors refuse, and nothing else does");
    if (!checked.profile)
        return 0;
    const Profile &profile = *checked.profile;
    require(isProviderId(profile.id), "a provider has an id that can name a file");
    Library library;
    library.profiles = {profile};
    for (const Deployment &deployment : profile.deployments)
        require(library.deployment(deployment.id).deployment
                    == &library.profiles.constFirst().deployments.at(&deployment - profile.deployments.constData()),
                "a deployment is found by its id");
    for (const Claim &claim : profile.claims) {
        require(!claim.value.isKnown() || !claim.sources.isEmpty(), "a known claim has a source");
        require(!claim.validTo.isValid() || claim.validTo >= claim.validFrom, "a claim does not end before it begins");
    }
    return 0;
}
