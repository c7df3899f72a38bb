// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/helpwindow.h"

#include "app/controls/listkeys.h"
#include "app/document/settings.h"
#include "app/look/theme.h"
#include "app/window/helpcontents.h"
#include "app/words/keytext.h"
#include "app/words/language.h"
#include "app/words/plaintext.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr auto windowKey = "help/window"_L1;
constexpr auto columnsKey = "help/columns"_L1;
constexpr int sideMargin = 16; // pixels
constexpr int leastWidthOfBoth = 560; // contents and text beside each other, at the base text size

QToolButton *helpButton(const QString &name, const QString &icon, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(Theme::icon(icon));
    button->setAutoRaise(true);
    button->setAccessibleName(text);
    return button;
}

} // namespace

HelpWindow::HelpWindow(Settings &settings, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_topics(helpTopics(interfaceLanguage())),
      m_fold(helpButton(u"helpFold"_s, u"list"_s, tr("Contents"))),
      m_back(helpButton(u"helpBack"_s, u"arrow-left"_s, tr("Back"))),
      m_forward(helpButton(u"helpForward"_s, u"arrow-right"_s, tr("Forward"))), m_typed(new QLineEdit),
      m_contents(new HelpContents(m_topics)), m_browser(new QTextBrowser), m_columns(new QSplitter)
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Help"));
    m_browser->setObjectName(u"helpText"_s);
    m_browser->setAccessibleName(tr("Help text"));
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_columns->addWidget(m_contents);
    m_columns->addWidget(m_browser);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(1, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setAutoDefault(false); // Enter goes to a place
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(sideMargin, 12, sideMargin, 12);
    layout->addLayout(makeHead());
    layout->addWidget(m_columns, 1);
    layout->addWidget(buttons);
    const QList<QWidget *> order {m_typed,   m_fold, m_back, m_forward, m_contents->tree(), m_contents->hits(),
                                  m_browser, close};
    for (qsizetype place = 1; place < order.size(); ++place)
        setTabOrder(order.at(place - 1), order.at(place));

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_contents, &HelpContents::chosen, this, &HelpWindow::goTo);
    // Help pages link to each other by file name.
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.isRelative())
            goTo({.topic = link.fileName().section(u'.', 0, 0)});
    });
    for (QObject *watched :
         std::initializer_list<QObject *> {m_typed, m_contents->tree(), m_contents->hits(), m_browser->viewport()})
        watched->installEventFilter(this);
    makeShortcuts();
    scale();
    restoreSize();
    fold();
}

QLayout *HelpWindow::makeHead()
{
    m_fold->setCheckable(true);
    m_fold->setToolTip(plainToolTip(tr("Show the contents in place of the text")));
    m_back->setToolTip(plainToolTip(tr("Back (%1)").arg(keyText(QKeySequence::Back))));
    m_forward->setToolTip(plainToolTip(tr("Forward (%1)").arg(keyText(QKeySequence::Forward))));
    m_typed->setObjectName(u"helpSearch"_s);
    m_typed->setPlaceholderText(tr("Search the help"));
    m_typed->setAccessibleName(tr("Search the help"));
    m_typed->setAccessibleDescription(tr("The arrow keys move in the list, Enter goes to the chosen place."));
    m_typed->setToolTip(plainToolTip(tr("Search the help (%1)").arg(keyText(QKeySequence::Find))));
    m_typed->setClearButtonEnabled(true);
    m_typed->addAction(Theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    connect(m_fold, &QToolButton::toggled, this, &HelpWindow::fold);
    connect(m_fold, &QToolButton::clicked, this, [this](bool on) {
        if (on)
            m_contents->shownList()->setFocus(Qt::OtherFocusReason);
        else
            m_browser->setFocus(Qt::OtherFocusReason);
    });
    connect(m_back, &QToolButton::clicked, this, [this] { goBy(&HelpHistory::goBack); });
    connect(m_forward, &QToolButton::clicked, this, [this] { goBy(&HelpHistory::goForward); });
    connect(m_typed, &QLineEdit::textChanged, this, &HelpWindow::search);
    auto *head = new QHBoxLayout;
    head->addWidget(m_typed, 1);
    for (QToolButton *button : {m_fold, m_back, m_forward})
        head->addWidget(button);
    head->addStretch();
    return head;
}

void HelpWindow::makeShortcuts()
{
    const auto shortcut = [this](QKeySequence::StandardKey key, auto &&function) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, function);
    };
    shortcut(QKeySequence::Back, [this] { goBy(&HelpHistory::goBack); });
    shortcut(QKeySequence::Forward, [this] { goBy(&HelpHistory::goForward); });
    shortcut(QKeySequence::Find, [this] {
        m_typed->setFocus(Qt::ShortcutFocusReason);
        m_typed->selectAll();
    });
    shortcut(QKeySequence::FindNext, [this] { m_contents->chooseNextHit(false); });
    shortcut(QKeySequence::FindPrevious, [this] { m_contents->chooseNextHit(true); });
}

