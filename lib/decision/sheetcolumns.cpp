// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/sheetcolumns.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr std::array namedColumns {SheetColumn::Asked,  SheetColumn::Question, SheetColumn::PossibleAnswers,
                                   SheetColumn::Answer, SheetColumn::Evidence, SheetColumn::Date};

QString comparable(const QString &heading)
{
    return heading.simplified().toCaseFolded();
}

QList<qsizetype> placesOf(SheetColumn column, const QStringList &head)
{
    static const Phrases german(Language::German);
    static const Phrases english(Language::English);
    const QStringList headings {comparable(sheetHeading(column, german)), comparable(sheetHeading(column, english))};
    QList<qsizetype> places;
    for (qsizetype i = 1; i < head.size(); ++i) {
        if (headings.contains(comparable(head.at(i))))
            places.append(i);
    }
    return places;
}

} // namespace

QString sheetHeading(SheetColumn column, const Phrases &phrases)
{
    const auto say = [&phrases](const char *source) { return phrases.text("QuestionSheet", source); };
    switch (column) {
    case SheetColumn::Id: return QString(sheetAnchor) + u' ' + languageCode(phrases.language());
    case SheetColumn::Asked: return say(QT_TRANSLATE_NOOP("QuestionSheet", "About"));
    case SheetColumn::Question: return say(QT_TRANSLATE_NOOP("QuestionSheet", "Question"));
    case SheetColumn::PossibleAnswers: return say(QT_TRANSLATE_NOOP("QuestionSheet", "Possible answers"));
    case SheetColumn::Answer: return say(QT_TRANSLATE_NOOP("QuestionSheet", "Answer"));
    case SheetColumn::Evidence: return say(QT_TRANSLATE_NOOP("QuestionSheet", "Evidence"));
    case SheetColumn::Date: return say(QT_TRANSLATE_NOOP("QuestionSheet", "Date"));
    }
    Q_UNREACHABLE_RETURN({});
}

bool isSheetHead(const QStringList &row)
{
    return row.value(0).startsWith(sheetAnchor);
}

std::expected<SheetColumns, SheetColumn> SheetColumns::under(const QStringList &head)
{
    const bool isMoved = std::ranges::any_of(namedColumns, [&head](SheetColumn column) {
        const QList<qsizetype> places = placesOf(column, head);
        return !places.isEmpty() && !places.contains(qsizetype(column));
    });
    SheetColumns columns;
    for (const SheetColumn column : {SheetColumn::Answer, SheetColumn::Evidence, SheetColumn::Date}) {
        const QList<qsizetype> places = placesOf(column, head);
        if (places.size() > 1 || (places.isEmpty() && isMoved))
            return std::unexpected(column);
        if (!places.isEmpty())
            columns.m_places.at(std::size_t(column)) = places.first();
    }
    return columns;
}

QString SheetColumns::cell(const QStringList &row, SheetColumn column) const
{
    return row.value(m_places.at(std::size_t(column)));
}

} // namespace lotse
