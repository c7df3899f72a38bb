// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/model/figuressection.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lotse::report {

namespace {

constexpr qsizetype mostColumns = 8; // that a page is wide enough for
constexpr qsizetype mostBars = 15;

/// Makes the tables of one workload.
class Figures
{
public:
    Figures(const Context &context, qsizetype index)
        : m_context(context), m_evaluation(context.evaluations.at(index)), m_analysis(context.analyses.at(index)),
          m_robustness(m_analysis.robustness), m_words(context.flips(m_evaluation))
    {
    }

    [[nodiscard]] Table places() const;
    [[nodiscard]] Table pairs() const;
    [[nodiscard]] Table centralWeights() const;
    [[nodiscard]] int otherPairs() const { return int(m_robustness.options.size() - columns()); }
    [[nodiscard]] int otherCentralWeights() const;
    [[nodiscard]] Table flips() const;
    [[nodiscard]] int otherFlips() const;
    [[nodiscard]] Table tornado() const;
    [[nodiscard]] Table checks() const;
    [[nodiscard]] int otherChecks() const;

private:
    [[nodiscard]] qsizetype columns() const { return std::min(mostColumns, m_robustness.options.size()); }
    /// Its column says that it is per cents.
    [[nodiscard]] QString share(double value) const
    {
        return m_context.numbers().percent(value, 1).chopped(m_context.numbers().percentSign().size());
    }
    [[nodiscard]] QString number(double value, int decimals) const { return m_context.number(value, decimals); }
    /// "3 STACKIT (eu01)": the number stands in the heads of the columns.
    [[nodiscard]] Cell numbered(qsizetype row) const
    {
        return {.text = u"%1  %2"_s.arg(QString::number(row + 1),
                                        m_context.optionName(m_evaluation, m_robustness.options.at(row)))};
    }
    [[nodiscard]] static Cell right(const QString &text, bool bold = false)
    {
        return {.text = text, .bold = bold, .alignRight = true};
    }
    [[nodiscard]] Table numberedTable(const QString &first, double firstWidth, const QStringList &more) const;
    [[nodiscard]] QString subject(const Flip &flip) const;
    [[nodiscard]] QString today(const Flip &flip) const;
    [[nodiscard]] QString target(const Flip &flip) const;
    [[nodiscard]] static bool isListed(const Flip &flip) { return flip.plausible || flip.isOfWeight(); }

    [[nodiscard]] static bool isWorthAsking(const Check &check)
    {
        return check.value > 0 || check.flips || check.decidesClearance;
    }

