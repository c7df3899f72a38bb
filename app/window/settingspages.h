// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/settings.h"

#include <QWidget>

#include <functional>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

/// The pages of the settings dialog. Each shows what the settings say and writes what was entered only when it is
/// asked.
namespace lotse {

struct Library;
class TextLabel;

/// A page: its title, a sentence about it, and fields below.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(const QString &title, const QString &explanation);

protected:
    [[nodiscard]] QVBoxLayout &content() const { return *m_layout; }

private:
    QVBoxLayout *m_layout = nullptr;
};

/// Who advises: name, company, logo.
class ConsultantSettings final : public SettingsPage
{
    Q_OBJECT

public:
    explicit ConsultantSettings(const EngagementDefaults &defaults);

    void save(EngagementDefaults &defaults) const;

    /// The question for a file; tests answer it in their own way.
    std::function<QString()> askForLogo;

private:
    void chooseLogo();
    void showLogo(const QByteArray &logo);

    QLineEdit *m_consultant = nullptr;
    QLineEdit *m_company = nullptr;
    QLabel *m_logo = nullptr;
    TextLabel *m_logoText = nullptr;
    QPushButton *m_removeLogo = nullptr;
    QByteArray m_logoBytes;
};

/// What new engagements compare, and how suggested measures are proposed.
class NewEngagementSettings final : public SettingsPage
{
    Q_OBJECT

public:
    /// @p library names the options that can be chosen; chosen ones of another library are kept.
    NewEngagementSettings(const EngagementDefaults &defaults, const Library &library);

    void save(EngagementDefaults &defaults) const;

private:
    QStringList m_stored; ///< options
    QButtonGroup *m_which = nullptr;
    QListWidget *m_options = nullptr;
    QLineEdit *m_owner = nullptr;
    QSpinBox *m_days = nullptr;
};

/// Text size, colours and language of the window.
class DisplaySettings final : public SettingsPage
{
    Q_OBJECT

public:
    explicit DisplaySettings(const Settings &settings);

    void save(Settings &settings) const;

private:
    QSpinBox *m_textSize = nullptr;
    QComboBox *m_scheme = nullptr;
    QComboBox *m_language = nullptr;
};

/// Which library is used, and whether the network may be.
class LibrarySettings final : public SettingsPage
{
    Q_OBJECT

public:
    explicit LibrarySettings(const Settings &settings);

    void save(Settings &settings) const;

    /// The question for a folder; tests answer it in their own way.
    std::function<QString()> askForFolder;

private:
    QButtonGroup *m_library = nullptr;
    QLineEdit *m_folder = nullptr;
    QCheckBox *m_network = nullptr;
};

} // namespace lotse
