// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/upkeepwork.h"

#include "app/document/engagementdocument.h"
#include "app/document/postponed.h"
#include "app/library/libraryfiles.h"
#include "app/library/linkrecords.h"
#include "app/library/profileediting.h"
#include "app/library/profilesaving.h"
#include "app/library/profilesession.h"
#include "app/library/upkeepwords.h"
#include "app/words/language.h"

#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// The addresses that the link check found wanting.
QSet<QString> wantingLinks(const Library &library, const LinkRecords &links)
{
    QSet<QString> wanting;
    for (const Profile &profile : library.profiles) {
        for (const Source &source : profile.sources) {
            const LinkResult *link = source.url.isEmpty() ? nullptr : links.find(source.url);
            if (link != nullptr && LinkRecords::needsAttention(link->state))
                wanting.insert(source.url);
        }
    }
    return wanting;
}

} // namespace

UpkeepWork::UpkeepWork(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_editing(new ProfileEditing(parts.session, parts.files, this)),
      m_job(new UpkeepJob(this))
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &UpkeepWork::refresh);
    connect(&m_parts.session, &ProfileSession::libraryLoaded, &m_refresh, qOverload<>(&QTimer::start));
    connect(&m_parts.session, &ProfileSession::checked, &m_refresh, qOverload<>(&QTimer::start));
    connect(&m_parts.document, &EngagementDocument::changed, &m_refresh, qOverload<>(&QTimer::start));
    connect(&m_parts.document, &EngagementDocument::reset, this, [this] { m_verdicts.clear(); });
    connect(m_editing, &ProfileEditing::refused, this,
            [this](const QString &sentence) { emit told(MessageBar::Kind::Attention, sentence); });
    connect(m_job, &UpkeepJob::settled, this, &UpkeepWork::takeVerdicts);
    connect(m_job, &UpkeepJob::finished, this, [this] {
        sortUpkeep(m_items);
        emit changed();
    });
}

void UpkeepWork::setActive(bool active)
{
    m_isActive = active;
    if (active)
        refresh();
    else
        m_job->cancel();
}

Library UpkeepWork::libraryNow() const
{
    Library library = m_parts.session.loaded().library;
    for (Profile &profile : library.profiles) {
        if (const Profile *now = m_parts.files.profileOf(profile.id))
            profile = *now;
    }
    return library;
}

void UpkeepWork::refresh()
{
    m_refresh.stop();
    if (!m_isActive || !m_parts.session.isLoaded())
        return;
    const QDate today = m_parts.files.today();
    const EngagementDocument &document = m_parts.document;
    m_postponed = postponedClaims(m_parts.settings, today);
    m_library = libraryNow();
    m_items = upkeepOf(m_library, today, wantingLinks(m_library, m_parts.links));
    for (UpkeepItem &item : m_items) {
        if (!document.isOpen())
            item.effect.kind = UpkeepEffect::Kind::NoEngagement;
    }
    if (document.isOpen()) {
        // What was known stays until the new is: rows keep their places.
        takeVerdicts(m_verdicts);
        m_job->start(m_library, document.engagement(), document.asOf(), m_items);
    } else {
        m_job->cancel();
    }
    sortUpkeep(m_items);
    emit changed();
}

void UpkeepWork::takeVerdicts(const UpkeepJob::Verdicts &verdicts)
{
    for (auto each = verdicts.cbegin(); each != verdicts.cend(); ++each)
        m_verdicts.insert(each.key(), each.value());
    for (UpkeepItem &item : m_items) {
        const auto known = verdicts.constFind(item.key());
        if (known == verdicts.cend())
            continue;
        item.effect = known->effect;
        item.weight = known->weight;
    }
    if (&verdicts != &m_verdicts)
        emit changed();
}

int UpkeepWork::due(int stale) const
{
    const QDate today = m_parts.files.today();
    const QMap<QString, QDate> postponed = postponedClaims(m_parts.settings, today);
    if (postponed.isEmpty() || stale == 0)
        return stale;
    const QList<UpkeepItem> items = upkeepOf(libraryNow(), today, {});
    return int(std::ranges::count_if(items, [&postponed](const UpkeepItem &item) {
        return item.has(UpkeepReason::Stale) && !postponed.contains(item.key());
    }));
}

