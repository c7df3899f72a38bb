// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace lotse {

class EngagementDocument;
class Settings;
class Theme;
class WindowActions;

/// What is set in the menus and in the dialog of the settings: colours, size of the text, language, folder of the
/// library.
class WindowSettings final : public QObject
{
    Q_OBJECT

public:
    WindowSettings(const EngagementDocument &document, Settings &settings, Theme &theme, const WindowActions &actions,
                   QWidget &window);

signals:
    /// The text has another size now, which is kept.
    void textSizeChanged();
    /// "de", "en", empty = the system's; it is neither kept nor used yet.
    void languageChosen(const QString &code);
    /// Empty = the shipped library; it is neither kept nor used yet.
    void libraryFolderChosen(const QString &folder);

private:
    void showScheme();
    void setTextSize(int percent);
    void chooseLibraryFolder();
    void openDialog();

    const EngagementDocument &m_document;
    Settings &m_settings;
    Theme &m_theme;
    const WindowActions &m_actions;
    QWidget &m_window;
};

} // namespace lotse
