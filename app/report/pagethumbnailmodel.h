// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QImage>
#include <QMap>

class QPdfDocument;
class QPdfPageRenderer;

namespace lotse {

/// The pages of a PDF as small pictures, rendered in the background when they come into view.
class PageThumbnailModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PageThumbnailModel(QPdfDocument &document, QObject *parent = nullptr);

    /// Takes over the pages of the document anew; pictures that are there stay until the new ones are ready.
    void reload();
    /// Width of a picture in device pixels and the ratio to logical ones.
    void setSize(int width, double ratio);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QSize pictureSize(int page) const;

    QPdfDocument &m_document;
    QPdfPageRenderer *m_renderer = nullptr;
    mutable QMap<int, quint64> m_requested; ///< page -> request of the current document
    QMap<int, QImage> m_images;
    int m_pages = 0;
    int m_width = 96;
    double m_ratio = 1;
};

} // namespace lotse
