// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/tableimport.h"

#include "core/sourcereader.h"
#include "core/visibletext.h"
#include "decision/cellanswer.h"
#include "decision/sheetday.h"
#include "decision/tableoptions.h"
#include "decision/tablewords.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lotse {

namespace {

constexpr qsizetype mostAnswers = 20000;
constexpr double largestImported = 1e15; // as in the files

ClaimValue numberValue(const Range &range)
{
    return {.kind = ClaimValue::Kind::Number, .level = {}, .number = range};
}

/// Reads one sheet.
class Import final
{
public:
    Import(const TableSheet &sheet, const TableMapping &mapping, const Library &library, const ImportRequest &request)
        : m_sheet(sheet), m_mapping(mapping), m_library(library), m_request(request), m_criteria(library),
          m_options(library)
    {
        for (const Profile &profile : library.profiles)
            m_takenIds.append(profile.id);
    }

    ImportedTable read()
    {
        const bool hasRows = m_mapping.hasCriterionRows();
        const ColumnRole wanted = hasRows ? ColumnRole::Answer : ColumnRole::Claim;
        if (!std::ranges::contains(m_mapping.columns, wanted, &MappedColumn::role)) {
            m_result.problems.append({.kind = ImportProblem::Kind::NothingMapped, .place = {.sheet = m_sheet.name}});
            return m_result;
        }
        for (qsizetype row = std::max(m_mapping.headingRow, 0); row < m_sheet.rows.size(); ++row) {
            if (m_result.answers.size() >= mostAnswers) {
                report(ImportProblem::Kind::TooManyAnswers, row, -1, {}, {});
                break;
            }
            if (hasRows)
                takeCriterionRow(row);
            else
                takeProviderRow(row);
        }
        leaveOutWhatDoesNotApply();
        return m_result;
    }

private:
    [[nodiscard]] TablePlace place(qsizetype row, qsizetype column) const
    {
        return {.sheet = m_sheet.name, .row = int(row) + 1, .column = int(column) + 1};
    }

    void report(ImportProblem::Kind kind, qsizetype row, qsizetype column, const QString &criterion,
                const QString &given)
    {
        m_result.problems.append(
            {.kind = kind, .place = place(row, column), .criterion = criterion, .given = given.left(longestNaming)});
    }

    [[nodiscard]] qsizetype columnOf(ColumnRole role) const
    {
        const auto found = std::ranges::find(m_mapping.columns, role, &MappedColumn::role);
        return found == m_mapping.columns.cend() ? -1 : found - m_mapping.columns.cbegin();
    }

    [[nodiscard]] QString textOf(qsizetype row, ColumnRole role) const
    {
        return m_sheet.cell(row, columnOf(role)).text;
    }

    void takeCriterionRow(qsizetype row)
    {
        const qsizetype named = columnOf(ColumnRole::Criterion);
        const QString asked = m_sheet.cell(row, named).text;
        if (asked.isEmpty())
            return;
        NamedId criterion = criterionOf(asked);
        if (criterion.id.isEmpty() && m_mapping.criteria.contains(comparableWords(asked)))
            return; // decided: it is not to be taken
        bool isReported = false;
        for (qsizetype column = 0; column < m_mapping.columns.size(); ++column) {
            const MappedColumn &mapped = m_mapping.columns.at(column);
            if (mapped.role != ColumnRole::Answer)
                continue;
            const TableCell &cell = m_sheet.cell(row, column);
            if (criterion.id.isEmpty()) {
                // A heading between the rows has no answer.
                if (cell.isEmpty() && cell.note != TableCell::Note::NoStoredValue)
                    continue;
                if (!isReported)
                    report(ImportProblem::Kind::UnknownCriterion, row, named, asked, asked);
                isReported = true;
            }
            const qsizetype target = targetOf(row, column, mapped.option);
            if (target >= 0)
                take(row, column, target, criterion, asked);
        }
    }

