// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/page.h"
#include "app/report/exportchecklist.h"
#include "core/engagement.h"

class QScrollArea;
class QTabWidget;

namespace lotse {

class DutyList;
class ReportForm;
class ReportJob;
class ReportOutput;
class ReportPreview;

/// Step 6: the recommendation in words, duties, live preview of the report, export and print.
class ReportPage final : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(EngagementDocument &document, QWidget *parent = nullptr);
    ~ReportPage() override;

    void refresh() override;
    /// "export" and "print" act at once, "duties" opens that tab.
    void openSection(const QString &section) override;
    void focusFirst() override;

    /// The PDF that the preview shows; export writes exactly these bytes.
    [[nodiscard]] QByteArray pdf() const { return m_pdf; }

    /// Where the report goes, with the questions to the person.
    [[nodiscard]] ReportOutput &output() const { return *m_output; }

signals:
    /// The preview shows the newest state.
    void previewReady();
    void exported(const QString &path);

protected:
    [[nodiscard]] QList<Area> areas() override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Waiting { Nothing, Export, Print };

    void arrange();
    void fillHeader();
    void takePdf(const QByteArray &pdf);
    void exportPdf();
    void print();
    void checkAll();
    void openLink(ExportChecklist::Link link, int workload);
    void saveDuty(const QString &duty, const DutyNote &note, const QString &field);
    [[nodiscard]] Language reportLanguage() const;

    ReportJob *m_job = nullptr;
    ReportForm *m_form = nullptr;
    DutyList *m_duties = nullptr;
    ReportPreview *m_preview = nullptr;
    ExportChecklist *m_checklist = nullptr;
    QTabWidget *m_tabs = nullptr;
    QScrollArea *m_formArea = nullptr;
    QWidget *m_right = nullptr;
    QScrollArea *m_rightChecks = nullptr; ///< several workloads can have more to check than the window is high
    ReportCheck m_check; ///< of all workloads at the engagement's date, as the report is
    QByteArray m_pdf;
    Waiting m_waiting = Waiting::Nothing;
    ReportOutput *m_output = nullptr;
};

} // namespace lotse
