// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/lastplace.h"

#include "app/document/engagementdocument.h"
#include "app/document/settings.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

// The pages that belong to an engagement, by the names that the settings know.
constexpr std::array pageNames {
    std::pair {PageId::Client, "client"_L1},   std::pair {PageId::Questions, "questions"_L1},
    std::pair {PageId::Compare, "compare"_L1}, std::pair {PageId::Ranking, "ranking"_L1},
    std::pair {PageId::Weights, "weights"_L1}, std::pair {PageId::Risks, "risks"_L1},
    std::pair {PageId::Report, "report"_L1}};

QString nameOf(PageId page)
{
    const auto *found = std::ranges::find(pageNames, page, &std::pair<PageId, QLatin1StringView>::first);
    return found == pageNames.end() ? QString() : QString(found->second);
}

PageId pageOf(const QString &name)
{
    const auto *found = std::ranges::find_if(pageNames, [&name](const auto &page) { return page.second == name; });
    return found == pageNames.end() ? PageId::Start : found->first;
}

/// What is kept of the file at @p path; empty where another engagement may have taken its place.
QJsonObject placeOf(const Settings &settings, const QString &path, const QString &engagement)
{
    const QJsonObject place = settings.place(path);
    return place["engagement"_L1].toString() == engagement ? place : QJsonObject();
}

QStringList strings(const QJsonValue &values)
{
    QStringList all;
    for (const auto &value : values.toArray())
        all.append(value.toString());
    return all;
}

} // namespace

LastPlace::LastPlace(EngagementDocument &document, Settings &settings, QObject *parent)
    : QObject(parent), m_document(document), m_settings(settings)
{
    connect(&m_document, &EngagementDocument::reset, this, [this] {
        m_resumed = false;
        m_where = {};
        m_remembered = {};
    });
    connect(&m_document, &EngagementDocument::pathChanged, this, [this] {
        m_remembered = {};
        remember();
    });
    connect(&m_document, &EngagementDocument::changed, this, &LastPlace::remember);
    connect(&m_document, &EngagementDocument::columnsChanged, this, &LastPlace::remember);
}

PageId LastPlace::firstPage(bool isAnswered)
{
    return isAnswered ? PageId::Questions : PageId::Client;
}

PageId LastPlace::opensAt(const Settings &settings, const QString &path, const QString &engagement, bool isAnswered)
{
    const QJsonObject place = placeOf(settings, path, engagement);
    const PageId left = pageOf(place["page"_L1].toString());
    return left == PageId::Start ? firstPage(isAnswered) : left;
}

std::optional<LastPlace::Where> LastPlace::resume()
{
    const QJsonObject place = placeOf(m_settings, m_document.path(), m_document.engagement().id);
    const Where left {pageOf(place["page"_L1].toString()), place["section"_L1].toString()};
    if (!m_document.isOpen() || left.page == PageId::Start) {
        m_resumed = m_document.isOpen();
        return std::nullopt;
    }
    const QList<Workload> &workloads = m_document.engagement().workloads;
    const auto workload = std::ranges::find(workloads, place["workload"_L1].toString(), &Workload::id);
    if (workload != workloads.end())
        m_document.setWorkloadIndex(static_cast<int>(workload - workloads.begin()));
    m_document.setColumns({.hidden = strings(place["hidden"_L1]),
                           .pinned = strings(place["pinned"_L1]),
                           .failedWide = place["failed_wide"_L1].toBool()});
    m_resumed = true;
    setPage(left);
    return left;
}

void LastPlace::setPage(const Where &where)
{
    if (!m_resumed || nameOf(where.page).isEmpty())
        return;
    // What other pages call a section can be a deed, as "export".
    m_where = {where.page, where.page == PageId::Questions ? where.section : QString()};
    remember();
}

void LastPlace::remember()
{
    if (!m_resumed || m_document.path().isEmpty() || m_where.page == PageId::Start)
        return;
    const ShownColumns &columns = m_document.columns();
    const QJsonObject place {{u"engagement"_s, m_document.engagement().id},
                             {u"page"_s, nameOf(m_where.page)},
                             {u"section"_s, m_where.section},
                             {u"workload"_s, m_document.workload().id},
                             {u"hidden"_s, QJsonArray::fromStringList(columns.hidden)},
                             {u"pinned"_s, QJsonArray::fromStringList(columns.pinned)},
                             {u"failed_wide"_s, columns.failedWide}};
    if (place == m_remembered)
        return;
    m_remembered = place;
    m_settings.setPlace(m_document.path(), place);
}

} // namespace lotse
