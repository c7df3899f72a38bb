// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/filehandling.h"

#include "app/document/engagementdocument.h"
#include "app/document/proposedengagement.h"
#include "app/document/savingfolder.h"
#include "app/document/settings.h"
#include "app/document/weightdrafts.h"
#include "app/look/theme.h"
#include "app/words/language.h"
#include "app/words/messages.h"
#include "app/words/timetext.h"
#include "core/engagementreader.h"
#include "core/file.h"
#include "core/visibletext.h"
#include "core/wholepart.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lotse {

FileHandling::FileHandling(EngagementDocument &document, Settings &settings, QWidget *window)
    : QObject(window), m_document(document), m_settings(settings), m_window(window)
{
    askToSave = [this](const Unsaved &unsaved) { return showSaveQuestion(unsaved); };
    askForFile = [this] {
        return QFileDialog::getOpenFileName(m_window, tr("Open engagement"), {}, tr("Engagements (*.lotse)"));
    };
    askForPlace = [this](const QString &suggestion) {
        QFileDialog dialog(m_window, tr("Save engagement"), suggestion, tr("Engagements (*.lotse)"));
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(u"lotse"_s); // before it asks whether a file may be replaced
        dialog.selectFile(suggestion);
        return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    };
    askToReplace = [this](const QString &path) { return showReplaceQuestion(path); };
    askToTakeOver = [this](const LockHolder &holder) { return showTakeOverQuestion(holder); };
    connect(&m_document, &EngagementDocument::reset, this, [this] {
        m_standing.reset();
        m_untilSaved = false;
    });
    connect(&m_document, &EngagementDocument::fileChanged, this, &FileHandling::tellFileChange);
    connect(&m_document, &EngagementDocument::lockLost, this, &FileHandling::tellLockLost);
}

void FileHandling::createNew()
{
    if (!mayReplace())
        return;
    m_document.begin(proposedEngagement(m_document.library(), m_settings.defaults(), QDate::currentDate()));
    emit opened(true);
}

void FileHandling::open()
{
    if (const QString path = askForFile(); !path.isEmpty())
        openFile(path);
}

void FileHandling::openFile(const QString &path)
{
    if (!mayReplace())
        return;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const QList<Issue> issues = m_document.open(absolute);
    if (!hasErrors(issues)) {
        m_settings.addRecentFile(absolute);
        emit opened(false);
    }
    if (!hasErrors(issues) && m_document.isLocked())
        tellReadOnly();
    else
        report(issues, absolute);
}

void FileHandling::openAgain()
{
    openFile(m_document.path());
}

void FileHandling::openCopy()
{
    openSample(m_document.path());
}

void FileHandling::takeOver()
{
    const QString path = m_document.path();
    if (!m_document.isLocked() || !askToTakeOver(m_document.lock()->holder()) || !mayReplace())
        return;
    const QList<Issue> issues = m_document.open(path, EngagementLock::Wish::TakeOver);
    if (!hasErrors(issues))
        emit opened(false);
    if (!hasErrors(issues) && m_document.isLocked())
        tellReadOnly();
    else
        report(issues, path);
}

void FileHandling::takeTheirs()
{
    const QList<Issue> issues = m_document.takeFromFile();
    if (hasErrors(issues)) {
        tell(MessageBar::Kind::Error,
             tr("%1 cannot be read: %2 Your state is still here.").arg(fileName(), sentence(issues.constFirst())),
             {{tr("Keep mine"), u"keep-mine"_s, u"save"_s}, {tr("Save as …"), u"save-as"_s, u"folder"_s}});
        return;
    }
    m_standing.reset();
    emit messageRequested(MessageBar::Kind::Done, tr("You see the state of the file now. Undo brings yours back."), {});
}

void FileHandling::keepMine()
{
    if (saveTo(m_document.path(), true))
        emit messageRequested(MessageBar::Kind::Done, tr("Your state is written to %1.").arg(fileName()), {});
}

void FileHandling::tellAgain()
{
    if (m_standing)
        emit messageRequested(m_standing->kind, m_standing->text, m_standing->actions);
}

