// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/claimrowdelegate.h"

#include "app/library/claimcardcontent.h"
#include "app/library/profilereadmodel.h"
#include "app/look/theme.h"
#include "app/words/plaintext.h"
#include "report/charts/marks.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

using Read = ProfileReadModel;

constexpr int tableFrom = 560; // units of the base text size

Read::Kind kindOf(const QModelIndex &index)
{
    return Read::Kind(index.data(Read::KindRole).toInt());
}

/// Where the parts of a row stand.
struct Parts
{
    explicit Parts(const QRectF &row) : isTable(row.width() >= Theme::scaled(tableFrom))
    {
        const double left = row.left() + Theme::scaled(8);
        const double right = row.right() - Theme::scaled(24);
        const double side = Theme::scaled(14);
        const double middle = isTable ? row.center().y() : row.top() + row.height() * 0.3;
        origin = {left, middle - side / 2, side, side};
        rating = {origin.right() + Theme::scaled(8), middle - side / 2, side, side};
        const double text = rating.right() + Theme::scaled(8);
        const double width = right - text;
        const auto share = [&](double from, double to) {
            return QRectF(text + from * width, row.top(), (to - from) * width - Theme::scaled(8), row.height());
        };
        if (isTable) {
            name = share(0, 0.27);
            value = share(0.27, 0.58);
            day = share(0.58, 0.69);
            age = share(0.69, 0.81);
            confidence = share(0.81, 0.85);
            sources = share(0.85, 0.91);
            languages = share(0.91, 1.02);
        } else {
            const double half = row.height() / 2;
            name = share(0, 0.45);
            name.setHeight(half + Theme::scaled(3));
            value = share(0.45, 1);
            value.setHeight(half + Theme::scaled(3));
            day = QRectF(text, row.top() + half - Theme::scaled(3), width, half);
        }
        chevron = {row.right() - Theme::scaled(20), row.center().y() - side / 2, side, side};
    }

    bool isTable = false;
    QRectF origin;
    QRectF rating;
    QRectF name;
    QRectF value;
    QRectF day;
    QRectF age;
    QRectF confidence;
    QRectF sources;
    QRectF languages;
    QRectF chevron;
};

QRectF boxOf(const QStyleOptionViewItem &option)
{
    return QRectF(option.rect).adjusted(0.5, Theme::scaled(2) + 0.5, -Theme::scaled(6) - 0.5, -Theme::scaled(2) - 0.5);
}

int rowHeight(const QStyleOptionViewItem &option)
{
    const int line = QFontMetrics(Theme::font(Theme::TextRole::Body)).height();
    return option.rect.width() >= Theme::scaled(tableFrom) ? line + Theme::scaled(16) : 2 * line + Theme::scaled(16);
}

void write(QPainter &painter, const QRectF &area, const QString &text, Theme::TextRole role, const QColor &colour)
{
    if (text.isEmpty() || area.isEmpty())
        return;
    const QFont font = Theme::font(role);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, int(area.width())));
}

QString originIcon(const QModelIndex &index)
{
    switch (ClaimCardContent::Origin(index.data(Read::OriginRole).toInt())) {
    case ClaimCardContent::Origin::Own: return u"edit"_s;
    case ClaimCardContent::Origin::Overriding: return u"overridden"_s;
    case ClaimCardContent::Origin::Inherited: return u"inherited"_s;
    case ClaimCardContent::Origin::Missing: break;
    }
    return {};
}

QString languages(const QModelIndex &index)
{
    switch (index.data(Read::LanguagesRole).toInt()) {
    case 1: return u"DE"_s;
    case 2: return u"EN"_s;
    case 3: return u"DE EN"_s;
    default: return {};
    }
}

