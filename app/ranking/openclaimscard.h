// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace lotse {

class EngagementDocument;
class TextLabel;
struct Analysis;
struct LeadReasons;

/// What decides now, and the questions to the providers: as text, and as a table that comes back filled.
class OpenClaimsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit OpenClaimsCard(EngagementDocument &document, QWidget *parent = nullptr);

    void setReasons(const LeadReasons &reasons);
    /// What to check next, once it is worked out, in one @p sentence; the list then asks about the first option in it.
    void setNext(const QString &sentence, const Analysis &analysis);
    /// Closes the list, which is not for the client's eyes.
    void setClientView(bool on);
    /// Writes the table of questions to the providers, or takes the answers of a filled one as one undoable step.
    void writeSheet(const QString &path);
    void readSheet(const QString &path);

signals:
    void told(const QString &sentence);
    /// Answers were taken over, as the last step to undo.
    void answersTaken(const QString &sentence);
    void failed(const QString &sentence);

private:
    void makeMenu();
    void askAbout(const QString &deployment);
    [[nodiscard]] QString questions() const;
    void copyQuestions();
    void saveQuestions();
    [[nodiscard]] QByteArray sheet() const;
    void saveSheet();
    void openSheet();

    EngagementDocument &m_document;
    TextLabel *m_open = nullptr;
    QPushButton *m_questionButton = nullptr;
    QString m_asked; ///< deployment; empty = nobody
};

} // namespace lotse