bool UpkeepWork::markChecked(const UpkeepItem &item)
{
    const ProfileSession::OpenProfile *open = m_parts.session.open(item.profile);
    if (open == nullptr || item.renewal == Renewal::NotByLooking || item.renewal == Renewal::Missing)
        return false;
    const QDate today = m_parts.files.today();
    const int before = open->document->revision();
    bool isDone = false;
    m_editing->editPlace(item.profile, item.place, [&](JsonEditing &editing, const QString &claim) {
        isDone = renewUnchanged(editing, claim, item, today);
        return isDone;
    });
    if (!isDone)
        return false;
    const QString words =
        tr("%1: checked, unchanged", "a claim").arg(UpkeepWords(m_library, interfaceLanguage()).nameOf(item));
    if (open->document->revision() != before) {
        m_done.push_back({item.profile, item.key(), words, open->document->availableUndoSteps()});
        m_undone.clear();
    }
    refresh();
    emit done(item.key(), words, canUndoText());
    return true;
}

void UpkeepWork::postpone(const UpkeepItem &item, int weeks)
{
    const QDate today = m_parts.files.today();
    const QDate until = weeks > 0 ? today.addDays(7 * weeks) : QDate();
    postponeClaim(m_parts.settings, item.key(), until, today);
    m_postponed = postponedClaims(m_parts.settings, today);
    const QString name = UpkeepWords(m_library, interfaceLanguage()).nameOf(item);
    emit changed();
    emit done(item.key(),
              until.isValid() ? tr("%1: again on %2", "a claim").arg(name, displayDate(until, interfaceLanguage()))
                              : tr("%1: due again", "a claim").arg(name),
              false);
}

QString UpkeepWork::textName() const
{
    const QStringList unsaved = m_parts.session.unsaved();
    if (unsaved.size() > 1)
        return tr("%n profile(s)", nullptr, int(unsaved.size()));
    if (!unsaved.isEmpty())
        return m_parts.files.nameOf(unsaved.first());
    if (!m_done.empty())
        return m_parts.files.nameOf(m_done.back().profile);
    return m_undone.empty() ? QString() : m_parts.files.nameOf(m_undone.back().profile);
}

bool UpkeepWork::isTextModified() const
{
    return !m_parts.session.unsaved().isEmpty();
}

bool UpkeepWork::canUndoText() const
{
    const ProfileSession::OpenProfile *open = m_done.empty() ? nullptr : m_parts.session.find(m_done.back().profile);
    // Who went on in the form takes back there.
    return open != nullptr && open->document->availableUndoSteps() == m_done.back().steps;
}

bool UpkeepWork::canRedoText() const
{
    const ProfileSession::OpenProfile *open =
        m_undone.empty() ? nullptr : m_parts.session.find(m_undone.back().profile);
    return open != nullptr && open->document->availableRedoSteps() == m_undone.back().steps;
}

void UpkeepWork::saveText()
{
    const int count = int(m_parts.session.unsaved().size());
    if (count > 0 && m_parts.saving.saveAll())
        emit told(MessageBar::Kind::Done,
                  tr("%n profile(s) are saved in your own library folder and count from now on.", nullptr, count));
}

void UpkeepWork::undoText()
{
    if (!canUndoText())
        return;
    Step step = m_done.back();
    m_done.pop_back();
    QTextDocument &document = *m_parts.session.find(step.profile)->document;
    document.undo();
    step.steps = document.availableRedoSteps();
    m_undone.push_back(step);
    m_parts.session.checkNow(step.profile);
    refresh();
    emit done(step.key, tr("Taken back: %1").arg(step.words), canUndoText());
}

void UpkeepWork::redoText()
{
    if (!canRedoText())
        return;
    Step step = m_undone.back();
    m_undone.pop_back();
    QTextDocument &document = *m_parts.session.find(step.profile)->document;
    document.redo();
    step.steps = document.availableUndoSteps();
    m_done.push_back(step);
    m_parts.session.checkNow(step.profile);
    refresh();
    emit done(step.key, step.words, canUndoText());
}

} // namespace lotse
