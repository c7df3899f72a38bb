// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <optional>

class QListWidget;
class QStackedWidget;

namespace lotse {

class ConsultantSettings;
class DisplaySettings;
class LibrarySettings;
class NewEngagementSettings;
class Settings;
class SettingsPage;
struct Library;

/// All settings of the program in one place, asked once: what new engagements start with, how the window looks, which
/// library and whether the network is used. Nothing is written before save(), and the folder of a library only by who
/// reads it.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p library names the options that can be chosen.
    SettingsDialog(Settings &settings, const Library &library, QWidget *parent);

    /// What has to follow a change.
    struct Changes
    {
        bool textSize = false;
        bool language = false;
        std::optional<QString> libraryFolder; ///< to be read and kept; empty = the shipped library
    };
    /// Writes what is entered; colours have to be applied in any case.
    Changes save();

public slots:
    /// Closes the dialog only when each page can be saved; else it turns to the first that cannot and says why.
    void accept() override;

private:
    void addPage(SettingsPage *page);

    Settings &m_settings;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    ConsultantSettings *m_consultant = nullptr;
    NewEngagementSettings *m_engagements = nullptr;
    DisplaySettings *m_display = nullptr;
    LibrarySettings *m_library = nullptr;
    QList<SettingsPage *> m_pages; ///< in the order of the list
};

} // namespace lotse
