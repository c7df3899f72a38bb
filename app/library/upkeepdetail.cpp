// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/upkeepdetail.h"

#include "app/controls/chip.h"
#include "app/controls/scaledsize.h"
#include "app/controls/text.h"
#include "app/controls/wraplayout.h"
#include "app/library/linkrecords.h"
#include "app/library/upkeepwords.h"
#include "app/words/plaintext.h"
#include "core/visibletext.h"
#include "report/words/phrasesin.h"
#include "report/words/sourcedates.h"
#include "report/words/valuetext.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

using Tone = TextLabel::Tone;
using TextRole = Theme::TextRole;

TextLabel *wrapped(const QString &text, TextRole role = TextRole::Body, Tone tone = Tone::Normal)
{
    auto *label = new TextLabel(text, role, tone);
    label->setWraps(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// True if a web browser can open it.
bool isWebAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

} // namespace

UpkeepDetail::UpkeepDetail(QWidget *parent)
    : QFrame(parent), m_area(new QScrollArea), m_renewal(new TextLabel(TextRole::Small, Tone::Secondary))
{
    setObjectName(u"upkeepDetail"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_area->setObjectName(u"upkeepContent"_s);
    m_area->setAccessibleName(tr("Chosen claim"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_area, 1);
    makeButtons(*layout);
    keepScaled(*this, [layout] {
        layout->setContentsMargins(Theme::scaled(16), Theme::scaled(12), Theme::scaled(12), Theme::scaled(12));
        layout->setSpacing(Theme::scaled(8));
    });
    showNothing();
}

void UpkeepDetail::makeButtons(QVBoxLayout &layout)
{
    m_renewal->setWraps(true);
    m_renewal->setObjectName(u"upkeepRenewal"_s);
    m_check = new QPushButton(Theme::icon(u"check"_s), tr("Checked, unchanged (G)"));
    m_check->setObjectName(u"upkeepCheck"_s);
    m_check->setProperty("primary", true);
    m_open = new QPushButton(Theme::icon(u"edit"_s), tr("Open (A)"));
    m_open->setObjectName(u"upkeepOpen"_s);
    m_later = new QPushButton(Theme::icon(u"clock"_s), tr("Later … (S)"));
    m_later->setObjectName(u"upkeepLater"_s);
    m_weeks = new QMenu(m_later);
    m_weeks->setObjectName(u"upkeepWeeks"_s);
    const auto add = [this](const QString &text, int weeks) {
        connect(m_weeks->addAction(text), &QAction::triggered, this, [this, weeks] { emit laterRequested(weeks); });
    };
    add(tr("In &1 week"), 1);
    add(tr("In &4 weeks"), 4);
    add(tr("In 1&2 weeks"), 12);
    m_weeks->addSeparator();
    add(tr("&Due at once"), 0);
    layout.addWidget(m_renewal);
    layout.addWidget(m_check);
    auto *others = new QHBoxLayout;
    others->addWidget(m_open, 1);
    others->addWidget(m_later, 1);
    layout.addLayout(others);
    for (QPushButton *button : {m_check, m_open, m_later})
        button->setAutoDefault(false);
    connect(m_check, &QPushButton::clicked, this, &UpkeepDetail::checkRequested);
    connect(m_open, &QPushButton::clicked, this, &UpkeepDetail::openRequested);
    connect(m_later, &QPushButton::clicked, this, &UpkeepDetail::askForWeeks);
}

void UpkeepDetail::askForWeeks()
{
    if (!m_later->isEnabled())
        return;
    m_weeks->popup(m_later->mapToGlobal(QPoint(0, -m_weeks->sizeHint().height())));
    const QList<QAction *> weeks = m_weeks->actions();
    m_weeks->setActiveAction(weeks.first());
}

bool UpkeepDetail::canCheck() const
{
    return m_check->isEnabled();
}

void UpkeepDetail::focusFirst()
{
    (m_check->isEnabled() ? m_check : m_open)->setFocus(Qt::ShortcutFocusReason);
}

QVBoxLayout *UpkeepDetail::renewContent()
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, Theme::scaled(8), 0);
    layout->setSpacing(Theme::scaled(6));
    m_area->setWidget(content); // the one before goes
    return layout;
}

void UpkeepDetail::showNothing()
{
    QVBoxLayout *layout = renewContent();
    layout->addWidget(wrapped(tr("Nothing to look at here."), TextRole::Body, Tone::Secondary));
    layout->addStretch();
    m_renewal->setText({});
    for (QPushButton *button : {m_check, m_open, m_later})
        button->setEnabled(false);
}

void UpkeepDetail::showItem(const Shown &shown)
{
    const UpkeepItem &item = shown.item;
    const UpkeepWords words(shown.library, shown.language);
    QVBoxLayout *layout = renewContent();
    layout->addWidget(wrapped(words.nameOf(item), TextRole::CardTitle));
    layout->addWidget(wrapped(words.owner(item), TextRole::Small, Tone::Secondary));
    layout->addWidget(wrapped(words.value(item), TextRole::BodyBold));
    auto *chips = new QWidget;
    auto *row = new WrapLayout(chips);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::scaled(6));
    for (const UpkeepReason reason : item.reasons) {
        // Where the age is not known, that is why it counts as stale.
        if (reason == UpkeepReason::Stale && item.has(UpkeepReason::UnknownAge))
            continue;
        row->addWidget(new Chip(UpkeepWords::reason(reason),
                                reason == UpkeepReason::Unknown ? Tone::Unknown : Tone::Fair,
                                UpkeepWords::icon(reason)));
    }
    layout->addWidget(chips);
    if (const QString turn = words.turn(item); !turn.isEmpty())
        layout->addWidget(wrapped(turn, TextRole::Body, Tone::Weak));
    addTexts(*layout, shown);
    addFacts(*layout, shown);
    const Profile *profile = shown.library.profile(item.profile);
    for (const UpkeepSource &use : item.sources) {
        if (const Source *source = profile == nullptr ? nullptr : profile->source(use.id))
            addSource(*layout, shown, *source, use);
    }
    layout->addStretch();
    m_renewal->setText(words.renewal(item));
    m_check->setEnabled(item.renewal == Renewal::BySources || item.renewal == Renewal::ByDay);
    m_open->setEnabled(true);
    m_later->setEnabled(true);
    const QList<QAction *> weeks = m_weeks->actions();
    weeks.last()->setVisible(shown.postponed.isValid());
}

