// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/slides/slides.h"

#include <QObject>
#include <QTimer>

namespace lotse {

/// Makes the slides in the background, a moment after the last change. Only the newest request is answered.
class SlidesJob final : public QObject
{
    Q_OBJECT

public:
    explicit SlidesJob(QObject *parent = nullptr);

    void request(const Library &library, const Engagement &engagement, Language language, const WorkloadEffect &last);

signals:
    void finished(const QList<lotse::report::Slide> &slides);

private:
    void start();

    QTimer m_timer;
    Library m_library;
    Engagement m_engagement;
    Language m_language = Language::German;
    WorkloadEffect m_last;
    int m_request = 0;
};

} // namespace lotse
