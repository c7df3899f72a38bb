// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/offerpopup.h"

#include "app/library/codeedit.h"
#include "app/library/sourceoutline.h"
#include "app/look/theme.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 9;

} // namespace

OfferPopup::OfferPopup(CodeEdit &edit, SourceOutline &outline)
    : QFrame(edit.viewport()), m_edit(edit), m_outline(outline), m_view(new QTableView),
      m_model(new QStandardItemModel(this))
{
    setObjectName(u"offerPopup"_s);
    setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("What may stand here"));
    m_view->setObjectName(u"offers"_s);
    m_view->setAccessibleName(tr("What may stand here"));
    m_model->setColumnCount(2);
    m_view->setModel(m_model);
    m_view->horizontalHeader()->hide();
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setWordWrap(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_view);
    hide();
    m_edit.installEventFilter(this);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(&m_edit, &QPlainTextEdit::cursorPositionChanged, this, &OfferPopup::follow);
    connect(m_edit.verticalScrollBar(), &QScrollBar::valueChanged, this, &QWidget::hide);
    connect(m_edit.horizontalScrollBar(), &QScrollBar::valueChanged, this, &QWidget::hide);
}

SourceOffers OfferPopup::atCursor(OfferWish wish) const
{
    return sourceOffers(m_outline.of(*m_edit.document()), m_edit.textCursor().position(), m_context, wish);
}

bool OfferPopup::open()
{
    if (m_edit.isReadOnly())
        return false;
    SourceOffers offers = atCursor(OfferWish::Choosing);
    // What stands there is no filter once it is complete, and none if it is wrong.
    const bool isComplete = std::ranges::contains(offers.offers, offers.present, &SourceOffer::name);
    if (isComplete || offers.matching().isEmpty())
        offers.typed.clear();
    m_place = offers;
    list(offers.matching(), offers.present);
    return isVisible();
}

void OfferPopup::follow()
{
    const bool isTyping = std::exchange(m_isTyping, false);
    if (m_edit.isReadOnly() || (!isVisible() && !(isTyping && isTypingName())) || (isVisible() && !isTyping))
        return hide();
    const SourceOffers offers = atCursor(OfferWish::Typing);
    const QList<SourceOffer> matching = offers.isClosed ? QList<SourceOffer>() : offers.matching();
    // Nothing is left to choose.
    if (matching.isEmpty() || (matching.size() == 1 && matching.first().name == offers.typed))
        return hide();
    m_place = offers;
    list(matching, {});
}

// Looks at the line alone: the first word of a text, or one outside of texts.
bool OfferPopup::isTypingName() const
{
    const QTextCursor cursor = m_edit.textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    bool isInText = false;
    qsizetype begin = 0; // of the word before the cursor
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QChar character = before.at(i);
        if (isInText && character == u'\\')
            ++i;
        else if (character == u'"') {
            isInText = !isInText;
            begin = i;
        } else if (isInText && character.isSpace()) {
            begin = -1;
        }
    }
    return isInText ? begin >= 0 : !before.isEmpty() && before.back().isLetterOrNumber();
}

bool OfferPopup::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusOut:
    case QEvent::Hide: hide(); break;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        const auto *keys = static_cast<QKeyEvent *>(event);
        const bool isPlain = (keys->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        m_isTyping = false;
        if (isVisible() && isPlain) {
            if (event->type() == QEvent::KeyPress)
                return takeKey(keys->key()) || QFrame::eventFilter(watched, event);
            if (keys->key() == Qt::Key_Escape)
                event->accept();
        } else if (event->type() == QEvent::KeyPress) {
            m_isTyping = !keys->text().isEmpty() && keys->text().at(0).isPrint();
        }
        break;
    }
    default: break;
    }
    return QFrame::eventFilter(watched, event);
}

