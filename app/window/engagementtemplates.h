// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/messagebar.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QMenu;

namespace lotse {

class EngagementDocument;
class FileHandling;
class Settings;

/// New engagements that start from a template or from any other engagement, and templates of the open one. A template
/// is an engagement file in a folder of its own among the user's data; that it says nothing of a client follows from
/// startFrom(), through which each goes once when it is saved and once more when it is used.
class EngagementTemplates final : public QObject
{
    Q_OBJECT

public:
    EngagementTemplates(EngagementDocument &document, Settings &settings, FileHandling &files, QWidget *window);

    /// Where templates lie.
    [[nodiscard]] static QString folder();
    /// Fills @p menu with the templates that there are, by name, and the choice of another file.
    void fill(QMenu &menu);
    /// Begins an engagement from the one in the file @p path, after the question about unsaved work.
    void begin(const QString &path);
    /// The same from a file that the person chooses.
    void beginFromFile();
    /// Saves what is no single client's of the open engagement, where the person says.
    void save();

    /// The questions to the person; tests answer them in their own way.
    std::function<QString()> askForFile;
    std::function<QString(const QString &suggestion)> askForPlace;

signals:
    /// An engagement was begun and wants to be shown.
    void begun();
    void messageRequested(lotse::MessageBar::Kind kind, const QString &text);

private:
    [[nodiscard]] QString suggestedPlace() const;
    void tellBegun(const QString &name, qsizetype optionsGone, const QStringList &namesLeft);

    EngagementDocument &m_document;
    Settings &m_settings;
    FileHandling &m_files;
    QPointer<QWidget> m_window;
};

} // namespace lotse
