// SPDX-FileCopyrightText: the Lotse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QString>

#include <optional>
#include <vector>

namespace lotse {

/// A stretch of a text, from begin to before end, in UTF-16 units as QTextDocument counts them.
struct TextExtent
{
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype length() const { return end - begin; }
    [[nodiscard]] bool contains(qsizetype position) const { return begin <= position && position <= end; }
    bool operator==(const TextExtent &) const = default;
};

/// A change of a text: what stands in extent gives way to text.
struct TextEdit
{
    TextExtent extent;
    QString text;

    bool operator==(const TextEdit &) const = default;
};

/// Where the values of a JSON text stand. Takes a text that is being typed: what is wrong at one place does not hide
/// the rest. A text that parseJson takes has the same values here.
class JsonOutline final
{
public:
    /// A value, or a key without one.
    struct Entry
    {
        JsonValue::Type type = JsonValue::Type::Null;
        TextExtent value; ///< of the value; empty behind the key where there is none
        TextExtent key; ///< of a member's key with its quotation marks; empty for items and the root
        QString name; ///< of a member: its key
        bool isWhole = true; ///< nothing in it is missing or wrong, at any depth
        bool isSound = true; ///< its own brackets, commas and colons are all there
        int index = 0; ///< among its brothers
        int parent = -1; ///< entries are numbered from 0, the root
        int firstChild = -1;
        int nextSibling = -1;
        int children = 0;

        /// The key, if there is one, and the value.
        [[nodiscard]] TextExtent whole() const { return {key.length() > 0 ? key.begin : value.begin, value.end}; }
    };

    JsonOutline() = default;
    explicit JsonOutline(QString text);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// False if parseJson would refuse the text for its syntax.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] int size() const { return int(m_entries.size()); }
    [[nodiscard]] const Entry &at(int entry) const { return m_entries[size_t(entry)]; }
    /// Returns the entry at @p pointer (RFC 6901), of two with one key the first; -1 if there is none.
    [[nodiscard]] int find(QStringView pointer) const;
    /// Returns the member @p key of the object @p entry, or -1.
    [[nodiscard]] int member(int entry, QStringView key) const;
    /// Returns the item @p index of the array @p entry, or -1.
    [[nodiscard]] int item(int entry, int index) const;
    /// Returns the pointer of @p entry.
    [[nodiscard]] QString pointer(int entry) const;
    /// Returns the innermost entry that @p position stands in or touches; -1 outside the root.
    [[nodiscard]] int entryAt(qsizetype position) const;
    /// Returns the value of @p entry; nothing where it is not whole.
    [[nodiscard]] std::optional<JsonValue> value(int entry) const;

private:
    class Scanner;

    QString m_text;
    std::vector<Entry> m_entries;
    bool m_isWhole = false;
};

/// Edits of one place: each leaves every character outside its extent as it is, and writes what it adds as its
/// neighbours are written (indentation, one line or several). None: the text has no place for it, since the parent is
/// missing, of another type, or broken where the edit would have to be.
///
/// Sets the value at @p pointer. A member that its object lacks is added: before the first one that stands there and
/// in @p order later than it, else at the end.
[[nodiscard]] std::optional<TextEdit> settingValue(const JsonOutline &outline, QStringView pointer,
                                                   const JsonValue &value, const QStringList &order = {});
/// Inserts @p value into the array at @p pointer, before the item @p index or at the end.
[[nodiscard]] std::optional<TextEdit> insertingItem(const JsonOutline &outline, QStringView pointer, int index,
                                                    const JsonValue &value);
/// Removes the member or item at @p pointer with the comma and the line that only it needed.
[[nodiscard]] std::optional<TextEdit> removing(const JsonOutline &outline, QStringView pointer);
/// Gives the member at @p pointer the key @p key.
[[nodiscard]] std::optional<TextEdit> renaming(const JsonOutline &outline, QStringView pointer, const QString &key);

/// Returns @p text with @p edit done.
[[nodiscard]] QString edited(QString text, const TextEdit &edit);

/// A text to which several edits are made, each on what the one before left. An edit that has no place changes nothing
/// and returns false.
class JsonEditing final
{
public:
    explicit JsonEditing(QString text) : m_outline(std::move(text)) { }

    [[nodiscard]] const JsonOutline &outline() const { return m_outline; }
    [[nodiscard]] const QString &text() const { return m_outline.text(); }
    /// Returns what was done, to be done in this order.
    [[nodiscard]] const QList<TextEdit> &edits() const { return m_edits; }

    bool set(QStringView pointer, const JsonValue &value, const QStringList &order = {});
    bool insert(QStringView pointer, int index, const JsonValue &value);
    bool remove(QStringView pointer);
    bool rename(QStringView pointer, const QString &key);

private:
    bool apply(const std::optional<TextEdit> &edit);

    JsonOutline m_outline;
    QList<TextEdit> m_edits;
};

/// Returns @p key as a part of a pointer (RFC 6901).
[[nodiscard]] QString pointerPart(QString key);

} // namespace lotse
