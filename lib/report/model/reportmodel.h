// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/certainty/analysis.h"
#include "report/model/claimmarks.h"

#include <QDateTime>
#include <variant>
#include <vector>

namespace lotse {

/// Everything that the report says, as values without painting; PDF (later ODT, HTML, XLSX) are made from it.
/// Text is plain: renderers escape it. A "[3]" after a statement is the number of a source in the appendix.
namespace report {

struct Span
{
    QString text = {};
    bool bold = false;
    bool secondary = false;
    QList<int> sources = {};
    Marks marks = {};
};

struct Paragraph
{
    QList<Span> spans = {};
    enum class Size { Body, Lead, Small, Figure }; ///< Figure: one big number
    Size size = Size::Body;
};

/// Level 1 is the title of a section; 2 and 3 stand inside of it.
struct Heading
{
    QString text = {};
    int level = 2;
};

struct BulletList
{
    QList<Paragraph> items = {};
    bool numbered = false;
};

enum class Tone { None, Good, Fair, Weak, Unknown, Failed, HighRisk };
enum class Mark {
    None,
    Quarter0,
    Quarter1,
    Quarter2,
    Quarter3,
    Quarter4,
    Unknown,
    KnockOut,
    Positive,
    Negative,
    Risk,
    Mixed,
    Neutral,
    NoEffect
};

struct Cell
{
    QString text = {};
    Tone tone = Tone::None;
    Mark mark = Mark::None;
    bool bold = false;
    Marks marks = {}; ///< of the text
    bool alignRight = false;
    bool chip = false; ///< tone as a small box behind the text instead of the whole cell
    QString secondary = {}; ///< second line, quieter
    QList<int> sources = {};
    QString link = {}; ///< address that the row leads to, https only
};

/// A group row spans all columns with its first cell, as a title; a wide row does so with a text on the row above.
struct Row
{
    QList<Cell> cells = {};
    bool group = false;
    bool wide = false;
    Cell again = {}; ///< stands in for an empty first cell where the row opens a page
};

struct Table
{
    QString caption = {};
    QList<Cell> head = {};
    QList<double> widths = {}; ///< shares, sum 1
    QList<Row> rows = {};
    bool dense = false;
    bool together = false; ///< on a page of its own rather than cut
};

struct Callout
{
    QString title = {};
    Paragraph text = {};
    Tone tone = Tone::None;
};

struct KeyValues
{
    QList<std::pair<QString, QString>> rows = {};
};

/// A picture; the drawing function takes its data from the evaluation. Its sentence is the alternative text.
enum class PictureKind { RankingBars, RankShares, WeightFlip, RiskMap, ArrivalLag, PartnershipTimeline, RatingLegend };

/// Options of which the one-page summary shows bars; the ranking section shows all.
inline constexpr qsizetype summaryBars = 4;

struct Picture
{
    PictureKind kind = PictureKind::RankingBars;
    QString sentence = {};
    int evaluation = 0; ///< index in Report::evaluations
    QString selected = {}; ///< id of the risk whose place after measures is shown
    bool complete = true; ///< false: only the first bars (summaryBars)
    bool compact = false; ///< as part of the one-page summary
    std::optional<Flip> flip = {}; ///< of WeightFlip
    QList<WeightLine> lines = {}; ///< of WeightFlip
    QString axisTitle = {}; ///< of WeightFlip: names the weight
};

struct Block;

/// Blocks side by side; the parts never break across pages.
struct Columns
{
    QList<double> widths = {}; ///< shares, sum 1
    std::vector<std::vector<Block>> columns = {};
};

struct Block : std::variant<Heading, Paragraph, BulletList, Table, Callout, KeyValues, Picture, Columns>
{
    using variant::variant;
};

struct Section
{
    QString id = {};
    QString title = {};
    std::vector<Block> blocks = {};
    bool newPage = true;
};

/// text: publisher, title, date, age at print
struct NumberedSource
{
    int number = 0;
    QString text = {};
    QString url = {};
};

/// What the cover says of one of several workloads.
struct CoverWorkload
{
    QString name = {};
    QString choice = {}; ///< with its state, in a few words
    QString planB = {}; ///< one sentence; empty where neither it nor a choice is noted
    QString verdict = {};
};

struct Cover
{
    QString kicker = {}; ///< "Decision report"
    QString title = {};
    QString client = {};
    QString subtitle = {}; ///< the workload
    QString recommendationLabel = {};
    QString recommendation = {}; ///< one sentence; of several workloads a line with the choice of each
    QList<CoverWorkload> workloads = {}; ///< where there are several
    Section overview = {}; ///< the same of all of them, which follows the cover where that has no room for them
    QString verdict = {};
    Tone verdictTone = Tone::None;
    KeyValues facts = {};
    QString consultant = {};
    bool draft = true;
    QString draftLabel = {};
    QByteArray logo = {};
};

struct Report
{
    Language language = Language::German;
    Cover cover = {};
    bool hasCover = true;
    /// ids: summary, situation, comparison, ranking, risks, duties, steps, method, figures, appendix.
    /// ReportSettings::omittedSections holds those that are left out, and "cover"; figures go with method.
    QList<Section> sections = {};
    QList<NumberedSource> sources = {}; ///< also listed in the appendix
    QString runningHeader = {};
    QString footer = {}; ///< "Stichtag der Angaben: … · Keine Rechtsberatung"
    QString pageNumber = {}; ///< "Page %1 of %2"
    QString continued = {}; ///< "%1 (continued)", for tables that go on
    QStringList versionStamps = {};
    QDateTime created = {}; ///< UTC; SOURCE_DATE_EPOCH fixes it
    QList<Evaluation> evaluations = {}; ///< one per workload, for the pictures
    QList<Analysis> analyses = {}; ///< how sure they are, one per workload
};

} // namespace report

/// Builds the report in @p language, with the draws and the seed of the engagement's thresholds. Deterministic: same
/// arguments, same report. Takes as long as the draws; needs no GUI thread.
[[nodiscard]] report::Report buildReport(const Library &library, const Engagement &engagement, Language language,
                                         const QDateTime &created);

/// Returns SOURCE_DATE_EPOCH as a time where it is set, else now (UTC).
[[nodiscard]] QDateTime reportTime();

} // namespace lotse
