// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QWidget>

class QHBoxLayout;
class QListView;
class QPdfDocument;
class QPdfView;
class QPushButton;

namespace lotse {

class Chip;
class PageThumbnailModel;
class PreviewZoom;
class TextLabel;

/// Shows a PDF in memory: thumbnails, one page, the width or any zoom, page buttons, and whether it is up to date. A
/// new PDF keeps page and zoom.
class ReportPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);
    ~ReportPreview() override;

    void setPdf(const QByteArray &pdf);
    void setCurrent(bool current); ///< "Preview is up to date" or "is being made"
    void setThumbnailsVisible(bool visible);
    /// Shows @p widget at the right of the pages, below the bar.
    void setSide(QWidget *widget);
    /// Shows two pages beside each other while whole pages are shown.
    void setTwoPages(bool two);
    [[nodiscard]] int shownPages() const; ///< 1 or 2
    [[nodiscard]] int page() const; ///< from 0
    [[nodiscard]] int pageCount() const;
    void goTo(int page);
    [[nodiscard]] const QPdfDocument &document() const { return *m_document; }
    [[nodiscard]] QList<QWidget *> areas() const;

signals:
    void loaded();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    void showPageNumber();
    void applyColours();
    void showSecondPage();
    void fitBar();

    QBuffer m_buffer;
    QPdfDocument *m_document = nullptr;
    QPdfView *m_view = nullptr;
    QPdfView *m_second = nullptr;
    QHBoxLayout *m_row = nullptr;
    QListView *m_thumbnails = nullptr;
    PageThumbnailModel *m_pages = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    PreviewZoom *m_zoom = nullptr;
    QWidget *m_bar = nullptr;
    TextLabel *m_number = nullptr;
    Chip *m_state = nullptr;
    bool m_two = false;
};

} // namespace lotse
