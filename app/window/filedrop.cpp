// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/filedrop.h"

#include "core/visibletext.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotse {

FileDrop::FileDrop(QWidget &window) : QObject(&window), m_window(window)
{
    window.setAcceptDrops(true);
    qApp->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrop = event->type() == QEvent::Drop;
    if (!isDrop && event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != &m_window || QApplication::activeModalWidget())
        return false;
    auto *drag = static_cast<QDropEvent *>(event);
    const QList<QUrl> urls = drag->mimeData()->urls();
    if (!std::ranges::any_of(urls, &QUrl::isLocalFile))
        return false;
    drag->setDropAction(Qt::CopyAction); // the file stays where it is
    drag->accept();
    if (isDrop)
        take(urls);
    return true;
}

void FileDrop::take(const QList<QUrl> &files)
{
    const QString path = files.constFirst().toLocalFile();
    if (files.size() > 1)
        emit refused(tr("Drop one file alone: only one engagement is open at a time."));
    else if (QFileInfo(path).suffix().compare("lotse"_L1, Qt::CaseInsensitive) != 0)
        emit refused(
            tr("%1 is no engagement (.lotse), so it is not opened.").arg(visibleText(QFileInfo(path).fileName())));
    else
        QMetaObject::invokeMethod(this, [this, path] { emit dropped(path); }, Qt::QueuedConnection);
}

} // namespace lotse