bool OfferPopup::takeKey(int key)
{
    const int row = m_view->currentIndex().row();
    const int rows = m_model->rowCount();
    const auto moveTo = [this, rows](int wanted) {
        m_view->selectRow(std::clamp(wanted, 0, rows - 1));
        tellCurrent();
        return true;
    };
    switch (key) {
    case Qt::Key_Up: return moveTo(row > 0 ? row - 1 : rows - 1);
    case Qt::Key_Down: return moveTo(row + 1 < rows ? row + 1 : 0);
    case Qt::Key_PageUp: return moveTo(row - mostRows + 1);
    case Qt::Key_PageDown: return moveTo(row + mostRows - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: choose(row); return true;
    case Qt::Key_Escape: hide(); return true;
    default: break;
    }
    m_isTyping = key == Qt::Key_Backspace || key == Qt::Key_Delete || (key >= Qt::Key_Space && key < Qt::Key_Escape);
    return false;
}

void OfferPopup::list(const QList<SourceOffer> &offers, const QString &current)
{
    if (offers.isEmpty())
        return hide();
    const Style &style = Style::of(palette());
    m_listed = offers;
    m_model->setRowCount(0);
    int chosen = 0;
    for (qsizetype i = 0; i < offers.size(); ++i) {
        auto *name = new QStandardItem(offers[i].name);
        name->setFont(m_edit.font());
        auto *words = new QStandardItem(offers[i].words);
        words->setForeground(style.secondaryText);
        m_model->appendRow({name, words});
        if (offers[i].name == current)
            chosen = int(i);
    }
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + Theme::scaled(8));
    place();
    show();
    raise();
    m_view->selectRow(chosen);
    tellCurrent();
}

void OfferPopup::place()
{
    const int rows = std::min(m_model->rowCount(), mostRows);
    const int height = rows * m_view->verticalHeader()->defaultSectionSize() + 2;
    QTextCursor begin(m_edit.document());
    begin.setPosition(int(m_place.extent.begin));
    const QRect cursor = m_edit.cursorRect(begin);
    const QRect line = m_edit.cursorRect();
    const int room = m_edit.viewport()->width() - Theme::scaled(12);
    const int width = std::min(room, Theme::scaled(480));
    const int left = std::clamp(cursor.left(), 0, std::max(0, room - width));
    const bool isBelow = line.bottom() + height < m_edit.viewport()->height() || line.top() < height;
    setGeometry(left, isBelow ? line.bottom() + Theme::scaled(3) : line.top() - height - Theme::scaled(3), width,
                std::min(height,
                         isBelow
                             ? std::max(height / rows, m_edit.viewport()->height() - line.bottom() - Theme::scaled(3))
                             : height));
}

void OfferPopup::tellCurrent()
{
    m_view->scrollTo(m_view->currentIndex());
    const SourceOffer offer = m_listed.value(m_view->currentIndex().row());
    if (!QAccessible::isActive() || offer.name.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(&m_edit, tr("%1: %2", "offer and what it means").arg(offer.name, offer.words));
    QAccessible::updateAccessibility(&event);
}

void OfferPopup::choose(int row)
{
    hide();
    if (row < 0 || row >= m_listed.size())
        return;
    const SourceOffer offer = m_listed.at(row);
    const qsizetype shift = m_place.missingComma ? 1 : 0;
    QTextCursor cursor(m_edit.document());
    cursor.beginEditBlock();
    if (m_place.missingComma) {
        cursor.setPosition(int(*m_place.missingComma));
        cursor.insertText(u","_s);
    }
    cursor.setPosition(int(m_place.extent.begin + shift));
    cursor.setPosition(int(m_place.extent.end + shift), QTextCursor::KeepAnchor);
    cursor.insertText(offer.text);
    cursor.endEditBlock();
    cursor.setPosition(int(m_place.extent.begin + shift + offer.cursor));
    m_edit.setTextCursor(cursor);
    m_edit.setFocus();
    if (offer.leadsOn)
        open();
}

void OfferPopup::paintEvent(QPaintEvent * /*event*/)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), style.surface);
    painter.setPen(style.controlBorder);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace lotse
