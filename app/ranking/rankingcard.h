// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace lotse {

class FailedOptions;
class RankingModel;
class RankingView;

/// The ranking as bars, as numbers behind Values, and as a saved picture; below it the options that are out.
class RankingCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RankingCard(QWidget *parent = nullptr);

    /// @p sentence tells what the chart shows to who cannot see it.
    void setContent(const Library &library, const Evaluation &evaluation, Language language, const QString &sentence);
    /// The folder that is proposed for the picture.
    void setFolder(const QString &folder) { m_folder = folder; }
    /// Hides what is not for the client's eyes.
    void setClientView(bool on);
    /// Returns what shows @p option: the table behind Values with its column chosen, or its reason among what is out;
    /// nullptr where it is not there.
    [[nodiscard]] QWidget *showOption(const QString &option);
    [[nodiscard]] QPushButton &valuesButton() const { return *m_values; }

signals:
    /// The user wants the picture in this file.
    void pictureMade(const QString &path, const QByteArray &picture);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    /// Gives rows and columns the sizes of the text.
    void fitTable();
    /// Leaves the numbers the room that they need: names give way, and tell themselves in full as tool tip.
    void fitNames();
    void showValues(bool on);
    void setFailed(const Library &library, const Evaluation &evaluation, Language language);
    void saveImage();

    RankingModel *m_model = nullptr;
    RankingView *m_chart = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_failedPart = nullptr;
    FailedOptions *m_failed = nullptr;
    QPushButton *m_values = nullptr;
    QPushButton *m_saveImage = nullptr;
    QString m_folder;
};

} // namespace lotse
