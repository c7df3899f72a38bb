// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words/importtext.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

/// Each problem of an imported table has a sentence of its own in both languages, with row and column.
class TestImportText : public QObject
{
    Q_OBJECT

private slots:
    void eachProblemHasASentence();
    void whatACellSaysStays();
    void rolesAndEffectsHaveWords();
};

namespace {

Library library()
{
    Library library;
    library.criteria.append({.id = u"c"_s,
                             .name = {.german = u"Kriterium C"_s, .english = u"Criterion C"_s},
                             .unit = {.german = u"Mark"_s, .english = u"marks"_s}});
    return library;
}

ImportProblem problem(int kind)
{
    return {.kind = ImportProblem::Kind(kind),
            .place = {.sheet = u"S"_s, .row = 12, .column = 28},
            .criterion = u"c"_s,
            .given = u"so so"_s,
            .readings = {{.low = 2, .likely = 2, .high = 2}, {.low = 7, .likely = 7, .high = 7}}};
}

} // namespace

void TestImportText::eachProblemHasASentence()
{
    QSet<QString> sentences;
    const int kinds = int(ImportProblem::Kind::TooManyAnswers) + 1;
    for (int kind = 0; kind < kinds; ++kind) {
        const QString german = sentence(problem(kind), library(), Phrases(Language::German));
        const QString english = sentence(problem(kind), library(), Phrases(Language::English));
        QVERIFY2(german != english && german.size() > 20 && german.endsWith(u'.'), qPrintable(german));
        QVERIFY2(!german.contains(u'%') && !english.contains(u'%'), qPrintable(german));
        if (ImportProblem::Kind(kind) != ImportProblem::Kind::NothingMapped) {
            QVERIFY2(german.startsWith(u"Zeile 12, Spalte AB"_s), qPrintable(german));
            QVERIFY2(english.startsWith(u"Row 12, column AB"_s), qPrintable(english));
        }
        sentences.insert(english);
    }
    QCOMPARE(sentences.size(), kinds);
    const QString two =
        sentence(problem(int(ImportProblem::Kind::AmbiguousNumber)), library(), Phrases(Language::English));
    QVERIFY2(two.contains(u"2 or 7"_s) && two.contains(u"Criterion C"_s) && two.contains(u"“so so”"_s),
             qPrintable(two));
    const QString unit = sentence(problem(int(ImportProblem::Kind::OtherUnit)), library(), Phrases(Language::German));
    QVERIFY2(unit.contains(u"(Mark)"_s), qPrintable(unit));
}

void TestImportText::whatACellSaysStays()
{
    ImportProblem strange = problem(int(ImportProblem::Kind::UnknownLevel));
    strange.given = u"100 %2\n"_s + u"x"_s.repeated(500);
    const QString text = sentence(strange, library(), Phrases(Language::English));
    QVERIFY2(text.contains(u"“100 %2 xxx"_s) && text.contains(u"x…”"_s) && text.size() < 250, qPrintable(text));
}

void TestImportText::rolesAndEffectsHaveWords()
{
    QSet<QString> words;
    for (const Language language : {Language::German, Language::English}) {
        const Phrases phrases(language);
        for (int role = 0; role <= int(ColumnRole::Text); ++role)
            words.insert(columnRoleText(ColumnRole(role), phrases));
        for (int effect = 0; effect <= int(ImportEffect::SameDay); ++effect)
            words.insert(importEffectText(ImportEffect(effect), phrases));
    }
    QCOMPARE(words.size(), 2 * (9 + 8));
}

QTEST_GUILESS_MAIN(TestImportText)
#include "tst_importtext.moc"
