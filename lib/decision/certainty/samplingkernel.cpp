// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The inner loops of the random draws, compiled once for each kind of processor. One lane is one draw. What is drawn is
// a multiplication, addition, division or square root that IEEE 754 rounds the same way everywhere, and never fused;
// scores may be, because those that a rounding could turn around are compared again in double; what is added up over
// draws is a whole number. So every processor counts the same.
#include "decision/certainty/samplingkernel.h"
#include "decision/certainty/quantiletable.h"

// One each of what processors in use differ by; more would only make the program larger.
#define HWY_DISABLED_TARGETS (HWY_SSSE3 | HWY_SSE4 | HWY_AVX3_DL | HWY_AVX3_ZEN4 | HWY_AVX3_SPR | HWY_ALL_SVE | HWY_RVV)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "decision/certainty/samplingkernel.cpp"
#include <hwy/foreach_target.h>

#include <hwy/highway.h>

#include <limits>
#include <memory>
#include <new>
#include <utility>

HWY_BEFORE_NAMESPACE();
namespace lotse::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

using Floats = hn::CappedTag<float, streamsPerChunk>;
using Integers = hn::RebindToSigned<Floats>;
using Words = hn::RebindToUnsigned<Floats>;
using FloatVector = hn::Vec<Floats>;
using IntegerVector = hn::Vec<Integers>;
using WordVector = hn::Vec<Words>;

// A number that is known when this is compiled, which the width of scalable registers is not.
static_assert(HWY_HAVE_SCALABLE == 0);
constexpr size_t lanes = hn::MaxLanes(Floats());

/// Vectors of draws that are compared together, to spare loads and stores.
constexpr int steps = 4;
static_assert(drawsPerStream % steps == 0 && steps % 2 == 0);
static_assert(drawsPerStream / weightUnit < 0x1p31);

/// Calls @p work with each number below Count as a constant: only so do vectors of an array stay in registers.
template<size_t Count, typename Work>
HWY_INLINE void unrolled(Work work)
{
    [&]<size_t... Index>(std::index_sequence<Index...>)
        HWY_ATTR { (work(std::integral_constant<size_t, Index>()), ...); }(std::make_index_sequence<Count>());
}

/// One generator per lane.
class Generator
{
public:
    Generator(std::uint64_t seed, std::int64_t chunk, int firstStream)
    {
        const Words words;
        HWY_ALIGN std::array<std::array<std::uint32_t, streamsPerChunk>, 4> start {};
        for (size_t lane = 0; lane < lanes; ++lane) {
            const auto state = streamStart(seed, chunk, firstStream + int(lane));
            for (size_t part = 0; part < 4; ++part)
                start[part][lane] = state[part];
        }
        m_first = hn::LoadU(words, start[0].data());
        m_second = hn::LoadU(words, start[1].data());
        m_third = hn::LoadU(words, start[2].data());
        m_fourth = hn::LoadU(words, start[3].data());
    }

    /// Returns multiples of 2^-24 in [0, 1).
    HWY_INLINE FloatVector next()
    {
        const WordVector sum = hn::Add(m_first, m_fourth);
        const WordVector shifted = hn::ShiftLeft<9>(m_second);
        m_third = hn::Xor(m_third, m_first);
        m_fourth = hn::Xor(m_fourth, m_second);
        m_second = hn::Xor(m_second, m_third);
        m_first = hn::Xor(m_first, m_fourth);
        m_third = hn::Xor(m_third, shifted);
        m_fourth = hn::RotateRight<21>(m_fourth);
        const Floats floats;
        const Integers integers;
        return hn::Mul(hn::ConvertTo(floats, hn::BitCast(integers, hn::ShiftRight<8>(sum))), hn::Set(floats, 0x1p-24F));
    }

private:
    WordVector m_first, m_second, m_third, m_fourth;
};