    void takeProviderRow(qsizetype row)
    {
        qsizetype target = -1;
        for (qsizetype column = 0; column < m_mapping.columns.size(); ++column) {
            const MappedColumn &mapped = m_mapping.columns.at(column);
            const TableCell &cell = m_sheet.cell(row, column);
            if (mapped.role != ColumnRole::Claim || (cell.isEmpty() && cell.note != TableCell::Note::NoStoredValue))
                continue;
            if (target < 0)
                target = targetOf(row, column, {});
            if (target < 0)
                return;
            const QString heading = m_sheet.cell(m_mapping.headingRow - 1, column).text;
            take(row, column, target, {.id = mapped.criterion}, heading);
        }
    }

    [[nodiscard]] NamedId criterionOf(const QString &asked) const
    {
        if (const auto decided = m_mapping.criteria.constFind(comparableWords(asked));
            decided != m_mapping.criteria.cend())
            return {.id = m_library.criterion(*decided) ? *decided : QString()};
        return m_criteria.criterionNamed(asked);
    }

    /// Returns the position of the target that the row, or the column named @p option, is about; -1 if there is none.
    qsizetype targetOf(qsizetype row, qsizetype column, const QString &option)
    {
        QString provider = option;
        QString deployment;
        if (provider.isEmpty()) {
            provider = textOf(row, ColumnRole::Provider);
            deployment = textOf(row, ColumnRole::Deployment);
        }
        if (provider.isEmpty() && deployment.isEmpty())
            provider = m_request.option;
        provider = inOneLine(provider).left(longestNaming);
        deployment = inOneLine(deployment).left(longestNaming);
        if (comparableWords(provider).isEmpty() && comparableWords(deployment).isEmpty()) {
            report(ImportProblem::Kind::NoOption, row, column, {}, m_sheet.cell(row, column).text);
            return -1;
        }
        const std::pair key(comparableWords(provider), comparableWords(deployment));
        const auto known = m_targets.constFind(key);
        const qsizetype target = known != m_targets.cend() ? *known : newTarget(provider, deployment);
        m_targets.insert(key, target);
        if (target < 0)
            report(ImportProblem::Kind::UnknownDeployment, row,
                   std::max<qsizetype>(columnOf(ColumnRole::Deployment), 0), provider, deployment);
        return target;
    }

    [[nodiscard]] OptionMeant meant(const QString &text) const
    {
        const auto decided = m_mapping.options.constFind(comparableWords(text));
        return m_options.meant(decided != m_mapping.options.cend() ? *decided : text);
    }

    qsizetype newTarget(const QString &provider, const QString &deployment)
    {
        OptionMeant option = meant(deployment.isEmpty() ? provider : QString(provider + u' ' + deployment));
        if (option.provider.isEmpty() && !deployment.isEmpty()) {
            option = meant(provider.isEmpty() ? deployment : provider);
            if (!option.provider.isEmpty() && option.deployment.isEmpty() && !provider.isEmpty()) {
                option.deployment = m_options.deploymentOf(option.provider, deployment);
                if (option.deployment.isEmpty())
                    return -1;
            }
        }
        ImportTarget target;
        if (option.provider.isEmpty()) {
            target =
                newProvider(provider.isEmpty() ? deployment : provider, provider.isEmpty() ? QString() : deployment);
        } else {
            const Profile *profile = m_library.profile(option.provider);
            const Deployment *known = profile->deployment(option.deployment);
            target = {.provider = option.provider,
                      .deployment = option.deployment,
                      .providerName = profile->name.german,
                      .deploymentName = known == nullptr ? QString() : known->name.german};
        }
        const auto same = std::ranges::find_if(std::as_const(m_result.targets), [&target](const ImportTarget &each) {
            return each.provider == target.provider && each.deployment == target.deployment;
        });
        if (same != m_result.targets.cend())
            return same - m_result.targets.cbegin();
        m_result.targets.append(target);
        return m_result.targets.size() - 1;
    }

