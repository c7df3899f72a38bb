// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/sourcemessages.h"

#include "app/library/profilefacts.h"
#include "app/library/sourcefixes.h"
#include "app/words/messages.h"

#include <algorithm>
#include <tuple>

namespace lotse {

SourceMessage SourceMessages::of(const Issue &issue)
{
    SourceMessage message;
    message.kind = issue.severity == Issue::Severity::Error ? SourceMessage::Kind::Error : SourceMessage::Kind::Warning;
    message.line = issue.place.line;
    message.column = issue.place.column;
    message.pointer = issue.place.pointer;
    message.text = sentence(issue);
    message.annotation = annotation(issue);
    addFix(message, issue);
    return message;
}

QString SourceMessages::annotation(const Issue &issue)
{
    switch (issue.code) {
    case Issue::Code::UnknownLevel: return tr("unknown level");
    case Issue::Code::UnknownId: return tr("unknown name");
    case Issue::Code::UnknownKey: return tr("unknown key");
    case Issue::Code::UnknownSource: return tr("unknown source");
    case Issue::Code::UnknownValue: return tr("not allowed here");
    case Issue::Code::MissingKey: return tr("“%1” is missing").arg(issue.arguments.value(0));
    case Issue::Code::MissingLanguage: return tr("one language is missing");
    case Issue::Code::EmptyText: return tr("empty text");
    case Issue::Code::DuplicateKey:
    case Issue::Code::DuplicateId: return tr("occurs twice");
    case Issue::Code::WrongType: return tr("wrong type");
    case Issue::Code::InvalidDate: return tr("not a date");
    case Issue::Code::InvalidNumber:
    case Issue::Code::InvalidRange: return tr("wrong number");
    case Issue::Code::InvalidUrl: return tr("not a web address");
    case Issue::Code::LabelTooLong: return tr("too long");
    case Issue::Code::NoSource: return tr("no source");
    case Issue::Code::Syntax: return tr("not valid JSON");
    case Issue::Code::CyclicInheritance: return tr("inherits from itself");
    case Issue::Code::CyclicQuestions: return tr("depends on itself");
    default: return sentence(issue);
    }
}

QList<SourceMessage> SourceMessages::of(const CheckedProfile &checked, const Library &library, QDate today,
                                        Language language)
{
    QList<SourceMessage> messages;
    for (const Issue &found : checked.issues) {
        Issue issue = found;
        // Its levels have to be typed as they are, the criterion itself is read.
        const Criterion *criterion =
            issue.code == Issue::Code::UnknownLevel ? library.criterion(issue.arguments.value(1)) : nullptr;
        if (criterion != nullptr)
            issue.arguments[1] = criterion->name.in(language);
        messages << of(issue);
    }
    if (checked.profile) {
        for (const StaleClaim &claim : staleClaims(*checked.profile, library, today)) {
            const Criterion *criterion = library.criterion(claim.criterion);
            SourceMessage message;
            message.kind = SourceMessage::Kind::Stale;
            message.line = claim.line;
            message.annotation =
                claim.isOfUnknownAge ? tr("age not known") : tr("%n day(s) old", nullptr, claim.ageDays);
            const QString text = claim.isOfUnknownAge
                ? tr("%1: no day is known from which an age could be counted, so it counts as older than the limit of "
                     "%2 days.")
                : tr("%1: the evidence is %n day(s) old, the limit is %2.", nullptr, claim.ageDays);
            message.text = text.arg(criterion->name.in(language)).arg(claim.halfLifeDays);
            messages << message;
        }
    }
    std::ranges::stable_sort(messages, {}, [](const SourceMessage &message) {
        return std::tuple(message.kind, message.line, message.column);
    });
    return messages;
}

} // namespace lotse
