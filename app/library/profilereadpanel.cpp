// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/profilereadpanel.h"

#include "app/controls/scaledsize.h"
#include "app/controls/text.h"
#include "app/library/diffmodel.h"
#include "app/library/diffview.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace lotse {

using namespace Qt::StringLiterals;

ProfileReadPanel::ProfileReadPanel(QWidget *parent)
    : QFrame(parent), m_head(new ProfileHead), m_tabs(new QTabBar), m_pages(new QStackedWidget), m_form(new ClaimForm),
      m_differences(new DiffModel(DiffModel::Layout::OnlyDifferences, this))
{
    m_tabs->setObjectName(u"profileTabs"_s);
    m_tabs->setAccessibleName(tr("Views of the profile"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(true);
    for (int tab = 0; tab < 2; ++tab)
        m_tabs->addTab(QString());
    m_pages->addWidget(makeDetails());
    m_pages->addWidget(makeChanges());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_head, &ProfileHead::sourceToggled, this, &ProfileReadPanel::sourceToggled);
    connect(m_form, &ClaimForm::lineRequested, this, &ProfileReadPanel::lineRequested);
    setSummary({});
}

QWidget *ProfileReadPanel::makeDetails()
{
    m_readable = new QStackedWidget;
    m_sentence = new TextLabel(Theme::TextRole::Body, TextLabel::Tone::Secondary);
    m_sentence->setWraps(true);
    m_sentence->setAlignment(Qt::AlignTop);
    keepScaled(*m_sentence, [this] { m_sentence->setMargin(Theme::scaled(16)); });
    m_readable->addWidget(m_form);
    m_readable->addWidget(m_sentence);
    return m_readable;
}

QWidget *ProfileReadPanel::makeChanges()
{
    auto *page = new QWidget;
    auto *view = new DiffView;
    view->setObjectName(u"differences"_s);
    view->setAccessibleName(tr("Differences from the shipped version"));
    view->setModel(m_differences);
    m_reset = new QPushButton(Theme::icon(u"undo"_s), QString());
    m_reset->setObjectName(u"resetProfile"_s);
    m_reset->setProperty("small", true);
    auto *row = new QHBoxLayout;
    keepScaled(*page, [row] {
        row->setContentsMargins(Theme::scaled(16), Theme::scaled(8), Theme::scaled(16), Theme::scaled(8));
    });
    row->addWidget(m_reset);
    row->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(view, 1);
    layout->addLayout(row);
    connect(m_reset, &QPushButton::clicked, this, &ProfileReadPanel::resetRequested);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (const int line = current.data(DiffModel::lineRole).toInt(); line > 0)
            emit lineRequested(line);
    });
    return page;
}

void ProfileReadPanel::setSummary(const ProfileSummary &summary)
{
    m_head->setSummary(summary);
    m_reset->setText(summary.resetText);
    m_reset->setVisible(!summary.resetText.isEmpty());
    m_sentence->setText(summary.sentence);
    m_readable->setCurrentIndex(summary.sentence.isEmpty() ? 0 : 1);
    updateTabs();
}

void ProfileReadPanel::setUnsaved(bool unsaved)
{
    m_head->setUnsaved(unsaved);
}

void ProfileReadPanel::updateTabs()
{
    const auto counted = [](const QString &name, int count) {
        return count > 0 ? u"%1 %2"_s.arg(name).arg(count) : name;
    };
    m_tabs->setTabText(0, tr("Claims"));
    m_tabs->setTabText(1, counted(tr("Changes"), m_differences->differences()));
}

void ProfileReadPanel::showProfile(const ClaimForm::Shown &shown)
{
    m_form->showProfile(shown);
}

void ProfileReadPanel::showNothing()
{
    m_form->showNothing();
    m_differences->setTexts({}, {});
    updateTabs();
}

void ProfileReadPanel::showChanges(const QStringList &shipped, const QStringList &text)
{
    m_differences->setTexts(shipped, text);
    updateTabs();
}

void ProfileReadPanel::takeSource(QWidget *source)
{
    m_pages->addWidget(source);
    m_tabs->addTab(tr("Source text"));
}

void ProfileReadPanel::releaseSource(QWidget *source)
{
    m_pages->removeWidget(source);
    m_tabs->removeTab(2);
}

void ProfileReadPanel::setSourceShown(bool shown)
{
    m_head->setSourceShown(shown);
}

void ProfileReadPanel::setCurrentTab(int tab)
{
    if (tab < m_tabs->count())
        m_tabs->setCurrentIndex(tab);
}

void ProfileReadPanel::revealClaim(const QString &scope, const QString &criterion)
{
    setCurrentTab(0);
    m_form->openClaim(scope, criterion);
}

void ProfileReadPanel::focusFirst()
{
    if (m_pages->currentIndex() == 0 && m_readable->currentIndex() == 0)
        m_form->focusFirst();
    else
        m_tabs->setFocus();
}

} // namespace lotse
