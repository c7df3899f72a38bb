// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowfixture.h"

#include "core/engagementwriter.h"
#include "core/file.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSlider>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

using Values = QMap<QString, QString>;

/// The way to a widget: names, or class and place among its like.
QString wayTo(const QWidget *widget, const QWidget &page)
{
    QStringList way;
    for (; widget != nullptr && widget != &page; widget = widget->parentWidget()) {
        QString step = widget->objectName();
        if (step.isEmpty() && widget->parentWidget()) {
            int place = 0;
            for (const QObject *sibling : widget->parentWidget()->children()) {
                if (sibling == widget)
                    break;
                place += sibling->metaObject() == widget->metaObject() ? 1 : 0;
            }
            step = u"%1[%2]"_s.arg(QLatin1StringView(widget->metaObject()->className())).arg(place);
        }
        way.prepend(step);
    }
    return way.join(u'/');
}

/// What every widget of the page in which a person can enter something shows.
Values valuesOf(const QWidget &page)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    Values values;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        QString value;
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            value = line->text();
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            value = text->toPlainText();
        else if (const auto *box = qobject_cast<const QAbstractSpinBox *>(widget))
            value = box->text();
        else if (const auto *choice = qobject_cast<const QComboBox *>(widget))
            value = choice->currentText();
        else if (const auto *slider = qobject_cast<const QAbstractSlider *>(widget);
                 slider && !widget->inherits("QScrollBar"))
            value = QString::number(slider->value());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && button->isCheckable())
            value = button->isChecked() ? u"on"_s : u"off"_s;
        else
            continue;
        values.insert(wayTo(widget, page), value);
    }
    return values;
}

/// The lines that differ; a field that only one of them has is a difference, too.
QString differences(const Values &shown, const Values &right)
{
    QStringList lines;
    for (auto [way, value] : right.asKeyValueRange()) {
        if (!shown.contains(way))
            lines << u"%1 is missing, right: “%2”"_s.arg(way, value);
        else if (shown.value(way) != value)
            lines << u"%1: “%2”, right: “%3”"_s.arg(way, shown.value(way), value);
    }
    for (auto [way, value] : shown.asKeyValueRange()) {
        if (!right.contains(way))
            lines << u"%1 is left: “%2”"_s.arg(way, value);
    }
    return lines.join(u'\n');
}

/// A window that never showed anything but this engagement.
Values fresh(const WindowFixture &used, PageId page)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.lotse"_s);
    [&] { QVERIFY(writeFile(path, writeEngagement(used.document().engagement())).has_value()); }();
    const WindowFixture fixture;
    [&] { QVERIFY(!hasErrors(fixture.document().openCopy(path))); }();
    fixture.document().setWorkloadIndex(used.document().workloadIndex());
    fixture.window().openPage(page);
    return valuesOf(*fixture.window().currentPage());
}

/// Everything that a page edits has a value.
void fill(EngagementDocument &document)
{
    document.edit(u"Everything"_s, [](Engagement &engagement) {
        engagement.clientName = u"Filled"_s;
        engagement.place = u"Bregenz"_s;
        engagement.industry = u"Ropes"_s;
        engagement.employees = 1234;
        engagement.contact = u"Ada"_s;
        engagement.consultant = u"Grace"_s;
        engagement.date = QDate(2025, 1, 31);
        engagement.language = Language::English;
        engagement.report.reasons = u"One. Two."_s;
        engagement.report.exitPlan = u"Leave."_s;
        engagement.report.finalVersion = true;
        engagement.report.language = Language::English;
        engagement.report.omittedSections = {u"method"_s};
        Workload second = engagement.workloads.constFirst();
        second.id = u"second"_s;
        second.name = u"Second"_s;
        second.description = u"Other answers"_s;
        second.answers.clear();
        engagement.workloads.append(second);
    });
}

/// The ways to the fields of @p page into which one can type.
QStringList typedFields(const QWidget &page)
{
    QStringList fields;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        const bool typed = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
        if (typed && widget->isVisible() && widget->isEnabled())
            fields << wayTo(widget, page);
    }
    return fields;
}

