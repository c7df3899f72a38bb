// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace lotse {

class EngagementDocument;
class TextField;
class TextLabel;

/// The left side of step 6: choice, plan B, reasons, exit plan, and how the report is to look. Edits the document.
class ReportForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportForm(EngagementDocument &document, QWidget *parent = nullptr);

    void refresh();
    void focusFirst();

    /// Asks for a picture file; tests answer in their own way.
    std::function<QString()> askForLogo;

signals:
    void failed(const QString &sentence);
    /// What the sentence of failed() says is settled.
    void settled(const QString &sentence);

private:
    /// A refusal that was told, and how to find out that it is settled.
    struct Refusal
    {
        QString sentence;
        std::function<bool()> isSettled;
    };

    [[nodiscard]] QWidget *makeChoice();
    [[nodiscard]] QWidget *makeTexts();
    [[nodiscard]] QWidget *makeLook();
    [[nodiscard]] QWidget *makeContents();
    void fillOptions(QComboBox &box, const QString &chosen);
    void fillCommonCauses();
    void fillLogo();
    void editReport(const QString &text, const std::function<void(ReportSettings &)> &change,
                    const QString &mergeKey = {});
    void refuse(const QString &sentence, const std::function<bool()> &isSettled);
    void settleRefusal();
    void choose(const QString &text, const QString &choice, const QString &planB);
    void chooseVersion(bool isFinal);
    void chooseLogo();
    void suggestReasons();
    void suggestExitPlan();
    [[nodiscard]] Language reportLanguage() const;

    EngagementDocument &m_document;
    QComboBox *m_choice = nullptr;
    QComboBox *m_planB = nullptr;
    TextLabel *m_shared = nullptr;
    TextField *m_reasons = nullptr;
    TextField *m_exitPlan = nullptr;
    TextLabel *m_count = nullptr;
    QButtonGroup *m_language = nullptr;
    QButtonGroup *m_version = nullptr;
    QLabel *m_logo = nullptr;
    TextLabel *m_logoText = nullptr;
    QPushButton *m_removeLogo = nullptr;
    QMap<QString, QCheckBox *> m_sections;
    Refusal m_refusal; ///< the last one
    bool m_filling = false;
};

/// Returns the number of sentences in @p text: runs of words that end in a full stop, question or exclamation mark, or
/// the line.
[[nodiscard]] int sentenceCount(const QString &text);

} // namespace lotse
