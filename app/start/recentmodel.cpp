// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/recentmodel.h"

#include "app/document/stepmodel.h"
#include "app/words/language.h"
#include "app/words/plaintext.h"
#include "core/engagementreader.h"
#include "core/visibletext.h"
#include "decision/answers.h"
#include "decision/certainty/robustness.h"
#include "decision/certainty/sensitivity.h"
#include "decision/evaluation.h"
#include "report/words/industrytext.h"
#include "report/words/valuetext.h"

#include <QBitArray>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

RecentEntry plainEntry(const QString &path)
{
    const QFileInfo file(path);
    return {.path = path,
            .exists = file.exists(),
            .changed = file.lastModified(),
            .client = visibleText(file.completeBaseName()),
            .detail = {},
            .engagement = {},
            .progress = {},
            .answered = false,
            .opensAt = 0,
            .ranked = false,
            .leader = {},
            .undecided = false,
            .verdict = {}};
}

int doneSteps(const RecentEntry &entry)
{
    const std::array steps = entry.progress.steps();
    return int(std::ranges::count(steps, true));
}

/// Who leads in which workload: one name where all agree, else the names in the order of the workloads.
QString leadersOf(const QList<Evaluation> &evaluations, Language language)
{
    QStringList names;
    for (const Evaluation &evaluation : evaluations) {
        const OptionEvaluation *leader = evaluation.leader();
        const QString name = leader ? ValueText(language).leaderNames(evaluation)
                                    : RecentModel::tr("none", "no option is in for a workload");
        if (!names.contains(name))
            names.append(name);
    }
    const bool anyLeader = std::ranges::any_of(evaluations, [](const Evaluation &each) { return each.leader(); });
    return anyLeader ? localeOf(language).createSeparatedList(names) : QString();
}

/// The weaker of two verdicts: none, then open, leaning, clear.
VerdictKind weaker(VerdictKind first, VerdictKind second)
{
    return std::max(first, second); // as they are declared
}

} // namespace

RecentEntry readRecentEntry(const QString &path, const Library &library, Language language, RecentDepth depth,
                            const std::stop_token &stop)
{
    RecentEntry entry = plainEntry(path);
    if (!entry.exists)
        return entry;
    const LoadedEngagement loaded = readEngagementFile(path, library);
    if (!loaded.engagement)
        return entry;
    const Engagement &engagement = *loaded.engagement;
    QList<Evaluation> evaluations;
    for (const Workload &workload : engagement.workloads)
        evaluations.append(evaluate(library, engagement, workload.id));
    if (!engagement.clientName.isEmpty())
        entry.client = engagement.clientName;
    QStringList details {industryText(engagement.industry, language), engagement.place};
    details.removeAll(QString());
    entry.detail = details.join(u" · "_s);
    entry.engagement = engagement.id;
    entry.progress = progressOf(library, engagement, evaluations);
    entry.answered = !evaluations.isEmpty() && !evaluations.first().answeredQuestions.isEmpty();
    // Where nothing is answered, nobody is in front and no verdict is weak.
    for (qsizetype index = evaluations.size() - 1; index >= 0; --index) {
        if (!hasResult(library, engagement.workloads.at(index)) || evaluations.at(index).options.isEmpty())
            evaluations.removeAt(index);
    }
    entry.ranked = !evaluations.isEmpty();
    if (!entry.ranked)
        return entry;
    entry.leader = leadersOf(evaluations, language);
    entry.undecided = std::ranges::any_of(evaluations, [](const Evaluation &evaluation) {
        const NoVerdictCause cause = evaluation.noVerdict();
        return cause != NoVerdictCause::NothingAsked && putsNobodyFirst(cause);
    });
    if (depth == RecentDepth::Verdict) {
        VerdictKind weakest = VerdictKind::Clear;
        for (const Evaluation &evaluation : std::as_const(evaluations)) {
            const Robustness drawn = robustness(robustnessProblem(library, engagement, evaluation), 1, stop);
            if (stop.stop_requested())
                return entry;
            const Verdict verdict = verdictOf(evaluation, drawn, sensitivity(library, engagement, evaluation));
            weakest = weaker(weakest, verdict.kind);
        }
        entry.verdict = weakest;
    }
    return entry;
}

