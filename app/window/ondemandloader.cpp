// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ondemandloader.h"

#include "app/page/emptystate.h"
#include "app/page/pageheader.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

using MakePage = Page *(*)(PageId, const PageContext *, QWidget *);

struct Module
{
    MakePage makePage = nullptr;
    QString error; ///< of the system, in its language
};

Module loadedModule()
{
    Module module;
    // Beside the program in the build folder, below its prefix once installed.
    for (const QString &folder : {u"."_s, QStringLiteral(LOTSE_MODULE_FOLDER)}) {
        QLibrary library(QCoreApplication::applicationDirPath() + u'/' + folder + u"/lotse_ondemand"_s);
        library.setLoadHints(QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint);
        module.makePage = reinterpret_cast<MakePage>(library.resolve("lotseMakeOnDemandPage"));
        if (module.makePage != nullptr)
            return module;
        module.error = library.errorString();
    }
    qWarning("The library page and the report page cannot be loaded: %ls", qUtf16Printable(module.error));
    return module;
}

const Module &onDemandModule()
{
    static const Module module = loadedModule();
    return module;
}

/// Stands in for a page whose module cannot be loaded.
class MissingPage final : public Page
{
    Q_OBJECT

public:
    MissingPage(PageId id, EngagementDocument &document, const QString &error, QWidget *parent)
        : Page(id, document, parent)
    {
        header().setHeadline(tr("This page is missing"));
        content().addWidget(
            new EmptyState(
                u"warning"_s, tr("A part of Lotse could not be loaded"),
                tr("Please install Lotse again. The other pages work, and nothing is lost. (%1)").arg(error)),
            1);
    }

    void refresh() override { }
};

} // namespace

Page *createOnDemandPage(PageId id, const PageContext &context, QWidget *parent)
{
    const Module &module = onDemandModule();
    if (module.makePage == nullptr)
        return new MissingPage(id, context.document, module.error, parent);
    return module.makePage(id, &context, parent);
}

void loadOnDemandPagesAhead()
{
    QThreadPool::globalInstance()->start([] { (void)onDemandModule(); });
}

} // namespace lotse

#include "ondemandloader.moc"
