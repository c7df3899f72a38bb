// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pagethumbnailmodel.h"

#include "app/words/plaintext.h"

#include <QIcon>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfPageRenderer>

namespace lotse {

namespace {

constexpr uint paper = 0xffffffff;

} // namespace

PageThumbnailModel::PageThumbnailModel(QPdfDocument &document, QObject *parent)
    : QAbstractListModel(parent), m_document(document), m_renderer(new QPdfPageRenderer(this))
{
    m_renderer->setDocument(&m_document);
    m_renderer->setRenderMode(QPdfPageRenderer::RenderMode::MultiThreaded);
    connect(m_renderer, &QPdfPageRenderer::pageRendered, this,
            [this](int page, QSize /*size*/, const QImage &image, const QPdfDocumentRenderOptions & /*options*/,
                   quint64 request) {
                if (page >= m_pages || m_requested.value(page) != request || image.isNull())
                    return;
                QImage picture(image.size(), QImage::Format_RGB32); // pages are rendered without their paper
                picture.fill(paper);
                QPainter(&picture).drawImage(0, 0, image);
                picture.setDevicePixelRatio(m_ratio);
                m_images.insert(page, picture);
                emit dataChanged(index(page), index(page), {Qt::DecorationRole});
            });
}

void PageThumbnailModel::reload()
{
    const int pages = std::max(0, m_document.pageCount());
    if (pages > m_pages) {
        beginInsertRows({}, m_pages, pages - 1);
        m_pages = pages;
        endInsertRows();
    } else if (pages < m_pages) {
        beginRemoveRows({}, pages, m_pages - 1);
        m_pages = pages;
        endRemoveRows();
    }
    m_requested.clear();
    if (m_pages > 0)
        emit dataChanged(index(0), index(m_pages - 1));
}

void PageThumbnailModel::setSize(int width, double ratio)
{
    if (width == m_width && qFuzzyCompare(ratio, m_ratio))
        return;
    m_width = width;
    m_ratio = ratio;
    m_images.clear();
    reload();
}

QSize PageThumbnailModel::pictureSize(int page) const
{
    const QSizeF points = m_document.pagePointSize(page);
    if (points.width() <= 0)
        return {m_width, m_width};
    return {m_width, int(m_width * points.height() / points.width())};
}

int PageThumbnailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_pages;
}

QVariant PageThumbnailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int page = index.row();
    switch (role) {
    case Qt::DisplayRole: return QString::number(page + 1);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return plainToolTip(tr("Page %1").arg(page + 1));
    case Qt::DecorationRole: {
        if (!m_requested.contains(page) && m_document.status() == QPdfDocument::Status::Ready)
            m_requested.insert(page, m_renderer->requestPage(page, pictureSize(page)));
        QImage picture = m_images.value(page);
        if (picture.isNull()) {
            picture = QImage(pictureSize(page), QImage::Format_RGB32);
            picture.fill(paper);
            picture.setDevicePixelRatio(m_ratio);
        }
        QIcon icon;
        const QPixmap pixmap = QPixmap::fromImage(picture);
        icon.addPixmap(pixmap, QIcon::Normal);
        icon.addPixmap(pixmap, QIcon::Selected); // the chosen page stays white; its number says that it is chosen
        return icon;
    }
    default: return {};
    }
}

} // namespace lotse
