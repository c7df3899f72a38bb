// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lotse {

class EngagementDocument;
class OptionTiles;
class TextLabel;

/// Which options of the library the engagement compares.
class OptionChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit OptionChoice(EngagementDocument &document, QWidget *parent = nullptr);

    void refresh();
    /// Puts the chosen ones first at the next refresh().
    void reorder();

private:
    void toggle(const QString &option, bool chosen);

    EngagementDocument &m_document;
    OptionTiles *m_tiles = nullptr;
    TextLabel *m_count = nullptr;
};

} // namespace lotse
