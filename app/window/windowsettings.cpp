// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowsettings.h"

#include "app/document/engagementdocument.h"
#include "app/document/settings.h"
#include "app/look/theme.h"
#include "app/window/settingsdialog.h"
#include "app/window/windowactions.h"
#include "app/words/language.h"

#include <QActionGroup>
#include <QFileDialog>

namespace lotse {

WindowSettings::WindowSettings(const EngagementDocument &document, Settings &settings, Theme &theme,
                               const WindowActions &actions, QWidget &window)
    : QObject(&window), m_document(document), m_settings(settings), m_theme(theme), m_actions(actions), m_window(window)
{
    constexpr int step = 10; // per cent
    connect(actions.largerText, &QAction::triggered, this, [this] { setTextSize(m_theme.textSize() + step); });
    connect(actions.smallerText, &QAction::triggered, this, [this] { setTextSize(m_theme.textSize() - step); });
    connect(actions.normalText, &QAction::triggered, this, [this] { setTextSize(100); });
    showScheme();
    connect(actions.schemes, &QActionGroup::triggered, this, [this](const QAction *action) {
        const auto scheme = static_cast<ColourScheme>(action->data().toInt());
        m_settings.setScheme(scheme);
        m_theme.setScheme(scheme);
    });
    const auto language = settings.language();
    for (QAction *action : actions.languages->actions())
        action->setChecked(action->data().toString() == (language ? languageCode(*language) : QString()));
    connect(actions.languages, &QActionGroup::triggered, this,
            [this](const QAction *action) { emit languageChosen(action->data().toString()); });
    connect(actions.settings, &QAction::triggered, this, &WindowSettings::openDialog);
    connect(actions.libraryFolder, &QAction::triggered, this, &WindowSettings::chooseLibraryFolder);
    connect(actions.shippedLibrary, &QAction::triggered, this, [this] { emit libraryFolderChosen({}); });
}

void WindowSettings::showScheme()
{
    for (QAction *action : m_actions.schemes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_theme.scheme()));
}

void WindowSettings::setTextSize(int percent)
{
    m_settings.setTextSize(percent);
    m_theme.setTextSize(m_settings.textSize());
    emit textSizeChanged();
}

void WindowSettings::chooseLibraryFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(&m_window, tr("Own library folder"));
    if (!folder.isEmpty())
        emit libraryFolderChosen(folder);
}

void WindowSettings::openDialog()
{
    auto *dialog = new SettingsDialog(m_settings, m_document.library(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const SettingsDialog::Changes changes = dialog->save();
        m_theme.setScheme(m_settings.scheme());
        showScheme();
        if (changes.textSize)
            setTextSize(m_settings.textSize());
        // Each makes another window; this one lives until the event loop deletes it.
        if (changes.language) {
            const std::optional<Language> language = m_settings.language();
            emit languageChosen(language ? languageCode(*language) : QString());
        }
        if (changes.libraryFolder)
            emit libraryFolderChosen(*changes.libraryFolder);
    });
    dialog->open();
}

} // namespace lotse