void FileHandling::tell(MessageBar::Kind kind, const QString &text, const QList<MessageBar::Action> &actions)
{
    m_standing = {kind, text, actions};
    tellAgain();
}

void FileHandling::tellUntilSaved(MessageBar::Kind kind, const QString &text, const QList<MessageBar::Action> &actions)
{
    m_untilSaved = true;
    emit messageRequested(kind, text, actions);
}

QString FileHandling::fileName() const
{
    return visibleText(QFileInfo(m_document.path()).fileName());
}

void FileHandling::tellFileChange(FileChange change)
{
    const MessageBar::Action saveAs {tr("Save as …"), u"save-as"_s, u"folder"_s};
    switch (change) {
    case FileChange::None:
        if (m_standing) {
            m_standing.reset();
            emit messageRequested(MessageBar::Kind::Information,
                                  tr("%1 holds what you opened or saved last again.").arg(fileName()), {});
        }
        return;
    case FileChange::Replaced:
        if (m_document.isLocked())
            tell(MessageBar::Kind::Attention,
                 tr("%1 was saved by the program that edits it. You see the state before.").arg(fileName()),
                 {{tr("Show the new state"), u"open-again"_s, u"refresh"_s}});
        else
            tell(MessageBar::Kind::Attention,
                 m_document.isModified()
                     ? tr("Another program changed %1. Your state with its unsaved changes is still here; choose "
                          "whose counts.")
                           .arg(fileName())
                     : tr("Another program changed %1. You see the state before; choose whose counts.").arg(fileName()),
                 {{tr("Take theirs"), u"take-theirs"_s, u"refresh"_s},
                  {tr("Keep mine"), u"keep-mine"_s, u"save"_s},
                  saveAs});
        return;
    case FileChange::Gone:
        tell(MessageBar::Kind::Attention,
             tr("%1 is no longer there: deleted, renamed, or its folder is gone. Your engagement is still here, "
                "unsaved.")
                 .arg(fileName()),
             {{tr("Save again"), u"save"_s, u"save"_s}, saveAs});
        return;
    case FileChange::Unreadable:
        tell(MessageBar::Kind::Attention,
             tr("%1 can no longer be read, so nobody can tell whether it was changed. Your engagement is still here, "
                "unsaved.")
                 .arg(fileName()),
             {{tr("Keep mine"), u"keep-mine"_s, u"save"_s}, saveAs});
        return;
    }
}

void FileHandling::tellLockLost()
{
    const LockHolder &holder = m_document.lock()->holder();
    tell(MessageBar::Kind::Attention,
         tr("%1 on computer %2 took %3 over and edits it now. Here it is read-only; unsaved changes can be saved under "
            "another name.")
             .arg(holder.user.isEmpty() ? tr("Somebody") : holder.user, holder.computer, fileName()),
         {{tr("Save as …"), u"save-as"_s, u"folder"_s}, {tr("Try again"), u"open-again"_s, u"refresh"_s}});
}

bool FileHandling::tellChanges()
{
    if (m_document.isLocked()) {
        tellReadOnly();
        return true;
    }
    const FileChange change = m_document.fileChange();
    if (change != FileChange::None)
        tellFileChange(change);
    return change != FileChange::None;
}

void FileHandling::tellRestored()
{
    if (tellChanges())
        return;
    tellUntilSaved(MessageBar::Kind::Done,
                   m_document.path().isEmpty()
                       ? tr("The engagement is restored and not saved yet.")
                       : tr("The engagement is restored. Save writes it to %1.").arg(fileName()));
}

void FileHandling::openSample(const QString &path)
{
    if (!mayReplace())
        return;
    const QList<Issue> issues = m_document.openCopy(path);
    if (!hasErrors(issues))
        emit opened(false);
    report(issues, path);
}

bool FileHandling::save()
{
    if (!m_document.isOpen())
        return false;
    return m_document.path().isEmpty() || m_document.isLocked() ? saveAs() : saveTo(m_document.path());
}

bool FileHandling::saveAs()
{
    if (!m_document.isOpen())
        return false;
    QString path = askForPlace(suggestedPlace());
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty()) {
        path += ".lotse"_L1;
        // Nobody was asked about a file of this name.
        if (QFileInfo::exists(path) && !askToReplace(path))
            return false;
    }
    return saveTo(path);
}

