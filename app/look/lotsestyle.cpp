// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look/lotsestyle.h"

#include "app/look/lotsestylepainting.h"
#include "app/look/theme.h"
#include "core/visibletext.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>
#include <QValidator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lotse::painting;

namespace lotse {

namespace {

/// Takes line ends, tabs and control characters out of what is typed or pasted into a field of one line.
class OneLine final : public QValidator
{
public:
    using QValidator::QValidator;

    State validate(QString &text, int &position) const override
    {
        const QString line = inOneLine(text);
        if (line != text) {
            position = int(inOneLine(text.left(position)).size());
            text = line;
        }
        return Acceptable;
    }
};

constexpr auto clearAction = "_q_qlineeditclearaction"_L1; // the name that Qt gives it
constexpr int indicatorRing = 4; // from the edge of an indicator to that of its ring, which is two wide

/// True for a check box or radio button whose words stand beside it: its ring goes around the indicator alone.
bool isBareIndicator(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->text().isEmpty()
        && (qobject_cast<const QRadioButton *>(widget) || qobject_cast<const QCheckBox *>(widget));
}

// The base style asks itself, not the one above it, where indicator and ring stand.
void drawBareIndicator(const QStyle &style, bool isRadio, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    QStyleOptionButton indicator = *button;
    indicator.rect =
        style.subElementRect(isRadio ? QStyle::SE_RadioButtonIndicator : QStyle::SE_CheckBoxIndicator, option, widget);
    style.drawPrimitive(isRadio ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox, &indicator, painter,
                        widget);
    if (!option->state.testFlag(QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(*option);
    focus.rect =
        style.subElementRect(isRadio ? QStyle::SE_RadioButtonFocusRect : QStyle::SE_CheckBoxFocusRect, option, widget);
    style.drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, widget);
}

/// What the text of a cell stands further in than a head: they shall begin below each other.
int headIndent(const QStyle &style, const QStyleOption *option)
{
    const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const bool begins = head && head->orientation == Qt::Horizontal && head->textAlignment.testFlag(Qt::AlignLeft);
    return begins ? style.pixelMetric(QStyle::PM_FocusFrameHMargin) + 1 - style.pixelMetric(QStyle::PM_HeaderMargin)
                  : 0;
}

} // namespace

LotseStyle::LotseStyle() : QProxyStyle(u"fusion"_s) { }

void LotseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // A text that nobody declared as rich is none: Qt would guess, for tool tips and message boxes too, and what looks
    // like HTML in a stranger's document would read files and draw pictures.
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    // The wheel scrolls the page; no number, date or slider changes by accident.
    if (qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QSlider *>(widget))
        widget->installEventFilter(this);
    // Enter presses the button that has the focus, in windows as in dialogs.
    if (auto *button = qobject_cast<QPushButton *>(widget); button && !qobject_cast<QDialog *>(widget->window()))
        button->setAutoDefault(true);
    // Fields with a validator of their own (numbers, dates) take no line breaks anyway.
    if (auto *edit = qobject_cast<QLineEdit *>(widget); edit && !edit->validator())
        edit->setValidator(new OneLine(edit));
    // Qt gives the buttons within a field no name; the picture of its purpose is called as the field.
    if (const auto *field = qobject_cast<const QLineEdit *>(widget->parentWidget());
        field && qobject_cast<QToolButton *>(widget) && widget->accessibleName().isEmpty()) {
        const QList<QAction *> actions = widget->actions();
        const bool clears =
            std::ranges::any_of(actions, [](const QAction *action) { return action->objectName() == clearAction; });
        widget->setAccessibleName(clears ? tr("Clear the field") : field->accessibleName());
    }
}

bool LotseStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QProxyStyle::eventFilter(watched, event);
}

QIcon LotseStyle::standardIcon(StandardPixmap standardIcon, const QStyleOption *option, const QWidget *widget) const
{
    // Qt would look for it in every folder of the desktop's icon theme: 30,000 questions to the file system at the
    // start.
    if (standardIcon == SP_LineEditClearButton)
        return Theme::icon(u"close"_s);
    return QProxyStyle::standardIcon(standardIcon, option, widget);
}

void LotseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Style &style = Style::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: drawButtonPanel(*painter, *option, widget); return;
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameTabBarBase: return;
    case PE_FrameFocusRect:
        // A square ring around the circle of a radio button would make a check box of it.
        if (isBareIndicator(widget) && qobject_cast<const QRadioButton *>(widget))
            drawFrame(*painter, option->rect, Qt::NoBrush, QPen(style.accent, 2), option->rect.height() / 2.0);
        else if (!qobject_cast<const QPushButton *>(widget))
            drawFrame(*painter, option->rect, Qt::NoBrush, QPen(style.accent, 2), controlRadius);
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            drawField(*painter, *option, widget);
        else
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    }
    case PE_FrameLineEdit: return;
    case PE_Frame:
        if (qobject_cast<const QTextEdit *>(widget) || (widget && widget->inherits("QPlainTextEdit")))
            drawField(*painter, *option, widget);
        else
            drawFrame(*painter, option->rect, Qt::NoBrush, QPen(style.line, 1), controlRadius);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckIndicator(*painter, *option); return;
    case PE_IndicatorRadioButton: drawRadioIndicator(*painter, *option); return;
    case PE_PanelMenu: drawFrame(*painter, option->rect, style.surface, QPen(style.controlBorder, 1), 0); return;
    case PE_FrameMenu: return;
    case PE_PanelTipLabel: drawFrame(*painter, option->rect, style.surface, QPen(style.controlBorder, 1), 0); return;
    case PE_PanelMenuBar: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

// A stranger's text must not exchange the figures that stand beside it.
void LotseStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                              const QString &text, QPalette::ColorRole role) const
{
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, withoutTurns(text), role);
}

void LotseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const Style &style = Style::of(option->palette);
    if ((element == CE_RadioButton || element == CE_CheckBox) && isBareIndicator(widget)) {
        drawBareIndicator(*this, element == CE_RadioButton, option, painter, widget);
        return;
    }
    switch (element) {
    case CE_PushButtonBevel: drawButtonPanel(*painter, *option, widget); return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButtonLabel(*painter, *button, widget);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            drawComboLabel(*painter, *box, subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget));
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem shown = *item;
            shown.text = withoutTurns(item->text);
            QProxyStyle::drawControl(element, &shown, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            if (element == CE_TabBarTabShape)
                drawTabShape(*painter, *tab);
            else
                drawTabLabel(*painter, *tab);
            return;
        }
        break;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, style.window); return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuBarItem(*painter, *item, styleHint(SH_UnderlineShortcut, option, widget) != 0);
            return;
        }
        break;
    case CE_HeaderSection:
        painter->fillRect(option->rect, style.alternate);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), style.line);
        return;
    case CE_HeaderEmptyArea: painter->fillRect(option->rect, style.alternate); return;
    case CE_HeaderLabel:
        // Here, since Qt asks its own style and not this one for the place of the label.
        if (const auto *head = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option)) {
            QStyleOptionHeaderV2 moved = *head;
            moved.rect.adjust(headIndent(*this, option), 0, 0, 0);
            QProxyStyle::drawControl(element, &moved, painter, widget);
            return;
        }
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            drawProgress(*painter, *bar, element == CE_ProgressBarContents);
            return;
        }
        break;
    case CE_Splitter: {
        const QPoint centre = option->rect.center();
        if (option->state.testFlag(State_Horizontal))
            painter->fillRect(QRect(centre.x(), option->rect.top(), 1, option->rect.height()), style.line);
        else
            painter->fillRect(QRect(option->rect.left(), centre.y(), option->rect.width(), 1), style.line);
        return;
    }
    case CE_FocusFrame:
        drawFrame(*painter, option->rect, Qt::NoBrush, QPen(style.accent, 2), controlRadius + 3);
        return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LotseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const Style &style = Style::of(option->palette);
    switch (control) {
    case CC_ComboBox:
        drawField(*painter, *option, widget);
        drawChevron(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget), u"chevron-down"_s,
                    option->state.testFlag(State_Enabled) ? style.text : style.disabledText);
        return;
    case CC_SpinBox: {
        const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (!box)
            break;
        if (box->frame)
            drawField(*painter, *option, widget);
        if (box->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        for (const auto &[part, flag, name] :
             {std::tuple {SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, u"chevron-up"_s},
              std::tuple {SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, u"chevron-down"_s}}) {
            const bool enabled = option->state.testFlag(State_Enabled) && box->stepEnabled.testFlag(flag);
            drawChevron(*painter, subControlRect(control, option, part, widget), name,
                        enabled ? style.secondaryText : style.line);
        }
        return;
    }
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
        break;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawSlider(*painter, *slider, subControlRect(control, option, SC_SliderGroove, widget),
                       subControlRect(control, option, SC_SliderHandle, widget));
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize LotseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    const int height = controlHeight(widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(*button, widget);
        break;
    case CT_LineEdit: return {contents.width() + 2 * fieldPadding(), std::max(height, contents.height() + 4)};
    case CT_ComboBox: {
        const int arrow = Theme::scaled(24);
        return {contents.width() + 2 * fieldPadding() + arrow, std::max(height, contents.height())};
    }
    case CT_SpinBox:
        return {contents.width() + fieldPadding() + Theme::scaled(20), std::max(height, contents.height() + 4)};
    case CT_TabBarTab: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {base.width() + Theme::scaled(4), Theme::scaled(34)};
    }
    case CT_MenuBarItem: return {contents.width() + 2 * Theme::scaled(9), Theme::scaled(27)};
    case CT_MenuItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return base;
        return {base.width() + Theme::scaled(16), std::max(base.height(), Theme::scaled(26))};
    }
    case CT_RadioButton:
    case CT_CheckBox: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const int ring = isBareIndicator(widget) ? Theme::iconSize() + 2 * indicatorRing : 0;
        return {std::max(base.width() + 4, ring), std::max({base.height(), Theme::scaled(26), ring})};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        // Rows that are clicked; those of tables have heights of their own.
        const bool isList = qobject_cast<const QListView *>(widget) || qobject_cast<const QTreeView *>(widget);
        return isList ? QSize(base.width(), std::max(base.height(), Theme::scaled(26))) : base;
    }
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {base.width() + headIndent(*this, option), std::max(base.height(), Theme::scaled(28))};
    }
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect LotseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth == 0)
            break;
        // QLineEdit itself keeps 2 pixels on either side.
        const int padding = fieldPadding() - 2;
        return option->rect.adjusted(padding, 2, -padding, -2);
    }
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator:
        if (!isBareIndicator(widget))
            break;
        return QProxyStyle::subElementRect(element, option, widget)
            .translated(option->direction == Qt::LeftToRight ? indicatorRing : -indicatorRing, 0);
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: {
        if (!isBareIndicator(widget))
            return option->rect;
        const bool radio = element == SE_RadioButtonFocusRect;
        return subElementRect(radio ? SE_RadioButtonIndicator : SE_CheckBoxIndicator, option, widget)
            .adjusted(-indicatorRing, -indicatorRing, indicatorRing, indicatorRing);
    }
    case SE_PushButtonContents: return option->rect;
    default: break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect LotseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                 const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ComboBox) {
        const int arrow = Theme::scaled(26);
        const bool editable = [option] {
            const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            return box && box->editable;
        }();
        if (subControl == SC_ComboBoxArrow)
            return visualRect(option->direction, rect,
                              QRect(rect.right() - arrow + 1, rect.top(), arrow, rect.height()));
        if (subControl == SC_ComboBoxEditField) {
            const int padding = editable ? fieldPadding() - 2 : compactOr(widget, Theme::scaled(7), fieldPadding());
            return visualRect(option->direction, rect, rect.adjusted(padding, 2, -arrow, -2));
        }
        if (subControl == SC_ComboBoxFrame)
            return rect;
    }
    if (control == CC_SpinBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = box && box->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int width = buttons ? Theme::scaled(22) : 0;
        const int half = rect.height() / 2;
        switch (subControl) {
        case SC_SpinBoxUp: return {rect.right() - width, rect.top() + 2, width, buttons ? half - 2 : 0};
        case SC_SpinBoxDown: return {rect.right() - width, rect.top() + half, width, buttons ? half - 2 : 0};
        case SC_SpinBoxEditField: return rect.adjusted(fieldPadding() - 2, 2, -std::max(width, fieldPadding() - 2), -2);
        case SC_SpinBoxFrame: return rect;
        default: break;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarPart(*bar, subControl);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

int LotseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 28;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize: return Theme::iconSize();
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return Theme::scaled(9);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical: return 0;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin: return 0;
    case PM_MenuBarHMargin: return 8;
    case PM_MenuBarItemSpacing: return 0;
    case PM_SplitterWidth: return 7;
    case PM_SliderLength:
    case PM_SliderControlThickness: return Theme::scaled(16);
    case PM_SliderThickness: return Theme::scaled(20);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: {
        const auto *frame = qobject_cast<const QFocusFrame *>(widget);
        return frame && qobject_cast<const QAbstractScrollArea *>(frame->widget()) ? 0 : 4;
    }
    case PM_DefaultFrameWidth: return 2;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LotseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget: return 1;
    case SH_EtchDisabledText: return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;
    case SH_ComboBox_Popup: return 0;
    case SH_ComboBox_AllowWheelScrolling: return 0; // the wheel scrolls the page; nothing changes by accident
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_UnderlineShortcut: return 1;
    case SH_ItemView_ChangeHighlightOnFocus: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace lotse
