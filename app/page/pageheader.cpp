// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/pageheader.h"

#include "app/controls/spokenname.h"
#include "app/controls/text.h"
#include "app/look/theme.h"
#include "app/words/plaintext.h"

#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QTextLayout>
#include <QTextOption>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lotse {

namespace {

// Of a headline: names of any length must leave room for the page.
constexpr int mostLines = 5;
constexpr int mostLinesLow = 3;

// A slider that is being moved changes the headline with each step, and a screen reader would read all of them.
constexpr std::chrono::milliseconds settling = 400ms;

void setButton(QPushButton &button, const QString &text, const QString &iconName)
{
    button.setText(text);
    button.setVisible(!text.isEmpty());
    button.setIcon(iconName.isEmpty() ? QIcon() : Theme::icon(iconName));
    // An arrow forwards stands behind the words.
    button.setProperty("trailingIcon", iconName == "chevron-right"_L1);
}

} // namespace

PageHeader::PageHeader(QWidget *parent)
    : QFrame(parent), m_kicker(new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary)),
      m_workloads(new QComboBox), m_headlineLabel(new TextLabel(Theme::TextRole::Headline)),
      m_secondary(new QPushButton), m_primary(new QPushButton)
{
    m_kicker->setObjectName(u"kicker"_s);
    m_workloads->setObjectName(u"workloadSwitcher"_s);
    m_workloads->setProperty("compact", true);
    nameChoice(*m_workloads, tr("Workload"));
    m_workloads->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_workloads->hide();
    m_headlineLabel->setObjectName(u"headline"_s);
    m_headlineLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_headlineLabel->installEventFilter(this);
    m_secondary->setObjectName(u"secondaryButton"_s);
    m_secondary->hide();
    m_primary->setObjectName(u"primaryButton"_s);
    m_primary->setProperty("primary", true);
    m_primary->hide();

    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_kicker);
    top->addWidget(m_workloads);
    top->addStretch();

    m_words = new QVBoxLayout;
    m_words->setSpacing(2);
    m_words->addStretch();
    m_words->addLayout(top);
    m_words->addWidget(m_headlineLabel);
    m_words->addStretch();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 4, 20, 5);
    layout->setSpacing(8);
    layout->addLayout(m_words, 1);
    layout->addSpacing(8);
    layout->addWidget(m_secondary);
    layout->addWidget(m_primary);

    m_settled.setSingleShot(true);
    m_settled.setInterval(settling);
    setLow(false);
    connect(&m_settled, &QTimer::timeout, this, &PageHeader::announceHeadline);
    connect(m_workloads, &QComboBox::activated, this, &PageHeader::workloadChosen);
}

void PageHeader::setKicker(const QString &text)
{
    m_kicker->setText(text);
}

void PageHeader::setHeadline(const QString &text)
{
    if (text != m_headline && isVisible())
        m_settled.start();
    m_headline = text;
    m_headlineLabel->setAccessibleName(text);
    setAccessibleName(text);
    const int before = m_lines;
    breakHeadline();
    if (m_lines > before && isVisible() && !m_opening)
        emit grown();
}

void PageHeader::setExplanation(const QString &text)
{
    m_explanation = text;
    m_headlineLabel->setAccessibleDescription(text);
    breakHeadline();
}

void PageHeader::setWorkloads(const QStringList &names, int current)
{
    const QSignalBlocker blocker(m_workloads);
    QStringList texts;
    for (qsizetype index = 0; index < names.size(); ++index)
        texts.append(names.at(index).isEmpty()
                         ? tr("Workload %1 of %2").arg(index + 1).arg(names.size())
                         : tr("Workload %1 of %2: %3").arg(index + 1).arg(names.size()).arg(names.at(index)));
    QStringList shown;
    for (int index = 0; index < m_workloads->count(); ++index)
        shown.append(m_workloads->itemText(index));
    if (shown != texts) {
        m_workloads->clear();
        m_workloads->addItems(texts);
    }
    m_workloads->setCurrentIndex(current);
    m_workloads->setVisible(names.size() > 1);
}

void PageHeader::setSecondary(const QString &text, const QString &iconName)
{
    setButton(*m_secondary, text, iconName);
    breakHeadline();
}

void PageHeader::setPrimary(const QString &text, const QString &iconName, bool enabled)
{
    m_primaryText = text;
    setButton(*m_primary, text, iconName);
    m_primary->setEnabled(enabled);
    shortenPrimary();
    breakHeadline();
}

void PageHeader::setPrimaryFilled(bool filled)
{
    m_primary->setProperty("primary", filled);
    m_primary->update();
}

void PageHeader::setLow(bool low)
{
    if (low != m_low)
        m_lines = 1;
    m_low = low;
    shortenPrimary();
    breakHeadline();
}

void PageHeader::shortenPrimary()
{
    const qsizetype end = m_low ? m_primaryText.indexOf(": "_L1) : -1;
    const QString whole = readText(m_primaryText);
    m_primary->setText(end < 0 ? m_primaryText : m_primaryText.first(end));
    m_primary->setShortcut(QKeySequence::mnemonic(m_primaryText));
    m_primary->setAccessibleName(whole);
    m_primary->setToolTip(plainToolTip(end < 0 ? QString() : whole));
}

void PageHeader::paintEvent(QPaintEvent * /*event*/)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), style.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), style.line);
}

void PageHeader::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (event->spontaneous()) // the window coming back tells nothing new
        return;
    m_settled.start();
    m_opening = true;
    QTimer::singleShot(0, this, [this] { m_opening = false; });
    m_lines = 1;
    breakHeadline();
}

void PageHeader::announceHeadline()
{
    if (!QAccessible::isActive() || !isVisible() || m_headline.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(this, m_headline);
    QAccessible::updateAccessibility(&event);
}

bool PageHeader::eventFilter(QObject *watched, QEvent *event)
{
    // Its width changes with what stands beside it, its font with the text size.
    if (watched == m_headlineLabel && (event->type() == QEvent::FontChange || event->type() == QEvent::Show))
        breakHeadline();
    if (watched == m_headlineLabel && event->type() == QEvent::Resize) {
        const auto &resize = static_cast<const QResizeEvent &>(*event);
        if (resize.size().width() != resize.oldSize().width()) {
            m_lines = 1;
            breakHeadline();
        }
    }
    return QFrame::eventFilter(watched, event);
}

void PageHeader::breakHeadline()
{
    const QFontMetrics metrics(m_headlineLabel->font());
    const int width = m_headlineLabel->width();
    QString text = m_headline;
    bool isWhole = true;
    // A page that was never shown has no width yet, and its height would count for the whole window.
    if (m_headlineLabel->isVisible() && metrics.horizontalAdvance(text) > width) {
        QTextLayout layout(text, m_headlineLabel->font());
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        QStringList lines;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            if (lines.size() + 1 == (m_low ? mostLinesLow : mostLines)) {
                const QString rest = m_headline.sliced(line.textStart());
                lines.append(metrics.elidedText(rest, Qt::ElideRight, width));
                isWhole = lines.constLast() == rest;
                break;
            }
            lines.append(m_headline.sliced(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
        text = lines.join(u'\n');
    }
    m_headlineLabel->setText(text);
    QStringList help {isWhole ? QString() : m_headline, m_explanation};
    help.removeAll(QString());
    m_headlineLabel->setToolTip(plainToolTip(help.join(u"\n\n"_s)));
    m_lines = std::max(m_lines, int(text.count(u'\n')) + 1);
    setFixedHeight(Theme::scaled(m_low ? 56 : 72) + (m_lines - 1) * metrics.lineSpacing());
}

} // namespace lotse
