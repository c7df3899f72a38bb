// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/engagementfile.h"
#include "app/document/showncolumns.h"
#include "core/engagement.h"
#include "core/file.h"
#include "decision/answereffect.h"
#include "decision/evaluation.h"

#include <QFuture>
#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace lotse {

class AnalysisJob;
class WeightDrafts;

/// The open engagement: value, undo stack, path and clean state. Everything that shows something listens to changed();
/// everything that changes something calls edit().
class EngagementDocument final : public QObject
{
    Q_OBJECT

public:
    explicit EngagementDocument(Library library, QObject *parent = nullptr);
    /// The library is still being read, so that the window need not wait for it; libraryRead() tells when it is there.
    explicit EngagementDocument(const QFuture<Library> &library, QObject *parent = nullptr);

    ~EngagementDocument() override;

    /// Waits for a library that is still being read.
    [[nodiscard]] const Library &library() const;
    /// False while the library is still being read and nobody has waited for it.
    [[nodiscard]] bool hasLibrary() const { return !m_reading; }
    /// Replaces the library (the user edited a profile) and evaluates again. Not undoable, does not touch the
    /// engagement.
    void setLibrary(Library library);

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const Engagement &engagement() const { return m_engagement; }
    [[nodiscard]] const Workload &workload() const;
    [[nodiscard]] int workloadIndex() const { return m_workload; }
    void setWorkloadIndex(int index);

    /// How the columns of the comparison are looked at: beside the engagement, and no step of undo.
    [[nodiscard]] const ShownColumns &columns() const { return m_columns; }
    void setColumns(const ShownColumns &columns);

    /// Date of the view; invalid = the engagement's date. A past date makes the view read-only (isReadOnly).
    [[nodiscard]] QDate asOf() const { return m_asOf; }
    void setAsOf(QDate date);
    [[nodiscard]] bool isReadOnly() const { return m_asOf.isValid() || isLocked(); }
    /// True if the file is only open for reading: another program edits it, or it cannot be written. Saving under
    /// another path ends that.
    [[nodiscard]] bool isLocked() const { return m_file && m_file->lock().state() != EngagementLock::State::Held; }
    /// The lock of the open file; nullptr without a file.
    [[nodiscard]] const EngagementLock *lock() const { return m_file ? &m_file->lock() : nullptr; }
    /// The fingerprint of what the open file held when it was last read or written; empty without a file.
    [[nodiscard]] QByteArray fileFingerprint() const { return m_file ? m_file->fingerprint() : QByteArray(); }

    /// The evaluation of the current workload at the current date.
    [[nodiscard]] const Evaluation &evaluation() const { return m_evaluation; }
    /// How sure that is, worked out in the background after each change.
    [[nodiscard]] AnalysisJob &analysisJob() { return *m_analysisJob; }
    [[nodiscard]] const AnalysisJob &analysisJob() const { return *m_analysisJob; }
    /// Weights that are worked on and not confirmed yet; they go with the engagement that is open.
    [[nodiscard]] WeightDrafts &weightDrafts() { return *m_weightDrafts; }
    [[nodiscard]] const WeightDrafts &weightDrafts() const { return *m_weightDrafts; }
    /// What the last answer did; question empty = none yet.
    [[nodiscard]] const AnswerEffect &lastEffect() const { return m_lastEffect; }

    /// Applies @p change to a copy of the engagement and pushes one undo command, unless nothing changed. Edits with
    /// the same non-empty @p mergeKey in a row become one command (a drag, typing in one field). @p text names it in
    /// the menu.
    void edit(const QString &text, const std::function<void(Engagement &)> &change, const QString &mergeKey = {});
    /// The same for the current workload.
    void editWorkload(const QString &text, const std::function<void(Workload &)> &change, const QString &mergeKey = {});
    /// Answers a question and remembers its effect (lastEffect). An empty answer removes it.
    void answer(const QString &question, const GivenAnswer &answer);

    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] QString path() const { return m_file ? m_file->path() : QString(); }
    /// What exports are made from: none may take its place.
    [[nodiscard]] Replacing madeFrom() const
    {
        return {.inputs = QStringList {path()} + library().files, .folders = library().folders};
    }

    void create(const QStringList &options);
    /// Opens an engagement that has no file yet.
    void begin(Engagement engagement);
    /// Opens @p path, read-only (isLocked) where it cannot be locked; on errors the open engagement stays. Warnings
    /// come back beside success.
    [[nodiscard]] QList<Issue> open(const QString &path, EngagementLock::Wish wish = EngagementLock::Wish::IfFree);
    /// Opens an engagement without a path (a sample): saving asks for a place.
    [[nodiscard]] QList<Issue> openCopy(const QString &path);
    /// Opens @p text, which a program that died left of the file @p path (empty = it had none): unsaved, and to be
    /// saved there, if the file still is what that program had read (@p fingerprint).
    [[nodiscard]] QList<Issue> restore(const QByteArray &text, const QString &path, const QByteArray &fingerprint);
    /// Errors: LockedByOther if another program edits @p path; CannotWrite, too if the open file is no longer what was
    /// read (fileChange()) and @p overwrite does not say that this may go. Another file is replaced: whoever chose it
    /// was asked.
    [[nodiscard]] std::expected<void, Issue> save(const QString &path, bool overwrite = false);
    /// What happened to the open file since it was last read or written.
    [[nodiscard]] FileChange fileChange() { return m_file ? m_file->change() : FileChange::None; }
    /// Takes over what the open file holds now, as one step of undo; on errors everything stays.
    [[nodiscard]] QList<Issue> takeFromFile();
    void close();

signals:
    /// The engagement, the library, the workload or the date changed; evaluation() is new.
    void changed();
    /// Another engagement was opened, created or closed.
    void reset();
    void pathChanged();
    void columnsChanged();
    void modifiedChanged(bool modified);
    /// Another program changed the open file. The engagement is as it was; what can't be read from the file any more
    /// counts as unsaved.
    void fileChanged(lotse::FileChange change);
    /// Another program took over the lock of the open file, which is read-only now.
    void lockLost();
    /// The library that was still being read when the document was made is there.
    void libraryRead();

private:
    class ChangeCommand;
    void setEngagement(Engagement engagement, bool open, std::unique_ptr<EngagementFile> file);
    void setFile(std::unique_ptr<EngagementFile> file);
    void push(const QString &text, const std::function<void(Engagement &)> &change, const QString &mergeKey,
              const QString &question);
    void pushWorkload(const QString &text, const std::function<void(Workload &)> &change, const QString &mergeKey,
                      const QString &question);
    void apply(const Engagement &engagement, int workload, const QString &question);
    void update(const QString &question);
    void startAnalysis();

    mutable Library m_library;
    mutable std::optional<QFuture<Library>> m_reading; ///< of m_library
    Engagement m_engagement;
    Evaluation m_evaluation;
    std::unique_ptr<AnalysisJob> m_analysisJob; ///< forward declared: it brings the draws, which few need
    std::unique_ptr<WeightDrafts> m_weightDrafts;
    AnswerEffect m_lastEffect;
    QUndoStack m_undoStack;
    std::unique_ptr<EngagementFile> m_file; ///< none before the first saving
    ShownColumns m_columns;
    QDate m_asOf;
    int m_workload = 0;
    bool m_open = false;
};

} // namespace lotse
