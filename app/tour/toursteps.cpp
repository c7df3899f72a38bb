// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/toursteps.h"

#include <QCoreApplication>

namespace lotse {

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("Tour", sentence);
}

} // namespace

QList<TourStep> tourSteps()
{
    return {
        {PageId::Client,
         said(QT_TRANSLATE_NOOP("Tour",
                                "Each engagement begins here: the company, what it wants to use AI for, and the "
                                "options to compare. You look at a copy; the sample itself stays as it is."))},
        {PageId::Questions,
         said(QT_TRANSLATE_NOOP("Tour",
                                "The client answers these questions. Below the answers stands what the chosen one "
                                "does: it may ask something of the options, move a weight or bring a law into play."))},
        {PageId::Compare,
         said(QT_TRANSLATE_NOOP("Tour",
                                "Each row is a criterion, each column an option. Enter on a value opens its evidence; "
                                "W says why an option is in, not cleared or out."))},
        {PageId::Ranking,
         said(QT_TRANSLATE_NOOP("Tour",
                                "The options by their points: what the points are made of, how sure the order is, and "
                                "what is worth asking before the decision."))},
        {PageId::Weights,
         said(QT_TRANSLATE_NOOP("Tour",
                                "What the client wants most is weighed here together: how much the step from the "
                                "worst to the best value is worth, and how sure the client is of it."))},
        {PageId::Risks,
         said(QT_TRANSLATE_NOOP("Tour",
                                "What could go wrong, by likelihood and impact, and what is done about it, by whom "
                                "and until when."))},
        {PageId::Report,
         said(QT_TRANSLATE_NOOP("Tour",
                                "All of this becomes a report in German or English, with the sources of what it "
                                "states. That is the whole way; File, New engagement, begins one of your own."))},
    };
}

} // namespace lotse