    ImportTarget newProvider(const QString &name, const QString &deployment)
    {
        const QString words = comparableWords(name);
        if (!m_newIds.contains(words)) {
            m_newIds.insert(words, idFor(name, m_takenIds));
            m_takenIds.append(m_newIds.value(words));
        }
        ImportTarget target {.provider = m_newIds.value(words), .providerName = name, .isNew = true};
        if (!deployment.isEmpty()) {
            target.deploymentName = deployment;
            target.deployment = target.provider + u'.' + idFor(deployment, m_takenDeployments[target.provider]);
            m_takenDeployments[target.provider].append(target.deployment.section(u'.', 1));
        }
        return target;
    }

    void take(qsizetype row, qsizetype column, qsizetype target, const NamedId &criterion, const QString &asked)
    {
        const TableCell &cell = m_sheet.cell(row, column);
        ImportedAnswer answer {.place = place(row, column),
                               .target = target,
                               .criterion = criterion.id,
                               .asked = asked,
                               .given = cell.text,
                               .criteria = criterion.candidates};
        readEvidence(answer, row);
        if (const Criterion *known = m_library.criterion(criterion.id))
            readValue(answer, *known, cell);
        else
            answer.state = ImportedAnswer::State::ChoiceNeeded;
        keep(answer);
    }

    void keep(const ImportedAnswer &answer)
    {
        if (answer.criterion.isEmpty()) {
            m_result.answers.append(answer);
            return;
        }
        const std::pair key(answer.target, answer.criterion);
        const auto before = m_places.constFind(key);
        if (before == m_places.cend()) {
            m_places.insert(key, m_result.answers.size());
            m_result.answers.append(answer);
            return;
        }
        ImportedAnswer &first = m_result.answers[*before];
        if (answer.state == ImportedAnswer::State::NotDocumented)
            return;
        const bool isSameValue = answer.value.isKnown() && answer.value == first.value;
        if (first.state == ImportedAnswer::State::NotDocumented)
            first = answer;
        else if (!isSameValue && answer.given != first.given)
            report(ImportProblem::Kind::AnsweredTwice, answer.place.row - 1, answer.place.column - 1, answer.criterion,
                   answer.given);
    }

    void readEvidence(ImportedAnswer &answer, qsizetype row)
    {
        static const QRegularExpression address(u"https?://[^\\s<>\"„“”]+"_s);
        answer.text = textOf(row, ColumnRole::Text).left(longestNaming * 4);
        const QString source = inOneLine(textOf(row, ColumnRole::Source)).left(longestNaming);
        if (const auto match = address.match(source); match.hasMatch()) {
            QString url = match.captured();
            while (url.endsWith(u'.') || url.endsWith(u',') || url.endsWith(u';') || url.endsWith(u')'))
                url.chop(1);
            if (isWebAddress(url)) {
                answer.url = url;
                answer.evidence = QString(source).remove(url).simplified();
            }
        }
        if (answer.url.isEmpty())
            answer.evidence = saysNothing(source) ? QString() : source;
        answer.date = dayOf(row);
    }

    /// Returns the day of the row, read and reported once.
    QDate dayOf(qsizetype row)
    {
        if (m_dayRow == row)
            return m_day;
        m_dayRow = row;
        m_day = {};
        const qsizetype column = columnOf(ColumnRole::Date);
        const TableCell &cell = m_sheet.cell(row, column);
        if (cell.isEmpty())
            return m_day;
        const QList<QDate> days = cell.kind == TableCell::Kind::Date ? QList<QDate> {cell.date}
                                                                     : sheetDay(cell.text.left(longestNaming)).days;
        if (days.size() != 1) {
            m_result.problems.append(
                {.kind = days.isEmpty() ? ImportProblem::Kind::UnknownDate : ImportProblem::Kind::AmbiguousDate,
                 .place = place(row, column),
                 .criterion = {},
                 .given = cell.text.left(longestNaming),
                 .days = days});
        } else if (days.first() > m_request.today) {
            report(ImportProblem::Kind::FutureDate, row, column, {}, cell.text);
        } else if (days.first().year() >= 1900) {
            m_day = days.first();
        } else {
            report(ImportProblem::Kind::UnknownDate, row, column, {}, cell.text);
        }
        return m_day;
    }