void FileHandling::closeEngagement()
{
    if (!mayReplace())
        return;
    m_document.close();
    emit closed();
}

QString FileHandling::unsavedClient() const
{
    if (!m_document.isOpen() || !m_document.isModified())
        return {};
    const QString name = m_document.engagement().clientName;
    return name.isEmpty() ? tr("Unnamed engagement") : name;
}

bool FileHandling::mayReplace()
{
    return mayClose({}, [] { return true; });
}

bool FileHandling::mayClose(const QStringList &texts, const std::function<bool()> &saveTexts)
{
    const Unsaved unsaved {unsavedClient(), texts, m_document.isOpen() && m_document.weightDrafts().hasChanges()};
    if (unsaved.engagement.isEmpty() && unsaved.texts.isEmpty() && !unsaved.weights)
        return true;
    switch (askToSave(unsaved)) {
    case SaveAnswer::Save: return (unsaved.engagement.isEmpty() || save()) && (texts.isEmpty() || saveTexts());
    case SaveAnswer::Discard: return true;
    case SaveAnswer::Cancel: return false;
    }
    return false;
}

QList<FileHandling::Sample> FileHandling::samples() const
{
    QList<Sample> found;
    const bool english = interfaceLanguage() == Language::English;
    const QDir folder(english ? u":/samples/en"_s : u":/samples"_s);
    for (const QString &name : folder.entryList({u"*.lotse"_s}, QDir::Files, QDir::Name)) {
        const QString path = folder.filePath(name);
        const LoadedEngagement loaded = readEngagementFile(path, m_document.library());
        if (!loaded.engagement)
            continue;
        found.append({path, loaded.engagement->clientName});
    }
    return found;
}

void FileHandling::tellOtherLibrary()
{
    const QString saved = m_document.engagement().libraryVersion;
    const QString used = m_document.library().version;
    if (saved.isEmpty() || saved == used)
        return;
    const auto shown = [](const QString &version) { return displayVersion(version, interfaceLanguage()); };
    tellUntilSaved(MessageBar::Kind::Attention,
                   tr("This engagement was last saved with the library as of %1. The results shown are computed "
                      "with the library as of %2 and may differ.")
                       .arg(shown(saved), shown(used)));
}

void FileHandling::tellReadOnly()
{
    const EngagementLock &lock = *m_document.lock();
    const QString name = fileName();
    QString reason;
    if (lock.state() == EngagementLock::State::NotWritable) {
        reason = tr("%1 is open read-only: the file or its folder cannot be written to.").arg(name);
    } else {
        const LockHolder &holder = lock.holder();
        const QString since = timeText(holder.since);
        reason = holder.user.isEmpty()
            ? tr("%1 is open read-only: it has been edited on computer %2 since %3.").arg(name, holder.computer, since)
            : tr("%1 is open read-only: %2 has been editing it on computer %3 since %4.")
                  .arg(name, holder.user, holder.computer, since);
    }
    // A copy would be one of the file, without what is restored or was edited before the lock was lost.
    const bool unsaved = m_document.isModified();
    QList<MessageBar::Action> actions {unsaved ? MessageBar::Action {tr("Save as …"), u"save-as"_s, u"folder"_s}
                                               : MessageBar::Action {tr("Open a copy"), u"open-copy"_s, u"file"_s},
                                       {tr("Try again"), u"open-again"_s, u"refresh"_s}};
    if (lock.state() == EngagementLock::State::HeldByOther)
        actions.append({tr("Take over …"), u"take-over"_s, u"lock"_s});
    m_isTold = true;
    if (unsaved)
        tell(MessageBar::Kind::Attention, reason, actions);
    else
        emit messageRequested(MessageBar::Kind::Attention, reason, actions);
}

