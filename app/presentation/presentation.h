// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/slides/slide.h"

#include <QWidget>

namespace lotse {

class EngagementDocument;
class SlidesJob;
class SlideView;

/// The presentation (F11): the engagement as slides, in a window of its own over the working one, which stays as it is.
/// It follows the document, so that what is changed on another screen is seen at once.
class Presentation final : public QWidget
{
    Q_OBJECT

public:
    explicit Presentation(EngagementDocument &document, QWidget *parent);

    [[nodiscard]] const QList<report::Slide> &slides() const { return m_slides; }
    [[nodiscard]] qsizetype current() const { return m_current; }
    [[nodiscard]] bool isCovered() const { return m_covered; }

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void request();
    void take(const QList<report::Slide> &slides);
    void goTo(qsizetype index);
    void showSlide(qsizetype index);
    void setCovered(bool covered);
    void announce(const QString &text);

    EngagementDocument &m_document;
    SlidesJob *m_job = nullptr;
    SlideView *m_view = nullptr;
    QList<report::Slide> m_slides; ///< empty until the first are made
    qsizetype m_current = 0;
    bool m_covered = false;
};

} // namespace lotse
