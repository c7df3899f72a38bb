// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risks/riskmapwidget.h"

#include "app/controls/picturecopy.h"
#include "app/look/theme.h"
#include "app/risks/riskmapaccessible.h"
#include "app/risks/riskmodel.h"
#include "app/words/plaintext.h"
#include "report/charts/riskmap.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cstdlib>
#include <limits>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

/// How far @p to lies from @p from in the direction of @p key; none if it lies elsewhere. Sideways steps cost more.
std::optional<int> distance(const RiskEvaluation &from, const RiskEvaluation &to, Qt::Key key)
{
    const int up = to.likelihood - from.likelihood;
    const int right = to.impact - from.impact;
    const bool vertical = key == Qt::Key_Up || key == Qt::Key_Down;
    const int ahead = key == Qt::Key_Up ? up : key == Qt::Key_Down ? -up : key == Qt::Key_Right ? right : -right;
    if (ahead <= 0)
        return std::nullopt;
    return ahead + 3 * std::abs(vertical ? right : up);
}

/// Returns the risk @p id; nullptr if it is not there.
const RiskEvaluation *riskOf(const QList<RiskEvaluation> &risks, const QString &id)
{
    const auto found = std::ranges::find(risks, id, &RiskEvaluation::risk);
    return found == risks.end() ? nullptr : &*found;
}

/// Returns the risk to which @p key leads from @p selected; empty if there is none.
QString neighbour(const QList<RiskEvaluation> &risks, const QString &selected, Qt::Key key)
{
    if (risks.isEmpty())
        return {};
    const RiskEvaluation *from = riskOf(risks, selected);
    if (from == nullptr || key == Qt::Key_Home)
        return risks.first().risk;
    if (key == Qt::Key_End)
        return risks.last().risk;
    // Left and right first walk through the dots of the same cell.
    const int step = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        for (qsizetype place = from - risks.constData() + step; place >= 0 && place < risks.size(); place += step) {
            const RiskEvaluation &next = risks.at(place);
            if (next.likelihood == from->likelihood && next.impact == from->impact)
                return next.risk;
        }
    }
    QString best;
    int shortest = std::numeric_limits<int>::max();
    for (const RiskEvaluation &risk : risks) {
        const std::optional<int> away = distance(*from, risk, key);
        // To the left the last dot of a cell comes first.
        if (away && (*away < shortest || (*away == shortest && key == Qt::Key_Left))) {
            shortest = *away;
            best = risk.risk;
        }
    }
    return best;
}

} // namespace

RiskMapWidget::RiskMapWidget(QWidget *parent) : QWidget(parent)
{
    installRiskMapAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Risk map"));
    setAccessibleDescription(tr("Likelihood upwards, impact to the right. Arrow keys move from risk to risk."));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
    new PictureCopy(*this, [this](double) {
        DrawOptions paper = options();
        paper.scheme = Style::Scheme::Print;
        return QList<PaperPart> {{double(height()), [this, paper](QPainter &painter, const QRectF &place) {
                                      drawRiskMap(painter, place, m_evaluation, paper);
                                  }}};
    });
}

void RiskMapWidget::setRisks(const Evaluation &evaluation, Language language)
{
    m_evaluation = evaluation;
    m_language = language;
    if (riskOf(m_evaluation.risks, m_selected) == nullptr)
        m_selected.clear();
    update();
}

void RiskMapWidget::setSelected(const QString &risk)
{
    const QString wanted = riskOf(m_evaluation.risks, risk) != nullptr ? risk : QString();
    if (wanted == m_selected)
        return;
    m_selected = wanted;
    update();
    QAccessibleEvent changed(this, QAccessible::Focus);
    changed.setChild(int(risks().indexOf(m_selected)));
    if (hasFocus() && !m_selected.isEmpty())
        QAccessible::updateAccessibility(&changed);
}

QStringList RiskMapWidget::risks() const
{
    QStringList ids;
    for (const RiskEvaluation &risk : m_evaluation.risks)
        ids.append(risk.risk);
    return ids;
}

QString RiskMapWidget::textOf(const QString &risk) const
{
    const RiskEvaluation *found = riskOf(m_evaluation.risks, risk);
    if (found == nullptr)
        return {};
    const QString text = RiskModel::description(*found, riskTitle(*found, m_language));
    if (found->likelihoodAfter == found->likelihood && found->impactAfter == found->impact)
        return text;
    return tr("%1; after the measure likelihood %2, impact %3, %4")
        .arg(text, QString::number(found->likelihoodAfter), QString::number(found->impactAfter),
             RiskModel::levelText(riskLevel(found->scoreAfter())));
}

DrawOptions RiskMapWidget::options() const
{
    return {.scheme = Style::of(palette()).scheme,
            .language = m_language,
            .font = Theme::font(Theme::TextRole::Body),
            .selected = m_selected};
}

QRectF RiskMapWidget::area() const
{
    return QRectF(rect()).adjusted(3, 3, -3, -3);
}

QString RiskMapWidget::riskAt(const QPointF &position) const
{
    const QStringList found = risksAt(area(), m_evaluation, options(), position);
    return found.isEmpty() ? QString() : found.first();
}

QRectF RiskMapWidget::cellOf(const QString &risk) const
{
    const RiskEvaluation *found = riskOf(m_evaluation.risks, risk);
    return found == nullptr ? QRectF() : riskMapCell(area(), options(), found->likelihood, found->impact);
}

QSize RiskMapWidget::sizeHint() const
{
    return {Theme::scaled(330), Theme::scaled(290)};
}

QSize RiskMapWidget::minimumSizeHint() const
{
    return {Theme::scaled(240), Theme::scaled(200)};
}

void RiskMapWidget::choose(const QString &risk)
{
    if (risk.isEmpty() || risk == m_selected)
        return;
    setSelected(risk);
    emit riskSelected(risk);
}

void RiskMapWidget::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End: choose(neighbour(m_evaluation.risks, m_selected, Qt::Key(event->key()))); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (event->modifiers() == Qt::NoModifier && !m_selected.isEmpty()) {
            emit riskActivated(m_selected);
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void RiskMapWidget::mousePressEvent(QMouseEvent *event)
{
    choose(riskAt(event->position()));
}

void RiskMapWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const QString risk = riskAt(event->position()); !risk.isEmpty())
        emit riskActivated(risk);
}

void RiskMapWidget::focusInEvent(QFocusEvent *event)
{
    if (m_selected.isEmpty() && event->reason() != Qt::MouseFocusReason && !m_evaluation.risks.isEmpty())
        choose(m_evaluation.risks.first().risk);
    QWidget::focusInEvent(event);
    update();
}

bool RiskMapWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QStringList found = risksAt(area(), m_evaluation, options(), help->pos());
        QStringList lines;
        for (const QString &risk : found)
            lines.append(textOf(risk));
        QToolTip::showText(help->globalPos(), plainToolTip(lines.join(u'\n')), this);
        return true;
    }
    if (event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void RiskMapWidget::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    drawRiskMap(painter, area(), m_evaluation, options());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Style::of(palette()).accent, 2));
    painter.setBrush(Qt::NoBrush);
    const QRectF ring = m_selected.isEmpty() ? area() : cellOf(m_selected);
    painter.drawRoundedRect(ring.adjusted(-1, -1, 1, 1), 4, 4);
}

} // namespace lotse
