// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/picturecopy.h"
#include "report/charts/drawoptions.h"

#include <QWidget>

#include <functional>
#include <memory>

class QChart;
class QChartView;

namespace lotse {

class PictureWidget;
class TextLabel;

/// Shows one of the report's charts, as high as it wants to be. Its accessible description is the sentence that the
/// chart proves.
class ChartFrame final : public QWidget
{
    Q_OBJECT

public:
    using Build = std::function<std::unique_ptr<QChart>(const DrawOptions &options)>;
    using Height = std::function<double(const QFont &font)>;

    /// @p name is the accessible name.
    explicit ChartFrame(const QString &name, QWidget *parent = nullptr);

    void setChart(Build build, Height height, Language language, const QString &sentence);
    /// Paler, with a word on it, while the chart shows an earlier result.
    void setOutdated(bool outdated);
    /// Lets @p legend, which explains the chart, be copied with it.
    void setLegend(const PictureWidget &legend) { m_legend = &legend; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void placeWord();
    [[nodiscard]] QList<PaperPart> paperParts(double width) const;

    Build m_build;
    Height m_height;
    Language m_language = Language::English;
    QChartView *m_view = nullptr;
    TextLabel *m_word = nullptr;
    const PictureWidget *m_legend = nullptr;
    bool m_outdated = false;
};

} // namespace lotse
