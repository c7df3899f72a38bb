// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/settings.h"

#include <QWidget>

#include <functional>
#include <optional>

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

/// A page: its title, a sentence about it, what is wrong with what was entered, and fields below.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(const QString &title, const QString &explanation);

    /// What cannot be saved as it is.
    struct Problem
    {
        QString sentence;
        QWidget *field = nullptr; ///< to be put right
    };
    [[nodiscard]] virtual std::optional<Problem> problem() const { return {}; }
    /// Says @p problem and leads to its field.
    void refuse(const Problem &problem);

protected:
    /// What was said is being put right.
    void withdraw();
    [[nodiscard]] QVBoxLayout &content() const { return *m_layout; }

private:
    QVBoxLayout *m_layout = nullptr;
    TextLabel *m_problem = nullptr;
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

    /// No option ticked is what the file means by the proposed ones.
    [[nodiscard]] std::optional<Problem> problem() const override;
    void save(EngagementDefaults &defaults) const;

private:
    [[nodiscard]] QStringList ticked() const;
    [[nodiscard]] QStringList ofOtherLibraries() const;
    void refreshNote();

    QStringList m_stored; ///< options
    QButtonGroup *m_which = nullptr;
    QListWidget *m_options = nullptr;
    TextLabel *m_note = nullptr; ///< where the ticked options are all of another library
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

    /// Another folder has to be a library; the one of the settings may be away for now.
    [[nodiscard]] std::optional<Problem> problem() const override;
    /// The folder that was chosen instead of the one in the settings (empty = the shipped library); none = no other.
    [[nodiscard]] std::optional<QString> newFolder() const;
    /// Writes all but the folder.
    void save(Settings &settings) const;

    /// The question for a folder; tests answer it in their own way.
    std::function<QString()> askForFolder;

private:
    QString m_stored; ///< folder
    QButtonGroup *m_library = nullptr;
    QLineEdit *m_folder = nullptr;
    QCheckBox *m_network = nullptr;
};

} // namespace lotse
