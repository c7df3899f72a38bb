// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QPdfView;
class QPushButton;

namespace lotse {

/// How large a view of a PDF shows its page: the whole page, its width, or step by step larger and smaller, the latter
/// by + and − in the view, too.
class PreviewZoom final : public QWidget
{
    Q_OBJECT

public:
    /// @p view outlives it.
    explicit PreviewZoom(QPdfView &view, QWidget *parent = nullptr);

    [[nodiscard]] bool isWholePage() const;
    /// Returns the width with or without the buttons that go step by step.
    [[nodiscard]] int neededWidth(bool steps) const;
    void setStepsVisible(bool visible);

signals:
    void changed();

private:
    [[nodiscard]] QPushButton *add(const QString &icon, const QString &text, const QString &name);
    void fit(QPushButton *choice, bool wholePage);
    void step(QPushButton *button, Qt::Key key, double factor);
    /// Returns how large the page is shown: 1 = as on paper, on a screen that knows its size.
    [[nodiscard]] double shownZoom() const;
    void zoomBy(double factor);

    QPdfView &m_view;
    QButtonGroup *m_choices = nullptr;
    QPushButton *m_whole = nullptr;
    QPushButton *m_width = nullptr;
    QPushButton *m_smaller = nullptr;
    QPushButton *m_larger = nullptr;
};

} // namespace lotse
