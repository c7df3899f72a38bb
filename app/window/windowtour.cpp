// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowtour.h"

#include "app/document/engagementdocument.h"
#include "app/document/stepmodel.h"
#include "app/tour/tourpanel.h"
#include "app/tour/toursteps.h"
#include "app/window/filehandling.h"

#include <algorithm>

namespace lotse {

WindowTour::WindowTour(EngagementDocument &document, FileHandling &files, QObject *parent)
    : QObject(parent), m_files(files), m_panel(new TourPanel)
{
    connect(m_panel, &TourPanel::backRequested, this, [this] { goTo(m_step - 1); });
    connect(m_panel, &TourPanel::nextRequested, this, [this] { goTo(m_step + 1); });
    connect(m_panel, &TourPanel::endRequested, this, [this] {
        end();
        emit ended();
    });
    // Another engagement, or none, is no longer the sample.
    connect(&document, &EngagementDocument::reset, this, &WindowTour::end);
}

void WindowTour::start()
{
    const QList<FileHandling::Sample> samples = m_files.samples();
    if (samples.isEmpty())
        return;
    m_isOpen = false;
    const auto connection = connect(&m_files, &FileHandling::opened, this, [this] { m_isOpen = true; });
    m_files.openSample(samples.constFirst().path);
    disconnect(connection);
    if (m_isOpen)
        goTo(0);
}

void WindowTour::goTo(qsizetype step)
{
    const QList<TourStep> steps = tourSteps();
    if (step < 0 || step >= steps.size())
        return;
    m_step = step;
    emit pageRequested(steps.at(step).page);
    follow(steps.at(step).page);
    m_panel->takeFocus();
}

void WindowTour::follow(PageId page)
{
    const QList<TourStep> steps = tourSteps();
    const auto found = std::ranges::find(steps, page, &TourStep::page);
    if (m_step < 0 || found == steps.cend()) {
        m_panel->hide();
        return;
    }
    m_step = found - steps.cbegin();
    m_panel->showStep(int(m_step) + 1, int(steps.size()), StepModel::titleOf(page), found->text);
}

void WindowTour::end()
{
    m_step = -1;
    m_panel->hide();
}

} // namespace lotse
