// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/pageid.h"
#include "report/charts/style.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace lotse {

class EngagementDocument;
class LibraryCommands;
class OwnText;
class PageHeader;

/// A page: head (kicker, workload switcher, headline, at most two buttons) and content below. Kicker and switcher
/// follow from the page's id and the document. Pages do not know each other: they emit, the window connects.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(PageId id, EngagementDocument &document, QWidget *parent = nullptr);

    /// Brings the page up to date; called when it is shown and when the document changed while it is visible.
    virtual void refresh() = 0;
    /// F6: moves the focus to the next visible area of the page; returns false after the last one.
    bool focusNextArea(bool backwards);
    /// Stands before an id in openSection() where its details shall open, too.
    static constexpr QLatin1StringView detailSection {"detail/"};
    /// Opens one section of the page (a section of the questionnaire, a tab); ignored where there is none. The report
    /// page understands "export" and "print", the library page the id of a profile and "?stale", and the pages of the
    /// steps the id of what they show: a question, criterion, option or risk.
    virtual void openSection(const QString & /*section*/) { }
    /// Puts the focus where work on the page starts; called when the page is shown.
    virtual void focusFirst() { }
    /// Ctrl+F (@p next: F3, the next hit). A page that has nothing to find in leads to the search over everything.
    virtual void find(bool next);
    /// Shows @p bar between head and content.
    void holdMessageBar(QWidget *bar);
    /// The main button of the page, for Ctrl+Enter.
    void triggerPrimary();
    /// Fits the page to a window that is low or narrow (head 56 instead of 72).
    void setLow(bool low);
    /// The names of what the page holds unsaved beside the engagement (texts of profiles). It is kept as a draft in any
    /// case.
    [[nodiscard]] virtual QStringList unsavedWork() const { return {}; }
    /// Saves that; returns false if something could not be saved, and tells why.
    virtual bool saveUnsavedWork() { return true; }
    /// The text beside the engagement that Save, Undo and Redo may mean while the page is shown; nullptr = none.
    [[nodiscard]] virtual OwnText *ownText() { return nullptr; }
    /// What the menu Library does on this page; nullptr = nothing.
    [[nodiscard]] virtual LibraryCommands *libraryCommands() { return nullptr; }
    /// Hides what is not for the client's eyes, while the client watches (Shift+F11).
    virtual void setClientView(bool /*on*/) { }

signals:
    void pageRequested(lotse::PageId page, const QString &section);
    /// Shows a sentence in the message bar (plain text); an empty one closes the bar.
    void messageRequested(const QString &text, const QString &actionText, const QString &actionId);
    void messageAction(const QString &actionId);
    /// Something did not work: shows the sentence (plain text) as an error.
    void failed(const QString &sentence);
    /// What the sentence says is settled: closes the bar if it still shows it.
    void settled(const QString &sentence);
    /// A key hint for the status bar.
    void hintChanged(const QString &hint);
    /// The page itself turned to another section.
    void sectionShown(const QString &section);
    /// ownText(), or what can be undone in it, changed.
    void ownTextChanged();
    /// Asks the window for "new", "open", "sample", "tour", "search", "save" or
    /// "save-as".
    void actionRequested(const QString &actionId);
    void fileRequested(const QString &path);

protected:
    /// A part of the page that F6 goes to, and how it takes the focus. Where one lies in another, the inner one comes
    /// later.
    struct Area
    {
        Area(QWidget *part, QWidget *first) : widget(part), focus([first] { first->setFocus(Qt::ShortcutFocusReason); })
        {
        }
        Area(QWidget *part, std::function<void()> takeFocus) : widget(part), focus(std::move(takeFocus)) { }

        QWidget *widget = nullptr;
        std::function<void()> focus;
    };
    [[nodiscard]] virtual QList<Area> areas() { return {}; }

    [[nodiscard]] EngagementDocument &document() const { return m_document; }
    [[nodiscard]] PageHeader &header() const { return *m_header; }
    /// The layout below the head; margins 0.
    [[nodiscard]] QVBoxLayout &content() const { return *m_content; }
    /// The colours of the current palette.
    [[nodiscard]] const Style &style() const;

private:
    void showHead();

    PageId m_id;
    EngagementDocument &m_document;
    PageHeader *m_header = nullptr;
    QVBoxLayout *m_content = nullptr;
};

} // namespace lotse
