// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/cuttexts.h"
#include "app/controls/fieldinsight.h"
#include "app/controls/fieldundo.h"
#include "app/controls/focusring.h"
#include "app/controls/keptediting.h"
#include "app/controls/typedinput.h"
#include "app/look/theme.h"
#include "app/page/page.h"
#include "app/words/language.h"
#include "core/libraryloader.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <functional>
#include <memory>

namespace lotse {

class EngagementDocument;
class LastPlace;
class MainWindow;
class RecoveryCopy;
class Settings;
struct LoadedLibrary;

/// What the command line asks the window for.
struct StartOptions
{
    QString file;
    PageId page = PageId::Start;
    bool pageGiven = false;
    QString library; ///< folder; empty = as in the settings
    /// Starts the program once more with @p arguments, for another window; false where that failed.
    std::function<bool(const QStringList &arguments)> startProgram;
};

/// A running program with a window: document, language and theme outlive the window, which is made anew for another
/// language.
class Session final : public QObject
{
    Q_OBJECT

public:
    Session(Settings &settings, const StartOptions &options, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] EngagementDocument &document() const { return *m_document; }
    void setLanguage(const QString &code);

private:
    void makeWindow();
    void renewWindow();
    /// Takes the shipped library in place of one that cannot be used and returns the sentence about it; empty = usable.
    [[nodiscard]] QString replaceUnusable(const LoadedLibrary &loaded);
    /// Takes the library of @p folder (empty = the shipped one) and keeps it in the settings; where it is none, both
    /// stay as they are.
    void useLibrary(const QString &folder);
    void restore(const QString &copy);
    /// Opens another window, with @p file where one is given.
    void startWindow(const QString &file);

    Settings &m_settings;
    QString m_library; ///< folder that the command line named; empty = as in the settings
    std::function<bool(const QStringList &arguments)> m_startProgram;
    QStringList m_folders; ///< of the library
    QString m_noCopy; ///< what was told when no recovery copy could be written
    ProgramLanguage m_language;
    Theme m_theme;
    FocusRing m_focusRing;
    TypedInput m_typedInput;
    KeptEditing m_keptEditing;
    FieldUndo m_fieldUndo;
    CutTexts m_cutTexts;
    FieldInSight m_fieldInSight;
    std::unique_ptr<EngagementDocument> m_document;
    std::unique_ptr<LastPlace> m_lastPlace;
    std::unique_ptr<RecoveryCopy> m_recovery;
    std::unique_ptr<MainWindow> m_window;
    QList<QPointer<MainWindow>> m_retired; ///< of another language, until the event loop deletes them
};

} // namespace lotse
