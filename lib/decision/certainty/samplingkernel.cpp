// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The inner loops of the random draws, compiled once for each kind of processor. One lane is one draw. All floating
// point work is a multiplication, addition, division or square root that IEEE 754 rounds the same way everywhere, and
// never fused; what is added up over draws is a whole number. So every processor counts the same.
#include "decision/certainty/samplingkernel.h"

// One each of what processors in use differ by; more would only make the program larger.
#define HWY_DISABLED_TARGETS (HWY_SSSE3 | HWY_SSE4 | HWY_AVX3_DL | HWY_AVX3_ZEN4 | HWY_AVX3_SPR)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "decision/certainty/samplingkernel.cpp"
#include <hwy/foreach_target.h>

#include <hwy/highway.h>

#include <memory>
#include <new>

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

/// Vectors of draws that are compared together, to spare loads and stores.
constexpr int steps = 4;
static_assert(drawsPerStream % steps == 0);
static_assert(drawsPerStream / weightUnit < 0x1p31);

/// One generator per lane.
class Generator
{
public:
    Generator(std::uint64_t seed, std::int64_t chunk, int firstStream)
    {
        const Words words;
        const size_t lanes = hn::Lanes(words);
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
        : m_input(input), m_counts(counts), m_lanes(hn::Lanes(Floats())), m_options(size_t(input.options)),
          m_weighted(size_t(input.weighted)),
          m_weights(aligned<float>(std::max<size_t>(m_weighted, 1) * steps * m_lanes)),
          m_shares(aligned<std::int32_t>(std::max<size_t>(m_weighted, 1) * steps * m_lanes)),
          m_uniform(aligned<float>(size_t(input.problem->variables + 1) * m_lanes)),
          m_scores(aligned<float>(m_options * steps * m_lanes)),
          m_ranks(aligned<std::int32_t>(m_options * steps * m_lanes)),
          m_wins(aligned<std::int32_t>(m_options * m_options * m_lanes)),
          m_firstWeights(aligned<std::int32_t>(std::max<size_t>(m_options * m_weighted, 1) * m_lanes))
    {
    }

    void runChunk(std::int64_t chunk)
    {
        for (size_t firstStream = 0; firstStream < size_t(streamsPerChunk); firstStream += m_lanes) {
            // 64 draws of weight units fit into 32 bits, not many more.
            clear(m_wins.get(), m_options * m_options);
            clear(m_firstWeights.get(), m_options * m_weighted);
            Generator generator(m_input.problem->seed, chunk, int(firstStream));
            for (int block = 0; block < drawsPerStream / steps; ++block) {
                const size_t turn = (size_t(chunk) * (drawsPerStream / steps) + size_t(block)) % m_options;
                for (int step = 0; step < steps; ++step) {
                    drawWeights(generator, step);
                    drawFacts(generator);
                    score(step, turn);
                }
                compare(turn);
                countRanks(turn);
                addWeightsOfFirst(turn);
                m_counts.precedence[turn] += std::int64_t(steps * m_lanes);
            }
            flush();
        }
        m_counts.draws += drawsPerChunk;
    }

private:
    [[nodiscard]] float *weights(int step) const { return m_weights.get() + size_t(step) * m_weighted * m_lanes; }
    [[nodiscard]] std::int32_t *shares(int step) const { return m_shares.get() + size_t(step) * m_weighted * m_lanes; }

    void clear(std::int32_t *values, size_t vectors) const { std::fill(values, values + vectors * m_lanes, 0); }

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
                hn::Store(value, floats, weight + k * m_lanes);
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
                hn::Store(value, floats, weight + k * m_lanes);
                sum = hn::Add(sum, value);
            }
        }
        const auto one = hn::Set(floats, 1.0F);
        const auto positive = hn::Gt(sum, hn::Zero(floats));
        const auto scale = hn::Div(hn::Set(floats, float(1.0 / weightUnit)), hn::IfThenElse(positive, sum, one));
        std::int32_t *share = shares(step);
        for (size_t k = 0; k < m_weighted; ++k) {
            const auto value = hn::Mul(hn::Load(floats, weight + k * m_lanes), scale);
            hn::Store(hn::NearestInt(value), integers, share + k * m_lanes);
        }
        m_weight = weight;
    }

    HWY_INLINE void drawFacts(Generator &generator)
    {
        const Floats floats;
        for (int variable = 0; variable < m_input.problem->variables; ++variable)
            hn::Store(generator.next(), floats, m_uniform.get() + size_t(variable) * m_lanes);
    }

    [[nodiscard]] HWY_INLINE FloatVector pointsOf(const KernelCell &cell) const
    {
        const Floats floats;
        const Integers integers;
        const auto uniform = hn::Load(floats, m_uniform.get() + size_t(cell.variable) * m_lanes);
        if (cell.table < 0)
            return hn::Mul(uniform, hn::Set(floats, cell.height));
        const QuantileTable &table = m_input.problem->tables[size_t(cell.table)];
        const auto position = hn::Mul(uniform, hn::Set(floats, float(table.size() - 1)));
        // uniform < 1, but the product may round up to the last node.
        const auto index = hn::Min(hn::ConvertTo(integers, position), hn::Set(integers, int(table.size()) - 2));
        const auto fraction = hn::Sub(position, hn::ConvertTo(floats, index));
        const auto below = hn::GatherIndex(floats, table.data(), index);
        const auto above = hn::GatherIndex(floats, table.data() + 1, index);
        return hn::Add(below, hn::Mul(fraction, hn::Sub(above, below)));
    }

    template<size_t Count>
    HWY_INLINE void scoreSome(size_t first, int step, size_t turn)
    {
        const Floats floats;
        std::array<const float *, Count> row {};
        FloatVector sum[Count]; // NOLINT(modernize-avoid-c-arrays): vectors of unknown size cannot stand in std::array
        for (size_t i = 0; i < Count; ++i) {
            row[i] = m_input.matrix.data() + (first + i) * m_weighted;
            sum[i] = hn::Zero(floats);
        }
        for (size_t k = 0; k < m_weighted; ++k) {
            const auto weight = hn::Load(floats, m_weight + k * m_lanes);
            for (size_t i = 0; i < Count; ++i)
                sum[i] = hn::Add(sum[i], hn::Mul(weight, hn::Set(floats, row[i][k])));
        }
        for (size_t i = 0; i < Count; ++i) {
            const size_t option = first + i;
            for (int c = m_input.firstCell[option]; c < m_input.firstCell[option + 1]; ++c) {
                const KernelCell &cell = m_input.cells[size_t(c)];
                const auto weight = hn::Load(floats, m_weight + size_t(cell.criterion) * m_lanes);
                sum[i] = hn::Add(sum[i], hn::Mul(weight, pointsOf(cell)));
            }
            const size_t place = (option + m_options - turn) % m_options;
            hn::Store(sum[i], floats, m_scores.get() + (place * steps + size_t(step)) * m_lanes);
        }
    }

    void score(int step, size_t turn)
    {
        size_t option = 0;
        for (; option + 4 <= m_options; option += 4)
            scoreSome<4>(option, step, turn);
        for (; option < m_options; ++option)
            scoreSome<1>(option, step, turn);
    }

    /// Scores and ranks stand by place: the option of the turn first. Of equal ones the earlier place is better.
    void compare(size_t turn)
    {
        const Floats floats;
        const Integers integers;
        const auto one = hn::Set(integers, 1);
        clear(m_ranks.get(), m_options * steps);
        for (size_t place = 0; place < m_options; ++place) {
            const size_t option = (place + turn) % m_options;
            FloatVector score[steps]; // NOLINT(modernize-avoid-c-arrays)
            IntegerVector rank[steps]; // NOLINT(modernize-avoid-c-arrays)
            for (int step = 0; step < steps; ++step) {
                score[step] = hn::Load(floats, m_scores.get() + (place * steps + size_t(step)) * m_lanes);
                rank[step] = hn::Load(integers, m_ranks.get() + (place * steps + size_t(step)) * m_lanes);
            }
            for (size_t other = place + 1; other < m_options; ++other) {
                const size_t otherOption = other + turn < m_options ? other + turn : other + turn - m_options;
                const float *otherScore = m_scores.get() + other * steps * m_lanes;
                std::int32_t *otherRank = m_ranks.get() + other * steps * m_lanes;
                auto wins = hn::Zero(integers);
                for (int step = 0; step < steps; ++step) {
                    // All bits set read as -1: subtracting counts.
                    const auto better = hn::VecFromMask(
                        integers,
                        hn::RebindMask(integers,
                                       hn::Ge(score[step], hn::Load(floats, otherScore + size_t(step) * m_lanes))));
                    wins = hn::Sub(wins, better);
                    rank[step] = hn::Add(rank[step], hn::Add(better, one));
                    const auto lower = hn::Load(integers, otherRank + size_t(step) * m_lanes);
                    hn::Store(hn::Sub(lower, better), integers, otherRank + size_t(step) * m_lanes);
                }
                std::int32_t *count = m_wins.get() + (option * m_options + otherOption) * m_lanes;
                hn::Store(hn::Add(hn::Load(integers, count), wins), integers, count);
            }
            for (int step = 0; step < steps; ++step)
                hn::Store(rank[step], integers, m_ranks.get() + (place * steps + size_t(step)) * m_lanes);
        }
    }

    void countRanks(size_t turn)
    {
        for (size_t place = 0; place < m_options; ++place) {
            const size_t option = (place + turn) % m_options;
            std::int64_t *counts = m_counts.ranks.data() + option * m_options;
            const std::int32_t *ranks = m_ranks.get() + place * steps * m_lanes;
            for (size_t draw = 0; draw < steps * m_lanes; ++draw)
                ++counts[ranks[draw]];
        }
    }

    void addWeightsOfFirst(size_t turn)
    {
        const Integers integers;
        for (size_t place = 0; place < m_options; ++place) {
            const size_t option = (place + turn) % m_options;
            std::int32_t *sums = m_firstWeights.get() + option * m_weighted * m_lanes;
            for (int step = 0; step < steps; ++step) {
                const auto first = hn::Eq(hn::Load(integers, m_ranks.get() + (place * steps + size_t(step)) * m_lanes),
                                          hn::Zero(integers));
                if (hn::AllFalse(integers, first))
                    continue;
                const std::int32_t *share = shares(step);
                for (size_t k = 0; k < m_weighted; ++k) {
                    const auto added = hn::IfThenElseZero(first, hn::Load(integers, share + k * m_lanes));
                    hn::Store(hn::Add(hn::Load(integers, sums + k * m_lanes), added), integers, sums + k * m_lanes);
                }
            }
        }
    }

    [[nodiscard]] std::int64_t sum(const std::int32_t *values) const
    {
        std::int64_t total = 0;
        for (size_t lane = 0; lane < m_lanes; ++lane)
            total += values[lane];
        return total;
    }

    void flush()
    {
        for (size_t i = 0; i < m_options * m_options; ++i)
            m_counts.wins[i] += sum(m_wins.get() + i * m_lanes);
        for (size_t i = 0; i < m_options * m_weighted; ++i)
            m_counts.firstWeights[i] += sum(m_firstWeights.get() + i * m_lanes);
    }

    const KernelInput &m_input;
    KernelCounts &m_counts;
    size_t m_lanes;
    size_t m_options;
    size_t m_weighted;
    const float *m_weight = nullptr; ///< of the step that is scored
    AlignedArray<float> m_weights; ///< steps x weighted
    AlignedArray<std::int32_t> m_shares; ///< the same, normalised, in weight units
    AlignedArray<float> m_uniform; ///< variables
    AlignedArray<float> m_scores; ///< places x steps
    AlignedArray<std::int32_t> m_ranks; ///< places x steps
    AlignedArray<std::int32_t> m_wins; ///< options x options
    AlignedArray<std::int32_t> m_firstWeights; ///< options x weighted
};

void run(const KernelInput &input, const std::function<std::int64_t()> &nextChunk, KernelCounts &counts)
{
    Kernel kernel(input, counts);
    for (std::int64_t chunk = nextChunk(); chunk >= 0; chunk = nextChunk())
        kernel.runChunk(chunk);
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
