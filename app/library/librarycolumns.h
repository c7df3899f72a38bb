// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSplitter>

#include <memory>

class QShortcut;

namespace KSyntaxHighlighting {
class Repository;
}

namespace lotse {

class ProfileListPanel;
class ProfileReadPanel;
class Settings;
class SourcePanel;

/// The columns of the library page, and what passes between them: list of profiles | what the chosen one says, as a
/// form | its source text, which F4 opens: beside the form where there is room, else below it.
class LibraryColumns final : public QSplitter
{
    Q_OBJECT

public:
    explicit LibraryColumns(Settings &settings, QWidget *parent = nullptr);
    ~LibraryColumns() override;

    [[nodiscard]] ProfileListPanel &list() const { return *m_list; }
    [[nodiscard]] ProfileReadPanel &read() const { return *m_read; }
    [[nodiscard]] SourcePanel &source() const { return *m_source; }

    /// Gives @p page the keys of the source text, as long as the columns are shown.
    void makeShortcuts(QWidget &page);
    /// Fits the columns to a page of @p width: in a narrow one the source text becomes a tab beside the read view.
    void fit(int width);
    /// Opens the source text, or closes it.
    void showSource(bool shown);
    [[nodiscard]] bool isSourceShown() const { return m_isSourceShown; }
    /// Goes to the next message about the source text.
    void goToNextIssue();
    /// Shows the shipped text beside the source text, or the source text alone again.
    void toggleComparing();
    /// Searches in the source text (@p next: the next hit).
    void find(bool next);
    /// Returns the key hint for the column that has the focus.
    [[nodiscard]] QString hint() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectColumns();
    void arrange();

    Settings &m_settings;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    ProfileListPanel *m_list = nullptr;
    ProfileReadPanel *m_read = nullptr;
    SourcePanel *m_source = nullptr;
    QSplitter *m_body = nullptr; ///< form and source text
    QList<QShortcut *> m_shortcuts;
    bool m_narrow = false;
    bool m_isSourceShown = false;
};

} // namespace lotse
