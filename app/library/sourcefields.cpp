// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/sourcefields.h"

#include "app/controls/datefield.h"
#include "app/controls/forgettyping.h"
#include "app/controls/optionalday.h"
#include "app/controls/scaledsize.h"
#include "app/controls/text.h"
#include "app/controls/typeddate.h"
#include "app/words/language.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

void showLine(QLineEdit &field, const QString &text)
{
    if (field.text() == text)
        return;
    const QSignalBlocker blocker(field);
    field.setText(text);
}

QString pointerTo(const QString &source)
{
    return u"/sources/"_s + pointerPart(source);
}

bool isAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

} // namespace

std::optional<PartialDate> partialDateOf(const QString &text, QDate today)
{
    const QString typed = text.trimmed();
    if (const auto asInFiles = PartialDate::fromString(typed))
        return asInFiles;
    static const QRegularExpression month(u"^(\\d{1,2})\\s*[./]\\s*(\\d{4})$"_s);
    if (const auto match = month.match(typed); match.hasMatch()) {
        const QDate first(match.captured(2).toInt(), match.captured(1).toInt(), 1);
        return first.isValid() ? std::optional(PartialDate {.first = first, .precision = PartialDate::Precision::Month})
                               : std::nullopt;
    }
    const TypedDate day = readDate(typed, today, today);
    return day.exists() ? std::optional(PartialDate {.first = day.date, .precision = PartialDate::Precision::Day})
                        : std::nullopt;
}

SourceFields::SourceFields(QWidget *parent)
    : QFrame(parent), m_checked(new DateField), m_kept(new QCheckBox(tr("Page is kept current by its publisher"))),
      m_fault(new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Weak)), m_today(new QPushButton(tr("today"))),
      m_finish(new QPushButton(Theme::icon(u"check"_s), tr("Add this source"))),
      m_remove(new QPushButton(Theme::icon(u"trash"_s), tr("Do not cite")))
{
    setObjectName(u"sourceFields"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *grid = new QGridLayout;
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(grid);
    const auto cell = [grid](int row, int column, int span, const QString &label, QWidget *field) {
        auto *box = new QVBoxLayout;
        box->setSpacing(Theme::scaled(2));
        box->addWidget(new TextLabel(label, Theme::TextRole::Small));
        box->addWidget(field);
        field->setAccessibleName(label);
        grid->addLayout(box, row, column, 1, span);
    };
    const auto line = [&](QLineEdit *&field, const QString &name, int row, int column, int span, const QString &label) {
        field = new QLineEdit;
        field->setObjectName(name);
        cell(row, column, span, label, field);
    };
    line(m_url, u"sourceUrl"_s, 0, 0, 2, tr("Address"));
    line(m_publisher, u"sourcePublisher"_s, 0, 2, 1, tr("Publisher"));
    line(m_title, u"sourceTitle"_s, 1, 0, 1, tr("Title"));
    line(m_date, u"sourceDate"_s, 1, 1, 1, tr("Date of the document"));
    m_date->setPlaceholderText(tr("bears none"));
    m_checked->setObjectName(u"sourceChecked"_s);
    makeOptional(*m_checked, tr("not noted"));
    auto *seen = new QWidget;
    auto *seenRow = new QHBoxLayout(seen);
    seenRow->setContentsMargins(0, 0, 0, 0);
    seenRow->addWidget(m_checked, 1);
    seenRow->addWidget(m_today);
    cell(1, 2, 1, tr("Last seen on"), seen);
    m_checked->setAccessibleName(tr("Last seen on"));
    m_fault->setWraps(true);
    m_kept->setObjectName(u"sourceKept"_s);
    for (QPushButton *each : {m_today, m_finish, m_remove}) {
        each->setProperty("small", true);
        each->setAutoDefault(false);
    }
    m_today->setObjectName(u"seenToday"_s);
    m_finish->setObjectName(u"finishSource"_s);
    m_remove->setObjectName(u"removeCitation"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_kept);
    buttons->addStretch();
    buttons->addWidget(m_finish);
    buttons->addWidget(m_remove);
    layout->addWidget(m_fault);
    layout->addLayout(buttons);
    const auto plain = [this](QLineEdit *field, const QString &key) {
        connect(field, &QLineEdit::textEdited, this, [this, key](const QString &text) { handOn(key, text.trimmed()); });
    };
    plain(m_url, u"url"_s);
    plain(m_title, u"title"_s);
    plain(m_publisher, u"publisher"_s);
    connect(m_date, &QLineEdit::textEdited, this, &SourceFields::handDate);
    connect(m_checked, &QDateEdit::dateChanged, this, [this] {
        if (!m_filling)
            handOn(u"checked"_s, dayOf(*m_checked).toString(Qt::ISODate));
    });
    connect(m_today, &QPushButton::clicked, this, [this] {
        showDay(*m_checked, QDate::currentDate());
        handOn(u"checked"_s, QDate::currentDate().toString(Qt::ISODate));
    });
    connect(m_kept, &QCheckBox::clicked, this, [this](bool isKept) {
        if (m_isNew)
            return;
        emit edited({}, [isKept, place = pointerTo(m_source.id)](JsonEditing &editing, const QString &) {
            const QString member = place + u"/kept_current"_s;
            return isKept ? editing.set(member, JsonValue(true), sourceKeys()) : editing.remove(member);
        });
    });
    connect(m_finish, &QPushButton::clicked, this, [this] { emit finished(typed()); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_isNew)
            hide();
        else
            emit removed(m_source.id);
    });
}

