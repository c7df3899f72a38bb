// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/profilereaddelegate.h"

#include "app/library/profilereadmodel.h"
#include "app/look/theme.h"
#include "report/charts/marks.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTreeView>

namespace lotse {

namespace {

using Kind = ProfileReadModel::Kind;

Kind kindOf(const QModelIndex &index)
{
    return Kind(index.data(ProfileReadModel::KindRole).toInt());
}

int inset()
{
    return Theme::scaled(12);
}

/// Views give no width to sizeHint: it is that of the view less what the tree indents.
int availableWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    if (view == nullptr)
        return std::max(1, option.rect.width());
    int depth = view->rootIsDecorated() ? 1 : 0;
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
        ++depth;
    return std::max(1, view->viewport()->width() - depth * view->indentation());
}

} // namespace

/// One run of text below the other.
struct ProfileReadDelegate::Line
{
    enum class Sign { None, Rating, Unknown, Clock, Link };

    QString text;
    QFont font;
    QColor colour;
    Sign sign = Sign::None;
    double points = 0;
    int height = 0;
    int signWidth = 0;
    bool wraps = false;
};

QList<ProfileReadDelegate::Line> ProfileReadDelegate::lines(const QStyleOptionViewItem &option,
                                                            const QModelIndex &index) const
{
    const Style &style = Style::of(option.palette);
    QList<Line> result;
    const auto add = [&](const QString &text, Theme::TextRole role, const QColor &colour, bool wraps, Line::Sign sign) {
        if (!text.isEmpty())
            result << Line {.text = text, .font = Theme::font(role), .colour = colour, .sign = sign, .wraps = wraps};
    };
    const QString meta = index.data(ProfileReadModel::MetaRole).toString();
    const QVariant points = index.data(ProfileReadModel::PointsRole);
    const bool stale = index.data(ProfileReadModel::StaleRole).toBool();
    switch (kindOf(index)) {
    case Kind::Group:
        add(index.data().toString(), Theme::TextRole::BodyBold, style.text, false, Line::Sign::None);
        add(meta, Theme::TextRole::Small, style.secondaryText, false, Line::Sign::None);
        break;
    case Kind::Claim:
        add(index.data().toString(), Theme::TextRole::BodyBold, style.text, true, Line::Sign::None);
        add(index.data(ProfileReadModel::ValueRole).toString(), Theme::TextRole::Body, style.text, true,
            points.isValid() ? Line::Sign::Rating : Line::Sign::Unknown);
        result.last().points = points.toDouble();
        add(meta, Theme::TextRole::Small, stale ? style.fair.text : style.secondaryText, true,
            stale ? Line::Sign::Clock : Line::Sign::None);
        add(index.data(ProfileReadModel::TextRole).toString(), Theme::TextRole::Small, style.secondaryText, true,
            Line::Sign::None);
        break;
    case Kind::Source: {
        const bool attention = index.data(ProfileReadModel::AttentionRole).toBool();
        add(index.data().toString(), Theme::TextRole::Small, style.text, true, Line::Sign::None);
        add(meta, Theme::TextRole::Small, style.secondaryText, true, Line::Sign::None);
        add(index.data(ProfileReadModel::LinkRole).toString(), Theme::TextRole::Small,
            attention ? style.weak.text : style.good.text, true, Line::Sign::Link);
        break;
    }
    case Kind::Card: break; // only in the list of claims
    }
    const int width = availableWidth(option, index) - 2 * inset() - Theme::scaled(6);
    for (Line &line : result) {
        const QFontMetrics metrics(line.font);
        line.signWidth = line.sign == Line::Sign::None ? 0 : metrics.height() + Theme::scaled(5);
        const QRect space(0, 0, std::max(1, width - line.signWidth), 10'000);
        line.height = line.wraps ? metrics.boundingRect(space, Qt::TextWordWrap, line.text).height() : metrics.height();
    }
    return result;
}

QSize ProfileReadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = 0;
    for (const Line &line : lines(option, index))
        height += line.height + Theme::scaled(2);
    const Kind kind = kindOf(index);
    if (kind == Kind::Group)
        return {Theme::scaled(100), Theme::scaled(38)};
    return {Theme::scaled(100), height + Theme::scaled(kind == Kind::Claim ? 24 : 8)};
}

void ProfileReadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Style &style = Style::of(option.palette);
    const Kind kind = kindOf(index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int gap = Theme::scaled(4);
    QRectF box = QRectF(option.rect).adjusted(0.5, gap + 0.5, -Theme::scaled(6) - 0.5, -gap - 0.5);
    if (kind == Kind::Claim) {
        painter->setPen(QPen(selected ? style.accent : style.line, selected ? 2 : 1));
        painter->setBrush(style.surface);
        painter->drawRoundedRect(box, Theme::scaled(5), Theme::scaled(5));
    } else if (kind == Kind::Source) {
        box = QRectF(option.rect).adjusted(0, Theme::scaled(2), -Theme::scaled(6), -Theme::scaled(2));
        painter->fillRect(QRectF(box.left(), box.top(), Theme::scaled(2), box.height()),
                          selected ? style.accent : style.line);
        if (selected)
            painter->fillRect(box.adjusted(Theme::scaled(2), 0, 0, 0), style.selection);
    } else if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(style.selection);
        painter->drawRoundedRect(box, Theme::scaled(4), Theme::scaled(4));
    }

    const QList<Line> all = lines(option, index);
    if (kind == Kind::Group) {
        const QFontMetrics metrics(all.first().font);
        const QRectF row = box.adjusted(gap, 0, -gap, 0);
        painter->setFont(all.first().font);
        painter->setPen(all.first().colour);
        const int titleWidth = metrics.horizontalAdvance(all.first().text);
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(all.first().text, Qt::ElideRight, int(row.width())));
        if (all.size() > 1) {
            painter->setFont(all.at(1).font);
            painter->setPen(all.at(1).colour);
            painter->drawText(row.adjusted(titleWidth + Theme::scaled(8), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                              all.at(1).text);
        }
        painter->restore();
        return;
    }
    double top = option.rect.top() + Theme::scaled(kind == Kind::Claim ? 12 : 4);
    const double left = option.rect.left() + inset();
    for (const Line &line : all) {
        const double side = QFontMetrics(line.font).ascent();
        const QRectF sign(left, top + (QFontMetrics(line.font).height() - side) / 2, side, side);
        switch (line.sign) {
        case Line::Sign::None: break;
        case Line::Sign::Rating: drawRatingCircle(*painter, sign, line.points, style); break;
        case Line::Sign::Unknown: drawUnknownCircle(*painter, sign, style); break;
        case Line::Sign::Clock: drawClock(*painter, sign, style.fair.text); break;
        case Line::Sign::Link: Theme::paintIcon(*painter, sign, QStringLiteral("link"), line.colour); break;
        }
        painter->setFont(line.font);
        painter->setPen(line.colour);
        const double width = option.rect.width() - 2 * inset() - Theme::scaled(6) - line.signWidth;
        painter->drawText(QRectF(left + line.signWidth, top, width, line.height),
                          int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), line.text);
        top += line.height + Theme::scaled(2);
    }
    painter->restore();
}

} // namespace lotse
