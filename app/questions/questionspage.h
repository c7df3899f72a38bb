// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/page.h"

#include <QHash>

class QBoxLayout;
class QPushButton;

namespace lotse {

class EffectPanel;
class OptionStateModel;
class QuestionColumn;
class SectionHead;
struct GivenAnswer;

/// Step 2: one section of the questionnaire with the effect of each answer beside it.
class QuestionsPage final : public Page
{
    Q_OBJECT

public:
    explicit QuestionsPage(EngagementDocument &document, QWidget *parent = nullptr);
    ~QuestionsPage() override;

    void refresh() override;
    /// Opens a section, or the one of a question with that question in sight.
    void openSection(const QString &section) override;
    void focusFirst() override;
    void setClientView(bool on) override;

protected:
    [[nodiscard]] QList<Area> areas() override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void makeCards();
    QWidget *makeFoot();
    void refreshHeader();
    void refreshCards();
    void refreshPanel();
    void setCurrent(const QString &question);
    void move(int sections);
    void adapt();
    [[nodiscard]] QStringList visibleQuestions() const;
    [[nodiscard]] QString firstOpen() const;

    OptionStateModel *m_options = nullptr;
    SectionHead *m_head = nullptr;
    QBoxLayout *m_columns = nullptr;
    QuestionColumn *m_column = nullptr;
    EffectPanel *m_panel = nullptr;
    QPushButton *m_next = nullptr; ///< below the last card; made anew with the cards
    QString m_section;
    QHash<QString, QString> m_sections; ///< the section that each workload was left in
    QString m_shownSection;
    QString m_workload; ///< of which the cards are
    QString m_current;
    bool m_clientView = false;
};

} // namespace lotse