void drawClaim(QPainter &painter, const QRectF &box, const QModelIndex &index, const Style &style, bool isOpen)
{
    const Parts parts(box);
    const bool isStale = index.data(Read::StaleRole).toBool();
    const bool applies = index.data(Read::AppliesRole).toBool();
    const QColor quiet = isStale ? style.fair.text : style.secondaryText;
    if (const QString icon = originIcon(index); !icon.isEmpty())
        Theme::paintIcon(painter, parts.origin, icon, style.accent);
    const QVariant points = index.data(Read::PointsRole);
    if (points.isValid())
        drawRatingCircle(painter, parts.rating, points.toDouble(), style);
    else if (applies)
        drawUnknownCircle(painter, parts.rating, style);
    write(painter, parts.name, index.data().toString(), Theme::TextRole::Body, style.text);
    QRectF value = parts.value;
    if (index.data(Read::DisputedRole).toBool()) {
        const double side = Theme::scaled(13);
        drawContradiction(painter, QRectF(value.left(), value.center().y() - side / 2, side, side), style.fair.graphic);
        value.setLeft(value.left() + side + Theme::scaled(6));
    }
    write(painter, value, index.data(Read::ValueRole).toString(), Theme::TextRole::Body,
          applies ? style.text : style.secondaryText);
    if (parts.isTable) {
        write(painter, parts.day, index.data(Read::DayRole).toString(), Theme::TextRole::Small, style.secondaryText);
        write(painter, parts.age, index.data(Read::AgeRole).toString(), Theme::TextRole::Small, quiet);
        if (const QVariant confidence = index.data(Read::ConfidenceRole); confidence.isValid()) {
            const double side = Theme::scaled(12);
            drawConfidence(painter, QRectF(parts.confidence.left(), box.center().y() - side / 2, side, side),
                           Confidence(confidence.toInt()), style);
        }
        if (const int sources = index.data(Read::SourcesRole).toInt(); sources > 0) {
            const double side = Theme::scaled(12);
            Theme::paintIcon(painter, QRectF(parts.sources.left(), box.center().y() - side / 2, side, side), u"link"_s,
                             style.secondaryText);
            write(painter, parts.sources.adjusted(side + Theme::scaled(3), 0, 0, 0), QString::number(sources),
                  Theme::TextRole::Small, style.secondaryText);
        }
        write(painter, parts.languages, languages(index), Theme::TextRole::Small, style.secondaryText);
    } else {
        QStringList quietParts {index.data(Read::DayRole).toString(), index.data(Read::AgeRole).toString()};
        quietParts.removeAll(QString());
        write(painter, parts.day, quietParts.join(u" · "_s), Theme::TextRole::Small, quiet);
    }
    if (applies)
        Theme::paintIcon(painter, parts.chevron, isOpen ? u"chevron-up"_s : u"chevron-down"_s, style.secondaryText);
}

} // namespace

QSize ClaimRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    // Views give no width to sizeHint.
    QStyleOptionViewItem sized = option;
    const int width = view == nullptr ? option.rect.width() : view->viewport()->width();
    sized.rect.setWidth(width - (view == nullptr ? 0 : 2 * view->indentation()));
    switch (kindOf(index)) {
    case Read::Kind::Group:
        return {1, QFontMetrics(Theme::font(Theme::TextRole::BodyBold)).height() + Theme::scaled(14)};
    case Read::Kind::Card:
        if (const QWidget *card = view == nullptr ? nullptr : view->indexWidget(index)) {
            const int room = width - 3 * view->indentation() - Theme::scaled(6);
            return {1,
                    (card->hasHeightForWidth() ? card->heightForWidth(room) : card->sizeHint().height())
                        + Theme::scaled(6)};
        }
        return {1, Theme::scaled(8)};
    default: return {1, rowHeight(sized)};
    }
}

void ClaimRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Style &style = Style::of(option.palette);
    const Read::Kind kind = kindOf(index);
    if (kind == Read::Kind::Card)
        return;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const QRectF box = boxOf(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (kind == Read::Kind::Group) {
        if (isSelected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(style.selection);
            painter->drawRoundedRect(box, Theme::scaled(4), Theme::scaled(4));
        }
        const QFont bold = Theme::font(Theme::TextRole::BodyBold);
        const QString title = index.data().toString();
        const double room = box.width() - Theme::scaled(8);
        const double width = std::min(room, double(QFontMetrics(bold).horizontalAdvance(title) + 2));
        const double left = box.left() + Theme::scaled(4);
        write(*painter, QRectF(left, box.top(), width, box.height()), title, Theme::TextRole::BodyBold, style.text);
        write(*painter,
              QRectF(left + width + Theme::scaled(8), box.top(), room - width - Theme::scaled(8), box.height()),
              index.data(Read::MetaRole).toString(), Theme::TextRole::Small, style.secondaryText);
    } else {
        painter->setPen(QPen(isSelected ? style.accent : style.line, isSelected ? 2 : 1));
        painter->setBrush(style.surface);
        painter->drawRoundedRect(box, Theme::scaled(4), Theme::scaled(4));
        drawClaim(*painter, box, index, style, view != nullptr && view->isExpanded(index));
    }
    painter->restore();
}

bool ClaimRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || kindOf(index) != Read::Kind::Claim)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList parts {index.data(Read::ValueRole).toString(), index.data(Read::MetaRole).toString(),
                       index.data(Read::TextRole).toString()};
    parts.removeAll(QString());
    QToolTip::showText(event->globalPos(), plainToolTip(parts.join(u'\n')), view);
    return true;
}

} // namespace lotse
