// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportoutput.h"

#include "app/document/engagementdocument.h"
#include "app/document/savingfolder.h"
#include "app/words/messages.h"
#include "core/file.h"
#include "core/visibletext.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPainter>
#include <QPdfDocument>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr auto openAction = "report.open"_L1;

} // namespace

ReportOutput::ReportOutput(EngagementDocument &document, QWidget &page) : QObject(&page), m_document(document)
{
    askForPlace = [&page](const QString &suggestion) {
        return QFileDialog::getSaveFileName(&page, tr("Export the report"), suggestion, tr("PDF (*.pdf)"));
    };
    askForFinal = [&page](int unknownClaims) {
        QMessageBox box(&page);
        box.setIcon(QMessageBox::Question);
        box.setText(tr("Export as final version?"));
        box.setInformativeText(
            tr("%n claim(s) that decide the result are not documented. The report says so.", nullptr, unknownClaims));
        const QPushButton *go = box.addButton(tr("Export as final"), QMessageBox::AcceptRole);
        box.addButton(QMessageBox::Cancel);
        box.exec();
        return box.clickedButton() == go;
    };
    askForPrinter = [&page](QPrinter &printer) { return QPrintDialog(&printer, &page).exec() == QDialog::Accepted; };
}

bool ReportOutput::mayBeFinal(int unknownClaims)
{
    const QString engagement = m_document.engagement().id;
    if (unknownClaims > 0 && m_confirmedFinal != engagement) {
        if (!askForFinal(unknownClaims))
            return false;
        m_confirmedFinal = engagement;
    }
    return true;
}

QString ReportOutput::choosePlace() const
{
    const QString place = askForPlace(suggestedPlace());
    const bool isBare = !place.isEmpty() && QFileInfo(place).suffix().isEmpty() && !QFileInfo::exists(place);
    return isBare ? place + u".pdf"_s : place;
}

void ReportOutput::write(const QString &place, const QByteArray &pdf, int pages)
{
    const std::expected<void, Issue> result = writeMadeFile(place, pdf, m_document.madeFrom());
    if (!result) {
        emit failed(tr("The report could not be written to %1. %2 Nothing is lost: choose another place.")
                        .arg(visibleText(QDir::toNativeSeparators(place)), sentence(result.error())));
        return;
    }
    m_lastPlace = place;
    emit messageRequested(
        tr("PDF exported: %1, %n page(s)", nullptr, pages).arg(visibleText(QFileInfo(place).fileName())), tr("Open"),
        openAction);
    emit written(place);
}

void ReportOutput::print(QPdfDocument &pages)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(QFileInfo(suggestedPlace()).completeBaseName());
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    if (!askForPrinter(printer))
        return;
    const int last = pages.pageCount();
    const int from = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), last) : last;
    QPainter painter;
    if (!painter.begin(&printer)) {
        emit failed(tr("The printer does not answer. Please choose another one."));
        return;
    }
    for (int page = from; page < to; ++page) {
        if (page > from)
            printer.newPage();
        const QRectF area = painter.viewport();
        const QSizeF fit = pages.pagePointSize(page).scaled(area.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(area.topLeft(), fit), pages.render(page, (fit / 2).toSize())); // 600 dpi are enough
    }
}

void ReportOutput::act(const QString &action)
{
    if (action == openAction && !m_lastPlace.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_lastPlace));
}

QString ReportOutput::suggestedPlace() const
{
    const QString path = m_document.path();
    const QString name = path.isEmpty() ? proposedFileName(m_document.engagement().clientName, tr("Report"))
                                        : QFileInfo(path).completeBaseName();
    return QDir(savingFolder(path)).filePath(name + u".pdf"_s);
}

} // namespace lotse