QWidget *fieldAt(const QString &way, const QWidget &page)
{
    QWidget *found = nullptr;
    for (QWidget *candidate : page.findChildren<QWidget *>()) {
        if (wayTo(candidate, page) == way)
            found = candidate;
    }
    return found;
}

/// What Ctrl+Z does in the field; where it has nothing to take back, the key may mean the window.
void undoIn(QWidget &field)
{
    if (auto *line = qobject_cast<QLineEdit *>(&field); line && !line->isReadOnly())
        line->undo();
    else if (auto *text = qobject_cast<QPlainTextEdit *>(&field))
        text->undo();
}

void undoAll(EngagementDocument &document)
{
    while (document.undoStack().canUndo())
        document.undoStack().undo();
}

} // namespace

/// Fields show the document, always: whatever was shown or typed before, they are as in a window that never showed
/// anything else.
class TestFields final : public QObject
{
    Q_OBJECT

private slots:
    void followTheDocument_data()
    {
        QTest::addColumn<PageId>("page");
        QTest::addColumn<QString>("way");
        for (const auto &[page, name] : allPages) {
            if (page == PageId::Start || page == PageId::Library)
                continue; // they edit no engagement
            for (const char *way : {"new", "open", "undo", "redo", "workload"})
                QTest::addRow("%s, %s", name, way) << page << QString::fromLatin1(way);
        }
    }

    void followTheDocument()
    {
        QFETCH(const PageId, page);
        QFETCH(const QString, way);
        WindowFixture fixture;
        fixture.window().files().askToSave = [](const FileHandling::Unsaved & /*unsaved*/) {
            return FileHandling::SaveAnswer::Discard;
        };
        fixture.openSample();
        fill(fixture.document());
        fixture.window().openPage(page);
        fixture.window().show();
        const Values before = valuesOf(*fixture.window().currentPage());
        QVERIFY2(!before.isEmpty() || page == PageId::Compare, "there is something to enter");
        if (way == "new"_L1) {
            fixture.window().files().createNew();
        } else if (way == "open"_L1) {
            fixture.openSample(u"online_shop"_s);
        } else if (way == "undo"_L1) {
            fixture.document().undoStack().undo();
        } else if (way == "redo"_L1) {
            fixture.document().undoStack().undo();
            fixture.document().undoStack().redo();
        } else {
            fixture.document().setWorkloadIndex(1);
        }
        fixture.window().openPage(page);
        QCOMPARE(differences(valuesOf(*fixture.window().currentPage()), fresh(fixture, page)), QString());
    }

    void giveUpWhatWasTyped_data()
    {
        QTest::addColumn<PageId>("page");
        QTest::addColumn<QString>("way");
        for (const auto &[page, name] : allPages) {
            if (page == PageId::Start || page == PageId::Library)
                continue;
            for (const char *way : {"new", "undo"})
                QTest::addRow("%s, %s", name, way) << page << QString::fromLatin1(way);
        }
    }

    /// Types into each field in turn and takes the engagement away under it.
    void giveUpWhatWasTyped()
    {
        QFETCH(const PageId, page);
        QFETCH(const QString, way);
        WindowFixture fixture;
        fixture.window().files().askToSave = [](const FileHandling::Unsaved & /*unsaved*/) {
            return FileHandling::SaveAnswer::Discard;
        };
        fixture.window().show();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        fixture.window().files().createNew();
        fixture.window().openPage(page);
        const QStringList fields = typedFields(*fixture.window().currentPage());
        for (const QString &field : fields) {
            QWidget *widget = fieldAt(field, *fixture.window().currentPage());
            if (widget == nullptr || !widget->isVisible())
                continue; // another field of the same page made it go
            // Points in work stand in no step until they are confirmed.
            if (way == "undo"_L1 && field.contains("/number."_L1) && page == PageId::Weights)
                continue;
            widget->setFocus();
            QTest::keyClicks(QApplication::focusWidget(), u"7"_s);
            if (way == "new"_L1)
                fixture.window().files().createNew();
            else
                undoAll(fixture.document());
            fixture.window().openPage(page);
            QString wrong = differences(valuesOf(*fixture.window().currentPage()), fresh(fixture, page));
            QVERIFY2(wrong.isEmpty(), qPrintable(u"typed into %1\n%2"_s.arg(field, wrong)));
        }
    }

