// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/readingdialog.h"

#include "app/look/theme.h"
#include "app/words/sourcehtml.h"
#include "core/visibletext.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

ReadingDialog::ReadingDialog(const QString &title, QWidget *parent) : QDialog(parent), m_layout(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QSize room = parent != nullptr ? parent->window()->size() : QSize();
    resize(std::min(Theme::scaled(1040), room.width() * 9 / 10), std::min(Theme::scaled(620), room.height() * 9 / 10));
}

void ReadingDialog::setContent(QWidget *content)
{
    m_layout->insertWidget(0, content, 1);
    content->setFocus();
}

QPushButton *ReadingDialog::addButton(const QString &text, const QString &iconName)
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setIcon(Theme::icon(iconName));
    return button;
}

void ReadingDialog::setText(const QString &text)
{
    auto *shown = new QTextBrowser;
    shown->setObjectName(u"text"_s);
    shown->setAccessibleName(windowTitle());
    // Tab leads to the button, the arrows through the text.
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setPlainText(visibleText(text, LineBreaks::Kept));
    resize(std::min(width(), Theme::scaled(620)), std::min(height(), Theme::scaled(380)));
    setContent(shown);
}

void ReadingDialog::setSources(const QList<Source> &sources, Language language)
{
    QString html = u"<ol>"_s;
    for (const Source &source : sources)
        html += u"<li>"_s + sourceHtml(source, language) + u"</li>"_s;
    html += u"</ol>"_s;
    auto *text = new QTextBrowser;
    text->setObjectName(u"sources"_s);
    text->setAccessibleName(windowTitle());
    text->setOpenExternalLinks(true);
    text->setHtml(html);
    setContent(text);
}

} // namespace lotse
