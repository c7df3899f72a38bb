// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// Runs the real program without a display in a folder of its own, with what lies there.
class CliFixture
{
public:
    /// How a run ended and what it said; the code is -1 where it crashed or did not end.
    struct Outcome
    {
        int code = -1;
        QString out;
        QString error;
    };

    /// Goes on in a new folder.
    void renew()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    [[nodiscard]] Outcome run(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("SOURCE_DATE_EPOCH"), QStringLiteral("1795219200"));
        // Neither settings nor an overlay of whoever runs the test.
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder());
        process.start(QStringLiteral(LOTSE_BINARY), arguments);
        if (!process.waitForFinished(60000))
            return {};
        return {.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                .out = QString::fromUtf8(process.readAllStandardOutput()),
                .error = QString::fromUtf8(process.readAllStandardError())};
    }

    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(QFileInfo(file.fileName()).dir().mkpath(QStringLiteral(".")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// The path of a shipped sample.
    [[nodiscard]] static QString sample(const QString &name)
    {
        return QStringLiteral(LOTSE_SOURCE_DIR) + QStringLiteral("/resources/samples/%1.lotse").arg(name);
    }

    /// The path of an input that once went wrong.
    [[nodiscard]] static QString fault(const QString &name)
    {
        return QStringLiteral(LOTSE_TEST_DATA "/faults/") + name;
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};
