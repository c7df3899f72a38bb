// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/evaluation.h"

#include <QDateTime>
#include <variant>

namespace lotse {

/// Everything that the report says, as values without painting; PDF (later ODT, HTML, XLSX) are made from it.
/// Text is plain: renderers escape it. A "[3]" after a statement is the number of a source in the appendix.
namespace report {

struct Span { QString text; bool bold = false; bool secondary = false; QList<int> sources; };
struct Paragraph { QList<Span> spans; };
struct Heading { QString text; int level = 1; };          ///< level 1 starts a section
struct BulletList { QList<Paragraph> items; bool numbered = false; };

enum class Tone { None, Good, Fair, Weak, Unknown, Failed, HighRisk };
enum class Mark { None, Quarter0, Quarter1, Quarter2, Quarter3, Quarter4, Unknown, KnockOut };

struct Cell { QString text; Tone tone = Tone::None; Mark mark = Mark::None; bool bold = false; bool stale = false; bool lowConfidence = false; bool alignRight = false; QList<int> sources; };
struct Row { QList<Cell> cells; bool group = false; };    ///< a group row spans all columns
struct Table { QString caption; QStringList head; QList<double> widths; QList<Row> rows; bool dense = false; }; ///< widths: shares, sum 1
struct Callout { QString title; Paragraph text; Tone tone = Tone::None; };
struct KeyValues { QList<std::pair<QString, QString>> rows; };

/// A picture; the drawing function takes its data from the evaluation. Its sentence is the alternative text.
enum class PictureKind { RankingBars, RiskMap, ArrivalLag, PartnershipTimeline };
struct Picture { PictureKind kind = PictureKind::RankingBars; QString sentence; double heightPoints = 200; };

using Block = std::variant<Heading, Paragraph, BulletList, Table, Callout, KeyValues, Picture>;

struct Section { QString id; QString title; QList<Block> blocks; bool newPage = true; };

struct NumberedSource { int number = 0; QString text; QString url; }; ///< text: publisher, title, date, age at print

struct Cover { QString title; QString client; QString subtitle; QString recommendation; Tone verdictTone = Tone::None; KeyValues facts; bool draft = true; QByteArray logo; };

struct Report
{
    Language language = Language::German;
    Cover cover;
    QList<Section> sections;           ///< ids: summary, situation, comparison, ranking, risks, duties, steps, appendix
    QList<NumberedSource> sources;
    QString runningHeader;
    QString footer;                    ///< "Stand der Belege … · Keine Rechtsberatung"
    QStringList versionStamps;
    QDateTime created;                 ///< UTC; SOURCE_DATE_EPOCH fixes it
    QList<Evaluation> evaluations;     ///< one per workload, for the pictures
};

} // namespace report

/// Builds the report in @p language. Deterministic: same arguments, same report.
[[nodiscard]] report::Report buildReport(const Library &library, const Engagement &engagement, Language language,
                                         const QDateTime &created);

/// Returns SOURCE_DATE_EPOCH as a time where it is set, else now (UTC).
[[nodiscard]] QDateTime reportTime();

} // namespace lotse
