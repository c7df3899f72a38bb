// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/sourceoutline.h"

#include <QObject>

namespace lotse {

class CodeEdit;
class FixPopup;
class OfferPopup;
struct SourceContext;
struct SourceMessage;

/// Helps who types a profile: lists what may stand at the cursor, says what something is, mends what is plain.
class SourceAssistant final : public QObject
{
    Q_OBJECT

public:
    explicit SourceAssistant(CodeEdit &edit, QObject *parent = nullptr);

    void setContext(const SourceContext &context);
    /// Hides what is shown: another text comes.
    void reset();
    /// Follows new messages.
    void follow();
    /// Lists what may stand at the cursor; says why where there is nothing.
    void choose();
    /// Applies the quick fix of the current line, or lists what may stand there.
    void fix();
    /// Says what stands at the cursor.
    void explain();

signals:
    void hintChanged(const QString &hint);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply(const SourceMessage &message);
    [[nodiscard]] QString reasonForNothing() const;

    CodeEdit &m_edit;
    mutable SourceOutline m_outline;
    OfferPopup *m_offers = nullptr;
    FixPopup *m_fix = nullptr;
};

} // namespace lotse