void FileHandling::report(const QList<Issue> &issues, const QString &path)
{
    if (issues.isEmpty()) {
        if (std::exchange(m_isTold, false)) // what was said of a file that is open now
            emit messageRequested(MessageBar::Kind::Done,
                                  tr("%1 is open.").arg(visibleText(QFileInfo(path).fileName())), {});
        tellOtherLibrary();
        return;
    }
    const bool failed = hasErrors(issues);
    m_isTold = failed;
    const auto worst = std::ranges::min_element(issues, {}, &Issue::severity);
    const QString first = worst->place.line > 0
        ? tr("Line %1, column %2: %3")
              .arg(QString::number(worst->place.line), QString::number(worst->place.column), sentence(*worst))
        : sentence(*worst);
    const QString name = visibleText(QFileInfo(path).fileName());
    if (failed && findWhole(path, *worst))
        emit messageRequested(MessageBar::Kind::Error,
                              tr("%1 could not be opened. %2 What is whole before that place can be opened as a copy, "
                                 "without the rest; the file stays as it is.")
                                  .arg(name, first),
                              {{tr("Open what is whole"), u"open-whole"_s, u"file"_s}});
    else if (failed)
        emit messageRequested(MessageBar::Kind::Error, tr("%1 could not be opened. %2").arg(name, first), {});
    else if (issues.size() == 1)
        emit messageRequested(MessageBar::Kind::Attention, tr("%1 is open. %2").arg(name, first), {});
    else
        emit messageRequested(
            MessageBar::Kind::Attention,
            tr("%1 is open with %n note(s). The first: %2", nullptr, static_cast<int>(issues.size())).arg(name, first),
            {});
}

bool FileHandling::findWhole(const QString &path, const Issue &issue)
{
    m_whole.clear();
    if (issue.code != Issue::Code::Syntax && issue.code != Issue::Code::NotUtf8)
        return false;
    const auto bytes = readFile(path);
    const QList<QByteArray> parts = bytes ? wholeParts(*bytes, issue.place) : QList<QByteArray>();
    const auto found = std::ranges::find_if(parts, [this](const QByteArray &part) {
        return readEngagement(part, {}, m_document.library()).engagement.has_value();
    });
    if (found != parts.end())
        m_whole = *found;
    return !m_whole.isEmpty();
}

void FileHandling::openWhole()
{
    if (m_whole.isEmpty() || !mayReplace() || hasErrors(m_document.restore(m_whole, {}, {})))
        return;
    emit opened(false);
    tellUntilSaved(MessageBar::Kind::Attention,
                   tr("This is a copy of what is whole in the damaged file. Check what is missing at its end; it "
                      "is not saved yet."),
                   {{tr("Save as …"), u"save-as"_s, u"folder"_s}});
}

bool FileHandling::saveTo(const QString &path, bool overwrite)
{
    const auto saved = m_document.save(path, overwrite);
    if (!saved && path == m_document.path()) {
        const FileChange change = m_document.fileChange();
        if (change == FileChange::Replaced || change == FileChange::Unreadable) {
            tellFileChange(change);
            return false;
        }
    }
    if (!saved) {
        m_isTold = true;
        emit messageRequested(
            MessageBar::Kind::Error, tr("The engagement was not saved. %1").arg(sentence(saved.error())),
            {{tr("Other place …"), u"save-as"_s, u"folder"_s}, {tr("Try again"), u"save"_s, u"refresh"_s}});
        return false;
    }
    m_settings.addRecentFile(QFileInfo(path).absoluteFilePath());
    if (m_standing || m_isTold || m_untilSaved) {
        m_standing.reset();
        m_isTold = false;
        m_untilSaved = false;
        emit messageRequested(MessageBar::Kind::Done, tr("%1 is saved.").arg(fileName()), {});
    }
    return true;
}

bool FileHandling::showReplaceQuestion(const QString &path) const
{
    QMessageBox question(m_window);
    question.setObjectName(u"replaceQuestion"_s);
    question.setTextFormat(Qt::PlainText);
    question.setWindowTitle(tr("Replace file"));
    question.setText(tr("%1 exists already. Replace it?").arg(visibleText(QFileInfo(path).fileName())));
    question.setStandardButtons(QMessageBox::Yes | QMessageBox::Cancel);
    question.setDefaultButton(QMessageBox::Cancel);
    return question.exec() == QMessageBox::Yes;
}

