// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risks/partnershipcard.h"

#include "app/controls/card.h"
#include "app/controls/picturecopy.h"
#include "app/controls/picturewidget.h"
#include "app/controls/scaledsize.h"
#include "app/controls/tablecopy.h"
#include "app/controls/text.h"
#include "app/look/theme.h"
#include "app/risks/impactdelegate.h"
#include "app/risks/riskexplanation.h"
#include "app/risks/timelinemodel.h"
#include "app/words/sourcehtml.h"
#include "report/charts/drawoptions.h"
#include "report/charts/timeline.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

PartnershipCard::PartnershipCard(QWidget *parent)
    : QWidget(parent), m_model(new TimelineModel(this)), m_card(new Card(tr("Partnership"))), m_axis(new PictureWidget),
      m_legend(new PictureWidget), m_table(new QTableView), m_happened(new TextLabel(Theme::TextRole::Body)),
      m_meaning(new TextLabel(Theme::TextRole::Body)),
      m_effects(new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary)), m_source(new QLabel)
{
    m_table->setModel(m_model);
    m_table->setObjectName(u"timelineTable"_s);
    m_table->setAccessibleName(tr("Events of the partnership and their effects"));
    m_table->setItemDelegate(new ImpactDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    keepScaled(*m_table, [this] {
        m_table->setMinimumHeight(Theme::scaled(90));
        m_table->horizontalHeader()->setMinimumSectionSize(Theme::scaled(24));
    });

    new TableCopy(*m_table);
    new PictureCopy(*m_axis, [this](double width) {
        return QList<PaperPart> {m_legend->paperPart(width), m_axis->paperPart(width)};
    });

    // What is longer than its room scrolls: the card must not grow with the text.
    auto *texts = new QWidget;
    auto *lines = new QVBoxLayout(texts);
    lines->setContentsMargins(0, 4, 0, 0);
    lines->setSpacing(4);
    for (TextLabel *label : {m_happened, m_meaning, m_effects}) {
        label->setWraps(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(label);
    }
    m_source->setTextFormat(Qt::RichText); // made and escaped by sourceHtml
    m_source->setWordWrap(true);
    m_source->setOpenExternalLinks(true);
    m_source->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_source->setAccessibleName(tr("Sources of the event"));
    lines->addWidget(m_source);
    lines->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"timelineEvent"_s);
    scroll->setAccessibleName(tr("What happened and what it means"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(texts);
    m_event = scroll;
    m_event->hide();

    m_card->content().addWidget(m_legend);
    m_card->content().addWidget(m_axis);
    m_card->content().addWidget(m_table, 3);
    m_card->content().addWidget(m_event, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == TimelineModel::Event) // titles wrap
            m_table->verticalHeader()->resizeSections(QHeaderView::ResizeToContents);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PartnershipCard::showDetails);
}

void PartnershipCard::setTitleLevelWith(const QWidget &button)
{
    m_card->setTitleLevelWith(button);
}

void PartnershipCard::setEvents(const QList<TimelineEvent> &events, QDate asOf, Language language)
{
    if (m_filled && events == m_events && asOf == m_asOf && language == m_language)
        return;
    m_filled = true;
    m_asOf = asOf;
    m_language = language;
    m_events.clear();
    std::ranges::copy_if(events, std::back_inserter(m_events),
                         [asOf](const TimelineEvent &event) { return !asOf.isValid() || event.date.first <= asOf; });
    m_model->update(m_events, language);
    m_card->setSubtitle(tr("%n event(s)", nullptr, int(m_events.size())));
    m_axis->setPicture(
        [this](QPainter &painter, const QRectF &area, const DrawOptions &options) {
            drawPartnershipAxis(painter, area, m_events, m_asOf, options);
        },
        [](double, const DrawOptions &) { return double(Theme::scaled(70)); }, language);
    m_axis->setAccessibleName(tr("Axis of the events"));
    m_legend->setPicture([](QPainter &painter, const QRectF &area,
                            const DrawOptions &options) { drawImpactLegend(painter, area, options); },
                         [](double width, const DrawOptions &options) { return impactLegendHeight(width, options); },
                         language);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(TimelineModel::Event, QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void PartnershipCard::showDetails(const QModelIndex &index)
{
    m_event->setVisible(index.isValid());
    if (!index.isValid())
        return;
    const TimelineEvent &event = m_model->row(index.row()).event;
    m_happened->setText(event.whatHappened.in(m_language));
    m_meaning->setText(tr("What it means: %1").arg(event.meaning.in(m_language)));
    const QString effects = RiskExplanation::effectsOf(event);
    m_effects->setText(effects.isEmpty() ? tr("No effect on availability, price, function or law")
                                         : tr("Effect: %1").arg(effects));
    QStringList sources;
    for (const Source &source : event.sources)
        sources.append(sourceHtml(source, m_language));
    m_source->setText(sources.join(u"<br>"_s));
}

} // namespace lotse
