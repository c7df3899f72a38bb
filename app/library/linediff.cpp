// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/linediff.h"

#include <QHash>

#include <algorithm>
#include <ranges>
#include <vector>

namespace lotse {

namespace {

// The trace of the search needs memory by the square of the number of edits.
constexpr int mostEdits = 2'000;

enum class Step { Keep, Remove, Add };

/// Numbers the lines so that equal lines have equal numbers.
class LineNumbers
{
public:
    [[nodiscard]] std::vector<int> of(const QStringList &lines)
    {
        std::vector<int> numbers;
        numbers.reserve(size_t(lines.size()));
        for (const QString &line : lines)
            numbers.push_back(m_known.emplace(line, m_known.value(line, int(m_known.size()))).value());
        return numbers;
    }

private:
    QHash<QString, int> m_known;
};

/// Returns the steps from the end to the start, or nothing if the texts differ by more than mostEdits lines.
std::vector<Step> shortestEdits(const std::vector<int> &left, const std::vector<int> &right)
{
    const int rows = int(left.size());
    const int columns = int(right.size());
    const int most = std::min(rows + columns, mostEdits);
    std::vector<int> furthest(size_t(2 * most + 3), 0);
    std::vector<std::vector<int>> trace;
    const int offset = most + 1;
    for (int edits = 0; edits <= most; ++edits) {
        trace.emplace_back(furthest.begin() + offset - edits - 1, furthest.begin() + offset + edits + 2);
        for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
            int &reached = furthest[size_t(offset + diagonal)];
            const int below = furthest[size_t(offset + diagonal + 1)];
            const int beside = furthest[size_t(offset + diagonal - 1)];
            const bool down = diagonal == -edits || (diagonal != edits && beside < below);
            int x = down ? below : beside + 1;
            while (x < rows && x - diagonal < columns && left[size_t(x)] == right[size_t(x - diagonal)])
                ++x;
            reached = x;
            if (x < rows || x - diagonal < columns)
                continue;

            std::vector<Step> steps;
            int y = x - diagonal;
            for (int depth = edits; depth > 0; --depth) {
                const std::vector<int> &before = trace[size_t(depth)];
                const int centre = depth + 1;
                const int here = x - y;
                const bool came = here == -depth
                    || (here != depth && before[size_t(centre + here - 1)] < before[size_t(centre + here + 1)]);
                const int from = came ? here + 1 : here - 1;
                const int startX = before[size_t(centre + from)];
                const int startY = startX - from;
                for (; x > startX && y > startY; --x, --y)
                    steps.push_back(Step::Keep);
                steps.push_back(came ? Step::Add : Step::Remove);
                x = startX;
                y = startY;
            }
            steps.insert(steps.end(), size_t(x), Step::Keep);
            return steps;
        }
    }
    return {};
}

/// Pairs the lines removed and added in one place.
void appendDifference(QList<DiffRow> &rows, int left, int removed, int right, int added)
{
    for (int i = 0; i < std::max(removed, added); ++i) {
        const bool hasLeft = i < removed;
        const bool hasRight = i < added;
        const auto kind = hasLeft && hasRight ? DiffRow::Kind::Changed
            : hasLeft                         ? DiffRow::Kind::Removed
                                              : DiffRow::Kind::Added;
        rows << DiffRow {kind, hasLeft ? left + i + 1 : 0, hasRight ? right + i + 1 : 0};
    }
}

} // namespace

QList<DiffRow> diffLines(const QStringList &left, const QStringList &right)
{
    LineNumbers numbers;
    std::vector<int> leftNumbers = numbers.of(left);
    std::vector<int> rightNumbers = numbers.of(right);
    const auto firstDifference = std::ranges::mismatch(leftNumbers, rightNumbers).in1;
    const int head = int(firstDifference - leftNumbers.begin());
    int tail = 0;
    while (tail < int(leftNumbers.size()) - head && tail < int(rightNumbers.size()) - head
           && leftNumbers[leftNumbers.size() - 1 - size_t(tail)]
               == rightNumbers[rightNumbers.size() - 1 - size_t(tail)])
        ++tail;
    const std::vector<int> leftMiddle(leftNumbers.begin() + head, leftNumbers.end() - tail);
    const std::vector<int> rightMiddle(rightNumbers.begin() + head, rightNumbers.end() - tail);

    QList<DiffRow> rows;
    for (int line = 1; line <= head; ++line)
        rows << DiffRow {DiffRow::Kind::Same, line, line};
    std::vector<Step> steps = shortestEdits(leftMiddle, rightMiddle);
    if (steps.empty()) {
        steps.assign(rightMiddle.size(), Step::Add);
        steps.insert(steps.end(), leftMiddle.size(), Step::Remove);
    }
    int leftLine = head;
    int rightLine = head;
    int removed = 0;
    int added = 0;
    const auto flush = [&] {
        appendDifference(rows, leftLine, removed, rightLine, added);
        leftLine += std::exchange(removed, 0);
        rightLine += std::exchange(added, 0);
    };
    for (const Step step : std::views::reverse(steps)) {
        switch (step) {
        case Step::Remove: ++removed; break;
        case Step::Add: ++added; break;
        case Step::Keep:
            flush();
            rows << DiffRow {DiffRow::Kind::Same, ++leftLine, ++rightLine};
            break;
        }
    }
    flush();
    for (int i = 0; i < tail; ++i)
        rows << DiffRow {DiffRow::Kind::Same, ++leftLine, ++rightLine};
    return rows;
}

int differenceCount(const QList<DiffRow> &rows)
{
    int count = 0;
    bool different = false;
    for (const DiffRow &row : rows) {
        const bool now = row.kind != DiffRow::Kind::Same;
        count += now && !different ? 1 : 0;
        different = now;
    }
    return count;
}

} // namespace lotse