/// Returns -ln(x) for x in (0, 1]: exponentially distributed for uniform x. x = 2^e m with m near 1, and
/// ln m = 2 artanh(s), s = (m - 1) / (m + 1), by its series.
HWY_INLINE FloatVector minusLog(FloatVector x)
{
    const Floats floats;
    const Integers integers;
    // The mantissa lies in [sqrt(1/2), sqrt(2)), where the series is shortest.
    const auto offset = hn::Set(integers, 0x3f3504f3);
    const auto shifted = hn::Sub(hn::BitCast(integers, x), offset);
    const auto exponent = hn::ShiftRight<23>(shifted);
    const auto mantissa = hn::BitCast(floats, hn::Add(hn::And(shifted, hn::Set(integers, 0x007fffff)), offset));
    const auto one = hn::Set(floats, 1.0F);
    const auto s = hn::Div(hn::Sub(mantissa, one), hn::Add(mantissa, one));
    const auto square = hn::Mul(s, s);
    auto series = hn::Set(floats, 2.0F / 9);
    series = hn::Add(hn::Mul(series, square), hn::Set(floats, 2.0F / 7));
    series = hn::Add(hn::Mul(series, square), hn::Set(floats, 2.0F / 5));
    series = hn::Add(hn::Mul(series, square), hn::Set(floats, 2.0F / 3));
    series = hn::Add(hn::Mul(series, square), hn::Set(floats, 2.0F));
    const auto logarithm =
        hn::Add(hn::Mul(hn::ConvertTo(floats, exponent), hn::Set(floats, 0.693147180559945F)), hn::Mul(series, s));
    return hn::Neg(logarithm);
}

constexpr std::align_val_t alignment {64}; // bytes of the widest register

template<typename T>
struct FreeAligned
{
    void operator()(T *values) const { ::operator delete[](values, alignment); }
};

template<typename T>
using AlignedArray = std::unique_ptr<T[], FreeAligned<T>>;

template<typename T>
AlignedArray<T> aligned(size_t size)
{
    return AlignedArray<T>(static_cast<T *>(::operator new[](size * sizeof(T), alignment)));
}

class Kernel
{
public:
    Kernel(const KernelInput &input, KernelCounts &counts)
        : m_input(input), m_counts(counts), m_options(size_t(input.options)), m_weighted(size_t(input.weighted)),
          m_weights(aligned<float>(std::max<size_t>(m_weighted, 1) * steps * lanes)),
          m_shares(aligned<std::int32_t>(std::max<size_t>(m_weighted, 1) * steps * lanes)),
          m_sums(aligned<float>(steps * lanes)),
          m_uniform(aligned<float>(size_t(input.problem->variables + 1) * steps * lanes)),
          m_factors(aligned<float>(std::max<size_t>(input.parts.size(), 1) * steps * lanes)),
          m_scores(aligned<float>(m_options * steps * lanes)), m_sorted(aligned<float>(m_options * steps * lanes)),
          m_ranks(aligned<std::int32_t>(m_options * steps * lanes)),
          m_rankCounts(aligned<std::int32_t>(2 * m_options * m_options)),
          m_wins(aligned<std::int32_t>(m_options * m_options * lanes)),
          m_firstWeights(aligned<std::int32_t>(std::max<size_t>(m_options * m_weighted, 1) * lanes)), m_exact(input),
          m_order(m_options, 0)
    {
        clearCounts();
    }

    void runChunk(std::int64_t chunk)
    {
        for (size_t firstStream = 0; firstStream < size_t(streamsPerChunk); firstStream += lanes) {
            // The weight units of the draws of one stream fit into 32 bits, not many more.
            clear(m_firstWeights.get(), m_options * m_weighted);
            Generator generator(m_input.problem->seed, chunk, int(firstStream));
            for (int block = 0; block < drawsPerStream / steps; ++block) {
                for (int step = 0; step < steps; ++step) {
                    drawWeights(generator, step);
                    drawFacts(generator, step);
                }
                for (int step = 0; step < steps; step += 2)
                    score(step);
                if (!m_input.parts.empty())
                    scaleParts();
                compare();
                countRanks();
                settleNearOnes(chunk * drawsPerChunk + std::int64_t(firstStream) * drawsPerStream
                               + std::int64_t(block) * steps);
                addWeightsOfFirst();
            }
            for (size_t i = 0; i < m_options * m_weighted; ++i)
                m_counts.firstWeights[i] += sum(m_firstWeights.get() + i * lanes);
        }
        m_counts.draws += drawsPerChunk;
        // Counts of draws fit for long.
        if (++m_chunks == mostChunks)
            flush();
    }

private:
    [[nodiscard]] float *weights(int step) const { return m_weights.get() + size_t(step) * m_weighted * lanes; }
    [[nodiscard]] std::int32_t *shares(int step) const { return m_shares.get() + size_t(step) * m_weighted * lanes; }

