// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/citationlist.h"

#include "app/controls/scaledsize.h"
#include "app/controls/text.h"
#include "app/controls/wraplayout.h"
#include "app/library/sourcefields.h"
#include "app/words/language.h"
#include "app/words/plaintext.h"
#include "report/words/phrasesin.h"
#include "report/words/sourcedates.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int longestTitle = 34; // characters on a button

QString shortened(const QString &title)
{
    return title.size() <= longestTitle ? title : QString(title.first(longestTitle - 1).trimmed() + u'…');
}

QPushButton *button(const QString &icon, const QString &text)
{
    auto *made = new QPushButton(Theme::icon(icon), text);
    made->setProperty("small", true);
    made->setAutoDefault(false);
    return made;
}

} // namespace

CitationList::CitationList(QWidget *parent)
    : QWidget(parent), m_heading(new TextLabel(Theme::TextRole::Small)),
      m_fault(new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Weak)),
      m_add(button(u"plus"_s, tr("Add a source"))), m_search(new QWidget), m_typed(new QLineEdit),
      m_offered(new QStandardItemModel(this)), m_completer(new QCompleter(m_offered, this)), m_fields(new SourceFields)
{
    m_fault->setWraps(true);
    m_fault->hide();
    auto *row = new QWidget;
    m_buttons = new WrapLayout(row);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->addWidget(m_add);
    m_add->setObjectName(u"addSource"_s);
    m_add->setCheckable(true);
    m_typed->setObjectName(u"searchSource"_s);
    m_typed->setAccessibleName(tr("Search sources of this profile, or enter the address of a new one"));
    m_typed->setPlaceholderText(tr("Title or address …"));
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(6);
    m_typed->setCompleter(m_completer);
    auto *fresh = button(u"plus"_s, tr("New source"));
    fresh->setObjectName(u"newSource"_s);
    auto *searching = new QHBoxLayout(m_search);
    searching->setContentsMargins(0, 0, 0, 0);
    searching->addWidget(m_typed, 1);
    searching->addWidget(fresh);
    m_search->hide();
    m_fields->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(row);
    layout->addWidget(m_fault);
    layout->addWidget(m_search);
    layout->addWidget(m_fields);
    keepScaled(*this, [this, layout] {
        layout->setSpacing(Theme::scaled(4));
        m_buttons->setSpacing(Theme::scaled(6));
    });
    connect(m_add, &QPushButton::clicked, this, &CitationList::setSearching);
    connect(fresh, &QPushButton::clicked, this, [this] { openNew(m_typed->text()); });
    connect(m_typed, &QLineEdit::returnPressed, this, &CitationList::takeTyped);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                const QString id = index.data(idRole).toString();
                setSearching(false);
                emit edited({}, [id](JsonEditing &editing, const QString &claim) { return cite(editing, claim, id); });
            });
    connect(m_fields, &SourceFields::edited, this, &CitationList::sourceEdited);
    connect(m_fields, &SourceFields::finished, this, [this](const Source &source) {
        m_fields->hide();
        setSearching(false);
        emit edited({}, [source](JsonEditing &editing, const QString &claim) {
            const QString id = addSource(editing, source);
            return !id.isEmpty() && cite(editing, claim, id);
        });
    });
    connect(m_fields, &SourceFields::removed, this, [this](const QString &id) {
        m_open.clear();
        m_fields->hide();
        emit edited({},
                    [id](JsonEditing &editing, const QString &claim) { return takeBackCitation(editing, claim, id); });
    });
}

void CitationList::setContent(const ClaimCardContent &content, const QList<Source> &sources, Language language)
{
    m_cited = content.sources;
    m_all = sources;
    m_heading->setText(tr("Sources: %1").arg(m_cited.size()));
    const QString fault = content.faults.value(u"/sources"_s, content.faults.value(QString()));
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    QString key = content.scope + u'/' + content.criterion.id + languageCode(language);
    for (const Source &source : std::as_const(m_cited))
        key += u'\n' + source.id + source.title + sourceDates(source, phrasesIn(language))
            + content.links.value(source.id);
    const bool isAnotherClaim = m_shown.section(u'\n', 0, 0) != key.section(u'\n', 0, 0);
    if (key != m_shown) {
        m_shown = key;
        fillButtons(content.links, language);
    }
    if (isAnotherClaim) {
        m_open.clear();
        m_fields->hide();
        setSearching(false);
    }
    const auto open = std::ranges::find(m_cited, m_open, &Source::id);
    if (!m_open.isEmpty() && open != m_cited.end())
        m_fields->setSource(*open);
    else if (!m_open.isEmpty())
        m_fields->hide();
}

void CitationList::fillButtons(const QMap<QString, QString> &links, Language language)
{
    while (m_buttons->count() > 0) {
        QLayoutItem *item = m_buttons->takeAt(0);
        if (item->widget() != m_add) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const Source &source : std::as_const(m_cited)) {
        QStringList parts {source.title, source.publisher, sourceDates(source, phrasesIn(language)),
                           links.value(source.id)};
        parts.removeAll(QString());
        auto *chip = button(u"link"_s, shortened(source.title));
        chip->setObjectName(u"source:"_s + source.id);
        chip->setAccessibleName(parts.join(u", "_s));
        chip->setToolTip(plainToolTip(parts.join(u'\n')));
        chip->show();
        m_buttons->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, id = source.id] { open(id); });
    }
    m_buttons->addWidget(m_add);
}

void CitationList::open(const QString &source)
{
    const auto found = std::ranges::find(m_cited, source, &Source::id);
    if (found == m_cited.end())
        return;
    const bool isClosing = m_open == source && m_fields->isVisible();
    m_open = isClosing ? QString() : source;
    m_fields->setVisible(!isClosing);
    setSearching(false);
    if (!isClosing)
        m_fields->setSource(*found);
}

void CitationList::setSearching(bool searching)
{
    m_add->setChecked(searching);
    m_search->setVisible(searching);
    m_typed->clear();
    if (!searching)
        return;
    m_open.clear();
    m_fields->hide();
    m_offered->clear();
    for (const Source &source : std::as_const(m_all)) {
        if (std::ranges::contains(m_cited, source.id, &Source::id))
            continue;
        const QStringList parts {source.title, source.publisher, sourceDates(source, phrasesIn(interfaceLanguage())),
                                 source.url};
        auto *item = new QStandardItem(parts.join(u" · "_s));
        item->setData(source.id, idRole);
        m_offered->appendRow(item);
    }
    m_typed->setFocus();
}

void CitationList::takeTyped()
{
    // Enter on an entry of the list is the completer's.
    if (m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid())
        return;
    openNew(m_typed->text());
}

void CitationList::openNew(const QString &typed)
{
    m_open.clear();
    Source source;
    if (typed.startsWith("http"_L1))
        source.url = typed.trimmed();
    else
        source.title = typed.trimmed();
    m_search->hide();
    m_add->setChecked(false);
    m_fields->setNew(source);
    m_fields->show();
    m_fields->focusFirst();
}

} // namespace lotse
