// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/linkrecords.h"

#include "core/json.h"
#include "core/jsonwriter.h"
#include "core/source.h"
#include "core/visibletext.h"

#include <algorithm>
#include <array>

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

using State = LinkResult::State;

constexpr std::array stateNames {
    std::pair {State::Reachable, "reachable"_L1},
    std::pair {State::Moved, "moved"_L1},
    std::pair {State::NotFound, "not_found"_L1},
    std::pair {State::Refused, "refused"_L1},
    std::pair {State::TooManyRequests, "too_many_requests"_L1},
    std::pair {State::Blocked, "blocked"_L1},
    std::pair {State::ServerError, "server_error"_L1},
    std::pair {State::TimedOut, "timed_out"_L1},
    std::pair {State::SlowBody, "slow_body"_L1},
    std::pair {State::TooLarge, "too_large"_L1},
    std::pair {State::NotHttps, "not_https"_L1},
    std::pair {State::LocalAddress, "local_address"_L1},
    std::pair {State::NameUnknown, "name_unknown"_L1},
    std::pair {State::TooManyRedirects, "too_many_redirects"_L1},
    std::pair {State::TlsFailed, "tls_failed"_L1},
    std::pair {State::Failed, "failed"_L1},
};

QString stringOf(const JsonValue &object, QStringView key)
{
    const JsonValue *value = object.find(key);
    return value != nullptr ? value->string : QString();
}

/// Passwords in an address are kept nowhere.
QString keyOf(const QUrl &address)
{
    return address.toString(QUrl::RemoveUserInfo);
}

} // namespace

LinkRecords LinkRecords::fromBytes(const QByteArray &bytes)
{
    LinkRecords records;
    const Result<JsonValue> json = parseJson(bytes, {});
    if (!json)
        return records;
    for (const JsonMember &member : json->members) {
        const auto state = std::ranges::find(stateNames, stringOf(member.value, u"state"),
                                             [](const auto &pair) { return QString(pair.second); });
        const QDateTime when = QDateTime::fromString(stringOf(member.value, u"when"), Qt::ISODate);
        if (state == stateNames.end() || !when.isValid())
            continue;
        const JsonValue *status = member.value.find(u"status");
        records.add({.url = QUrl(member.key),
                     .state = state->first,
                     .httpStatus = status != nullptr ? int(status->number) : 0,
                     .movedTo = QUrl(stringOf(member.value, u"moved_to")),
                     .when = when});
    }
    return records;
}

QByteArray LinkRecords::toBytes() const
{
    JsonValue json = JsonValue::object();
    for (const auto &[address, result] : m_records.asKeyValueRange()) {
        JsonValue entry = JsonValue::object();
        entry.set(
            u"state"_s,
            QString(std::ranges::find(stateNames, result.state, &std::pair<State, QLatin1StringView>::first)->second));
        entry.set(u"status"_s, result.httpStatus);
        if (!result.movedTo.isEmpty())
            entry.set(u"moved_to"_s, result.movedTo.toString(QUrl::RemoveUserInfo));
        entry.set(u"when"_s, result.when.toUTC().toString(Qt::ISODate));
        json.set(address, entry);
    }
    return writeJson(json);
}

void LinkRecords::add(const LinkResult &result)
{
    m_records.insert(keyOf(result.url), result);
}

const LinkResult *LinkRecords::find(const QString &address) const
{
    const auto found = m_records.constFind(keyOf(QUrl(address)));
    return found == m_records.constEnd() ? nullptr : &*found;
}

bool LinkRecords::needsAttention(LinkResult::State state)
{
    return state != State::Reachable && state != State::TooLarge && state != State::SlowBody;
}

QString LinkRecords::sentence(const LinkResult &result)
{
    const QString date = displayDate(result.when.toLocalTime().date(), languageFromCode(QLocale().name()));
    switch (result.state) {
    case State::Reachable: return tr("Link answered on %1.").arg(date);
    case State::TooLarge: return tr("Link answered on %1; the page is long and was not read to its end.").arg(date);
    case State::SlowBody: return tr("Link answered on %1; the page came slowly and was not read to its end.").arg(date);
    case State::Moved:
        return tr("Link checked on %1: the page has moved to %2.")
            .arg(date, visibleText(result.movedTo.toString(QUrl::RemoveUserInfo)));
    case State::NotFound: return tr("Link checked on %1: the page no longer exists.").arg(date);
    case State::Refused:
        return tr("Link checked on %1: the server lets only people in. Please open it yourself.").arg(date);
    case State::TooManyRequests:
        return tr("Link checked on %1: the server was asked too often. Please try again later.").arg(date);
    case State::Blocked:
        return tr("Link checked on %1: the server does not show the page for legal reasons.").arg(date);
    case State::ServerError:
        return tr("Link checked on %1: the server reports a fault of its own (%2).").arg(date).arg(result.httpStatus);
    case State::NameUnknown:
        return tr("Link checked on %1: no server of this name was found, or there is no connection to the internet.")
            .arg(date);
    case State::TimedOut: return tr("Link checked on %1: no answer in time.").arg(date);
    case State::NotHttps:
        return tr("Link checked on %1: the address is not a secure one (HTTPS), so it was not opened.").arg(date);
    case State::LocalAddress:
        return tr("Link checked on %1: the address leads to this computer or its own network, so it was not opened.")
            .arg(date);
    case State::TooManyRedirects: return tr("Link checked on %1: the server redirects in a circle.").arg(date);
    case State::TlsFailed:
        return tr("Link checked on %1: no secure connection, the certificate is not valid.").arg(date);
    case State::Failed:
        if (result.httpStatus > 0)
            return tr("Link checked on %1: the server reports error %2.").arg(date).arg(result.httpStatus);
        return tr("Link checked on %1: no connection.").arg(date);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace lotse
