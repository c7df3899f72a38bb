// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/pageid.h"

#include <QJsonObject>
#include <QObject>

#include <optional>

namespace lotse {

class EngagementDocument;
class Settings;

/// Where somebody is in the open engagement: page, section of the questions, workload, columns of the comparison. Kept
/// in the settings by the path of its file and never in the engagement, so that the file opens there again.
class LastPlace final : public QObject
{
    Q_OBJECT

public:
    /// A page and, of the questions, the section.
    struct Where
    {
        PageId page = PageId::Start;
        QString section;
    };

    LastPlace(EngagementDocument &document, Settings &settings, QObject *parent = nullptr);

    /// The page on which an engagement opens that was not open before, by whether it has an answer.
    [[nodiscard]] static PageId firstPage(bool isAnswered);
    /// The page on which the file at @p path opens, as long as it holds the engagement with the id @p engagement.
    [[nodiscard]] static PageId opensAt(const Settings &settings, const QString &path, const QString &engagement,
                                        bool isAnswered);

    /// Goes back to workload and columns in which the engagement that was just opened was left, and returns the page;
    /// none where its file was not open before. Before this call nothing is remembered of it.
    std::optional<Where> resume();
    /// Remembers the page that is shown; pages that belong to no engagement are passed over.
    void setPage(const Where &where);
    /// The page that was shown last; Start where there was none.
    [[nodiscard]] const Where &where() const { return m_where; }

private:
    void remember();

    EngagementDocument &m_document;
    Settings &m_settings;
    Where m_where;
    QJsonObject m_remembered; ///< what the settings say of the open file
    bool m_resumed = false;
};

} // namespace lotse
