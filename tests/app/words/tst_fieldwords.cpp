// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/fieldwords.h"
#include "app/words/language.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotse;

namespace {

constexpr std::array objectTypes {
    ProfileObject::Profile,      ProfileObject::Deployment, ProfileObject::Layers, ProfileObject::TypicalModel,
    ProfileObject::Access,       ProfileObject::Claim,      ProfileObject::Range,  ProfileObject::Contradiction,
    ProfileObject::Announcement, ProfileObject::Measure,    ProfileObject::Source, ProfileObject::LocalizedText};

/// The longest sentence of @p text, in words.
qsizetype longestSentence(const QString &text)
{
    qsizetype longest = 0;
    for (const QString &sentence : text.split(QRegularExpression(u"[.:;]"_s)))
        longest = std::max(longest, sentence.split(u' ', Qt::SkipEmptyParts).size());
    return longest;
}

} // namespace

class TestFieldWords final : public QObject
{
    Q_OBJECT

private slots:
    void namesAndExplainsEachField_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("German") << Language::German;
        QTest::newRow("English") << Language::English;
    }

    void namesAndExplainsEachField()
    {
        QFETCH(Language, language);
        ProgramLanguage program;
        program.set(language);
        for (const ProfileObject object : objectTypes) {
            QVERIFY(!FieldWords::object(object).isEmpty());
            QSet<QString> labels;
            for (const ProfileField &field : fieldsOf(object)) {
                const QString label = FieldWords::label(object, field);
                const QString explanation = FieldWords::explanation(object, field);
                QVERIFY2(!label.isEmpty() && label.size() <= 26 && label.at(0).isUpper(), qPrintable(label));
                QVERIFY2(explanation.endsWith(u'.') && longestSentence(explanation) <= 20, qPrintable(explanation));
                QVERIFY2(!labels.contains(label), qPrintable(u"two fields are called "_s + label));
                labels.insert(label);
            }
        }
    }

    void namesEachChoice_data() { namesAndExplainsEachField_data(); }

    void namesEachChoice()
    {
        QFETCH(Language, language);
        ProgramLanguage program;
        program.set(language);
        for (const ProfileObject object : objectTypes) {
            for (const ProfileField &field : fieldsOf(object)) {
                QSet<QString> words;
                for (const QString &choice : choicesOf(field)) {
                    const QString word = FieldWords::choice(field, choice);
                    QVERIFY2(!word.isEmpty() && !word.contains(u'_') && !words.contains(word), qPrintable(choice));
                    words.insert(word);
                }
            }
        }
        const ProfileField &region = *fieldOf(ProfileObject::Layers, u"region");
        QCOMPARE(FieldWords::choice(region, u"de"_s), language == Language::German ? u"Deutschland"_s : u"Germany"_s);
        QCOMPARE(FieldWords::choice(region, u"moon"_s), u"moon"_s);
        const ProfileField &basis = *fieldOf(ProfileObject::Claim, u"basis");
        QCOMPARE(FieldWords::choice(basis, u"contract"_s), language == Language::German ? u"Vertrag"_s : u"contract"_s);
    }

    void saysWhenAFieldIsNeeded()
    {
        ProgramLanguage program;
        program.set(Language::English);
        QCOMPARE(FieldWords::need(*fieldOf(ProfileObject::Claim, u"text")), u"required"_s);
        QCOMPARE(FieldWords::need(*fieldOf(ProfileObject::Claim, u"basis")), u"required with a value"_s);
        QCOMPARE(FieldWords::need(*fieldOf(ProfileObject::Claim, u"status")), QString());
    }
};

QTEST_MAIN(TestFieldWords)
#include "tst_fieldwords.moc"