    [[nodiscard]] float *uniform(int step) const
    {
        return m_uniform.get() + size_t(step) * size_t(m_input.problem->variables) * lanes;
    }

    void clear(std::int32_t *values, size_t vectors) const { std::fill(values, values + vectors * lanes, 0); }

    HWY_INLINE void drawWeights(Generator &generator, int step)
    {
        const Floats floats;
        const Integers integers;
        float *weight = weights(step);
        auto sum = hn::Zero(floats);
        if (m_input.problem->weights == WeightInformation::Intervals) {
            for (size_t k = 0; k < m_weighted; ++k) {
                const auto value = hn::Add(hn::Set(floats, m_input.low[k]),
                                           hn::Mul(generator.next(), hn::Set(floats, m_input.width[k])));
                hn::Store(value, floats, weight + k * lanes);
                sum = hn::Add(sum, value);
            }
        } else {
            // Sorted exponentials without sorting (Rényi, 1953): the smallest of n is e / n, each next one larger by
            // e / (number that are left). The weightiest stands first.
            const bool ordered = m_input.problem->weights == WeightInformation::Order;
            auto smaller = hn::Zero(floats);
            for (size_t k = m_weighted; k-- > 0;) {
                const auto uniform = hn::Add(generator.next(), hn::Set(floats, 0x1p-25F));
                auto value = minusLog(uniform);
                if (ordered) {
                    value = hn::Add(smaller, hn::Mul(value, hn::Set(floats, 1.0F / float(k + 1))));
                    smaller = value;
                }
                hn::Store(value, floats, weight + k * lanes);
                sum = hn::Add(sum, value);
            }
        }
        const auto one = hn::Set(floats, 1.0F);
        const auto positive = hn::Gt(sum, hn::Zero(floats));
        const auto scale = hn::Div(hn::Set(floats, float(1.0 / weightUnit)), hn::IfThenElse(positive, sum, one));
        std::int32_t *share = shares(step);
        for (size_t k = 0; k < m_weighted; ++k) {
            const auto value = hn::Mul(hn::Load(floats, weight + k * lanes), scale);
            hn::Store(hn::NearestInt(value), integers, share + k * lanes);
        }
        hn::Store(sum, floats, m_sums.get() + size_t(step) * lanes);
    }

    HWY_INLINE void drawFacts(Generator &generator, int step)
    {
        const Floats floats;
        for (int variable = 0; variable < m_input.problem->variables; ++variable)
            hn::Store(generator.next(), floats, uniform(step) + size_t(variable) * lanes);
    }

    /// As tableAt.
    [[nodiscard]] HWY_INLINE FloatVector pointsOf(const KernelCell &cell, int step) const
    {
        const Floats floats;
        const Integers integers;
        const auto drawn = hn::Load(floats, uniform(step) + size_t(cell.variable) * lanes);
        if (cell.table < 0)
            return hn::Mul(drawn, hn::Set(floats, cell.height));
        const QuantileTable &table = m_input.problem->tables[size_t(cell.table)];
        const auto halfBit = hn::Set(floats, nodes::halfBit);
        const auto isUpper = hn::Ge(drawn, hn::Set(floats, 0.5F));
        const auto share =
            hn::IfThenElse(isUpper, hn::Sub(hn::Sub(hn::Set(floats, 1.0F), drawn), halfBit), hn::Add(drawn, halfBit));
        const auto bits = hn::BitCast(integers, share);
        const auto octave = hn::Sub(hn::ShiftRight<nodes::fractionBits>(bits), hn::Set(integers, nodes::firstOctave));
        const auto octaveFraction =
            hn::Mul(hn::ConvertTo(floats, hn::And(bits, hn::Set(integers, nodes::fractionMask))),
                    hn::Set(floats, nodes::fractionUnit));
        const auto position = hn::Mul(share, hn::Set(floats, float(nodes::equalPerUnit)));
        const auto equal = hn::ConvertTo(integers, position);
        const auto equalFraction = hn::Sub(position, hn::ConvertTo(floats, equal));
        const auto inOctaves = hn::Lt(share, hn::Set(floats, nodes::equalShare));
        const auto fraction = hn::IfThenElse(inOctaves, octaveFraction, equalFraction);
        const auto inHalf = hn::IfThenElse(hn::RebindMask(integers, inOctaves), octave,
                                           hn::Add(equal, hn::Set(integers, nodes::inOctaves - nodes::perOctave)));
        const auto index =
            hn::Add(inHalf, hn::IfThenElseZero(hn::RebindMask(integers, isUpper), hn::Set(integers, nodes::perHalf)));
        const auto below = hn::GatherIndex(floats, table.data(), index);
        const auto above = hn::GatherIndex(floats, table.data() + 1, index);
        return hn::Add(below, hn::Mul(fraction, hn::Sub(above, below)));
    }