    void readValue(ImportedAnswer &answer, const Criterion &criterion, const TableCell &cell)
    {
        using Kind = ImportProblem::Kind;
        const auto leaveOpen = [&](Kind kind) {
            answer.state = ImportedAnswer::State::ChoiceNeeded;
            report(kind, answer.place.row - 1, answer.place.column - 1, criterion.id, cell.text);
        };
        const auto decided = m_mapping.meanings.constFind(meaningKey(criterion.id, cell.text));
        if (cell.note == TableCell::Note::NoStoredValue) {
            leaveOpen(Kind::NoStoredValue);
        } else if (cell.kind == TableCell::Kind::Error) {
            leaveOpen(Kind::FaultyCell);
        } else if (cell.isEmpty()) {
            answer.state = ImportedAnswer::State::NotDocumented;
        } else if (decided != m_mapping.meanings.cend() && isValueOf(criterion, *decided)) {
            answer.value = *decided;
            answer.state = decided->isKnown() ? ImportedAnswer::State::Fits : ImportedAnswer::State::NotDocumented;
        } else if (criterion.kind == Criterion::Kind::Levels) {
            const NamedId level = levelMeant(criterion, cell.text);
            answer.levels = level.candidates;
            if (!level.id.isEmpty()) {
                answer.value = {.kind = ClaimValue::Kind::Level, .level = level.id, .number = {}};
                answer.state = ImportedAnswer::State::Fits;
            } else if (saysNothing(cell.text)) {
                answer.state = ImportedAnswer::State::NotDocumented;
            } else {
                leaveOpen(Kind::UnknownLevel);
            }
        } else if (cell.kind != TableCell::Kind::Number && saysNothing(cell.text)) {
            answer.state = ImportedAnswer::State::NotDocumented;
        } else if (const auto problem = readNumber(answer, criterion, cell)) {
            leaveOpen(*problem);
            m_result.problems.last().readings = answer.numbers;
        } else {
            answer.state = ImportedAnswer::State::Fits;
            if (const ScaleFit fit = scaleFit(criterion, answer.value); fit != ScaleFit::Inside)
                report(fit == ScaleFit::Doubtful ? Kind::DoubtfulNumber : Kind::OutsideScale, answer.place.row - 1,
                       answer.place.column - 1, criterion.id, cell.text);
        }
    }

    static bool isValueOf(const Criterion &criterion, const ClaimValue &value)
    {
        switch (value.kind) {
        case ClaimValue::Kind::Unknown: return true;
        case ClaimValue::Kind::Level: return criterion.level(value.level) != nullptr;
        case ClaimValue::Kind::Number:
            return criterion.kind == Criterion::Kind::Number && -largestImported <= value.number.low
                && value.number.low <= value.number.likely && value.number.likely <= value.number.high
                && value.number.high <= largestImported;
        }
        Q_UNREACHABLE_RETURN(false);
    }

    /// Returns what is wrong with the number.
    static std::optional<ImportProblem::Kind> readNumber(ImportedAnswer &answer, const Criterion &criterion,
                                                         const TableCell &cell)
    {
        if (cell.kind == TableCell::Kind::Number) {
            if (!isUnitOf(criterion, cell.unit))
                return ImportProblem::Kind::OtherUnit;
            if (!(std::abs(cell.number) <= largestImported))
                return ImportProblem::Kind::NotANumber;
            answer.value = numberValue({.low = cell.number, .likely = cell.number, .high = cell.number});
            return std::nullopt;
        }
        const QString text = cell.text.left(longestNaming);
        if (cell.kind == TableCell::Kind::Date || looksLikeDay(unquoted(text)))
            return ImportProblem::Kind::LooksLikeDate;
        const NumberAnswer found = numberAnswer(criterion, text);
        if (found.readings.size() > 1) {
            answer.numbers = found.readings;
            return ImportProblem::Kind::AmbiguousNumber;
        }
        if (found.readings.isEmpty())
            return found.otherUnit ? ImportProblem::Kind::OtherUnit : ImportProblem::Kind::NotANumber;
        answer.value = numberValue(found.readings.first());
        return std::nullopt;
    }