    void theWheelChangesNothing_data()
    {
        QTest::addColumn<PageId>("page");
        for (const auto &[page, name] : allPages)
            QTest::newRow(name) << page;
    }

    /// Whoever scrolls the page passes over its fields, and the one with the focus is among them.
    void theWheelChangesNothing()
    {
        QFETCH(const PageId, page);
        WindowFixture fixture;
        fixture.window().show();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        fixture.openSample();
        fixture.window().openPage(page);
        const Engagement engagement = fixture.document().engagement();
        const Values before = valuesOf(*fixture.window().currentPage());
        const auto widgets = fixture.window().currentPage()->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool isField = qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
                || qobject_cast<QSlider *>(widget);
            if (!isField || !widget->isVisible())
                continue;
            widget->setFocus();
            const QPointF place = widget->rect().center();
            QWheelEvent wheel(place, widget->mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(widget, &wheel);
            QCOMPARE(differences(valuesOf(*fixture.window().currentPage()), before), QString());
        }
        QVERIFY(fixture.document().engagement() == engagement);
    }

    void takeBackNothingOfAnother_data()
    {
        QTest::addColumn<PageId>("page");
        QTest::addColumn<QString>("way");
        for (const auto &[page, name] : allPages) {
            if (page == PageId::Start || page == PageId::Library)
                continue;
            for (const char *way : {"open", "workload"})
                QTest::addRow("%s, %s", name, way) << page << QString::fromLatin1(way);
        }
    }

    /// Types into each field in turn and goes to another engagement or workload with the same text: what the field
    /// takes back by Ctrl+Z belongs to the one before.
    void takeBackNothingOfAnother()
    {
        QFETCH(const PageId, page);
        QFETCH(const QString, way);
        WindowFixture fixture;
        fixture.window().show();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        fixture.openSample();
        fill(fixture.document());
        fixture.window().openPage(page);
        const QWidget &shown = *fixture.window().currentPage();
        const QStringList fields = typedFields(shown);
        // What these take stands in cells, and in notes that are closed at first.
        QVERIFY(!fields.isEmpty() || page == PageId::Risks || page == PageId::Compare || page == PageId::Questions);
        for (const QString &field : fields) {
            QWidget *widget = fieldAt(field, shown);
            if (widget == nullptr || !widget->isVisible())
                continue;
            widget->setFocus();
            QTest::keyClicks(QApplication::focusWidget(), u"7"_s);
            if (QWidget *focused = QApplication::focusWidget())
                focused->clearFocus();
            fixture.document().edit(u"The same in both"_s, [](Engagement &engagement) {
                Workload same = engagement.workloads.constFirst();
                same.id = engagement.workloads.constLast().id;
                engagement.workloads.last() = same;
            });
            if (way == "workload"_L1) {
                fixture.document().setWorkloadIndex(int(fixture.document().engagement().workloads.size()) - 1);
            } else {
                const QString path = fixture.filePath(u"same.lotse"_s);
                QVERIFY(writeFile(path, writeEngagement(fixture.document().engagement())).has_value());
                QVERIFY(!hasErrors(fixture.document().openCopy(path)));
            }
            const Engagement before = fixture.document().engagement();
            widget = fieldAt(field, shown);
            if (widget != nullptr && widget->isVisible()) {
                widget->setFocus();
                undoIn(*widget);
                if (QWidget *focused = QApplication::focusWidget())
                    focused->clearFocus();
            }
            QVERIFY2(fixture.document().engagement() == before, qPrintable(field));
            fixture.document().setWorkloadIndex(0);
        }
    }
};

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
