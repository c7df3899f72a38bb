// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settingsdialog.h"

#include "app/look/theme.h"
#include "app/window/settingspages.h"
#include "core/library.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

SettingsDialog::SettingsDialog(Settings &settings, const Library &library, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_list(new QListWidget), m_stack(new QStackedWidget),
      m_consultant(new ConsultantSettings(settings.defaults())),
      m_engagements(new NewEngagementSettings(settings.defaults(), library)), m_display(new DisplaySettings(settings)),
      m_library(new LibrarySettings(settings))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    m_list->setObjectName(u"settingsPages"_s);
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setFixedWidth(Theme::scaled(170));
    for (SettingsPage *page : std::initializer_list<SettingsPage *> {m_consultant, m_engagements, m_display, m_library})
        addPage(page);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *save = buttons->button(QDialogButtonBox::Ok);
    save->setText(tr("Save settings"));
    save->setObjectName(u"settingsSave"_s);
    save->setProperty("primary", true);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::scaled(16));
    columns->addWidget(m_list);
    columns->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::scaled(20), Theme::scaled(16), Theme::scaled(20), Theme::scaled(16));
    layout->setSpacing(Theme::scaled(12));
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    // Enter means the button that the dialog is for; it has to stand in the dialog first.
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentRow(0);
    m_list->setFocus(Qt::OtherFocusReason);
    resize(std::min(Theme::scaled(760), parent->window()->width() * 9 / 10),
           std::min(Theme::scaled(520), parent->window()->height() * 9 / 10));
}

void SettingsDialog::addPage(SettingsPage *page)
{
    m_pages.append(page);
    m_list->addItem(page->accessibleName());
    auto *scroll = new QScrollArea; // large text in a small window
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
}

SettingsDialog::Changes SettingsDialog::save()
{
    const int textSize = m_settings.textSize();
    const std::optional<Language> language = m_settings.language();
    EngagementDefaults defaults;
    m_consultant->save(defaults);
    m_engagements->save(defaults);
    m_settings.setDefaults(defaults);
    m_display->save(m_settings);
    m_library->save(m_settings);
    return {.textSize = textSize != m_settings.textSize(),
            .language = language != m_settings.language(),
            .libraryFolder = m_library->newFolder()};
}

void SettingsDialog::accept()
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const std::optional<SettingsPage::Problem> problem = m_pages.at(i)->problem();
        if (!problem)
            continue;
        m_list->setCurrentRow(int(i));
        m_pages.at(i)->refuse(*problem);
        return;
    }
    QDialog::accept();
}

} // namespace lotse
