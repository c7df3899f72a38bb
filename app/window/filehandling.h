// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/messagebar.h"
#include "core/issue.h"

#include <QObject>
#include <QPointer>
#include <functional>
#include <optional>

namespace lotse {

class EngagementDocument;
class Settings;
struct LockHolder;
enum class FileChange;

/// New, open, save and close of engagements with their questions. Failures become messages in the window.
class FileHandling final : public QObject
{
    Q_OBJECT

public:
    enum class SaveAnswer { Save, Discard, Cancel };

    /// What is not saved: the client of the engagement (empty = the engagement is saved), the names of texts that are
    /// kept as drafts, and whether weights are in work that nobody confirmed.
    struct Unsaved
    {
        QString engagement;
        QStringList texts;
        bool weights = false;
    };

    FileHandling(EngagementDocument &document, Settings &settings, QWidget *window);

    void createNew();
    void open();
    void openFile(const QString &path);
    /// Opens a copy of a shipped sample; it is never overwritten.
    void openSample(const QString &path);
    bool save();
    bool saveAs();
    void closeEngagement();
    /// Opens the file of the open engagement once more, to edit it if it is free by now.
    void openAgain();
    /// Goes on with a copy of the open engagement that has no file yet.
    void openCopy();
    /// Goes on with what is whole of the damaged file that was told last, as an engagement without a file.
    void openWhole();
    /// Takes the file of the open engagement away from the program that edits it, after a question.
    void takeOver();
    /// Takes over what another program wrote to the file of the open engagement; undo brings the own state back.
    void takeTheirs();
    /// Writes the open engagement over what another program wrote to its file.
    void keepMine();
    /// Tells again what happened to the open file, as long as it is not decided.
    void tellAgain();
    /// Tells what stands between the open engagement and its file: another program has the lock, or changed it. Returns
    /// false where nothing does.
    bool tellChanges();
    /// Tells what the engagement that was restored from a recovery copy finds at its file.
    void tellRestored();
    /// Tells something of the open engagement that its next saving settles.
    void tellUntilSaved(MessageBar::Kind kind, const QString &text, const QList<MessageBar::Action> &actions = {});
    /// Asks whether unsaved changes may go; true when the engagement may be replaced.
    [[nodiscard]] bool mayReplace();
    /// Asks once about the engagement and @p texts, which @p saveTexts saves; true when the window may close.
    [[nodiscard]] bool mayClose(const QStringList &texts, const std::function<bool()> &saveTexts);

    /// The shipped samples: path and the name of the client.
    struct Sample
    {
        QString path;
        QString name;
    };
    [[nodiscard]] QList<Sample> samples() const;

    /// The questions to the person; tests answer them in their own way.
    std::function<SaveAnswer(const Unsaved &unsaved)> askToSave;
    std::function<QString()> askForFile;
    std::function<QString(const QString &suggestion)> askForPlace;
    std::function<bool(const QString &path)> askToReplace;
    std::function<bool(const LockHolder &holder)> askToTakeOver;

signals:
    /// An engagement was created or opened and wants to be shown.
    void opened(bool created);
    void closed();
    void messageRequested(lotse::MessageBar::Kind kind, const QString &text,
                          const QList<lotse::MessageBar::Action> &actions);

private:
    void report(const QList<Issue> &issues, const QString &path);
    void tellOtherLibrary();
    void tellReadOnly();
    void tellFileChange(FileChange change);
    void tellLockLost();
    void tell(MessageBar::Kind kind, const QString &text, const QList<MessageBar::Action> &actions);
    /// Looks for what can be read of the file @p path, which @p issue says is damaged; false if that is nothing.
    bool findWhole(const QString &path, const Issue &issue);
    bool saveTo(const QString &path, bool overwrite = false);
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] bool showReplaceQuestion(const QString &path) const;
    [[nodiscard]] bool showTakeOverQuestion(const LockHolder &holder) const;
    [[nodiscard]] QString unsavedClient() const;
    [[nodiscard]] SaveAnswer showSaveQuestion(const Unsaved &unsaved) const;
    [[nodiscard]] QString suggestedPlace() const;

    EngagementDocument &m_document;
    Settings &m_settings;
    QPointer<QWidget> m_window;

    /// What was told of the open file and is not decided yet.
    struct Standing
    {
        MessageBar::Kind kind = MessageBar::Kind::Attention;
        QString text;
        QList<MessageBar::Action> actions;
    };
    std::optional<Standing> m_standing;
    bool m_isTold = false; ///< the bar may say of the file what a success makes untrue
    bool m_untilSaved = false; ///< the bar may say of the engagement what saving makes untrue
    QByteArray m_whole; ///< of the damaged file that was told last
};

} // namespace lotse
