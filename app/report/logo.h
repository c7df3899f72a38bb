// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <expected>

class QLabel;

namespace lotse {

/// The file of the consultant's logo: PNG or SVG, at most 1 MiB.
class Logo
{
    Q_DECLARE_TR_FUNCTIONS(lotse::Logo)

public:
    /// Reads @p path; the error is a sentence for the person.
    [[nodiscard]] static std::expected<QByteArray, QString> read(const QString &path);
    /// Shows @p logo in @p picture, which has its size, and in @p words what it is; empty = none yet.
    static void show(const QByteArray &logo, QLabel &picture, QLabel &words);
};

} // namespace lotse
