// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The question sheet of the ranking page: out to the providers and back in.
#include "app/document/engagementdocument.h"
#include "app/ranking/rankingpage.h"
#include "app/words/language.h"
#include "report/papers/questionsheet.h"

#include <QFile>
#include <QFileDialog>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qint64 largestSheet = 4LL * 1024 * 1024; // readAnswers refuses more; one byte on top lets it say so

/// Checks that are worth asking; when none is, all of them: the client may want to know anyway.
QList<Check> worthAsking(const CheckNext &checkNext)
{
    QList<Check> checks;
    for (const Check &check : checkNext.checks) {
        if (check.value > 0 || check.decidesClearance)
            checks.append(check);
    }
    return checks.isEmpty() ? checkNext.checks : checks;
}

} // namespace

QByteArray RankingPage::sheet() const
{
    const Engagement &engagement = document().engagement();
    const Phrases phrases(engagement.report.language.value_or(engagement.language));
    return questionSheet(document().library(), document().evaluation(),
                         worthAsking(document().analysisJob().analysis().checkNext), phrases);
}

void RankingPage::saveSheet()
{
    auto *dialog = new QFileDialog(this, tr("Save question table"), {}, tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("questions") + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RankingPage::writeSheet);
    dialog->open();
}

void RankingPage::writeSheet(const QString &path)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(sheet()) >= 0 && file.commit();
    emit messageRequested(written ? tr("Question table saved: %1").arg(path)
                                  : tr("The question table could not be written: %1").arg(file.errorString()),
                          {}, {});
}

void RankingPage::openSheet()
{
    auto *dialog = new QFileDialog(this, tr("Read answers"), {}, tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RankingPage::readSheet);
    dialog->open();
}

void RankingPage::readSheet(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit failed(tr("The answers could not be read: %1").arg(file.errorString()));
        return;
    }
    const AnsweredSheet sheet = readAnswers(file.read(largestSheet + 1), document().library(), document().engagement(),
                                            QDate::currentDate(), tr("Answer of the provider"));
    if (!sheet.claims.isEmpty()) {
        document().edit(tr("Answers of the providers"),
                        [&sheet](Engagement &engagement) { takeAnswers(engagement, sheet.claims); });
    }
    const QString taken = tr("%n answer(s) taken over", nullptr, int(sheet.claims.size()));
    if (sheet.problems.isEmpty()) {
        emit messageRequested(taken, sheet.claims.isEmpty() ? QString() : tr("Undo"), takeBackAction);
        return;
    }
    const Phrases phrases(interfaceLanguage());
    QStringList sentences {taken};
    for (const SheetProblem &problem : sheet.problems.first(std::min<qsizetype>(2, sheet.problems.size())))
        sentences.append(sentence(problem, document().library(), phrases));
    if (sheet.problems.size() > 2)
        sentences.append(tr("%n more row(s) could not be taken", nullptr, int(sheet.problems.size()) - 2));
    emit failed(sentences.join(u" · "_s));
}

} // namespace lotse
