// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/engagementtemplates.h"

#include "app/document/engagementdocument.h"
#include "app/document/proposedengagement.h"
#include "app/document/savingfolder.h"
#include "app/document/settings.h"
#include "app/window/filehandling.h"
#include "app/words/language.h"
#include "app/words/messages.h"
#include "app/words/plaintext.h"
#include "core/engagementreader.h"
#include "core/engagementwriter.h"
#include "core/visibletext.h"
#include "decision/engagementtemplate.h"
#include "report/words/industrytext.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

QString nameOf(const QString &path)
{
    return visibleText(QFileInfo(path).completeBaseName());
}

} // namespace

EngagementTemplates::EngagementTemplates(EngagementDocument &document, Settings &settings, FileHandling &files,
                                         QWidget *window)
    : QObject(window), m_document(document), m_settings(settings), m_files(files), m_window(window)
{
    askForFile = [this] {
        return QFileDialog::getOpenFileName(m_window, tr("New from engagement"), {}, tr("Engagements (*.lotse)"));
    };
    askForPlace = [this](const QString &suggestion) {
        QFileDialog dialog(m_window, tr("Save as template"), suggestion, tr("Engagements (*.lotse)"));
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(u"lotse"_s); // before it asks whether a file may be replaced
        dialog.selectFile(suggestion);
        return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    };
}

QString EngagementTemplates::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/templates"_s;
}

void EngagementTemplates::fill(QMenu &menu)
{
    menu.clear();
    const QDir templates(folder());
    for (const QFileInfo &file :
         templates.entryInfoList({u"*.lotse"_s}, QDir::Files, QDir::Name | QDir::IgnoreCase | QDir::LocaleAware)) {
        menu.addAction(buttonText(nameOf(file.filePath())), this, [this, path = file.filePath()] { begin(path); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("No template yet"))->setEnabled(false);
    menu.addSeparator();
    menu.addAction(tr("&From another engagement …"), this, &EngagementTemplates::beginFromFile)
        ->setObjectName(u"actionNewFromEngagement"_s);
}

void EngagementTemplates::begin(const QString &path)
{
    if (!m_files.mayReplace())
        return;
    const LoadedEngagement loaded = readEngagementFile(path, m_document.library());
    if (!loaded.engagement) {
        const auto worst = std::ranges::min_element(loaded.issues, {}, &Issue::severity);
        emit messageRequested(MessageBar::Kind::Error,
                              tr("No engagement can start from %1. %2").arg(nameOf(path), sentence(*worst)));
        return;
    }
    const Engagement &model = *loaded.engagement;
    const Engagement start =
        proposedEngagement(m_document.library(), m_settings.defaults(), model, QDate::currentDate());
    const QStringList known = m_document.library().deploymentIds();
    const qsizetype gone =
        std::ranges::count_if(model.options, [&](const QString &option) { return !known.contains(option); });
    m_document.begin(start);
    emit begun();
    tellBegun(nameOf(path), gone, clientNamesIn(start, model));
}

void EngagementTemplates::beginFromFile()
{
    if (const QString path = askForFile(); !path.isEmpty())
        begin(path);
}

void EngagementTemplates::tellBegun(const QString &name, qsizetype optionsGone, const QStringList &namesLeft)
{
    QStringList sentences {tr("A new engagement that starts from %1. A tick beside a step says that it is filled in "
                              "from there, not that anybody agreed: check answers, measures, owners and texts. No "
                              "weight is confirmed, no option chosen, nothing saved yet.")
                               .arg(name)};
    if (optionsGone > 0)
        sentences.append(tr("%n option(s) of it are not in the library.", nullptr, static_cast<int>(optionsGone)));
    if (!namesLeft.isEmpty())
        sentences.append(tr("Its texts still name %1.").arg(visibleText(namesLeft.join(", "_L1))));
    const bool needsCare = sentences.size() > 1;
    m_files.tellUntilSaved(needsCare ? MessageBar::Kind::Attention : MessageBar::Kind::Information,
                           sentences.join(u' '));
}

void EngagementTemplates::save()
{
    if (!m_document.isOpen())
        return;
    QDir().mkpath(folder());
    QString path = askForPlace(suggestedPlace());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty()) {
        path += ".lotse"_L1;
        // Nobody was asked about a file of this name.
        if (QFileInfo::exists(path) && !m_files.askToReplace(path))
            return;
    }
    const Engagement &model = m_document.engagement();
    const Engagement start = startFrom(m_document.library(), model, QDate::currentDate());
    const QByteArray bytes = writeEngagement(start);
    Replacing replacing;
    if (!m_document.path().isEmpty())
        replacing.inputs.append(m_document.path());
    auto saved = mayReplace(path, bytes, replacing);
    if (saved)
        saved = EngagementFile(path, EngagementLock(path), {}).write(bytes, true);
    if (!saved) {
        emit messageRequested(MessageBar::Kind::Error,
                              tr("The template was not saved. %1").arg(sentence(saved.error())));
        return;
    }
    const QStringList names = clientNamesIn(start, model);
    const QString done =
        tr("%1 is saved as a template, without the client, notes, own claims, dates and the choice.").arg(nameOf(path));
    if (names.isEmpty())
        emit messageRequested(MessageBar::Kind::Done, done);
    else
        emit messageRequested(MessageBar::Kind::Attention,
                              done + u' ' + tr("Its texts still name %1.").arg(visibleText(names.join(", "_L1))));
}

QString EngagementTemplates::suggestedPlace() const
{
    const QString name =
        proposedFileName(industryText(m_document.engagement().industry, interfaceLanguage()), tr("Template"));
    return QDir(folder()).filePath(name + ".lotse"_L1);
}

} // namespace lotse
