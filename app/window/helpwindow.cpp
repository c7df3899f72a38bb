// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/helpwindow.h"

#include "app/look/theme.h"
#include "app/words/language.h"
#include "core/file.h"

#include <QDialogButtonBox>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent), m_browser(new QTextBrowser)
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Help"));
    m_browser->setAccessibleName(tr("Help text"));
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_browser, 1);
    layout->addWidget(buttons);
    resize(Theme::scaled(620), Theme::scaled(640));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Help pages link to each other by file name.
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.isRelative())
            load(link.fileName().section(u'.', 0, 0));
    });
}

void HelpWindow::showTopic(const QString &topic)
{
    load(topic);
    show();
    raise();
    activateWindow();
}

void HelpWindow::showText(const QString &markdown)
{
    // A unit stays with its number.
    static const QRegularExpression beforeUnit(u"(?<=\\d) (?=%)"_s);
    m_browser->setMarkdown(QString(markdown).replace(beforeUnit, u"\u202f"_s));
    QTextDocument *document = m_browser->document();
    document->setDocumentMargin(Theme::scaled(14));
    document->setIndentWidth(Theme::scaled(18));
    m_browser->moveCursor(QTextCursor::Start);
}

void HelpWindow::load(const QString &topic)
{
    if (const auto text = readFile(u":/help/%1/%2.md"_s.arg(languageCode(interfaceLanguage()), topic)))
        showText(QString::fromUtf8(*text));
}

} // namespace lotse
