// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/weights/swingcardview.h"

#include "app/controls/chip.h"
#include "app/controls/numberfield.h"
#include "app/controls/placebadge.h"
#include "app/controls/text.h"
#include "app/look/theme.h"
#include "app/weights/spanbar.h"
#include "app/weights/swingslider.h"
#include "app/words/language.h"
#include "app/words/plaintext.h"
#include "report/words/numbertext.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int leftMargin = 8;
constexpr int gripWidth = 24;
constexpr int badgeWidth = 22;
constexpr int gap = 8;

QHBoxLayout *endRow(const QString &word, TextLabel *&text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::scaled(4));
    row->addWidget(new TextLabel(word, Theme::TextRole::Small, TextLabel::Tone::Secondary), 0, Qt::AlignTop);
    text = new TextLabel(Theme::TextRole::Small);
    text->setWraps(true);
    row->addWidget(text, 1);
    return row;
}

} // namespace

QList<int> SwingCardView::columnWidths()
{
    return {Theme::scaled(100), Theme::scaled(164), Theme::scaled(50), Theme::scaled(96)};
}

int SwingCardView::wordsLeft()
{
    return Theme::scaled(leftMargin) + Theme::scaled(gripWidth) + Theme::scaled(badgeWidth) + 2 * columnGap();
}

int SwingCardView::columnGap()
{
    return Theme::scaled(gap);
}

SwingCardView::SwingCardView(const QString &id, const QString &name, QWidget *parent)
    : QFrame(parent), m_id(id), m_name(name), m_badge(new PlaceBadge), m_chip(new Chip), m_span(new SpanBar),
      m_spanText(new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary)), m_slider(new SwingSlider(name)),
      m_number(new QSpinBox), m_weight(new TextLabel(Theme::TextRole::CardTitle)),
      m_effective(new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary))
{
    setObjectName(u"card."_s + id);
    auto *grip = new QToolButton;
    grip->setIcon(Theme::icon(u"drag"_s));
    grip->setAutoRaise(true);
    grip->setCursor(Qt::SizeVerCursor);
    grip->setObjectName(u"grip."_s + id);
    grip->setAccessibleName(tr("Move %1; Alt+Up and Alt+Down do the same").arg(name));
    grip->setToolTip(plainToolTip(tr("Drag, or press Alt+Up and Alt+Down")));
    grip->installEventFilter(this);
    m_grip = grip;
    m_slider->setObjectName(u"points."_s + id);
    m_number->setObjectName(u"number."_s + id);
    m_number->setRange(0, 100);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setAlignment(Qt::AlignRight);
    m_number->setKeyboardTracking(false);
    selectOnFocus(*m_number);
    m_number->setAccessibleName(tr("Points of %1").arg(name));
    m_chip->set(tr("small span"), TextLabel::Tone::Fair, u"info"_s);
    m_weight->setAlignment(Qt::AlignRight);
    m_effective->setAlignment(Qt::AlignRight);

    auto *title = new QHBoxLayout;
    title->setSpacing(Theme::scaled(8));
    auto *nameLabel = new TextLabel(name, Theme::TextRole::CardTitle);
    nameLabel->setElides(true);
    title->addWidget(nameLabel);
    title->addWidget(m_chip);
    title->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::scaled(1));
    words->addLayout(title);
    words->addLayout(endRow(tr("from"), m_from));
    words->addLayout(endRow(tr("to"), m_to));

    auto *span = new QVBoxLayout;
    span->setSpacing(Theme::scaled(3));
    span->addStretch();
    span->addWidget(m_span);
    span->addWidget(m_spanText);
    span->addStretch();
    auto *weight = new QVBoxLayout;
    weight->setSpacing(0);
    weight->addStretch();
    weight->addWidget(m_weight);
    weight->addWidget(m_effective);
    weight->addStretch();

    fitColumns();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::scaled(leftMargin), Theme::scaled(9), Theme::scaled(14), Theme::scaled(9));
    layout->setSpacing(columnGap());
    layout->addWidget(grip);
    layout->addWidget(m_badge);
    layout->addLayout(words, 1);
    layout->addLayout(span);
    layout->addWidget(m_slider);
    layout->addWidget(m_number);
    layout->addLayout(weight);

    for (const auto &[key, places] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::ALT | key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, places] { emit moveRequested(m_id, places); });
    }
    connect(qApp, &QApplication::focusChanged, this, qOverload<>(&QWidget::update));
    connect(m_slider, &SwingSlider::pointsMoved, this, [this](double points) {
        emit pointsChanged(m_id, points);
        if (!m_slider->isSliderDown())
            emit settled(m_id);
    });
    connect(m_slider, &SwingSlider::marginMoved, this, [this](double margin) { emit marginChanged(m_id, margin); });
    connect(m_slider, &QAbstractSlider::sliderReleased, this, [this] { emit settled(m_id); });
    connect(m_number, &QSpinBox::valueChanged, this, [this](int points) {
        emit pointsChanged(m_id, points);
        emit settled(m_id);
    });
}

