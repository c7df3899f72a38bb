// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/levelpicker.h"

#include "app/look/theme.h"
#include "app/words/plaintext.h"
#include "report/charts/marks.h"
#include "report/words/valuetext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <ranges>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

enum LevelPickerRole { LevelRole = Qt::UserRole + 1, PointsRole, NumberRole };

/// What marks, points and gaps of a row take.
int besideText()
{
    return Theme::scaled(8 + 13 + 8 + 13 + 8 + 44 + 2);
}

/// Radio mark, rating circle, label and points of a level in one line.
class LevelDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view == nullptr ? Theme::scaled(280) : view->viewport()->width();
        // Bold, as the chosen one is: no row may grow when it is chosen.
        const QFontMetrics metrics(Theme::font(Theme::TextRole::BodyBold));
        const int text = metrics
                             .boundingRect(QRect(0, 0, std::max(1, width - besideText()), 10'000), Qt::TextWordWrap,
                                           index.data().toString())
                             .height();
        return {Theme::scaled(180), text + Theme::scaled(7)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Style &style = Style::of(option.palette);
        const bool isChosen = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF row = option.rect;
        if (isChosen)
            painter->fillRect(row, style.selection);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(style.accent, 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 3, 3);
        }
        const double side = Theme::scaled(13);
        QRectF mark(row.left() + Theme::scaled(8), row.center().y() - side / 2, side, side);
        painter->setPen(QPen(isChosen ? style.accent : style.secondaryText, 1.2));
        painter->setBrush(style.surface);
        painter->drawEllipse(mark);
        if (isChosen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(style.accent);
            painter->drawEllipse(mark.adjusted(side * 0.27, side * 0.27, -side * 0.27, -side * 0.27));
        }
        mark.translate(side + Theme::scaled(8), 0);
        const QVariant points = index.data(PointsRole);
        if (points.isValid())
            drawRatingCircle(*painter, mark, points.toDouble(), style);
        else
            drawUnknownCircle(*painter, mark, style);
        const QFont font = Theme::font(isChosen ? Theme::TextRole::BodyBold : Theme::TextRole::Body);
        const QFontMetrics metrics(font);
        painter->setFont(font);
        const QString number = index.data(NumberRole).toString();
        const double numberWidth = metrics.horizontalAdvance(number);
        const double left = mark.right() + Theme::scaled(8);
        const double right = row.right() - Theme::scaled(8) - numberWidth;
        painter->setPen(isEnabled ? style.text : style.secondaryText);
        painter->drawText(QRectF(left, row.top(), row.right() - Theme::scaled(44) - left, row.height()),
                          int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap), index.data().toString());
        painter->setPen(style.secondaryText);
        painter->drawText(QRectF(right, row.top(), numberWidth + 1, row.height()),
                          int(Qt::AlignRight | Qt::AlignVCenter), number);
        painter->restore();
    }
};

} // namespace

LevelPicker::LevelPicker(QWidget *parent) : QListView(parent), m_levels(new QStandardItemModel(this))
{
    setObjectName(u"levelPicker"_s);
    setModel(m_levels);
    setItemDelegate(new LevelDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTabKeyNavigation(false);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
}

void LevelPicker::setLevels(const Criterion &criterion, const QString &level, Language language)
{
    const QString key = criterion.id + u'/' + languageCode(language);
    const bool isOther = key != m_shown || m_levels->rowCount() != criterion.levels.size() + 1;
    m_shown = key;
    setAccessibleName(tr("Levels of %1").arg(criterion.name.in(language)));
    if (isOther) {
        m_levels->clear();
        const auto append = [this, language](const QString &id, const QString &label, const QVariant &points) {
            auto *made = new QStandardItem(label);
            made->setData(id, LevelRole);
            made->setData(points, PointsRole);
            if (points.isValid())
                made->setData(ValueText(language).numbers().count(qRound64(points.toDouble())), NumberRole);
            made->setToolTip(plainToolTip(label));
            made->setEditable(false);
            made->setCheckable(true);
            m_levels->appendRow(made);
        };
        for (const Level &each : criterion.levels | std::views::reverse)
            append(each.id, each.label.in(language), each.value);
        append({}, tr("not documented – a question to the provider"), {});
        updateGeometry();
    }
    for (int row = 0; row < m_levels->rowCount(); ++row) {
        QStandardItem *each = m_levels->item(row);
        const bool isChosen = each->data(LevelRole).toString() == level;
        each->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        if (isChosen && (isOther || !hasFocus()))
            setCurrentIndex(each->index());
    }
}

QSize LevelPicker::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < m_levels->rowCount(); ++row)
        height += sizeHintForRow(row);
    return {Theme::scaled(300), height + 2 * frameWidth()};
}

QSize LevelPicker::minimumSizeHint() const
{
    return {Theme::scaled(180), sizeHint().height()};
}

void LevelPicker::keyPressEvent(QKeyEvent *event)
{
    const int rows = m_levels->rowCount();
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        choose(currentIndex().row());
    else if (key == Qt::Key_0)
        choose(rows - 1);
    else if (key >= Qt::Key_1 && key <= Qt::Key_9 && key - Qt::Key_1 < rows - 1)
        choose(key - Qt::Key_1);
    else
        QListView::keyPressEvent(event);
}

void LevelPicker::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void LevelPicker::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    doItemsLayout();
    updateGeometry();
}

void LevelPicker::choose(int row)
{
    QStandardItem *item = m_levels->item(row);
    if (item == nullptr || !isEnabled())
        return;
    setCurrentIndex(item->index());
    emit chosen(item->data(LevelRole).toString());
}

} // namespace lotse
