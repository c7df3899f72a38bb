// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPolygonF>
#include <QStringList>

namespace lotse::test {

using namespace Qt::StringLiterals;

/// What a reader finds in a PDF, page by page: texts, and where they stand (points from the top left).
struct ReadPdf
{
    QStringList texts;
    QList<QList<QRectF>> places;

    explicit ReadPdf(const QByteArray &file)
    {
        QBuffer buffer;
        buffer.setData(file);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument document;
        document.load(&buffer);
        for (int page = 0; page < document.pageCount(); ++page) {
            const QPdfSelection all = document.getAllText(page);
            texts.append(all.text());
            QList<QRectF> areas;
            for (const QPolygonF &area : all.bounds())
                areas.append(area.boundingRect());
            places.append(areas);
        }
    }

    [[nodiscard]] QString all() const { return texts.join(u'\n'); }

    /// Returns where text leaves the margins (20 mm left, 17 mm right; header above 19 mm, body from 22 to 278 mm,
    /// signs of the page from there to 282 mm, footer to 292 mm); empty when none does.
    [[nodiscard]] QString outside() const
    {
        constexpr double mm = 72 / 25.4;
        constexpr double slack = 1.5; // points: letters reach a little over their boxes
        for (qsizetype page = 0; page < places.size(); ++page) {
            for (const QRectF &area : places.at(page)) {
                const bool beside = area.left() < 20 * mm - slack || area.right() > (210 - 17) * mm + slack;
                const bool below = area.bottom() > 278 * mm + slack && area.top() < 278 * mm - slack;
                const bool across = area.bottom() > 282 * mm + slack && area.top() < 282 * mm - slack;
                if (beside || below || across || area.bottom() > 292 * mm)
                    return u"page %1: %2 to %3 mm from the left, %4 to %5 from the top"_s.arg(page + 1)
                        .arg(area.left() / mm)
                        .arg(area.right() / mm)
                        .arg(area.top() / mm)
                        .arg(area.bottom() / mm);
            }
        }
        return {};
    }
};

} // namespace lotse::test