void SwingCardView::setContent(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    const bool fixed = content.place == 1;
    m_badge->setPlace(content.place);
    m_chip->setVisible(content.smallSpan);
    m_chip->setToolTip(plainToolTip(tr("The remaining options hardly differ here: the weight moves little.")));
    const QString same = tr("The remaining options do not differ here");
    m_from->setText(content.from.isEmpty() ? same : content.from);
    m_to->setText(content.from.isEmpty() ? tr("no step to make") : content.to);
    m_span->setContent(content.group, content.low, content.high);
    m_spanText->setText(tr("%1 of 100").arg(qRound(content.high - content.low)));
    m_slider->setContent(content.points, content.margin, fixed);
    m_slider->setEnabled(!content.readOnly);
    const QSignalBlocker blocker(m_number);
    m_number->setValue(qRound(content.points));
    m_number->setReadOnly(fixed || content.readOnly);
    m_grip->setEnabled(!content.readOnly);
    const NumberText numbers(interfaceLanguage());
    const QString weight = numbers.percents(content.percents);
    const QString effective = numbers.percents(qRound(content.effective * 100));
    m_weight->setText(weight);
    m_effective->setText(tr("acts like %1").arg(effective));
    setAccessibleName(
        tr("Place %1: %2, %3 points, weight %4, acts like %5")
            .arg(QString::number(content.place), m_name, QString::number(qRound(content.points)), weight, effective));
    setAccessibleDescription(
        tr("from %1 to %2; span %3 of 100").arg(m_from->text(), m_to->text()).arg(qRound(content.high - content.low)));
}

void SwingCardView::fitColumns()
{
    const QList<int> widths = columnWidths();
    m_grip->setFixedWidth(Theme::scaled(gripWidth));
    m_span->setFixedWidth(widths.at(0));
    m_spanText->setFixedWidth(widths.at(0));
    m_slider->setFixedWidth(widths.at(1));
    m_number->setFixedWidth(widths.at(2));
    m_weight->setFixedWidth(widths.at(3));
    m_effective->setFixedWidth(widths.at(3));
}

void SwingCardView::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        fitColumns();
}

void SwingCardView::paintEvent(QPaintEvent *)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QWidget *focused = focusWidget();
    const bool current = m_grabbed || (focused != nullptr && focused->hasFocus());
    painter.setPen(QPen(current ? style.accent : style.line, current ? 2 : 1));
    painter.setBrush(style.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::scaled(6), Theme::scaled(6));
}

bool SwingCardView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grip) {
        switch (event->type()) {
        case QEvent::MouseButtonPress:
            m_grabbed = static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton && m_grip->isEnabled();
            update();
            break;
        case QEvent::MouseMove:
            if (m_grabbed) {
                const QPointF position = static_cast<QMouseEvent *>(event)->position();
                emit dragged(m_id, m_grip->mapTo(parentWidget(), position.toPoint()).y());
            }
            break;
        case QEvent::MouseButtonRelease:
            m_grabbed = false;
            update();
            break;
        default: break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace lotse