    /// Returns the forms of use that the target @p target has: those of the deployments that it holds for. A new one is
    /// what its answers are about.
    [[nodiscard]] QList<DeploymentForm> formsOf(qsizetype target) const
    {
        const ImportTarget &about = m_result.targets.at(target);
        QList<DeploymentForm> forms;
        if (const Profile *profile = m_library.profile(about.provider); profile != nullptr && !about.isNew) {
            for (const Deployment &deployment : profile->deployments) {
                if (about.deployment.isEmpty() || about.deployment == deployment.id)
                    forms.append(deployment.form);
            }
            return forms;
        }
        return {newForm(m_result, about.provider, m_library)};
    }

    void leaveOutWhatDoesNotApply()
    {
        QList<QList<DeploymentForm>> forms;
        for (qsizetype i = 0; i < m_result.targets.size(); ++i)
            forms.append(formsOf(i));
        QList<ImportProblem> problems;
        m_result.answers.removeIf([&](const ImportedAnswer &answer) {
            const Criterion *criterion = m_library.criterion(answer.criterion);
            const bool applies = criterion == nullptr || forms.at(answer.target).isEmpty()
                || std::ranges::any_of(forms.at(answer.target),
                                       [criterion](DeploymentForm form) { return criterion->appliesTo(form); });
            if (!applies && answer.state != ImportedAnswer::State::NotDocumented)
                problems.append({.kind = ImportProblem::Kind::DoesNotApply,
                                 .place = answer.place,
                                 .criterion = answer.criterion,
                                 .given = answer.given.left(longestNaming)});
            return !applies;
        });
        m_result.problems += problems;
        std::ranges::stable_sort(m_result.problems, {}, [](const ImportProblem &problem) { return problem.place.row; });
    }

    const TableSheet &m_sheet;
    const TableMapping &m_mapping;
    const Library &m_library;
    const ImportRequest &m_request;
    CriterionWords m_criteria;
    OptionNames m_options;
    QStringList m_takenIds;
    QHash<QString, QString> m_newIds; // of providers, by comparable words
    QHash<QString, QStringList> m_takenDeployments; // by provider
    QHash<std::pair<QString, QString>, qsizetype> m_targets; // by the words of provider and deployment
    QHash<std::pair<qsizetype, QString>, qsizetype> m_places; // of answers, by target and criterion
    qsizetype m_dayRow = -1;
    QDate m_day;
    ImportedTable m_result;
};

} // namespace

qsizetype ImportedTable::count(ImportedAnswer::State state) const
{
    return std::ranges::count(answers, state, &ImportedAnswer::state);
}

DeploymentForm newForm(const ImportedTable &table, const QString &provider, const Library &library)
{
    bool isForSeats = false;
    for (const ImportedAnswer &answer : table.answers) {
        const Criterion *criterion = library.criterion(answer.criterion);
        if (criterion == nullptr || !criterion->onlyFor || table.targets.at(answer.target).provider != provider
            || answer.state == ImportedAnswer::State::NotDocumented)
            continue;
        if (*criterion->onlyFor == DeploymentForm::Interface)
            return DeploymentForm::Interface;
        isForSeats = true;
    }
    return isForSeats ? DeploymentForm::Seat : DeploymentForm::Interface;
}

ImportedTable importTable(const TableSheet &sheet, const TableMapping &mapping, const Library &library,
                          const ImportRequest &request)
{
    return Import(sheet, mapping, library, request).read();
}

} // namespace lotse
