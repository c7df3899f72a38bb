// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/engagementdocument.h"

#include "app/document/analysisjob.h"
#include "app/document/weightdrafts.h"
#include "core/engagementreader.h"
#include "core/engagementwriter.h"
#include "core/jsonfile.h"
#include "decision/answers.h"
#include "decision/proposedoptions.h"
#include "decision/weighting/elicitation.h"

#include <QCoreApplication>
#include <QUndoCommand>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

/// The value before and after one change.
class EngagementDocument::ChangeCommand final : public QUndoCommand
{
public:
    ChangeCommand(EngagementDocument &document, const QString &text, Engagement after, const QString &mergeKey,
                  const QString &question)
        : QUndoCommand(text), m_document(document), m_before(document.m_engagement), m_after(std::move(after)),
          m_mergeKey(mergeKey), m_question(question), m_workload(document.m_workload)
    {
    }

    void undo() override { m_document.apply(m_before, m_workload, {}); }
    void redo() override { m_document.apply(m_after, m_workload, m_question); }
    [[nodiscard]] int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const ChangeCommand *>(other);
        if (next->m_mergeKey != m_mergeKey)
            return false;
        m_after = next->m_after;
        setObsolete(isTakenBack(m_after, m_mergeKey));
        return true;
    }

    /// True if a step of @p mergeKey that ends in @p after leads back to where this one began.
    [[nodiscard]] bool isTakenBack(const Engagement &after, const QString &mergeKey) const
    {
        if (m_mergeKey.isEmpty() || mergeKey != m_mergeKey)
            return false;
        // The stamps alone, of the thresholds and of saving, are no change of the user.
        Engagement before = m_before;
        before.thresholds.stamped = after.thresholds.stamped;
        before.libraryVersion = after.libraryVersion;
        before.programVersion = after.programVersion;
        return after == before;
    }

private:
    EngagementDocument &m_document;
    Engagement m_before;
    Engagement m_after;
    QString m_mergeKey;
    QString m_question;
    int m_workload;
};

EngagementDocument::EngagementDocument(Library library, QObject *parent)
    : QObject(parent), m_library(std::move(library)), m_analysisJob(std::make_unique<AnalysisJob>()),
      m_weightDrafts(std::make_unique<WeightDrafts>(*this))
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, [this](bool clean) { emit modifiedChanged(!clean); });
}

EngagementDocument::EngagementDocument(const QFuture<Library> &library, QObject *parent)
    : EngagementDocument(Library(), parent)
{
    m_reading = library;
    m_reading->then(this, [this](const Library &) {
        (void)this->library();
        emit libraryRead();
    });
}

EngagementDocument::~EngagementDocument() = default;

const Library &EngagementDocument::library() const
{
    if (m_reading) {
        m_library = m_reading->result();
        m_reading.reset();
    }
    return m_library;
}

void EngagementDocument::setLibrary(Library library)
{
    m_reading.reset();
    m_library = std::move(library);
    update({});
}

const Workload &EngagementDocument::workload() const
{
    static const Workload none;
    return m_workload < m_engagement.workloads.size() ? m_engagement.workloads.at(m_workload) : none;
}

void EngagementDocument::setWorkloadIndex(int index)
{
    const int last = static_cast<int>(m_engagement.workloads.size()) - 1;
    const int wanted = std::clamp(index, 0, std::max(0, last));
    if (wanted == m_workload)
        return;
    m_workload = wanted;
    update({});
}

void EngagementDocument::setColumns(const ShownColumns &columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    emit columnsChanged();
}

void EngagementDocument::setAsOf(QDate date)
{
    if (date == m_asOf)
        return;
    m_asOf = date;
    update({});
}

void EngagementDocument::edit(const QString &text, const std::function<void(Engagement &)> &change,
                              const QString &mergeKey)
{
    push(text, change, mergeKey, {});
}

void EngagementDocument::editWorkload(const QString &text, const std::function<void(Workload &)> &change,
                                      const QString &mergeKey)
{
    pushWorkload(text, change, mergeKey, {});
}

