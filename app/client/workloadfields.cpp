// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/workloadfields.h"

#include "app/client/clientform.h"
#include "app/client/newworkloaddialog.h"
#include "app/controls/scaledsize.h"
#include "app/controls/textfield.h"
#include "app/controls/wraplayout.h"
#include "app/document/engagementdocument.h"
#include "app/look/theme.h"
#include "app/words/language.h"
#include "app/words/plaintext.h"
#include "report/words/phrasesin.h"
#include "report/words/workloadname.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int mostLettersOfATab = 40;

} // namespace

WorkloadFields::WorkloadFields(EngagementDocument &document, QWidget &page) : m_document(document), m_page(page)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(formSpacing);
    m_tabs = new WrapLayout;
    m_tabs->setSpacing(8);
    m_name = new QLineEdit;
    m_name->setObjectName(u"workloadName"_s);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_document.editWorkload(
            tr("Name of the workload"), [&](Workload &workload) { workload.name = text; },
            u"workload/name/"_s + m_document.workload().id);
    });
    m_description = new TextField;
    m_description->setObjectName(u"workloadDescription"_s);
    m_description->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    keepScaled(*m_description, [this] {
        m_description->setFixedHeight(Theme::scaled(50));
        m_description->document()->setDocumentMargin(Theme::scaled(7));
    });
    connect(m_description, &TextField::textChanged, this, [this] {
        m_document.editWorkload(
            tr("Description of the workload"),
            [this](Workload &workload) { workload.description = m_description->toPlainText(); },
            u"workload/description/"_s + m_document.workload().id);
    });
    m_remove = new QPushButton(tr("&Remove workload"));
    m_remove->setObjectName(u"removeWorkload"_s);
    m_remove->setIcon(Theme::icon(u"trash"_s));
    m_remove->setProperty("flat", true);
    m_remove->setProperty("small", true);
    connect(m_remove, &QPushButton::clicked, this, &WorkloadFields::removeWorkload);

    layout->addWidget(sectionTitle(tr("Workloads"), tr("each has its own answers and its own recommendation")));
    layout->addLayout(m_tabs);
    auto *nameRow = new QHBoxLayout;
    nameRow->addLayout(field(tr("Na&me of the workload"), m_name), 1);
    nameRow->addWidget(m_remove, 0, Qt::AlignBottom);
    layout->addLayout(nameRow);
    layout->addLayout(field(tr("&What is it about? (optional, appears in the report)"), m_description));
}

void WorkloadFields::refresh()
{
    showTabs();
    const Workload &current = m_document.workload();
    setText(*m_name, current.name);
    if (m_description->toPlainText() != current.description) {
        const QSignalBlocker blocker(m_description);
        m_description->setPlainText(current.description);
    }
    m_remove->setVisible(m_document.engagement().workloads.size() > 1);
}

void WorkloadFields::showTabs()
{
    const QList<Workload> &workloads = m_document.engagement().workloads;
    bool hadFocus = false;
    while (QLayoutItem *item = m_tabs->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            hadFocus = hadFocus || widget->hasFocus();
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (int index = 0; index < workloads.size(); ++index) {
        const bool named = !workloads.at(index).name.trimmed().isEmpty();
        const QString name = workloadName(workloads.at(index), index, phrasesIn(interfaceLanguage()));
        auto *tab = new QPushButton;
        const QString shown = named ? tr("%1 %2").arg(index + 1).arg(name) : name;
        const QString cut = tab->fontMetrics().elidedText(shown, Qt::ElideRight,
                                                          tab->fontMetrics().averageCharWidth() * mostLettersOfATab);
        tab->setText(QString(cut).replace(u'&', "&&"_L1));
        if (cut != shown)
            tab->setToolTip(plainToolTip(shown));
        tab->setObjectName(u"workload/%1"_s.arg(index));
        tab->setCheckable(true);
        tab->setChecked(index == m_document.workloadIndex());
        tab->setAccessibleName(named ? tr("Workload %1: %2").arg(index + 1).arg(name) : name);
        connect(tab, &QPushButton::clicked, this, [this, index] {
            m_document.setWorkloadIndex(index);
            // The tab of the shown workload stays checked.
            refresh();
        });
        m_tabs->addWidget(tab);
        if (hadFocus && tab->isChecked())
            tab->setFocus(Qt::OtherFocusReason);
    }
    auto *add = new QPushButton(tr("Wor&kload"));
    add->setObjectName(u"addWorkload"_s);
    add->setAccessibleName(tr("Add a workload"));
    add->setIcon(Theme::icon(u"plus"_s));
    add->setProperty("flat", true);
    connect(add, &QPushButton::clicked, this, &WorkloadFields::addWorkload);
    m_tabs->addWidget(add);
}

void WorkloadFields::addWorkload()
{
    const auto add = [this](const QMap<QString, GivenAnswer> &answers) {
        m_document.edit(tr("Add workload"), [&answers](Engagement &engagement) {
            Workload workload;
            workload.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            workload.answers = answers;
            engagement.workloads.append(workload);
        });
        m_document.setWorkloadIndex(static_cast<int>(m_document.engagement().workloads.size()) - 1);
        m_name->setFocus(Qt::OtherFocusReason);
    };
    const Library &library = m_document.library();
    const Engagement &engagement = m_document.engagement();
    if (std::ranges::all_of(engagement.workloads, [&library](const Workload &workload) {
            return startAnswers(library, workload, StartAnswers::All).isEmpty();
        })) {
        add({});
        return;
    }
    auto *dialog = new NewWorkloadDialog(library, engagement, m_document.workloadIndex(), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, add] {
        add(dialog->answers());
        if (const QString taken = dialog->taken(); !taken.isEmpty())
            emit told(taken);
    });
    dialog->open();
}

void WorkloadFields::removeWorkload()
{
    const int index = m_document.workloadIndex();
    m_document.edit(tr("Remove workload"), [index](Engagement &engagement) {
        if (engagement.workloads.size() > 1)
            engagement.workloads.removeAt(index);
    });
}

} // namespace lotse
