// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/picturecopy.h"
#include "decision/evaluation.h"

#include <QWidget>

class QChartView;

namespace lotse {

/// The ranking bars with their legend, as the report draws them. A bar says under the mouse why its option is in or not
/// cleared; Enter and Space say it of all that are not in.
class RankingView final : public QWidget
{
    Q_OBJECT

public:
    explicit RankingView(QWidget *parent = nullptr);

    void setContent(const Library &library, const Evaluation &evaluation, Language language, const QString &sentence);
    enum class Picture { Svg, Png };
    /// Returns the picture in the colours of paper.
    [[nodiscard]] QByteArray picture(Picture kind) const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void place();
    [[nodiscard]] const OptionEvaluation *optionAt(QPoint place) const; ///< in the viewport of the chart
    [[nodiscard]] QList<PaperPart> paperParts(double width) const;

    Library m_library;
    Evaluation m_evaluation;
    Language m_language = Language::English;
    QChartView *m_view = nullptr;
};

} // namespace lotse
