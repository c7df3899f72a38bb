// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"

#include "app/controls/text.h"
#include "app/words/plaintext.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

/// What a person reads on @p widget without a tool tip.
QString labelOf(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return readText(button->text());
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->buddy() ? readText(label->text()) : label->text();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return readText(group->title());
    return {};
}

/// Whether the widget itself cuts its words to its width; the tool tip then has the rest of them.
bool isCut(const QWidget &widget)
{
    const auto *label = qobject_cast<const TextLabel *>(&widget);
    return label && label->fontMetrics().horizontalAdvance(label->text()) > label->contentsRect().width();
}

} // namespace

/// A tool tip says more than what it belongs to, or is left out.
class TestToolTips final : public QObject
{
    Q_OBJECT

private slots:
    void saysMoreThanItsLabel_data() { addPagesInEachLanguage(); }

    void saysMoreThanItsLabel()
    {
        QFETCH(const Language, language);
        QFETCH(const PageId, page);
        WindowFixture fixture(language);
        if (page != PageId::Start)
            fixture.openSample();
        fixture.window().openPage(page);
        fixture.window().show();
        QTRY_VERIFY(fixture.window().currentPage()->isVisible());
        int seen = 0;
        QStringList repeated;
        for (const QWidget *widget : fixture.window().findChildren<QWidget *>()) {
            const QString tip = widget->toolTip().simplified();
            if (tip.isEmpty())
                continue;
            ++seen;
            if (tip == plainToolTip(labelOf(*widget)).simplified() && !isCut(*widget))
                repeated << u"%1 (%2): %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                                 widget->objectName(), tip);
        }
        QVERIFY2(repeated.isEmpty(), qPrintable(repeated.join(u'\n')));
        QVERIFY(seen > 0 || page == PageId::Start);
    }
};

QTEST_MAIN(TestToolTips)
#include "tst_tooltips.moc"
