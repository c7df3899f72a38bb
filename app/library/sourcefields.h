// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/claimcardcontent.h"

#include <QFrame>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace lotse {

class DateField;
class TextLabel;

/// The fields of one source: address, title, publisher, date of the document, day on which it was last seen. Those of a
/// source that is there are handed on at once, those of a new one when all is there that it needs.
class SourceFields final : public QFrame
{
    Q_OBJECT

public:
    explicit SourceFields(QWidget *parent = nullptr);

    /// Shows @p source, which is cited; fields that are being typed in keep their text.
    void setSource(const Source &source);
    /// Starts a new source with what is known of it.
    void setNew(const Source &source);
    void focusFirst();

signals:
    void edited(const QString &field, const lotse::ClaimEdit &edit);
    /// A new source is complete.
    void finished(const lotse::Source &source);
    /// The claim shall not cite the source any more.
    void removed(const QString &source);

private:
    void check();
    void handOn(const QString &key, const QString &text);
    void handDate();
    [[nodiscard]] Source typed() const;

    bool m_isNew = false;
    bool m_filling = false;
    Source m_source;
    QLineEdit *m_url = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_publisher = nullptr;
    QLineEdit *m_date = nullptr;
    DateField *m_checked = nullptr;
    QCheckBox *m_kept = nullptr;
    TextLabel *m_fault = nullptr;
    QPushButton *m_today = nullptr;
    QPushButton *m_finish = nullptr;
    QPushButton *m_remove = nullptr;
};

/// Reads a day, a month or a year as people write it in German and English, or as files do; nothing if it is none.
[[nodiscard]] std::optional<PartialDate> partialDateOf(const QString &text, QDate today);

} // namespace lotse
