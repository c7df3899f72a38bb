// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/evidencepopover.h"

#include "app/compare/evidenceparts.h"
#include "app/controls/chip.h"
#include "app/controls/popupkeys.h"
#include "app/controls/text.h"
#include "app/controls/textfield.h"
#include "app/look/theme.h"
#include "app/words/plaintext.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int widthUnits = 400;
constexpr int labelUnits = 92;

TextLabel *selectable(const QString &text, Theme::TextRole role = Theme::TextRole::Body,
                      TextLabel::Tone tone = TextLabel::Tone::Normal)
{
    auto *label = new TextLabel(text, role, tone);
    label->setWraps(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

EvidencePopover::EvidencePopover(QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setObjectName(u"evidence"_s);
    m_outer = new QVBoxLayout(this);
    const int margin = Theme::scaled(14);
    m_outer->setContentsMargins(margin, Theme::scaled(12), margin, margin);
    m_outer->setSpacing(Theme::scaled(8));
}

void EvidencePopover::show(const Evidence &evidence, const QRect &cell, bool readOnly)
{
    m_evidence = evidence;
    setAccessibleName(evidence.title);
    fill(readOnly);
    place(cell);
    QFrame::show();
    if (auto *first = findChild<QPushButton *>())
        first->setFocus(Qt::PopupFocusReason);
}

void EvidencePopover::fill(bool readOnly)
{
    m_note = nullptr;
    for (QWidget *old : {m_head, static_cast<QWidget *>(m_scroll), m_buttons}) {
        if (old) {
            m_outer->removeWidget(old);
            delete old;
        }
    }
    m_body = new QWidget;
    m_content = new QVBoxLayout(m_body);
    m_content->setContentsMargins(0, 0, Theme::scaled(4), 0);
    m_content->setSpacing(Theme::scaled(8));
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    addHead();
    m_outer->addWidget(m_scroll, 1);
    addFacts();
    addHistory();
    addNote(readOnly);
    m_content->addStretch();
    addButtons(readOnly);
    m_scroll->setWidget(m_body);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false); // setWidget turns it on
}

void EvidencePopover::addHead()
{
    m_head = new QWidget;
    auto *grid = new QGridLayout(m_head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::scaled(8));
    grid->setVerticalSpacing(Theme::scaled(2));
    auto *title = selectable(m_evidence.title, Theme::TextRole::CardTitle);
    title->setObjectName(u"evidenceTitle"_s);
    grid->addWidget(title, 0, 0, 1, 2);
    if (!m_evidence.kind.isEmpty())
        grid->addWidget(new Chip(m_evidence.kind, TextLabel::Tone::Accent), 0, 2, Qt::AlignTop);
    auto *close = new QToolButton;
    close->setIcon(Theme::icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(plainToolTip(tr("Close")));
    close->setAccessibleName(tr("Close"));
    close->setFocusPolicy(Qt::TabFocus);
    connect(close, &QToolButton::clicked, this, &QWidget::close);
    grid->addWidget(close, 0, 3, Qt::AlignTop);
    if (m_evidence.applies)
        grid->addWidget(new RatingMark(m_evidence.points, m_evidence.unknown), 1, 0);
    grid->addWidget(selectable(m_evidence.pointsLine, Theme::TextRole::Small, TextLabel::Tone::Secondary), 1, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    m_outer->insertWidget(0, m_head);
}

void EvidencePopover::addText(const QString &text)
{
    if (!text.isEmpty())
        m_content->addWidget(selectable(text));
}

void EvidencePopover::addHeading(const QString &text)
{
    m_content->addWidget(new TextLabel(text, Theme::TextRole::BodyBold));
}

void EvidencePopover::addCallout(Tone tone, const QString &icon, const QString &title, const QString &text)
{
    const auto meaning = tone == Tone::Attention ? TextLabel::Tone::Fair
        : tone == Tone::Weak                     ? TextLabel::Tone::Weak
                                                 : TextLabel::Tone::Accent;
    m_content->addWidget(new Callout(meaning, icon, title, text));
}

void EvidencePopover::addSources(FactGrid &facts, const QList<Evidence::SourceLine> &sources)
{
    for (const Evidence::SourceLine &source : sources) {
        facts.add(tr("Source"), source.title);
        facts.add(tr("Publisher"), source.publisher);
        facts.add(tr("Date"), source.date);
        if (!source.statement.isEmpty() && m_evidence.text.isEmpty())
            facts.add(tr("It says"), source.statement);
        if (!source.noUrlReason.isEmpty())
            facts.add(tr("No link"), source.noUrlReason);
    }
}

void EvidencePopover::addFacts()
{
    m_content->addWidget(selectable(m_evidence.value, Theme::TextRole::BodyBold));
    addText(m_evidence.text);
    auto *facts = new FactGrid(Theme::scaled(labelUnits));
    addSources(*facts, m_evidence.sources);
    if (!m_evidence.confidenceLine.isEmpty())
        facts->add(tr("Confidence"),
                   m_evidence.confidenceReason.isEmpty()
                       ? m_evidence.confidenceLine
                       : m_evidence.confidenceLine + u'\n' + m_evidence.confidenceReason);
    if (!m_evidence.origin.isEmpty())
        facts->add(tr("Origin"), m_evidence.origin);
    if (!m_evidence.age.isEmpty() && !m_evidence.stale)
        facts->add(tr("Age"), m_evidence.age);
    m_content->addWidget(facts);

    if (!m_evidence.requirement.isEmpty()) {
        addCallout(Tone::Weak, u"stop"_s, m_evidence.requirement, {});
        for (const QString &path : m_evidence.unlockPaths)
            addCallout(Tone::Information, u"arrow-right"_s, tr("Unlock path:"), path);
    }
    if (m_evidence.stale)
        addCallout(Tone::Attention, u"clock"_s, tr("Stale:"), m_evidence.age);
    if (!m_evidence.doubt.isEmpty())
        addCallout(Tone::Attention, u"warning"_s, tr("Does not count:"), m_evidence.doubt);
    for (const Evidence::Reading &reading : m_evidence.readings) {
        addCallout(Tone::Attention, u"swap"_s, reading.assumption ? tr("Assumption:") : tr("Contradiction:"),
                   reading.text);
        if (reading.sources.isEmpty())
            continue;
        auto *sources = new FactGrid(Theme::scaled(labelUnits));
        addSources(*sources, reading.sources);
        m_content->addWidget(sources);
    }
    for (const QString &announcement : m_evidence.announced)
        addCallout(Tone::Information, u"calendar"_s, tr("Announced:"), announcement);
    if (!m_evidence.question.isEmpty())
        addCallout(Tone::Information, u"question"_s,
                   m_evidence.asksOperator ? tr("Ask whoever would run it:") : tr("Ask the provider:"),
                   m_evidence.question);
}

void EvidencePopover::addHistory()
{
    if (m_evidence.history.isEmpty())
        return;
    addHeading(tr("At other times"));
    for (const Evidence::HistoryLine &line : m_evidence.history) {
        auto *entry = new FactGrid(Theme::scaled(labelUnits));
        entry->add(line.period, line.value.isEmpty() ? line.text : line.value);
        if (!line.value.isEmpty() && !line.text.isEmpty())
            entry->add({}, line.text);
        if (!line.reason.isEmpty())
            entry->add({}, line.reason, TextLabel::Tone::Accent);
        m_content->addWidget(entry);
    }
}

void EvidencePopover::addNote(bool readOnly)
{
    if (readOnly) {
        if (!m_evidence.note.isEmpty())
            addText(tr("Note: %1").arg(m_evidence.note));
        return;
    }
    m_note = new TextField;
    m_note->setPlainText(m_evidence.note);
    m_note->setObjectName(u"evidenceNote"_s);
    m_note->setAccessibleName(tr("Note on this claim"));
    m_note->setPlaceholderText(tr("Note on this claim"));
    m_note->setFixedHeight(QFontMetrics(m_note->font()).lineSpacing() * 3 + Theme::scaled(12));
    m_note->setVisible(!m_evidence.note.isEmpty());
    connect(m_note, &TextField::textChanged, this, &EvidencePopover::handOnNote);
    m_content->addWidget(m_note);
}

void EvidencePopover::addButtons(bool readOnly)
{
    m_buttons = new QWidget;
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::scaled(8));
    const auto add = [&](const QString &text, const QString &icon, const QString &name) {
        auto *button = new QPushButton(Theme::icon(icon), text);
        button->setObjectName(name);
        button->setProperty("small", true);
        row->addWidget(button);
        return button;
    };
    QList<const Evidence::SourceLine *> linked;
    const auto takeLinked = [&linked](const QList<Evidence::SourceLine> &sources) {
        for (const Evidence::SourceLine &source : sources) {
            if (source.url.isValid() && !source.url.isEmpty())
                linked.append(&source);
        }
    };
    takeLinked(m_evidence.sources);
    for (const Evidence::Reading &reading : std::as_const(m_evidence.readings))
        takeLinked(reading.sources);
    const auto request = [this](const QUrl &url) {
        close();
        emit sourceRequested(url);
    };
    if (!linked.isEmpty()) {
        auto *open = add(tr("&Open source"), u"link"_s, u"evidenceOpen"_s);
        open->setToolTip(plainToolTip(linked.first()->url.toDisplayString()));
        if (linked.size() == 1) {
            connect(open, &QPushButton::clicked, this, [request, url = linked.first()->url] { request(url); });
        } else {
            auto *menu = new QMenu(open);
            for (const Evidence::SourceLine *source : std::as_const(linked)) {
                QString title = source->title;
                connect(menu->addAction(title.replace(u'&', "&&"_L1)), &QAction::triggered, this,
                        [request, url = source->url] { request(url); });
            }
            open->setMenu(menu);
        }
    }
    if (!readOnly) {
        auto *note = add(tr("&Note"), u"note"_s, u"evidenceAddNote"_s);
        connect(note, &QPushButton::clicked, this, &EvidencePopover::editNote);
    }
    auto *library = add(tr("&Library"), u"book"_s, u"evidenceLibrary"_s);
    connect(library, &QPushButton::clicked, this, [this] {
        close();
        emit libraryRequested(m_evidence.deployment);
    });
    row->addStretch();
    m_outer->addWidget(m_buttons);
}

void EvidencePopover::place(const QRect &cell)
{
    const QScreen *screen = QGuiApplication::screenAt(cell.center());
    QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    if (parentWidget())
        room &= parentWidget()->window()->geometry();
    room.adjust(8, 8, -8, -8);
    const QMargins margins = m_outer->contentsMargins();
    const int width = std::min(Theme::scaled(widthUnits), room.width());
    const int inner = width - margins.left() - margins.right();
    m_head->setFixedWidth(inner);
    const int headHeight = std::max(m_head->layout()->totalHeightForWidth(inner), m_head->sizeHint().height());
    const int around =
        margins.top() + headHeight + 2 * m_outer->spacing() + m_buttons->sizeHint().height() + margins.bottom();
    int bodyWidth = inner;
    int wanted = around + m_content->totalHeightForWidth(bodyWidth);
    if (wanted > room.height())
        bodyWidth -= m_scroll->verticalScrollBar()->sizeHint().width() + Theme::scaled(4);
    m_body->setFixedWidth(bodyWidth);
    wanted = around + m_content->totalHeightForWidth(bodyWidth);
    const QSize size(width, std::min(wanted, room.height()));

    // Beside the cell where there is room, else on its other side; always inside the screen.
    const int gap = Theme::scaled(8);
    int left = cell.right() + gap;
    if (left + size.width() > room.right())
        left = cell.left() - gap - size.width();
    if (left < room.left())
        left = std::clamp(cell.left(), room.left(), std::max(room.left(), room.right() - size.width()));
    const int top =
        std::clamp(cell.top() - Theme::scaled(6), room.top(), std::max(room.top(), room.bottom() - size.height()));
    m_cell = cell;
    setGeometry(QRect(QPoint(left, top), size));
}

void EvidencePopover::editNote()
{
    if (!m_note)
        return;
    m_note->setVisible(true);
    place(m_cell); // the field wants room of its own
    m_note->setFocus();
    // The layout of the body follows with the next events.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_note)
                m_scroll->ensureWidgetVisible(m_note);
        },
        Qt::QueuedConnection);
}

QString EvidencePopover::text() const
{
    QStringList lines;
    for (const QLabel *label : findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            lines << label->text();
    }
    return lines.join(u'\n');
}

void EvidencePopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    if (event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier && m_note) {
        editNote(); // as on the cell
        return;
    }
    if (!runBehind(*this, *event))
        QFrame::keyPressEvent(event);
}

void EvidencePopover::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    handOnNote();
    emit closed();
}

void EvidencePopover::handOnNote()
{
    if (!m_note || m_note->toPlainText() == m_evidence.note)
        return;
    m_evidence.note = m_note->toPlainText();
    emit noteChanged(m_evidence.deployment, m_evidence.criterion, m_evidence.note);
}

void EvidencePopover::paintEvent(QPaintEvent *)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), style.surface);
    painter.setPen(QPen(style.controlBorder, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace lotse
