// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/claimfields.h"

#include "app/controls/datefield.h"
#include "app/controls/optionalday.h"
#include "app/controls/scaledsize.h"
#include "app/controls/spokenname.h"
#include "app/controls/text.h"
#include "app/controls/textfield.h"
#include "app/controls/wraplayout.h"
#include "app/words/fieldwords.h"
#include "core/enumnames.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

QString labelOf(QLatin1StringView key)
{
    const ProfileField *field = fieldOf(ProfileObject::Claim, QString(key));
    return field == nullptr ? QString(key) : FieldWords::label(ProfileObject::Claim, *field);
}

void showText(TextField &field, const QString &text)
{
    if (field.toPlainText() == text)
        return;
    const QSignalBlocker blocker(field);
    field.setPlainText(text);
}

} // namespace

ClaimFields::ClaimFields(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *row = new QWidget;
    m_short = new WrapLayout(row);
    m_short->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row);
    m_from = addDay("valid_from"_L1, tr("not set"));
    m_to = addDay("valid_to"_L1, tr("open"));
    m_kind = addChoice("valid_from_kind"_L1);
    m_asOf = addDay("as_of"_L1, tr("as the sources"));
    m_basis = addChoice("basis"_L1);
    m_confidence = addChoice("confidence"_L1);
    const auto pair = [this, layout](QLatin1StringView key) {
        auto *box = new QWidget;
        auto *texts = new QBoxLayout(QBoxLayout::LeftToRight, box);
        texts->setContentsMargins(0, 0, 0, 0);
        addText(*texts, key, Language::German);
        addText(*texts, key, Language::English);
        m_pairs.append(texts);
        layout->addWidget(box);
        return box;
    };
    pair("text"_L1);
    m_reason = pair("confidence_reason"_L1);
    keepScaled(*this, [this, layout] {
        layout->setSpacing(Theme::scaled(8));
        m_short->setSpacing(Theme::scaled(8));
        for (QBoxLayout *each : std::as_const(m_pairs))
            each->setSpacing(Theme::scaled(8));
    });
}

void ClaimFields::addField(QLayout &layout, const QString &label, QWidget *field, const QString &pointer)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(3));
    column->addWidget(new TextLabel(label, Theme::TextRole::Small));
    column->addWidget(field);
    auto *fault = new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Weak);
    fault->setWraps(true);
    fault->hide();
    m_faults.insert(pointer, fault);
    column->addWidget(fault);
    layout.addWidget(box);
}

DateField *ClaimFields::addDay(QLatin1StringView key, const QString &unset)
{
    auto *field = new DateField;
    field->setObjectName(QString("claim_"_L1 + key));
    field->setAccessibleName(labelOf(key));
    makeOptional(*field, unset);
    addField(*m_short, labelOf(key), field, QString(u'/' + QString(key)));
    connect(field, &QDateEdit::dateChanged, this, [this, field, name = QString(key)] {
        if (m_filling)
            return;
        emit edited(name, [name, day = dayOf(*field)](JsonEditing &editing, const QString &claim) {
            return setDay(editing, claim, name, day, claimKeys());
        });
    });
    return field;
}

QComboBox *ClaimFields::addChoice(QLatin1StringView key)
{
    auto *field = new QComboBox;
    field->setObjectName(QString("claim_"_L1 + key));
    nameChoice(*field, labelOf(key));
    field->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    if (const ProfileField *known = fieldOf(ProfileObject::Claim, QString(key))) {
        for (const QString &name : choicesOf(*known))
            field->addItem(FieldWords::choice(*known, name), name);
    }
    addField(*m_short, labelOf(key), field, QString(u'/' + QString(key)));
    connect(field, &QComboBox::activated, this, [this, field, name = QString(key)] {
        emit edited({}, [name, value = field->currentData().toString()](JsonEditing &editing, const QString &claim) {
            return setPlain(editing, claim, name, value, claimKeys());
        });
    });
    return field;
}

TextField *ClaimFields::addText(QBoxLayout &row, QLatin1StringView key, Language language)
{
    auto *field = new TextField;
    const QString pointer = u'/' + QString(key) + u'/' + languageCode(language);
    const QString label =
        language == Language::German ? tr("%1, German").arg(labelOf(key)) : tr("%1, English").arg(labelOf(key));
    field->setObjectName(QString("claim_"_L1 + key + u'_' + languageCode(language)));
    field->setAccessibleName(label);
    field->setTabChangesFocus(true);
    keepScaled(*field, [field] {
        field->setFixedHeight(3 * QFontMetrics(field->font()).lineSpacing() + Theme::scaled(14));
        field->setMinimumWidth(Theme::scaled(150));
    });
    addField(row, label, field, pointer);
    m_texts.insert(pointer, field);
    connect(field, &TextField::textChanged, this, [this, field, pointer, name = QString(key), language] {
        if (m_filling)
            return;
        emit edited(pointer, [=, text = field->toPlainText()](JsonEditing &editing, const QString &claim) {
            return setText(editing, claim, name, language, text, claimKeys());
        });
    });
    return field;
}

void ClaimFields::setContent(const ClaimCardContent &content)
{
    const Claim &claim = content.claim;
    m_filling = true;
    const auto day = [](DateField *field, QDate now) {
        if (dayOf(*field) != now) // a day that is being typed stays
            showDay(*field, now);
    };
    day(m_from, claim.validFrom);
    day(m_to, claim.validTo);
    day(m_asOf, claim.asOf);
    const auto choose = [](QComboBox *box, const QString &name) { box->setCurrentIndex(box->findData(name)); };
    choose(m_kind, nameOf(validFromKindNames, claim.validFromKind));
    choose(m_basis, claim.basis ? QString(nameOf(basisNames, *claim.basis)) : QString());
    choose(m_confidence, claim.confidence ? QString(nameOf(confidenceNames, *claim.confidence)) : QString());
    showText(*m_texts.value(u"/text/de"_s), claim.text.german);
    showText(*m_texts.value(u"/text/en"_s), claim.text.english);
    showText(*m_texts.value(u"/confidence_reason/de"_s), claim.confidenceReason.german);
    showText(*m_texts.value(u"/confidence_reason/en"_s), claim.confidenceReason.english);
    m_filling = false;
    // What nothing is documented of rests on nothing; what rests on documents is as old as they are.
    const bool isKnown = claim.value.isKnown();
    m_basis->parentWidget()->setVisible(isKnown || claim.basis);
    m_confidence->parentWidget()->setVisible(isKnown || claim.confidence);
    m_asOf->parentWidget()->setVisible(claim.asOf.isValid() || !isKnown || claim.basis == Basis::OwnAssessment);
    m_reason->setVisible(!claim.confidenceReason.isEmpty()
                         || (claim.confidence && *claim.confidence != Confidence::High));
    showFaults(content.faults);
}

void ClaimFields::showFaults(const QMap<QString, QString> &faults)
{
    for (auto each = m_faults.cbegin(); each != m_faults.cend(); ++each) {
        QString words = faults.value(each.key());
        // What is missing is told at the object that lacks it, and belongs to the empty field.
        const QString whole = each.key().section(u'/', 0, 1);
        const TextField *text = m_texts.value(each.key());
        if (words.isEmpty() && text != nullptr && text->toPlainText().isEmpty())
            words = faults.value(whole);
        each.value()->setText(words);
        each.value()->setVisible(!words.isEmpty());
    }
}

void ClaimFields::setNarrow(bool narrow)
{
    for (QBoxLayout *each : std::as_const(m_pairs))
        each->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace lotse
