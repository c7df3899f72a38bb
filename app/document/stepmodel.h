// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/pageid.h"
#include "decision/progress.h"

#include <QAbstractItemModel>

namespace lotse {

class EngagementDocument;

/// The six steps with one line of live status each; below the questions their sections.
class StepModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        PageRole = Qt::UserRole + 1, ///< int of PageId
        SectionRole, ///< QString, empty for a step
        NumberRole, ///< int, 1-6; 0 for a section
        StatusRole, ///< QString, "12 of 27 answered"; of a section "6/7"
        CompleteRole, ///< bool: nothing is left to do (not: it was visited)
        CurrentRole ///< bool
    };

    explicit StepModel(const EngagementDocument &document, QObject *parent = nullptr);

    /// Brings numbers and status up to date and tells what is new of them. The model does so itself when the document
    /// changes.
    void refresh();
    void setCurrent(PageId page, const QString &section);
    [[nodiscard]] QModelIndex indexOf(PageId page) const;
    /// Returns the page of step @p number, 1-6.
    [[nodiscard]] static PageId pageOf(int number);
    [[nodiscard]] static int count();
    /// Returns 1-6, or 0 for a page that is no step.
    [[nodiscard]] static int numberOf(PageId page);
    [[nodiscard]] static QString titleOf(PageId page);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Is not shown: what a screen reader says of the column.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    /// What is shown of a step beside its name.
    struct Step
    {
        QString status;
        bool complete = false;
        bool current = false;

        bool operator==(const Step &) const = default;
    };
    struct Section
    {
        QString id;
        QString title;
        int answered = 0;
        int visible = 0;
        bool current = false;

        bool operator==(const Section &) const = default;
    };
    [[nodiscard]] QList<Step> countedSteps() const;
    [[nodiscard]] QList<Section> countedSections() const;
    template<typename Item>
    void tellChanges(const QList<Item> &before, const QList<Item> &now, const QModelIndex &parent);
    [[nodiscard]] QVariant stepData(PageId page, int role) const;
    [[nodiscard]] QVariant sectionData(const Section &section, int role) const;
    [[nodiscard]] QString status(PageId page) const;
    [[nodiscard]] bool isComplete(PageId page) const;
    [[nodiscard]] bool questionsComplete() const; ///< of the workload that is looked at
    [[nodiscard]] Progress progress() const;

    const EngagementDocument &m_document;
    PageId m_currentPage = PageId::Client;
    QString m_currentSection;
    Progress m_progress; ///< of all workloads
    QList<Step> m_steps;
    QList<Section> m_sections;
};

} // namespace lotse