void EngagementDocument::answer(const QString &question, const GivenAnswer &answer)
{
    const Question *asked = library().question(question);
    const QString text = asked ? tr("Answer to question %1").arg(asked->number) : tr("Answer");
    const auto change = [&](Workload &workload) {
        if (answer.choices.isEmpty() && !answer.number && answer.note.isEmpty())
            workload.answers.remove(question);
        else
            workload.answers.insert(question, answer);
    };
    // A number is dragged and a note is typed: their steps are one answer.
    const bool typed = workload().answers.value(question).choices == answer.choices;
    const QString mergeKey = u"answer/%1/%2"_s.arg(workload().id, question);
    pushWorkload(text, change, typed ? mergeKey : QString(), question);
}

bool EngagementDocument::isModified() const
{
    return !m_undoStack.isClean();
}

void EngagementDocument::create(const QStringList &options)
{
    begin(newEngagement(options, QDate::currentDate()));
}

void EngagementDocument::begin(Engagement engagement)
{
    setEngagement(std::move(engagement), true, {});
}

QList<Issue> EngagementDocument::open(const QString &path, EngagementLock::Wish wish)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return {bytes.error()};
    LoadedEngagement loaded = readEngagement(*bytes, path, library());
    if (loaded.engagement) {
        m_file.reset(); // the same file may be opened again
        setEngagement(
            *std::move(loaded.engagement), true,
            std::make_unique<EngagementFile>(path, EngagementLock(path, wish), EngagementFile::fingerprintOf(*bytes)));
    }
    return loaded.issues;
}

QList<Issue> EngagementDocument::openCopy(const QString &path)
{
    LoadedEngagement loaded = readEngagementFile(path, library());
    if (loaded.engagement)
        setEngagement(*std::move(loaded.engagement), true, {});
    return loaded.issues;
}

QList<Issue> EngagementDocument::restore(const QByteArray &text, const QString &path, const QByteArray &fingerprint)
{
    LoadedEngagement loaded = readEngagement(text, path, library());
    if (!loaded.engagement)
        return loaded.issues;
    m_file.reset(); // the same file may be open
    std::unique_ptr<EngagementFile> file;
    if (!path.isEmpty())
        file = std::make_unique<EngagementFile>(path, EngagementLock(path), fingerprint);
    setEngagement(*std::move(loaded.engagement), true, std::move(file));
    m_undoStack.resetClean();
    return loaded.issues;
}

std::expected<void, Issue> EngagementDocument::save(const QString &path, bool overwrite)
{
    std::unique_ptr<EngagementFile> other;
    // Nobody was asked about the file that a link leads to since it was turned.
    const bool asked = m_file == nullptr || path != m_file->path();
    if (!m_file || EngagementLock::resolved(path) != m_file->resolved())
        other = std::make_unique<EngagementFile>(path, EngagementLock(path), QByteArray());
    EngagementFile &file = other ? *other : *m_file;
    Engagement stamped = m_engagement;
    stamped.libraryVersion = library().version;
    stamped.programVersion = QCoreApplication::applicationVersion();
    if (auto written = file.write(writeEngagement(stamped), overwrite || (other && asked)); !written)
        return written;
    const bool wasReadOnly = isReadOnly();
    if (other)
        setFile(std::move(other));
    m_engagement = stamped;
    m_undoStack.setClean();
    emit pathChanged();
    if (wasReadOnly != isReadOnly())
        emit changed();
    return {};
}

QList<Issue> EngagementDocument::takeFromFile()
{
    const QString place = path();
    const auto bytes = readFile(place);
    if (!bytes)
        return {bytes.error()};
    LoadedEngagement loaded = readEngagement(*bytes, place, library());
    if (!loaded.engagement)
        return loaded.issues;
    const QByteArray fingerprint = EngagementFile::fingerprintOf(*bytes);
    if (m_file->leadsElsewhere()) {
        setFile(std::make_unique<EngagementFile>(place, EngagementLock(place), fingerprint));
        emit pathChanged();
        emit changed();
    } else {
        m_file->acknowledge(fingerprint);
    }
    if (*loaded.engagement != m_engagement)
        m_undoStack.push(new ChangeCommand(*this, tr("State of the file"), *std::move(loaded.engagement), {}, {}));
    m_undoStack.setClean();
    return loaded.issues;
}

