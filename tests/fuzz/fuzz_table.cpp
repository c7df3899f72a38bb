// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a table holds, what is made of it is a profile that can be read. Three kinds of input: CSV, a workbook, and
// the parts of one (sheet, texts, formats, each behind a byte 1e), because changed bytes of an archive seldom unpack.
#include "decision/importedprofile.h"
#include "fuzz/fuzz.h"
#include "tables/tablefile.h"
#include "tables/workbookwriter.h"

#include <cmath>

namespace {

using namespace lotse;

QByteArray workbookOf(const QByteArray &bytes)
{
    const QByteArrayList parts = bytes.split('\x1e');
    QList<WrittenPart> all = WrittenWorkbook {.sheets = {{.name = "Answers"}}}.parts();
    for (WrittenPart &part : all) {
        part.isPacked = false;
        if (part.name.endsWith("sheet1.xml"))
            part.content = parts.value(0);
        else if (part.name.endsWith("sharedStrings.xml") && parts.size() > 1)
            part.content = parts.value(1);
        else if (part.name.endsWith("styles.xml") && parts.size() > 2)
            part.content = parts.value(2);
    }
    return archive(all);
}

void requireReadable(const QByteArray &profile)
{
    const CheckedProfile checked = readProfile(profile, QStringLiteral("f"), shippedContent());
    for (const Issue &issue : checked.issues) {
        // Letters that were broken before are a question to a person.
        require(issue.severity == Issue::Severity::Warning || issue.code == Issue::Code::DoubleEncoded,
                "what is made of a table can be read");
    }
}

void requireSense(const ImportedTable &table)
{
    for (const ImportedAnswer &answer : table.answers) {
        require(answer.target >= 0 && answer.target < table.targets.size(), "an answer is about somebody");
        require(answer.place.row > 0 && answer.place.column > 0, "an answer stands somewhere");
        require((answer.state == ImportedAnswer::State::Fits) == answer.value.isKnown(), "what fits is known");
        require(std::isfinite(answer.value.number.low) && answer.value.number.low <= answer.value.number.high,
                "a number lies between its ends");
        require(answer.criterion.isEmpty() || shippedContent().criterion(answer.criterion) != nullptr,
                "an answer is about a criterion");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const auto table = readTable(bytes.startsWith('<') ? workbookOf(bytes) : bytes, QStringLiteral("f"),
                                 {.partBytes = 4 * 1024 * 1024, .allBytes = 8 * 1024 * 1024});
    if (!table)
        return 0;
    require(!table->sheets.isEmpty(), "a table has a sheet");
    const TableSheet &sheet = table->sheets.at(guessedSheet(*table, shippedContent()));
    require(sheet.rows.size() <= TableLimits().rows && sheet.columnCount() <= TableLimits().columns,
            "a sheet keeps to its limits");
    const TableMapping mapping = guessedMapping(sheet, shippedContent());
    const auto again = mappingFromJson(mappingJson(mapping));
    require(again.has_value() && *again == mapping, "a mapping is kept as it is");
    const ImportedFile file {.name = QStringLiteral("f.csv"), .today = QDate(2026, 11, 30)};
    for (const QString &option : {QStringLiteral("New one"), QStringLiteral("stackit.eu01")}) {
        const ImportedTable imported =
            importTable(sheet, mapping, shippedContent(), {.option = option, .today = file.today});
        requireSense(imported);
        QStringList made;
        for (const ImportTarget &target : imported.targets) {
            if (made.size() > 3 || made.contains(target.provider))
                continue;
            made.append(target.provider);
            if (target.isNew) {
                requireReadable(writeJson(newProfile(imported, target.provider, shippedContent(), file)));
                continue;
            }
            const auto text = readFile(shippedContent().profile(target.provider)->file);
            require(text.has_value(), "a shipped profile can be read");
            const ProfileAdditions additions = additionsTo(*text, imported, shippedContent(), file);
            require(additions.issues.isEmpty() && additions.effects.size() == imported.answers.size(),
                    "each answer has an effect");
            requireReadable(writeJson(withEdits(*parseJson(*text, QStringLiteral("f")), additions.edits)));
        }
    }
    return 0;
}
