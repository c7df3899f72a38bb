// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questions/effectpanel.h"

#include "app/controls/text.h"
#include "app/questions/optionstatedelegate.h"
#include "app/questions/optionstatemodel.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

// Pixels at the base text size.
constexpr int wholeListHeight = 420; // nine options, most of them with a reason of two lines
constexpr int scrolledListHeight = 210;

/// The soft box of the last effect with a strip at the left.
class EffectBox final : public QFrame
{
public:
    void setBad(bool bad)
    {
        m_bad = bad;
        update();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const Style &style = Style::of(palette());
        QPainter painter(this);
        painter.fillRect(rect(), m_bad ? style.weak.soft : style.accentSoft);
        painter.fillRect(QRect(0, 0, 3, height()), m_bad ? style.weak.graphic : style.accent);
    }

private:
    bool m_bad = false;
};

/// A list that is as high as its rows; many of them scroll, so that what lies below stays in sight.
class FullList final : public QListView
{
public:
    // What is left over belongs below all parts, not between two of them.
    FullList() { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

    [[nodiscard]] QSize sizeHint() const override
    {
        int height = 0;
        for (int row = 0; model() && row < model()->rowCount(); ++row)
            height += sizeHintForRow(row);
        return {Theme::scaled(240),
                height <= Theme::scaled(wholeListHeight) ? height : Theme::scaled(scrolledListHeight)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QListView::resizeEvent(event);
        updateGeometry(); // reasons break into lines
    }

    // Where nothing is selected, whether keys move the current row is left to the style; Space would select.
    void keyPressEvent(QKeyEvent *event) override
    {
        const auto move = [event]() -> std::optional<CursorAction> {
            switch (event->key()) {
            case Qt::Key_Home: return MoveHome;
            case Qt::Key_End: return MoveEnd;
            case Qt::Key_Up: return MoveUp;
            case Qt::Key_Down: return MoveDown;
            case Qt::Key_PageUp: return MovePageUp;
            case Qt::Key_PageDown: return MovePageDown;
            default: return std::nullopt;
            }
        }();
        // From no row every move leads to the first one.
        const bool toLast = move == MoveEnd && model();
        if (move)
            selectionModel()->setCurrentIndex(toLast ? model()->index(model()->rowCount() - 1, 0)
                                                     : moveCursor(*move, event->modifiers()),
                                              QItemSelectionModel::NoUpdate);
        else if (event->key() == Qt::Key_Space && currentIndex().isValid())
            emit activated(currentIndex());
        else
            QListView::keyPressEvent(event);
    }
};

QWidget *sectionHead(const QString &title, TextLabel *right = nullptr)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new TextLabel(title, Theme::TextRole::BodyBold));
    row->addStretch();
    if (right)
        row->addWidget(right);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 14, 0, 3);
    layout->setSpacing(3);
    layout->addLayout(row);
    layout->addWidget(line);
    return head;
}

TextLabel *quietLabel(const QString &text = {})
{
    auto *label = new TextLabel(text, Theme::TextRole::Small, TextLabel::Tone::Secondary);
    return label;
}

} // namespace

