// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/displaynotice.h"

#include "app/cli/command.h"
#include "core/visibletext.h"

#include <QMutex>
#include <QStringList>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

struct Notice
{
    QMutex mutex; // plug-ins have threads of their own
    QtMessageHandler before = nullptr;
    QByteArray sentence;
    QStringList held;
};

Notice &notice()
{
    static Notice only;
    return only;
}

void hold(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    Notice &now = notice();
    const QMutexLocker locker(&now.mutex);
    if (type == QtFatalMsg) {
        std::fputs(now.sentence.constData(), stderr);
        std::fflush(stderr);
        std::_Exit(int(ExitCode::Usage)); // what follows is abort()
    }
    now.held.append(qFormatLogMessage(type, context, message));
}

} // namespace

DisplayNotice::DisplayNotice(const QString &sentence)
{
    notice().sentence = QString("lotse: "_L1 + visibleText(sentence) + u'\n').toUtf8();
    notice().before = qInstallMessageHandler(&hold);
}

DisplayNotice::~DisplayNotice()
{
    qInstallMessageHandler(notice().before);
    for (const QString &message : std::as_const(notice().held))
        std::fputs(qUtf8Printable(QString(message + u'\n')), stderr);
    notice().held.clear();
}

} // namespace lotse