    /// Scores the options @p first .. @p first + @p Count - 1 in two vectors of draws.
    template<size_t Count>
    HWY_INLINE void scoreSome(size_t first, int step)
    {
        const Floats floats;
        const float *row = m_input.matrix.data() + first * m_weighted;
        const float *weight = weights(step);
        const float *nextWeight = weights(step + 1);
        FloatVector sum[Count]; // NOLINT(modernize-avoid-c-arrays): vectors of unknown size cannot stand in std::array
        FloatVector nextSum[Count]; // NOLINT(modernize-avoid-c-arrays)
        unrolled<Count>([&](auto i) HWY_ATTR { sum[i] = nextSum[i] = hn::Zero(Floats()); });
        for (size_t k = 0; k < m_weighted; ++k) {
            const auto drawn = hn::Load(floats, weight + k * lanes);
            const auto nextDrawn = hn::Load(floats, nextWeight + k * lanes);
            unrolled<Count>([&](auto i) HWY_ATTR {
                const auto points = hn::Set(Floats(), row[i * m_weighted + k]);
                sum[i] = hn::MulAdd(drawn, points, sum[i]);
                nextSum[i] = hn::MulAdd(nextDrawn, points, nextSum[i]);
            });
        }
        unrolled<Count>([&](auto i) HWY_ATTR {
            float *scores = m_scores.get() + ((first + i) * steps + size_t(step)) * lanes;
            hn::Store(withDrawnCells(first + i, step, sum[i]), Floats(), scores);
            hn::Store(withDrawnCells(first + i, step + 1, nextSum[i]), Floats(), scores + lanes);
        });
    }

    /// Adds the cells of @p option that are drawn to @p sum.
    [[nodiscard]] HWY_INLINE FloatVector withDrawnCells(size_t option, int step, FloatVector sum) const
    {
        for (int c = m_input.firstCell[option]; c < m_input.firstCell[option + 1]; ++c) {
            const KernelCell &cell = m_input.cells[size_t(c)];
            const auto weight = hn::Load(Floats(), weights(step) + size_t(cell.criterion) * lanes);
            sum = hn::Add(sum, hn::Mul(weight, pointsOf(cell, step)));
        }
        return sum;
    }

    HWY_NOINLINE void score(int step)
    {
        size_t option = 0;
        for (; option + 4 <= m_options; option += 4)
            scoreSome<4>(option, step);
        for (; option < m_options; ++option)
            scoreSome<1>(option, step);
    }

