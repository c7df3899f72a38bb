// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace lotse {

class FileHandling;
class Settings;
class WindowActions;

/// The menus that list files: the shipped samples and the engagements that were open last. Each is filled when it is
/// opened.
class FileMenus final : public QObject
{
    Q_OBJECT

public:
    FileMenus(const Settings &settings, FileHandling &files, const WindowActions &actions, QWidget &window);

private:
    void fillSamples();
    void fillRecent();

    const Settings &m_settings;
    FileHandling &m_files;
    const WindowActions &m_actions;
};

} // namespace lotse