EffectPanel::EffectPanel(QAbstractItemModel &options, QWidget *parent)
    : QFrame(parent), m_subtitle(quietLabel()), m_counts(quietLabel()), m_options(new FullList),
      m_weights(new WeightBars), m_noWeights(quietLabel(tr("All weights stand at their start values."))),
      m_duties(quietLabel())
{
    setObjectName(u"effectPanel"_s);
    setAccessibleName(tr("Effect of the answers"));
    m_options->setObjectName(u"effectOptions"_s);
    m_options->setAccessibleName(tr("Options by state"));
    m_options->setModel(&options);
    m_options->setItemDelegate(new OptionStateDelegate(m_options));
    m_options->setFrameShape(QFrame::NoFrame);
    m_options->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_options->setResizeMode(QListView::Adjust);
    m_options->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_options->setSelectionMode(QAbstractItemView::NoSelection);
    m_options->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const auto tellReason = [this](const QModelIndex &option) {
        emit reasonRequested(option.data(OptionStateModel::DeploymentRole).toString());
    };
    connect(m_options, &QListView::activated, this, tellReason);
    connect(m_options, &QListView::clicked, this, tellReason);
    m_duties->setWraps(true);
    m_duties->setObjectName(u"duties"_s);
    m_noWeights->setWraps(true);

    auto *title = new QHBoxLayout;
    auto *titleLabel = new TextLabel(tr("Effect"), Theme::TextRole::Question);
    title->addWidget(titleLabel);
    title->addStretch();
    title->addWidget(m_subtitle);

    auto *inner = new QWidget;
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(0);
    layout->addLayout(title);
    layout->addWidget(makeEffect());
    layout->addWidget(sectionHead(tr("Options"), m_counts));
    layout->addWidget(m_options);
    layout->addWidget(sectionHead(tr("Weights"), quietLabel(tr("Tick = start value, 0 to 10"))));
    layout->addWidget(m_weights);
    layout->addWidget(m_noWeights);
    layout->addWidget(sectionHead(tr("Duties")));
    layout->addWidget(m_duties);
    layout->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->addWidget(scroll);
}

QWidget *EffectPanel::makeEffect()
{
    auto *box = new EffectBox;
    m_effect = box;
    m_effectTitle = new TextLabel(Theme::TextRole::BodyBold);
    m_effectText = new TextLabel;
    m_effectText->setObjectName(u"lastEffect"_s);
    m_effectText->setWraps(true);
    m_undo = new QPushButton(tr("Undo"));
    m_undo->setObjectName(u"undoAnswer"_s);
    m_undo->setIcon(Theme::icon(u"undo"_s));
    m_undo->setProperty("small", true);
    m_evidence = new QPushButton(tr("Evidence"));
    m_evidence->setObjectName(u"showEvidence"_s);
    m_evidence->setIcon(Theme::icon(u"file"_s));
    m_evidence->setProperty("small", true);
    connect(m_undo, &QPushButton::clicked, this, &EffectPanel::undoRequested);
    connect(m_evidence, &QPushButton::clicked, this, &EffectPanel::evidenceRequested);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_evidence);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(13, 8, 10, 8);
    layout->setSpacing(4);
    layout->addWidget(m_effectTitle);
    layout->addWidget(m_effectText);
    layout->addSpacing(2);
    layout->addLayout(buttons);
    auto *holder = new QWidget;
    auto *holderLayout = new QVBoxLayout(holder);
    holderLayout->setContentsMargins(0, 8, 0, 0);
    holderLayout->addWidget(box);
    box->hide();
    return holder;
}

void EffectPanel::show(const Content &content)
{
    const bool news = content.effectText != m_effectText->text() && !content.effectTitle.isEmpty();
    m_subtitle->setText(content.subtitle);
    m_effectTitle->setText(content.effectTitle);
    m_effectText->setText(content.effectText);
    static_cast<EffectBox *>(m_effect)->setBad(content.effectIsBad);
    m_effect->setVisible(!content.effectTitle.isEmpty());
    m_undo->setEnabled(content.canUndo);
    m_evidence->setVisible(content.hasEvidence);
    m_counts->setText(content.counts);
    m_options->updateGeometry();
    m_weights->setRows(content.weights);
    m_weights->setVisible(!content.weights.isEmpty());
    m_noWeights->setVisible(content.weights.isEmpty());
    m_duties->setText(content.duties);
    if (news && QAccessible::isActive()) {
        QAccessibleAnnouncementEvent announcement(this, content.effectText);
        QAccessible::updateAccessibility(&announcement);
    }
}

void EffectPanel::focusFirst()
{
    (m_effect->isVisible() ? static_cast<QWidget *>(m_undo) : m_options)->setFocus(Qt::OtherFocusReason);
}

void EffectPanel::paintEvent(QPaintEvent * /*event*/)
{
    const Style &style = Style::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), style.surface);
    painter.fillRect(QRect(0, 0, 1, height()), style.line);
}

} // namespace lotse