void RecentModel::setPaths(const QStringList &paths)
{
    beginResetModel();
    m_entries.clear();
    for (const QString &path : paths)
        m_entries.append(plainEntry(path));
    endResetModel();
}

void RecentModel::setEntry(const RecentEntry &entry)
{
    const auto found = std::ranges::find(m_entries, entry.path, &RecentEntry::path);
    if (found == m_entries.end() || *found == entry)
        return;
    *found = entry;
    const QModelIndex changed = index(static_cast<int>(found - m_entries.begin()));
    emit dataChanged(changed, changed);
}

QStringList RecentModel::paths() const
{
    QStringList paths;
    for (const RecentEntry &entry : m_entries)
        paths.append(entry.path);
    return paths;
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecentEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.client;
    case Qt::ToolTipRole: return plainToolTip(toolTip(entry));
    case PathRole: return entry.path;
    case ExistsRole: return entry.exists;
    case DetailRole: return entry.detail;
    case StepsRole: {
        QBitArray done(stepCount);
        const std::array steps = entry.progress.steps();
        for (int step = 0; step < stepCount; ++step)
            done.setBit(step, steps.at(std::size_t(step)));
        return done;
    }
    case OpensAtRole: return entry.opensAt;
    case ProgressRole: return progress(entry);
    case ResultRole: return result(entry);
    case VerdictRole: return entry.verdict ? QVariant(int(*entry.verdict)) : QVariant();
    case ChangedRole:
        return entry.exists ? timeText(entry.changed, QDateTime::currentDateTime(), interfaceLanguage()) : QString();
    case Qt::AccessibleTextRole:
        if (!entry.exists)
            return tr("%1, not found").arg(entry.client);
        return accessibleText(entry);
    default: return {};
    }
}

QString RecentModel::result(const RecentEntry &entry) const
{
    if (!entry.exists)
        return tr("not found");
    if (!entry.ranked)
        return tr("no ranking yet");
    if (!entry.leader.isEmpty())
        return tr("%1 in front").arg(entry.leader);
    return entry.undecided ? tr("no verdict") : tr("no option is in");
}

QString RecentModel::progress(const RecentEntry &entry) const
{
    if (entry.progress.report)
        return tr("Final version");
    return entry.engagement.isEmpty() ? QString() : tr("%1 of %2 steps done").arg(doneSteps(entry)).arg(stepCount);
}

QString RecentModel::accessibleText(const RecentEntry &entry) const
{
    QStringList parts {entry.client, progress(entry)};
    if (entry.progress.report)
        parts.append(tr("%n step(s) done", nullptr, doneSteps(entry)));
    parts.append(result(entry));
    if (entry.verdict)
        parts.append(tr("verdict %1").arg(verdictText(*entry.verdict)));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// With all that a row may have no room for.
QString RecentModel::toolTip(const RecentEntry &entry) const
{
    QStringList lines {entry.client, entry.detail, result(entry), entry.path};
    if (entry.opensAt > 0)
        lines.append(tr("Opens at: %1").arg(StepModel::titleOf(StepModel::pageOf(entry.opensAt))));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString RecentModel::verdictText(VerdictKind verdict)
{
    switch (verdict) {
    case VerdictKind::Clear: return tr("clear", "verdict");
    case VerdictKind::Leaning: return tr("leaning", "verdict");
    case VerdictKind::Open: return tr("open", "verdict");
    case VerdictKind::None: return tr("none yet", "verdict");
    }
    Q_UNREACHABLE_RETURN({});
}

QString RecentModel::timeText(const QDateTime &time, const QDateTime &now, Language language)
{
    const QString clock = time.toString(u"HH:mm"_s);
    const qint64 days = time.date().daysTo(now.date());
    if (days == 0)
        return tr("today, %1").arg(clock);
    if (days == 1)
        return tr("yesterday, %1").arg(clock);
    return displayDate(time.date(), language);
}

} // namespace lotse