    /// Raises the scores of options to which not all criteria apply as if their weights had the sum of all.
    HWY_NOINLINE void scaleParts()
    {
        const Floats floats;
        for (size_t part = 0; part < m_input.parts.size(); ++part) {
            for (int step = 0; step < steps; ++step) {
                auto sum = hn::Zero(floats);
                for (size_t k = 0; k < m_weighted; ++k)
                    sum = hn::Add(
                        sum,
                        hn::Mul(hn::Load(floats, weights(step) + k * lanes), hn::Set(floats, m_input.parts[part][k])));
                const auto whole = hn::Load(floats, m_sums.get() + size_t(step) * lanes);
                const auto isAny = hn::Gt(sum, hn::Zero(floats));
                hn::Store(hn::IfThenElseZero(isAny, hn::Div(whole, hn::IfThenElse(isAny, sum, hn::Set(floats, 1.0F)))),
                          floats, m_factors.get() + (part * steps + size_t(step)) * lanes);
            }
        }
        for (size_t option = 0; option < m_options; ++option) {
            if (m_input.partOf[option] < 0)
                continue;
            const float *factor = m_factors.get() + size_t(m_input.partOf[option]) * steps * lanes;
            float *scores = m_scores.get() + option * steps * lanes;
            for (size_t place = 0; place < steps * lanes; place += lanes) {
                hn::Store(hn::Mul(hn::Load(floats, scores + place), hn::Load(floats, factor + place)), floats,
                          scores + place);
            }
        }
    }

    /// Of equal ones the earlier is better, until settleNearOnes().
    HWY_NOINLINE void compare()
    {
        const Integers integers;
        const size_t options = m_options;
        clear(m_ranks.get(), options * steps);
        for (size_t option = 0; option < options; ++option) {
            const float *ownScore = m_scores.get() + option * steps * lanes;
            std::int32_t *ownRank = m_ranks.get() + option * steps * lanes;
            FloatVector score[steps]; // NOLINT(modernize-avoid-c-arrays)
            IntegerVector rank[steps]; // NOLINT(modernize-avoid-c-arrays)
            unrolled<steps>([&](auto step) HWY_ATTR {
                score[step] = hn::Load(Floats(), ownScore + step * lanes);
                // As many as follow, less those of them that are not better.
                rank[step] = hn::Add(hn::Load(Integers(), ownRank + step * lanes),
                                     hn::Set(Integers(), int(options - 1 - option)));
            });
            const float *otherScore = ownScore;
            std::int32_t *otherRank = ownRank;
            std::int32_t *count = m_wins.get() + option * options * lanes + option * lanes;
            for (size_t other = option + 1; other < options; ++other) {
                otherScore += steps * lanes;
                otherRank += steps * lanes;
                count += lanes;
                auto wins = hn::Load(integers, count);
                unrolled<steps>([&](auto step) HWY_ATTR {
                    // All bits set read as -1: subtracting counts.
                    const auto better = hn::VecFromMask(
                        Integers(),
                        hn::RebindMask(Integers(), hn::Ge(score[step], hn::Load(Floats(), otherScore + step * lanes))));
                    wins = hn::Sub(wins, better);
                    rank[step] = hn::Add(rank[step], better);
                    const auto lower = hn::Load(Integers(), otherRank + step * lanes);
                    hn::Store(hn::Sub(lower, better), Integers(), otherRank + step * lanes);
                });
                hn::Store(wins, integers, count);
            }
            unrolled<steps>([&](auto step) HWY_ATTR { hn::Store(rank[step], Integers(), ownRank + step * lanes); });
        }
    }

    /// Counts and sorts: the scores of each draw by rank. Draws take turns with two counts each, because one that is
    /// raised twice in a row has to wait for itself.
    HWY_NOINLINE void countRanks()
    {
        const size_t draws = steps * lanes;
        for (size_t option = 0; option < m_options; ++option) {
            std::int32_t *even = m_rankCounts.get() + option * 2 * m_options;
            std::int32_t *odd = even + m_options;
            const std::int32_t *ranks = m_ranks.get() + option * draws;
            const float *scores = m_scores.get() + option * draws;
            float *sorted = m_sorted.get();
            for (size_t draw = 0; draw < draws; draw += 2) {
                const auto rank = size_t(ranks[draw]);
                const auto next = size_t(ranks[draw + 1]);
                sorted[rank * draws + draw] = scores[draw];
                sorted[next * draws + draw + 1] = scores[draw + 1];
                ++even[rank];
                ++odd[next];
            }
        }
    }