void EngagementDocument::close()
{
    setEngagement({}, false, {});
}

void EngagementDocument::setFile(std::unique_ptr<EngagementFile> file)
{
    m_file = std::move(file);
    if (!m_file)
        return;
    connect(m_file.get(), &EngagementFile::changed, this, [this](FileChange change) {
        if (change == FileChange::Gone || change == FileChange::Unreadable)
            m_undoStack.resetClean();
        emit fileChanged(change);
    });
    connect(m_file.get(), &EngagementFile::lockLost, this, [this] {
        emit changed();
        emit lockLost();
    });
}

void EngagementDocument::setEngagement(Engagement engagement, bool open, std::unique_ptr<EngagementFile> file)
{
    m_weightDrafts->clear();
    m_engagement = std::move(engagement);
    m_open = open;
    setFile(std::move(file));
    m_asOf = {};
    m_columns = {};
    m_workload = 0;
    m_undoStack.clear();
    m_undoStack.setClean();
    m_lastEffect = {};
    m_evaluation = m_open ? evaluate(library(), m_engagement, workload().id) : Evaluation();
    startAnalysis();
    emit reset();
    emit pathChanged();
    emit changed();
}

void EngagementDocument::push(const QString &text, const std::function<void(Engagement &)> &change,
                              const QString &mergeKey, const QString &question)
{
    if (!m_open || isReadOnly())
        return;
    Engagement after = m_engagement;
    change(after);
    if (after == m_engagement)
        return;
    followProposals(library(), m_engagement, after);
    forgetKeysOfRemoved(after);
    // With the first answer there is a result to be opened: from now on the rule of the verdict stands.
    if (std::ranges::any_of(after.workloads, hasAnswer))
        stampThresholds(after, QDate::currentDate());
    // A step that was saved is not merged with. A field that takes back what it typed then takes that step back, else
    // the next Ctrl+Z would bring the text again.
    const auto *last = static_cast<const ChangeCommand *>(m_undoStack.command(m_undoStack.index() - 1));
    if (last != nullptr && m_undoStack.index() == m_undoStack.cleanIndex() && last->isTakenBack(after, mergeKey))
        m_undoStack.undo();
    else
        m_undoStack.push(new ChangeCommand(*this, text, std::move(after), mergeKey, question));
}

void EngagementDocument::pushWorkload(const QString &text, const std::function<void(Workload &)> &change,
                                      const QString &mergeKey, const QString &question)
{
    const int index = m_workload;
    push(
        text,
        [&change, index](Engagement &engagement) {
            if (index < engagement.workloads.size())
                change(engagement.workloads[index]);
        },
        mergeKey, question);
}

void EngagementDocument::apply(const Engagement &engagement, int workload, const QString &question)
{
    m_engagement = engagement;
    m_asOf = {};
    m_workload = std::clamp(workload, 0, std::max(0, static_cast<int>(m_engagement.workloads.size()) - 1));
    update(question);
}

void EngagementDocument::update(const QString &question)
{
    if (!m_open) {
        m_evaluation = {};
        startAnalysis();
        emit changed();
        return;
    }
    const Evaluation before = m_evaluation;
    m_evaluation = evaluate(library(), m_engagement, workload().id, m_asOf);
    m_lastEffect = question.isEmpty() ? AnswerEffect() : answerEffect(before, m_evaluation, question);
    startAnalysis();
    emit changed();
}

void EngagementDocument::startAnalysis()
{
    if (m_open)
        m_analysisJob->start(library(), m_engagement, m_evaluation);
    else
        m_analysisJob->clear();
}

} // namespace lotse
