// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/archiveparts.h"

#include <zip.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qint64 bytesOfMebibyte = 1024 * 1024;

struct CloseFile
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

QString keyOf(const char *name)
{
    return QString::fromUtf8(name).replace(u'\\', u'/').toCaseFolded();
}

} // namespace

void ArchiveParts::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

std::unexpected<Issue> ArchiveParts::fault(Issue::Code code, const QStringList &arguments) const
{
    return std::unexpected(Issue {.code = code, .place = {.file = m_file}, .arguments = arguments});
}

Result<ArchiveParts> ArchiveParts::open(const QByteArray &bytes, const QString &file, const ArchiveLimits &limits)
{
    ArchiveParts parts;
    parts.m_bytes = bytes;
    parts.m_file = file;
    parts.m_limits = limits;
    zip_source_t *source = zip_source_buffer_create(parts.m_bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    if (source == nullptr)
        return parts.fault(Issue::Code::DamagedTable);
    parts.m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!parts.m_archive) {
        zip_source_free(source);
        return parts.fault(Issue::Code::DamagedTable);
    }
    const zip_int64_t count = zip_get_num_entries(parts.m_archive.get(), 0);
    if (count > limits.parts)
        return parts.fault(Issue::Code::TableTooLarge, {u"parts"_s, QString::number(limits.parts)});
    for (zip_int64_t i = 0; i < count; ++i) {
        const char *name = zip_get_name(parts.m_archive.get(), zip_uint64_t(i), ZIP_FL_ENC_GUESS);
        if (name == nullptr)
            return parts.fault(Issue::Code::DamagedTable);
        // Of two parts with one name, programs would read different ones.
        if (parts.m_places.contains(keyOf(name)))
            return parts.fault(Issue::Code::DamagedTable, {QString::fromUtf8(name)});
        parts.m_places.insert(keyOf(name), quint64(i));
    }
    return parts;
}

Result<QByteArray> ArchiveParts::read(const QString &name)
{
    const auto place = m_places.constFind(name.toCaseFolded());
    if (place == m_places.cend())
        return fault(Issue::Code::DamagedTable, {name});
    zip_stat_t status;
    zip_stat_init(&status);
    constexpr zip_uint64_t needed = ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(m_archive.get(), *place, 0, &status) != 0 || (status.valid & needed) != needed)
        return fault(Issue::Code::DamagedTable, {name});
    if (status.encryption_method != ZIP_EM_NONE)
        return fault(Issue::Code::LockedTable);
    if (status.comp_method != ZIP_CM_STORE && status.comp_method != ZIP_CM_DEFLATE)
        return fault(Issue::Code::DamagedTable, {name});
    const std::unique_ptr<zip_file_t, CloseFile> part(zip_fopen_index(m_archive.get(), *place, 0));
    if (!part)
        return fault(Issue::Code::DamagedTable, {name});

    const qint64 packed = std::clamp<qint64>(qint64(status.comp_size), 1, m_bytes.size());
    const qint64 mayBe = std::min(
        {m_limits.partBytes, m_limits.allBytes - m_unpacked, std::max(m_limits.freeBytes, packed * m_limits.ratio)});
    QByteArray bytes;
    std::array<char, 64 * 1024> piece {};
    while (true) {
        const zip_int64_t got = zip_fread(part.get(), piece.data(), piece.size());
        if (got < 0) // the sum is wrong, or what is packed
            return fault(Issue::Code::DamagedTable, {name});
        if (got == 0)
            break;
        if (bytes.size() + got > mayBe)
            return fault(Issue::Code::UnpackedTooLarge, {name, QString::number(mayBe / bytesOfMebibyte)});
        bytes.append(piece.data(), qsizetype(got));
    }
    m_unpacked += bytes.size();
    return bytes;
}

} // namespace lotse
