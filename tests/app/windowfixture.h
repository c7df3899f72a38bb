// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/engagementdocument.h"
#include "app/document/settings.h"
#include "app/window/filehandling.h"
#include "app/window/mainwindow.h"
#include "app/window/session.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// Every page with a name for rows of test data.
inline const QList<std::pair<lotse::PageId, const char *>> allPages {
    {lotse::PageId::Start, "start"},     {lotse::PageId::Client, "client"},   {lotse::PageId::Questions, "questions"},
    {lotse::PageId::Compare, "compare"}, {lotse::PageId::Ranking, "ranking"}, {lotse::PageId::Weights, "weights"},
    {lotse::PageId::Risks, "risks"},     {lotse::PageId::Report, "report"},   {lotse::PageId::Library, "library"}};

/// Adds the columns "language" and "page" with a row for each page in each language.
inline void addPagesInEachLanguage()
{
    QTest::addColumn<lotse::Language>("language");
    QTest::addColumn<lotse::PageId>("page");
    for (const auto &[language, code] : {std::pair(lotse::Language::German, "de"), {lotse::Language::English, "en"}}) {
        for (const auto &[page, name] : allPages)
            QTest::addRow("%s %s", code, name) << language << page;
    }
}

/// A running program with settings of its own and the shipped library.
class WindowFixture final
{
public:
    /// @p library is a folder of an own library; empty = the shipped one. @p textSize is in percent.
    explicit WindowFixture(lotse::Language language = lotse::Language::English, const QString &library = {},
                           int textSize = 100)
        : m_store(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat), m_settings(m_store)
    {
        // The own library, drafts and recovery copies of an empty machine.
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
        m_settings.setLanguage(language);
        m_settings.setTextSize(textSize);
        m_settings.setScheme(lotse::ColourScheme::Light);
        lotse::StartOptions options;
        options.library = library;
        options.startProgram = [this](const QStringList &arguments) {
            m_started.append(arguments);
            return true;
        };
        m_session = std::make_unique<lotse::Session>(m_settings, options);
        // The size of the design, whatever the screen of the test is.
        window().setWindowState(Qt::WindowNoState);
        window().resize(1440, 900);
    }

    /// Opens a shipped sample as a copy.
    void openSample(const QString &name = QStringLiteral("lake_constance_manufacturer"))
    {
        window().files().openSample(QStringLiteral(":/samples/%1.lotse").arg(name));
    }

    [[nodiscard]] lotse::MainWindow &window() const { return m_session->window(); }
    [[nodiscard]] lotse::EngagementDocument &document() const { return m_session->document(); }
    [[nodiscard]] lotse::Settings &settings() { return m_settings; }
    [[nodiscard]] lotse::Session &session() const { return *m_session; }
    [[nodiscard]] static QString ownLibrary()
    {
        return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/library");
    }
    /// The arguments of each further program that was asked for; none is started.
    [[nodiscard]] const QList<QStringList> &started() const { return m_started; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return window().currentPage()->findChild<Widget *>(name);
    }

private:
    QTemporaryDir m_folder;
    QList<QStringList> m_started;
    QSettings m_store;
    lotse::Settings m_settings;
    std::unique_ptr<lotse::Session> m_session;
};