    /// Puts right what single precision does not tell. @p firstDraw: number of the first lane's draw at the first step.
    HWY_NOINLINE void settleNearOnes(std::int64_t firstDraw)
    {
        const Floats floats;
        for (int step = 0; step < steps; ++step) {
            const auto near =
                hn::Mul(hn::Load(floats, m_sums.get() + size_t(step) * lanes), hn::Set(floats, m_input.near));
            auto closest = hn::Inf(floats);
            auto before = hn::Load(floats, m_sorted.get() + size_t(step) * lanes);
            for (size_t rank = 1; rank < m_options; ++rank) {
                const auto score = hn::Load(floats, m_sorted.get() + (rank * steps + size_t(step)) * lanes);
                closest = hn::Min(closest, hn::Sub(before, score));
                before = score;
            }
            const auto isNear = hn::Le(closest, near);
            if (HWY_LIKELY(hn::AllFalse(floats, isNear)))
                continue;
            HWY_ALIGN std::array<float, streamsPerChunk> limits {};
            HWY_ALIGN std::array<float, streamsPerChunk> gaps {};
            hn::StoreU(near, floats, limits.data());
            hn::StoreU(closest, floats, gaps.data());
            for (size_t lane = 0; lane < lanes; ++lane) {
                if (gaps[lane] <= limits[lane])
                    settle(step, lane, limits[lane], firstDraw + std::int64_t(lane) * drawsPerStream + step);
            }
        }
    }

    void settle(int step, size_t lane, float near, std::int64_t draw)
    {
        const size_t stride = steps * lanes;
        const size_t column = size_t(step) * lanes + lane;
        for (size_t option = 0; option < m_options; ++option)
            m_order[size_t(m_ranks[option * stride + column])] = int(option);
        const DrawnNumbers numbers {.weights = weights(step) + lane, .uniform = uniform(step) + lane, .stride = lanes};
        for (size_t first = 0; first < m_options;) {
            size_t end = first + 1;
            while (end < m_options && m_sorted[(end - 1) * stride + column] - m_sorted[end * stride + column] <= near)
                ++end;
            if (end > first + 1) {
                const std::span<int> run(m_order.data() + first, end - first);
                m_exact.order(run, numbers, draw);
                for (size_t place = 0; place < run.size(); ++place)
                    move(size_t(run[place]), run.subspan(place + 1), first + place, column, lane);
            }
            first = end;
        }
    }

    /// Gives an option its rank before those that @p follow.
    void move(size_t option, std::span<const int> follow, size_t rank, size_t column, size_t lane)
    {
        const size_t stride = steps * lanes;
        std::int32_t &old = m_ranks[option * stride + column];
        for (const int other : follow) {
            if (old < m_ranks[size_t(other) * stride + column])
                continue;
            if (option < size_t(other))
                ++m_wins[(option * m_options + size_t(other)) * lanes + lane];
            else
                --m_wins[(size_t(other) * m_options + option) * lanes + lane];
        }
        --m_rankCounts[option * 2 * m_options + size_t(old)];
        ++m_rankCounts[option * 2 * m_options + rank];
        old = std::int32_t(rank);
    }

    HWY_NOINLINE void addWeightsOfFirst()
    {
        const Integers integers;
        const size_t options = m_options;
        const size_t weighted = m_weighted;
        const std::int32_t *share = m_shares.get();
        for (size_t option = 0; option < options; ++option) {
            const std::int32_t *rank = m_ranks.get() + option * steps * lanes;
            std::int32_t *sums = m_firstWeights.get() + option * weighted * lanes;
            IntegerVector first[steps]; // NOLINT(modernize-avoid-c-arrays)
            std::array<bool, steps> isAny {};
            unrolled<steps>([&](auto step) HWY_ATTR {
                const auto isFirst = hn::Eq(hn::Load(Integers(), rank + step * lanes), hn::Zero(Integers()));
                first[step] = hn::VecFromMask(Integers(), isFirst);
                isAny[step] = !hn::AllFalse(Integers(), isFirst);
            });
            const auto count = std::ranges::count(isAny, true);
            if (count > steps / 2) {
                for (size_t k = 0; k < weighted; ++k) {
                    auto added = hn::Load(integers, sums + k * lanes);
                    unrolled<steps>([&](auto step) HWY_ATTR {
                        const auto drawn = hn::Load(Integers(), share + (step * weighted + k) * lanes);
                        added = hn::Add(added, hn::And(first[step], drawn));
                    });
                    hn::Store(added, integers, sums + k * lanes);
                }
                continue;
            }
            unrolled<steps>([&](auto step) HWY_ATTR {
                if (!isAny[step])
                    return;
                for (size_t k = 0; k < weighted; ++k) {
                    const auto drawn = hn::Load(Integers(), share + (step * weighted + k) * lanes);
                    const auto before = hn::Load(Integers(), sums + k * lanes);
                    hn::Store(hn::Add(before, hn::And(first[step], drawn)), Integers(), sums + k * lanes);
                }
            });
        }
    }

