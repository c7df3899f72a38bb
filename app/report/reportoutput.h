// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QPdfDocument;
class QPrinter;

namespace lotse {

class EngagementDocument;

/// Where the report goes, into a file or onto paper, with the questions to the person.
class ReportOutput final : public QObject
{
    Q_OBJECT

public:
    /// @p page is the parent of the dialogs.
    ReportOutput(EngagementDocument &document, QWidget &page);

    /// Asks once for each engagement whether the final version may rest on so many claims that nobody documented; true
    /// where there are none.
    [[nodiscard]] bool mayBeFinal(int unknownClaims);
    /// Asks where the PDF shall lie; empty where it shall not be written.
    [[nodiscard]] QString choosePlace() const;
    /// Writes @p pdf, which has so many @p pages, and says so.
    void write(const QString &place, const QByteArray &pdf, int pages);
    /// Prints those of @p pages that the person says.
    void print(QPdfDocument &pages);
    /// Does what the message about a written file offers, if @p action is that.
    void act(const QString &action);

    /// The questions to the person; tests answer them in their own way.
    std::function<QString(const QString &suggestion)> askForPlace;
    std::function<bool(int unknownClaims)> askForFinal;
    std::function<bool(QPrinter &printer)> askForPrinter;

signals:
    void written(const QString &path);
    void messageRequested(const QString &text, const QString &actionText, const QString &actionId);
    void failed(const QString &sentence);

private:
    [[nodiscard]] QString suggestedPlace() const;

    EngagementDocument &m_document;
    QString m_lastPlace;
    QString m_confirmedFinal; ///< engagement for which the question was answered
};

} // namespace lotse