void UpkeepDetail::addTexts(QVBoxLayout &layout, const Shown &shown)
{
    const LocalizedText &text = shown.item.claim.text;
    const auto add = [&](const QString &language, const QString &words) {
        layout.addWidget(new TextLabel(language, TextRole::Small, Tone::Secondary));
        layout.addWidget(words.isEmpty() ? wrapped(tr("is missing"), TextRole::Body, Tone::Fair) : wrapped(words));
    };
    if (text.isEmpty())
        return;
    add(tr("Text, German"), text.german);
    add(tr("Text, English"), text.english);
}

void UpkeepDetail::addFacts(QVBoxLayout &layout, const Shown &shown)
{
    const UpkeepItem &item = shown.item;
    const UpkeepWords words(shown.library, shown.language);
    const ValueText values(shown.language);
    QStringList age;
    if (item.seen.isValid())
        age << tr("last seen in force %1").arg(displayDate(item.seen, shown.language));
    age << words.age(item) << words.limit(item);
    age.removeAll(QString());
    if (!age.isEmpty())
        layout.addWidget(wrapped(age.join(u" · "_s), TextRole::Small, Tone::Secondary));
    QStringList basis;
    if (item.claim.confidence)
        basis << tr("confidence %1").arg(values.confidence(*item.claim.confidence));
    if (item.claim.basis)
        basis << values.basis(*item.claim.basis);
    if (!basis.isEmpty())
        layout.addWidget(wrapped(basis.join(u" · "_s), TextRole::Small, Tone::Secondary));
    const Criterion *criterion = shown.library.criterion(item.criterion);
    for (const Contradiction &each : item.claim.contradictions) {
        if (criterion == nullptr)
            break;
        const QString value = values.fullValue(*criterion, each.value);
        layout.addWidget(wrapped(each.text.isEmpty()
                                     ? tr("Other reading: %1").arg(value)
                                     : tr("Other reading: %1. %2").arg(value, each.text.in(shown.language)),
                                 TextRole::Small, Tone::Fair));
    }
}

void UpkeepDetail::addSource(QVBoxLayout &layout, const Shown &shown, const Source &source, const UpkeepSource &use)
{
    layout.addSpacing(Theme::scaled(4));
    layout.addWidget(wrapped(source.title, TextRole::BodyBold));
    QStringList meta {source.publisher, sourceDates(source, phrasesIn(shown.language))};
    meta.removeAll(QString());
    layout.addWidget(wrapped(meta.join(u" · "_s), TextRole::Small, Tone::Secondary));
    QStringList roles;
    if (use.setsAge)
        roles << tr("the claim is as old as this");
    roles << (use.renews                 ? tr("G notes it as seen today")
                  : source.isKeptCurrent ? tr("a page that is kept current")
                                         : tr("a document that bears its day: looking does not renew it"));
    layout.addWidget(wrapped(roles.join(u" · "_s), TextRole::Small, use.renews ? Tone::Good : Tone::Secondary));
    if (source.url.isEmpty()) {
        layout.addWidget(wrapped(source.noUrlReason.in(shown.language), TextRole::Small));
        return;
    }
    auto *address = new QLineEdit(visibleText(source.url));
    address->setObjectName(u"upkeepAddress"_s);
    address->setAccessibleName(tr("Address of %1").arg(source.title));
    address->setReadOnly(true);
    address->setCursorPosition(0);
    layout.addWidget(address);
    if (const LinkResult *link = shown.links.find(source.url)) {
        const bool needsLook = LinkRecords::needsAttention(link->state);
        layout.addWidget(
            wrapped(LinkRecords::sentence(*link), TextRole::Small, needsLook ? Tone::Fair : Tone::Secondary));
    }
    auto *open = new QPushButton(Theme::icon(u"link"_s), tr("Open in the web browser"));
    open->setObjectName(u"upkeepBrowse"_s);
    open->setProperty("small", true);
    open->setAutoDefault(false);
    const QUrl url(source.url, QUrl::StrictMode);
    open->setEnabled(isWebAddress(url));
    open->setAccessibleDescription(visibleText(source.url));
    connect(open, &QPushButton::clicked, open, [url] { QDesktopServices::openUrl(url); });
    layout.addWidget(open, 0, Qt::AlignLeft);
}

} // namespace lotse