void SourceFields::setSource(const Source &source)
{
    const bool isAnother = m_isNew || m_source.id != source.id;
    m_isNew = false;
    m_filling = true;
    const bool keepsDate = !isAnother && m_source.date == source.date;
    m_source = source;
    if (isAnother)
        forgetTyping(*this);
    showLine(*m_url, source.url);
    showLine(*m_title, source.title);
    showLine(*m_publisher, source.publisher);
    const QString now = source.date.isValid() ? displayDate(source.date, interfaceLanguage()) : QString();
    if (!keepsDate && partialDateOf(m_date->text(), QDate::currentDate()) != std::optional(source.date))
        showLine(*m_date, now);
    if (dayOf(*m_checked) != source.checked)
        showDay(*m_checked, source.checked);
    m_kept->setChecked(source.isKeptCurrent);
    m_filling = false;
    m_finish->hide();
    m_remove->setText(tr("Do not cite"));
    check();
}

void SourceFields::setNew(const Source &source)
{
    m_isNew = true;
    m_filling = true;
    m_source = source;
    forgetTyping(*this);
    showLine(*m_url, source.url);
    showLine(*m_title, source.title);
    showLine(*m_publisher, source.publisher);
    showLine(*m_date, {});
    showDay(*m_checked, QDate::currentDate());
    m_kept->setChecked(false);
    m_filling = false;
    m_finish->show();
    m_remove->setText(tr("Cancel"));
    check();
}

void SourceFields::focusFirst()
{
    (m_url->text().isEmpty() ? m_url : m_publisher)->setFocus();
}

Source SourceFields::typed() const
{
    Source source = m_source;
    source.url = m_url->text().trimmed();
    source.title = m_title->text().trimmed();
    source.publisher = m_publisher->text().trimmed();
    source.date = partialDateOf(m_date->text(), QDate::currentDate()).value_or(PartialDate());
    source.checked = dayOf(*m_checked);
    source.isKeptCurrent = m_kept->isChecked();
    return source;
}

void SourceFields::check()
{
    const Source now = typed();
    QString fault;
    if (!m_date->text().trimmed().isEmpty() && !now.date.isValid())
        fault = tr("Please enter a date like %1, or a month or a year.")
                    .arg(displayDate(QDate(QDate::currentDate().year(), 10, 31), interfaceLanguage()));
    else if (!now.url.isEmpty() && !isAddress(now.url))
        fault = tr("Please enter a whole address, which begins with https://.");
    const bool isComplete = fault.isEmpty() && !now.url.isEmpty() && !now.title.isEmpty() && !now.publisher.isEmpty();
    if (m_isNew && fault.isEmpty() && !isComplete)
        fault = tr("A source needs address, publisher and title.");
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_finish->setEnabled(isComplete);
}

void SourceFields::handOn(const QString &key, const QString &text)
{
    check();
    if (m_isNew || m_filling)
        return;
    // A source without them is none: they are handed on once something stands there again.
    if (text.isEmpty() && (key == "title"_L1 || key == "publisher"_L1 || key == "url"_L1))
        return;
    if (key == "url"_L1 && !isAddress(text))
        return;
    emit edited(key, [key, text, place = pointerTo(m_source.id)](JsonEditing &editing, const QString &) {
        return setPlain(editing, place, key, text, sourceKeys());
    });
}

void SourceFields::handDate()
{
    const QString text = m_date->text().trimmed();
    const std::optional<PartialDate> date = partialDateOf(text, QDate::currentDate());
    check();
    if (!m_isNew && (text.isEmpty() || date)) {
        m_source.date = date.value_or(PartialDate());
        handOn(u"date"_s, date ? date->toString() : QString());
    }
}

} // namespace lotse
