// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/sourcepanel.h"

#include "app/controls/scaledsize.h"
#include "app/controls/text.h"
#include "app/library/codeedit.h"
#include "app/library/diffmodel.h"
#include "app/library/diffview.h"
#include "app/library/findbar.h"
#include "app/library/issuemodel.h"
#include "app/library/profiletemplate.h"
#include "app/library/sourceassistant.h"
#include "app/library/sourcetext.h"
#include "app/words/keytext.h"
#include "app/words/plaintext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lotse {

using namespace Qt::StringLiterals;

namespace {

QToolButton *iconButton(const QString &icon, const QString &name, const QString &objectName)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setIcon(Theme::icon(icon));
    button->setToolTip(plainToolTip(name));
    button->setAccessibleName(name);
    return button;
}

/// Signs in the colour of their meaning, the quick fix like a link.
class IssueDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        // There is no line between two messages: the gap alone tells them apart.
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, Theme::scaled(8));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Style &style = Style::of(option->palette);
        if (index.column() == int(IssueModel::Column::Fix))
            option->palette.setColor(QPalette::Text, style.accent);
        if (index.column() != int(IssueModel::Column::Line))
            return;
        option->palette.setColor(QPalette::Text, style.secondaryText);
        const bool error = index.data(IssueModel::kindRole).toInt() == int(SourceMessage::Kind::Error);
        const QSize size = option->decorationSize * option->widget->devicePixelRatioF();
        QPixmap sign(size);
        sign.fill(Qt::transparent);
        QPainter painter(&sign);
        Theme::paintIcon(painter, QRectF(QPointF(), size), index.data(IssueModel::iconRole).toString(),
                         error ? style.weak.graphic : style.fair.graphic);
        painter.end();
        sign.setDevicePixelRatio(option->widget->devicePixelRatioF());
        option->icon = QIcon(sign);
    }
};

} // namespace

SourcePanel::SourcePanel(KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QFrame(parent), m_edit(new CodeEdit(repository)), m_find(new FindBar(*m_edit)),
      m_assistant(new SourceAssistant(*m_edit, this)), m_issues(new IssueModel(this)),
      m_differences(new DiffModel(DiffModel::Layout::SideBySide, this)), m_diffView(new DiffView),
      m_stack(new QStackedWidget)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_edit->setObjectName(u"sourceText"_s);
    m_edit->setAccessibleName(tr("Source text"));
    m_diffView->setObjectName(u"comparison"_s);
    m_diffView->setAccessibleName(tr("Shipped text and your text side by side"));
    m_diffView->setModel(m_differences);
    auto *source = new QWidget;
    auto *sourceLayout = new QVBoxLayout(source);
    sourceLayout->setContentsMargins(0, 0, 0, 0);
    sourceLayout->setSpacing(0);
    sourceLayout->addWidget(m_find);
    sourceLayout->addWidget(m_edit, 1);
    m_stack->addWidget(source);
    m_stack->addWidget(m_diffView);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_stack);
    splitter->addWidget(makeMessages());
    splitter->setStretchFactor(0, 1);
    splitter->setCollapsible(0, false);
    splitter->setSizes({Theme::scaled(600), Theme::scaled(112)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(splitter, 1);

    connect(m_edit, &QPlainTextEdit::undoAvailable, this, &SourcePanel::updateButtons);
    connect(m_edit, &QPlainTextEdit::redoAvailable, this, &SourcePanel::updateButtons);
    connect(m_assistant, &SourceAssistant::hintChanged, this, &SourcePanel::hintChanged);
    connect(m_edit, &CodeEdit::leavingByTab, this, [this](bool leaving) {
        emit hintChanged(leaving ? tr("Tab now leaves the source text")
                                 : tr("Ctrl+Space lists what may stand here, Esc, then Tab leaves the source text"));
    });
}

QWidget *SourcePanel::makeHead()
{
    auto *head = new QFrame;
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::AlternateBase);
    m_fileName = new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary);
    m_fileName->setElides(true);
    m_undo = iconButton(u"undo"_s, tr("Undo in the source text"), u"undoSource"_s);
    m_redo = iconButton(u"redo"_s, tr("Redo in the source text"), u"redoSource"_s);
    m_nextDifference = iconButton(u"chevron-down"_s, tr("Next difference"), u"nextDifference"_s);
    m_compare = new QPushButton(Theme::icon(u"columns"_s), tr("Compare with shipped"));
    m_compare->setObjectName(u"compareSource"_s);
    m_compare->setCheckable(true);
    m_compare->setProperty("small", true);
    m_compare->setToolTip(plainToolTip(keyText(Qt::CTRL | Qt::Key_D)));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(Theme::scaled(12), Theme::scaled(8), Theme::scaled(12), Theme::scaled(8));
    layout->setSpacing(Theme::scaled(8));
    layout->addWidget(new TextLabel(tr("Source text"), Theme::TextRole::BodyBold));
    layout->addWidget(m_fileName, 1);
    layout->addWidget(m_nextDifference);
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addWidget(m_compare);
    connect(m_undo, &QToolButton::clicked, m_edit, &QPlainTextEdit::undo);
    connect(m_redo, &QToolButton::clicked, m_edit, &QPlainTextEdit::redo);
    connect(m_compare, &QPushButton::toggled, this, &SourcePanel::setComparing);
    connect(m_nextDifference, &QToolButton::clicked, m_diffView, [this] { m_diffView->goToNextDifference(); });
    m_nextDifference->hide();
    return head;
}

