// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/sourceoffers.h"

#include <QFrame>

class QStandardItemModel;
class QTableView;

namespace lotse {

class CodeEdit;
class SourceOutline;

/// Lists below the cursor what may stand there: asked for, or while a key or a value that is chosen is typed. Never
/// takes the focus: the keys that move and choose are taken from those of the editor.
class OfferPopup final : public QFrame
{
    Q_OBJECT

public:
    OfferPopup(CodeEdit &edit, SourceOutline &outline);

    void setContext(const SourceContext &context) { m_context = context; }
    [[nodiscard]] const SourceContext &context() const { return m_context; }
    /// Lists what may stand at the cursor. Returns false if there is nothing to choose from.
    bool open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] SourceOffers atCursor(OfferWish wish) const;
    void follow();
    [[nodiscard]] bool isTypingName() const;
    bool takeKey(int key);
    void list(const QList<SourceOffer> &offers, const QString &current);
    void place();
    void tellCurrent();
    void choose(int row);

    CodeEdit &m_edit;
    SourceOutline &m_outline;
    SourceContext m_context;
    QTableView *m_view = nullptr;
    QStandardItemModel *m_model = nullptr;
    SourceOffers m_place; ///< of what is listed
    QList<SourceOffer> m_listed;
    bool m_isTyping = false; ///< the last key wrote something
};

} // namespace lotse