    [[nodiscard]] std::int64_t sum(const std::int32_t *values) const
    {
        std::int64_t total = 0;
        for (size_t lane = 0; lane < lanes; ++lane)
            total += values[lane];
        return total;
    }

public:
    /// Gives what was counted to the counts.
    void flush()
    {
        for (size_t i = 0; i < m_options; ++i) {
            const std::int32_t *counts = m_rankCounts.get() + i * 2 * m_options;
            for (size_t rank = 0; rank < m_options; ++rank)
                m_counts.ranks[i * m_options + rank] += counts[rank] + counts[m_options + rank];
            for (size_t j = i + 1; j < m_options; ++j)
                m_counts.wins[i * m_options + j] += sum(m_wins.get() + (i * m_options + j) * lanes);
        }
        clearCounts();
    }

private:
    void clearCounts()
    {
        clear(m_wins.get(), m_options * m_options);
        std::fill_n(m_rankCounts.get(), 2 * m_options * m_options, 0);
        m_chunks = 0;
    }

    static constexpr int mostChunks = 1 << 16;
    static_assert(std::int64_t(mostChunks) * drawsPerChunk < std::numeric_limits<std::int32_t>::max());

    const KernelInput &m_input;
    KernelCounts &m_counts;
    size_t m_options;
    size_t m_weighted;
    AlignedArray<float> m_weights; ///< steps x weighted
    AlignedArray<std::int32_t> m_shares; ///< the same, normalised, in weight units
    AlignedArray<float> m_sums; ///< steps: of the weights
    AlignedArray<float> m_uniform; ///< steps x variables
    AlignedArray<float> m_factors; ///< parts x steps: sum of all weights / of those that apply
    AlignedArray<float> m_scores; ///< options x steps
    AlignedArray<float> m_sorted; ///< ranks x steps
    AlignedArray<std::int32_t> m_ranks; ///< options x steps
    AlignedArray<std::int32_t> m_rankCounts; ///< options x 2 x ranks
    AlignedArray<std::int32_t> m_wins; ///< options x options
    AlignedArray<std::int32_t> m_firstWeights; ///< options x weighted
    ExactScores m_exact;
    int m_chunks = 0; ///< since the last flush
    std::vector<int> m_order; ///< of the draw that is settled: the option on each rank
};

void run(const KernelInput &input, const std::function<std::int64_t()> &nextChunk, KernelCounts &counts)
{
    Kernel kernel(input, counts);
    for (std::int64_t chunk = nextChunk(); chunk >= 0; chunk = nextChunk())
        kernel.runChunk(chunk);
    kernel.flush();
}

} // namespace
} // namespace lotse::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE

namespace lotse {

// Highway's own dispatch stands in its shared library, and that of Debian 13 measures a clock for 4 ms in each process
// that loads it.
std::vector<KernelForm> runnableKernels()
{
    std::vector<KernelForm> forms;
#if HWY_TARGETS & HWY_AVX3
    if (__builtin_cpu_supports("x86-64-v4"))
        forms.push_back({"AVX-512", N_AVX3::run});
#endif
#if HWY_TARGETS & HWY_AVX2
    if (__builtin_cpu_supports("x86-64-v3"))
        forms.push_back({"AVX2", N_AVX2::run});
#endif
    forms.push_back({"baseline", HWY_STATIC_DISPATCH(run)});
    return forms;
}

void runKernel(const KernelInput &input, const std::function<std::int64_t()> &nextChunk, KernelCounts &counts)
{
    static const auto widest = runnableKernels().front().run;
    widest(input, nextChunk, counts);
}

} // namespace lotse

#endif
