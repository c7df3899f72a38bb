// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QImage>
#include <expected>

namespace lotse {

/// The consultant's logo: PNG or SVG, at most 1 MiB.
class Logo
{
    Q_DECLARE_TR_FUNCTIONS(lotse::Logo)

public:
    static constexpr qint64 largestSize = 1024 * 1024; // bytes

    /// Reads @p path; the error is a sentence for the person.
    [[nodiscard]] static std::expected<QByteArray, QString> read(const QString &path);
    /// Returns true if @p bytes are a picture that the report can show.
    [[nodiscard]] static bool isPicture(const QByteArray &bytes);
    [[nodiscard]] static bool isVector(const QByteArray &bytes);
    /// Returns the logo scaled into @p size (device pixels); a null image if it is none.
    [[nodiscard]] static QImage preview(const QByteArray &bytes, QSize size);
};

} // namespace lotse
