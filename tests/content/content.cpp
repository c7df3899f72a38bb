// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/biastext.h"
#include "core/libraryloader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace lotse;
using namespace Qt::StringLiterals;

/// Prints how evenly the shipped library speaks of its providers, on its own day: the same figures on any day.
int main(int argumentCount, char **arguments)
{
    QCoreApplication application(argumentCount, arguments);
    QCoreApplication::setApplicationName(u"./dev content"_s);
    QCommandLineParser parser;
    const QCommandLineOption deployments(u"deployments"_s, u"A row for each deployment, too."_s);
    parser.addOption(deployments);
    parser.addHelpOption();
    parser.process(application);

    const Library library = loadLibrary({QString::fromLatin1(shippedLibrary)}).library;
    QTextStream(stdout) << content::biasText(library, dayOfVersion(library.version),
                                             parser.isSet(deployments) ? content::Rows::Deployments
                                                                       : content::Rows::Providers,
                                             content::explainedDepartures());
    return 0;
}