    const Context &m_context;
    const Evaluation &m_evaluation;
    const Analysis &m_analysis;
    const Robustness &m_robustness;
    FlipText m_words;
};

/// A dense table: a wide first column, then @p more narrow ones of figures.
Table Figures::numberedTable(const QString &first, double firstWidth, const QStringList &more) const
{
    Table table;
    table.dense = true;
    table.head = headCells({first});
    table.widths = {firstWidth};
    for (const QString &text : more) {
        table.head.append(right(text, true));
        table.widths.append((1 - firstWidth) / double(more.size()));
    }
    return table;
}

Table Figures::places() const
{
    QStringList heads;
    for (qsizetype rank = 0; rank < columns(); ++rank) {
        const bool rest = rank + 1 == columns() && m_robustness.options.size() > columns();
        heads.append(rest ? m_context.text(QT_TRANSLATE_NOOP("Report", "%1 and below")).arg(rank + 1)
                          : QString::number(rank + 1));
    }
    heads.append({m_context.text(QT_TRANSLATE_NOOP("Report", "Error")),
                  m_context.text(QT_TRANSLATE_NOOP("Report", "If in")),
                  m_context.text(QT_TRANSLATE_NOOP("Report", "Conf."))});
    Table table = numberedTable(m_context.text(QT_TRANSLATE_NOOP("Report", "Option")), 0.3, heads);
    for (qsizetype row = 0; row < m_robustness.options.size(); ++row) {
        const QList<double> &shares = m_robustness.rankAcceptability.at(row);
        Row cells {.cells = {numbered(row)}};
        for (qsizetype rank = 0; rank < columns(); ++rank) {
            double value = shares.at(rank);
            for (qsizetype below = columns(); rank + 1 == columns() && below < shares.size(); ++below)
                value += shares.at(below);
            cells.cells.append(right(share(value), rank == 0));
        }
        const OptionEvaluation *option = m_evaluation.option(m_robustness.options.at(row));
        const bool passed = option && option->clearance == Clearance::Passed;
        const bool everFirst = !m_robustness.centralWeights.at(row).isEmpty();
        cells.cells.append({right(number(m_robustness.firstPlaceError.at(row) * 100, 2)),
                            right(passed ? share(m_robustness.firstPlaceAmongPassed.at(row)) : u"–"_s),
                            right(everFirst ? share(m_robustness.confidenceFactor.at(row)) : u"–"_s)});
        table.rows.append(cells);
    }
    return table;
}

Table Figures::pairs() const
{
    QStringList heads;
    for (qsizetype column = 0; column < columns(); ++column)
        heads.append(QString::number(column + 1));
    Table table = numberedTable(m_context.text(QT_TRANSLATE_NOOP("Report", "Option")), 0.36, heads);
    for (qsizetype row = 0; row < m_robustness.options.size(); ++row) {
        Row cells {.cells = {numbered(row)}};
        for (qsizetype column = 0; column < columns(); ++column)
            cells.cells.append(right(row == column ? u"–"_s : share(m_robustness.pairwise.at(row).at(column))));
        table.rows.append(cells);
    }
    return table;
}

Table Figures::centralWeights() const
{
    QList<qsizetype> shown;
    QStringList heads {m_context.text(QT_TRANSLATE_NOOP("Report", "Now"))};
    for (qsizetype row = 0; row < m_robustness.options.size() && shown.size() < mostColumns; ++row) {
        if (m_robustness.centralWeights.at(row).isEmpty())
            continue;
        shown.append(row);
        heads.append(QString::number(row + 1));
    }
    Table table = numberedTable(m_context.text(QT_TRANSLATE_NOOP("Report", "Criterion")), 0.36, heads);
    for (qsizetype k = 0; k < m_robustness.criteria.size(); ++k) {
        const WeightEvaluation *weight = m_evaluation.weight(m_robustness.criteria.at(k));
        Row cells {.cells = {{.text = m_context.criterionName(m_robustness.criteria.at(k))},
                             right(share(weight ? weight->normalised : 0))}};
        for (const qsizetype row : std::as_const(shown))
            cells.cells.append(right(share(m_robustness.centralWeights.at(row).at(k))));
        table.rows.append(cells);
    }
    return table;
}

/// How many options come first in some cases and have no column.
int Figures::otherCentralWeights() const
{
    const auto first = std::ranges::count_if(m_robustness.centralWeights,
                                             [](const QList<double> &weights) { return !weights.isEmpty(); });
    return int(std::max<qsizetype>(0, first - mostColumns));
}

QString Figures::subject(const Flip &flip) const
{
    switch (flip.kind) {
    case Flip::Kind::Weight:
        return m_context.text(QT_TRANSLATE_NOOP("Report", "Weight: %1")).arg(m_words.criterion(flip.criterion));
    case Flip::Kind::GroupWeight:
        return m_context.text(QT_TRANSLATE_NOOP("Report", "Weight of the group: %1")).arg(m_words.group(flip.group));
    case Flip::Kind::Fact:
    case Flip::Kind::Clearance: break;
    }
    return m_context.text(QT_TRANSLATE_NOOP("Report", "%1: %2"))
        .arg(m_context.optionName(m_evaluation, flip.option), m_words.criterion(flip.criterion));
}

/// The share of a weight, or what the claim says now.
QString Figures::today(const Flip &flip) const
{
    if (flip.isOfWeight())
        return m_words.percent(flip.now, decimalsApart(flip.now, flip.at, 1));
    const Criterion *criterion = m_context.library.criterion(flip.criterion);
    const OptionEvaluation *option = m_evaluation.option(flip.option);
    if (!criterion || !option)
        return number(flip.now, 1);
    const auto cell = std::ranges::find(option->cells, flip.criterion, &CellEvaluation::criterion);
    if (cell == option->cells.cend())
        return number(flip.now, 1);
    const QString value = m_context.valueText(*criterion, *cell);
    if (cell->assumed)
        return m_context.text(QT_TRANSLATE_NOOP("Report", "%1, another reading is assumed")).arg(value);
    return cell->contradicting ? m_context.text(QT_TRANSLATE_NOOP("Report", "%1, contradicted")).arg(value) : value;
}

QString Figures::target(const Flip &flip) const
{
    if (flip.isOfWeight())
        return m_words.percent(flip.at, decimalsApart(flip.now, flip.at, 1));
    const Criterion *criterion = m_context.library.criterion(flip.criterion);
    if (flip.number && flip.until && criterion)
        return m_words.value(flip);
    if (flip.number)
        return criterion ? m_context.values.limit(*criterion, *flip.number) : m_context.numbers().about(*flip.number);
    const Level *level = criterion ? criterion->level(flip.level) : nullptr;
    return level ? m_context.in(level->shortLabel) : number(flip.at, 1);
}

Table Figures::flips() const
{
    Table table;
    table.dense = true;
    table.head = headCells({m_context.text(QT_TRANSLATE_NOOP("Report", "What changes"))});
    table.head.append({right(m_context.text(QT_TRANSLATE_NOOP("Report", "Now")), true),
                       right(m_context.text(QT_TRANSLATE_NOOP("Report", "Flips at")), true)});
    table.head.append(headCells({m_context.text(QT_TRANSLATE_NOOP("Report", "Then first")),
                                 m_context.text(QT_TRANSLATE_NOOP("Report", "Within the margin"))}));
    table.widths = {0.37, 0.13, 0.15, 0.25, 0.1};
    for (const Flip &flip : m_analysis.sensitivity.flips) {
        if (!isListed(flip))
            continue;
        const QString then =
            flip.newLeader.isEmpty() ? m_context.text(QT_TRANSLATE_NOOP("Report", "none")) : m_words.newLeader(flip);
        const QString sign = flip.level.isEmpty() && !flip.until ? (flip.above ? u"> "_s : u"< "_s) : QString();
        table.rows.append({.cells = {{.text = subject(flip)},
                                     right(today(flip)),
                                     right(sign + target(flip)),
                                     {.text = then},
                                     {.text = flip.plausible ? m_context.text(QT_TRANSLATE_NOOP("Report", "yes"))
                                                             : m_context.text(QT_TRANSLATE_NOOP("Report", "no"))}}});
    }
    return table;
}

int Figures::otherFlips() const
{
    return int(std::ranges::count_if(m_analysis.sensitivity.flips, [](const Flip &flip) { return !isListed(flip); }));
}

int Figures::otherChecks() const
{
    return int(
        std::ranges::count_if(m_analysis.checkNext.checks, [](const Check &check) { return !isWorthAsking(check); }));
}

Table Figures::tornado() const
{
    Table table;
    table.dense = true;
    table.head = headCells({m_context.text(QT_TRANSLATE_NOOP("Report", "What changes"))});
    table.head.append({right(m_context.text(QT_TRANSLATE_NOOP("Report", "Lead at the low end")), true),
                       right(m_context.text(QT_TRANSLATE_NOOP("Report", "Lead at the high end")), true)});
    table.widths = {0.6, 0.2, 0.2};
    const QList<TornadoBar> &bars = m_analysis.sensitivity.tornado;
    for (const TornadoBar &bar : bars.first(std::min(mostBars, bars.size()))) {
        Flip what;
        what.kind = bar.kind;
        what.criterion = bar.criterion;
        what.option = bar.option;
        table.rows.append(
            {.cells = {{.text = subject(what)}, right(number(bar.leadLow, 1)), right(number(bar.leadHigh, 1))}});
    }
    return table;
}

Table Figures::checks() const
{
    Table table;
    table.dense = true;
    table.head = headCells({m_context.text(QT_TRANSLATE_NOOP("Report", "Open claim"))});
    table.head.append({right(m_context.text(QT_TRANSLATE_NOOP("Report", "Fewer wrong choices")), true),
                       right(m_context.text(QT_TRANSLATE_NOOP("Report", "Error")), true)});
    table.head.append(headCells({m_context.text(QT_TRANSLATE_NOOP("Report", "Flips alone")),
                                 m_context.text(QT_TRANSLATE_NOOP("Report", "Knock-out"))}));
    table.widths = {0.5, 0.17, 0.09, 0.12, 0.12};
    const QString yes = m_context.text(QT_TRANSLATE_NOOP("Report", "yes"));
    for (const Check &check : m_analysis.checkNext.checks) {
        if (!isWorthAsking(check))
            continue;
        table.rows.append({.cells = {{.text = m_context.checks(m_evaluation).check(check)},
                                     right(m_words.percent(check.value, 2)),
                                     right(number(check.error * 100, 2)),
                                     {.text = check.flips ? yes : u"–"_s},
                                     {.text = check.decidesClearance ? yes : u"–"_s}}});
    }
    return table;
}

/// What the verdict was worked out with, one line each.
KeyValues limitsOf(const Context &context)
{
    const Thresholds &limits = context.engagement.thresholds;
    const auto say = [&](const char *source) { return context.text(source); };
    KeyValues values;
    values.rows = {
        {say(QT_TRANSLATE_NOOP("Report", "Fixed on")),
         limits.stamped.isValid() ? context.date(limits.stamped)
                                  : say(QT_TRANSLATE_NOOP("Report", "day not recorded"))},
        {say(QT_TRANSLATE_NOOP("Report", "Clear from")), context.numbers().limit(limits.clearShare)},
        {say(QT_TRANSLATE_NOOP("Report", "Leaning from")), context.numbers().limit(limits.leaningShare)},
        {say(QT_TRANSLATE_NOOP("Report", "Margin of weights")),
         say(QT_TRANSLATE_NOOP("Report", "%1 points of 10, confirmed %2"))
             .arg(context.amount(limits.weightMargin), context.amount(limits.confirmedMargin))},
        {say(QT_TRANSLATE_NOOP("Report", "Close within")),
         say(QT_TRANSLATE_NOOP("Report", "%1 points of 100")).arg(context.amount(limits.nearTie))},
        {say(QT_TRANSLATE_NOOP("Report", "Decides then")),
         limits.nearTieCriterion.isEmpty() ? say(QT_TRANSLATE_NOOP("Report", "no criterion set"))
             : context.library.criterion(limits.nearTieCriterion)
             ? context.criterionName(limits.nearTieCriterion)
             : say(QT_TRANSLATE_NOOP("Report", "“%1”, no criterion of the library")).arg(limits.nearTieCriterion)},
        {say(QT_TRANSLATE_NOOP("Report", "Number of cases")),
         say(QT_TRANSLATE_NOOP("Report", "at least %1, drawn with seed %2"))
             .arg(context.numbers().count(limits.draws), QString::number(limits.seed))},
    };
    return values;
}

void addTables(const Context &context, Section &section, qsizetype index)
{
    const Figures figures(context, index);
    const auto add = [&](const QString &title, const Table &table, const QString &note) {
        if (table.rows.isEmpty())
            return;
        section.blocks.push_back(Heading {.text = title, .level = 3});
        section.blocks.push_back(table);
        if (!note.isEmpty())
            section.blocks.push_back(small(note));
    };
    const auto say = [&](const char *source) { return context.text(source); };
    const auto withoutColumn = [&](int options) {
        return options > 0
            ? context.text(QT_TRANSLATE_N_NOOP("Report", "%n more option(s) have no column here."), options)
            : QString();
    };
    const bool compares = AnalysisText::comparesPlaces(context.analyses.at(index));
    add(say(QT_TRANSLATE_NOOP("Report", "Shares of the places, in %")), compares ? figures.places() : Table(),
        say(QT_TRANSLATE_NOOP("Report",
                              "Error: standard error of the first place, in percentage points. If in: first place with "
                              "only the options that "
                              "are in. Conf. (confidence factor): how often the option is first with its mean weights "
                              "from the table below.")));
    add(say(QT_TRANSLATE_NOOP("Report", "How often the row beats the column, in %")),
        compares ? figures.pairs() : Table(), withoutColumn(figures.otherPairs()));
    add(say(QT_TRANSLATE_NOOP("Report", "Mean weights with which an option is first, in %")),
        compares ? figures.centralWeights() : Table(), withoutColumn(figures.otherCentralWeights()));
    const int others = figures.otherFlips();
    const int unasked = figures.otherChecks();
    add(say(QT_TRANSLATE_NOOP("Report", "What would flip the first place")), figures.flips(),
        others > 0
            ? context.text(QT_TRANSLATE_N_NOOP("Report",
                                               "Not listed: %n flip(s) by claims that are documented well enough "
                                               "not to leave them open."),
                           others)
            : QString());
    add(say(QT_TRANSLATE_NOOP("Report", "Lead over the runner-up at both ends, in points")), figures.tornado(), {});
    add(say(QT_TRANSLATE_NOOP("Report", "What to check next")), figures.checks(),
        unasked > 0 ? context.text(QT_TRANSLATE_N_NOOP("Report",
                                                       "Not listed: %n open claim(s) whose answer would not change the "
                                                       "choice noticeably."),
                                   unasked)
                    : QString());
}

} // namespace

Section figuresSection(const Context &context)
{
    Section section;
    section.id = u"figures"_s;
    section.title = context.text(QT_TRANSLATE_NOOP("Report", "Figures behind the verdict"));
    section.newPage = false;
    section.blocks.push_back(
        Heading {.text = context.text(QT_TRANSLATE_NOOP("Report", "Limits and draws")), .level = 3});
    section.blocks.push_back(limitsOf(context));
    for (qsizetype index = 0; index < context.evaluations.size(); ++index) {
        context.addWorkloadHeading(section, context.evaluations.at(index));
        addTables(context, section, index);
    }
    return section;
}

} // namespace lotse::report