QWidget *SourcePanel::makeMessages()
{
    auto *panel = new QWidget;
    m_issueCount = new TextLabel(Theme::TextRole::Small, TextLabel::Tone::Secondary);
    m_issueView = new QTableView;
    m_issueView->setObjectName(u"issues"_s);
    m_issueView->setAccessibleName(tr("Messages about the source text"));
    m_issueView->setModel(m_issues);
    m_issueView->setItemDelegate(new IssueDelegate(m_issueView));
    m_issueView->horizontalHeader()->hide();
    m_issueView->verticalHeader()->hide();
    m_issueView->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_issueView->horizontalHeader(), &QHeaderView::sectionResized, m_issueView->verticalHeader(),
            [rows = m_issueView->verticalHeader()] { rows->resizeSections(QHeaderView::ResizeToContents); });
    m_issueView->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_issueView->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_issueView->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Fixed);
    m_issueView->setShowGrid(false);
    m_issueView->setWordWrap(true);
    m_issueView->setFrameShape(QFrame::NoFrame);
    m_issueView->setTabKeyNavigation(false);
    m_issueView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_issueView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_issueView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    keepScaled(*m_issueView, [this] {
        m_issueView->verticalHeader()->setMinimumSectionSize(Theme::scaled(26));
        m_issueView->setColumnWidth(0, Theme::scaled(100));
        m_issueView->setColumnWidth(2, Theme::scaled(80));
        m_issueView->setMinimumHeight(Theme::scaled(40));
    });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::scaled(12), Theme::scaled(6), Theme::scaled(12), Theme::scaled(4));
    head->setSpacing(Theme::scaled(8));
    head->addWidget(new TextLabel(tr("Messages"), Theme::TextRole::BodyBold));
    head->addWidget(m_issueCount, 1);
    head->addWidget(new TextLabel(tr("F8 goes to the next"), Theme::TextRole::Small, TextLabel::Tone::Secondary));
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_issueView, 1);
    connect(m_issueView, &QTableView::activated, this, [this](const QModelIndex &index) {
        goTo(index.row());
        if (index.column() == int(IssueModel::Column::Fix))
            m_assistant->fix();
    });
    connect(m_issueView, &QTableView::clicked, this, [this](const QModelIndex &index) {
        goTo(index.row());
        if (index.column() == int(IssueModel::Column::Fix))
            m_assistant->fix();
    });
    return panel;
}

void SourcePanel::showDocument(QTextDocument *document, const QString &fileName, bool readOnly)
{
    m_assistant->reset();
    m_edit->setReadOnly(readOnly);
    m_edit->showDocument(document);
    m_edit->setAccessibleName(tr("Source text of %1").arg(fileName));
    m_fileName->setText(readOnly ? tr("%1, read only").arg(fileName) : fileName);
    m_issues->setMessages({});
    updateButtons();
}

void SourcePanel::setMessages(const QList<SourceMessage> &messages)
{
    m_issues->setMessages(messages);
    m_edit->setMessages(messages);
    const auto count = [&messages](SourceMessage::Kind kind) {
        return int(std::ranges::count(messages, kind, &SourceMessage::kind));
    };
    const int errors = count(SourceMessage::Kind::Error);
    const int hints = int(messages.size()) - errors;
    QStringList parts;
    if (errors > 0)
        parts << tr("%n error(s)", nullptr, errors);
    if (hints > 0)
        parts << tr("%n hint(s)", nullptr, hints);
    m_issueCount->setText(parts.isEmpty() ? tr("none") : parts.join(u", "_s));
    m_issueView->setColumnHidden(int(IssueModel::Column::Fix), std::ranges::none_of(messages, &SourceMessage::hasFix));
    m_assistant->follow();
}

void SourcePanel::setShipped(const QStringList &lines)
{
    m_shipped = lines;
    m_compare->setEnabled(!lines.isEmpty());
    if (lines.isEmpty())
        m_compare->setChecked(false);
    updateComparison();
}

void SourcePanel::updateComparison()
{
    QSet<int> changed;
    if (!m_shipped.isEmpty()) {
        const QStringList text = SourceText::textOf(*m_edit->document()).split(u'\n');
        for (const DiffRow &row : diffLines(m_shipped, text)) {
            if (row.kind == DiffRow::Kind::Changed || row.kind == DiffRow::Kind::Added)
                changed.insert(row.right);
        }
        if (m_compare->isChecked())
            m_differences->setTexts(m_shipped, text);
    }
    m_edit->setChangedLines(changed);
}

void SourcePanel::setComparing(bool comparing)
{
    m_compare->setChecked(comparing && m_compare->isEnabled());
    const bool on = m_compare->isChecked();
    m_stack->setCurrentIndex(on ? 1 : 0);
    m_nextDifference->setVisible(on);
    m_compare->setText(on ? tr("Back to the source text") : tr("Compare with shipped"));
    if (on) {
        updateComparison();
        m_diffView->setCurrentIndex({});
        m_diffView->goToNextDifference();
    }
    emit comparingChanged(on);
}

bool SourcePanel::isComparing() const
{
    return m_compare->isChecked();
}

void SourcePanel::goToNextIssue()
{
    const int row = m_issues->nextRow(m_edit->currentLine());
    if (row < 0)
        return;
    m_issueView->selectRow(row);
    goTo(row);
}

void SourcePanel::goTo(int row)
{
    setComparing(false);
    const SourceMessage &message = m_issues->messages().at(row);
    if (message.line > 0)
        m_edit->goTo(message.line, message.column);
    m_edit->setFocus();
}

void SourcePanel::find(bool replacing)
{
    setComparing(false);
    m_find->open(replacing);
}

void SourcePanel::findAgain(bool backwards)
{
    m_find->findNext(backwards);
}

void SourcePanel::updateButtons()
{
    m_undo->setEnabled(!m_edit->isReadOnly() && m_edit->document()->isUndoAvailable());
    m_redo->setEnabled(!m_edit->isReadOnly() && m_edit->document()->isRedoAvailable());
}

} // namespace lotse