void HelpWindow::restoreSize()
{
    const QSize room = screen()->availableSize();
    resize(std::min(Theme::scaled(940), room.width() * 9 / 10), std::min(Theme::scaled(640), room.height() * 9 / 10));
    const int contents = std::min(Theme::scaled(260), width() / 3);
    m_columns->setSizes({contents, width() - contents - m_columns->handleWidth() - 2 * sideMargin});
    restoreGeometry(m_settings.state(windowKey));
    m_columns->restoreState(m_settings.state(columnsKey));
}

void HelpWindow::showTopic(const QString &topic)
{
    m_typed->clear();
    goTo({.topic = topic});
    show();
    raise();
    activateWindow();
}

QString HelpWindow::topic() const
{
    return m_history.isEmpty() ? QString() : m_history.target().topic;
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && handlesKey(*static_cast<QKeyEvent *>(event), watched))
        return true;
    if (event->type() == QEvent::MouseButtonPress && watched == m_browser->viewport()) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            goBy(button == Qt::BackButton ? &HelpHistory::goBack : &HelpHistory::goForward);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

bool HelpWindow::handlesKey(const QKeyEvent &event, QObject *watched)
{
    if (event.key() == Qt::Key_Escape) {
        if (m_typed->text().isEmpty()) {
            reject();
        } else {
            m_typed->setFocus(Qt::OtherFocusReason);
            m_typed->clear();
        }
        return true;
    }
    if (watched != m_typed)
        return false;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        m_contents->chooseCurrent();
        return true;
    }
    if (!movesInList(event))
        return false;
    QKeyEvent moved(event.type(), event.key(), event.modifiers());
    QCoreApplication::sendEvent(m_contents->shownList(), &moved);
    // The focus stays in the field, so nobody else tells where the arrows lead.
    announce();
    return true;
}

void HelpWindow::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fold();
}

void HelpWindow::hideEvent(QHideEvent *event)
{
    m_settings.setState(windowKey, saveGeometry());
    m_settings.setState(columnsKey, m_columns->saveState());
    QDialog::hideEvent(event);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        scale();
        fold();
    }
}

void HelpWindow::goTo(const HelpTarget &target)
{
    if (!std::ranges::contains(m_topics, target.topic, &HelpTopic::id))
        return;
    m_history.keepScrolled(m_browser->verticalScrollBar()->value());
    m_history.visit(target);
    showPlace();
    m_browser->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::goBy(void (HelpHistory::*step)())
{
    if (m_history.isEmpty())
        return;
    m_history.keepScrolled(m_browser->verticalScrollBar()->value());
    (m_history.*step)();
    showPlace();
}

void HelpWindow::showPlace()
{
    const HelpTarget &target = m_history.target();
    m_fold->setChecked(false);
    showText(target.topic);
    const QTextBlock block = m_browser->document()->findBlockByNumber(target.block);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + target.start);
    cursor.setPosition(block.position() + target.start + target.length, QTextCursor::KeepAnchor);
    m_browser->setTextCursor(cursor);
    scrollToPlace();
    // The text may have been hidden until now and have its width only then.
    QTimer::singleShot(0, this, &HelpWindow::scrollToPlace);
    m_contents->markPlace(target);
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
}

void HelpWindow::showText(const QString &topic)
{
    const auto shown = std::ranges::find(std::as_const(m_topics), topic, &HelpTopic::id);
    if (topic == m_shown || shown == m_topics.cend())
        return;
    m_shown = topic;
    setHelpText(*m_browser->document(), shown->markdown);
    scale();
}

void HelpWindow::scrollToPlace()
{
    QScrollBar *bar = m_browser->verticalScrollBar();
    (void)m_browser->document()->size(); // lays out the whole text: only then the bar knows how far it goes
    const HelpTarget &target = m_history.target();
    if (m_history.scrolled() >= 0) {
        bar->setValue(m_history.scrolled());
    } else if (target.block == 0) {
        bar->setValue(0);
    } else {
        QTextCursor cursor = m_browser->textCursor();
        cursor.setPosition(cursor.selectionStart());
        // A heading stands at the top, a hit has some lines above it.
        const int above = target.length > 0 ? m_browser->viewport()->height() / 3 : Theme::scaled(8);
        bar->setValue(bar->value() + m_browser->cursorRect(cursor).top() - above);
    }
}

void HelpWindow::search()
{
    m_contents->search(m_typed->text());
    if (!m_typed->text().isEmpty())
        m_fold->setChecked(true);
    announce();
}

void HelpWindow::fold()
{
    const bool narrow = width() < Theme::scaled(leastWidthOfBoth);
    m_fold->setVisible(narrow);
    m_contents->setVisible(!narrow || m_fold->isChecked());
    m_browser->setVisible(!narrow || !m_fold->isChecked());
}

void HelpWindow::scale()
{
    m_contents->setMinimumWidth(Theme::scaled(170));
    m_typed->setMaximumWidth(Theme::scaled(260)); // as wide as the contents below it at first
    m_browser->document()->setDocumentMargin(Theme::scaled(14));
    m_browser->document()->setIndentWidth(Theme::scaled(18));
}

void HelpWindow::announce()
{
    if (!QAccessible::isActive() || !m_typed->hasFocus())
        return;
    QAccessibleAnnouncementEvent event(m_typed, m_contents->spokenState());
    QAccessible::updateAccessibility(&event);
}

} // namespace lotse