bool FileHandling::showTakeOverQuestion(const LockHolder &holder) const
{
    QMessageBox question(m_window);
    question.setObjectName(u"takeOverQuestion"_s);
    question.setTextFormat(Qt::PlainText);
    question.setWindowTitle(tr("Take over"));
    question.setText(tr("Take %1 over?").arg(fileName()));
    question.setInformativeText(
        tr("%1 on computer %2 has had it open since %3. If it is still open there, it becomes read-only there: what is "
           "unsaved can then only be saved under another name. Ask first, if you can.")
            .arg(holder.user.isEmpty() ? tr("Somebody") : holder.user, holder.computer, timeText(holder.since)));
    QPushButton *take = question.addButton(tr("Take over"), QMessageBox::AcceptRole);
    question.setDefaultButton(question.addButton(QMessageBox::Cancel));
    question.exec();
    return question.clickedButton() == take;
}

FileHandling::SaveAnswer FileHandling::showSaveQuestion(const Unsaved &unsaved) const
{
    const bool onlyTexts = unsaved.engagement.isEmpty();
    const bool onlyWeights = onlyTexts && unsaved.texts.isEmpty();
    const QString names = unsaved.texts.join(u", "_s);
    QMessageBox question(m_window);
    question.setObjectName(u"saveQuestion"_s);
    question.setWindowTitle(tr("Unsaved changes"));
    question.setTextFormat(Qt::PlainText);
    QStringList consequences;
    if (onlyWeights) {
        question.setText(tr("Discard the weights that are not confirmed?"));
    } else if (onlyTexts) {
        question.setText(tr("Save the text of %n profile(s)?", nullptr, static_cast<int>(unsaved.texts.size())));
    } else {
        question.setText(unsaved.texts.isEmpty() ? tr("Save the changes to “%1”?").arg(unsaved.engagement)
                                                 : tr("Save the changes to “%1” and the text of %n profile(s)?",
                                                      nullptr, static_cast<int>(unsaved.texts.size()))
                                                       .arg(unsaved.engagement));
        if (m_document.path().isEmpty())
            consequences.append(tr("The engagement has never been saved: without saving, all of it is lost."));
        else if (unsaved.texts.isEmpty())
            consequences.append(tr("Without saving, everything since the last save is lost."));
        else
            consequences.append(tr("Without saving, everything in the engagement since the last save is lost."));
    }
    if (!unsaved.texts.isEmpty())
        consequences.append(
            tr("Unsaved profiles: %1. As drafts they do not count, but are here again next time.").arg(names));
    if (unsaved.weights)
        consequences.append(tr("The weights in work are not confirmed and cannot be saved. To keep them, cancel and "
                               "confirm them first."));
    question.setInformativeText(consequences.join(u'\n'));
    if (auto *title = question.findChild<QLabel *>(u"qt_msgbox_label"_s))
        title->setFont(Theme::font(Theme::TextRole::CardTitle)); // the question stands out from its consequence
    QPushButton *save = onlyWeights ? nullptr : question.addButton(QMessageBox::Save);
    const QPushButton *discard = onlyTexts && !onlyWeights
        ? question.addButton(tr("Keep as draft"), QMessageBox::DestructiveRole)
        : question.addButton(QMessageBox::Discard);
    QPushButton *cancel = question.addButton(QMessageBox::Cancel);
    QPushButton *proposed = onlyWeights ? cancel : save;
    proposed->setProperty("primary", true);
    question.setDefaultButton(proposed);
    question.setEscapeButton(QMessageBox::Cancel);
    question.exec();
    if (save != nullptr && question.clickedButton() == save)
        return SaveAnswer::Save;
    return question.clickedButton() == discard ? SaveAnswer::Discard : SaveAnswer::Cancel;
}

QString FileHandling::suggestedPlace() const
{
    if (!m_document.path().isEmpty())
        return m_document.path();
    const QString name = proposedFileName(m_document.engagement().clientName, tr("Engagement"));
    return QDir(savingFolder({})).filePath(name + ".lotse"_L1);
}

} // namespace lotse
