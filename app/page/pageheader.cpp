// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/pageheader.h"

#include "app/controls/text.h"
#include "app/look/theme.h"
#include "app/words/plaintext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

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
    m_workloads->setAccessibleName(tr("Workload"));
    m_workloads->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_workloads->hide();
    m_headlineLabel->setObjectName(u"headline"_s);
    m_headlineLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
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

    setLow(false);
    connect(m_workloads, &QComboBox::activated, this, &PageHeader::workloadChosen);
}

void PageHeader::setKicker(const QString &text)
{
    m_kicker->setText(text);
}

void PageHeader::setHeadline(const QString &text)
{
    m_headline = text;
    m_headlineLabel->setAccessibleName(text);
    setAccessibleName(text);
    elide();
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
    elide();
}

void PageHeader::setPrimary(const QString &text, const QString &iconName, bool enabled)
{
    setButton(*m_primary, text, iconName);
    m_primary->setEnabled(enabled);
    elide();
}

void PageHeader::setLow(bool low)
{
    setFixedHeight(Theme::scaled(low ? 56 : 72));
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    elide();
}

void PageHeader::paintEvent(QPaintEvent * /*event*/)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), style.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), style.line);
}

void PageHeader::elide()
{
    const QFontMetrics metrics(m_headlineLabel->font());
    const QString text = metrics.elidedText(m_headline, Qt::ElideRight, m_headlineLabel->width());
    m_headlineLabel->setText(text);
    m_headlineLabel->setToolTip(plainToolTip(text == m_headline ? QString() : m_headline));
}

} // namespace lotse
