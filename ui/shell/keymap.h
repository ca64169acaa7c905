// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/action_table.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::ui {

enum class KeymapBase { Lightroom, PhotoMechanic };

/// Which keys do what: one of the two keymaps of the table, and what the user changed in it. A value.
class Keymap {
public:
    explicit Keymap(KeymapBase base = KeymapBase::Lightroom)
        : m_base(base) {}

    [[nodiscard]] KeymapBase base() const { return m_base; }
    /// The user's own keys stay.
    void setBase(KeymapBase base) { m_base = base; }

    [[nodiscard]] QList<QKeySequence> keysOf(const ActionRow& row) const;
    /// Without the user's changes.
    [[nodiscard]] QList<QKeySequence> usualKeysOf(const ActionRow& row) const;
    /// An empty list takes all keys away; the usual keys are the same as reset().
    void setKeys(const ActionRow& row, const QList<QKeySequence>& keys);
    void reset(const ActionRow& row) { m_own.erase(row.word); }
    void resetAll() { m_own.clear(); }
    [[nodiscard]] bool isOwn(const ActionRow& row) const { return m_own.contains(row.word); }

    /// Other actions that @p key would do as well, were it a key of @p row, counting the keys
    /// with Shift that also move on. Every place is within the window, so any two can meet.
    [[nodiscard]] std::vector<const ActionRow*> conflicts(const ActionRow& row,
                                                          const QKeySequence& key) const;

    /// The user's changes, by the actions' words; what no action is called is left out.
    [[nodiscard]] const std::map<std::string, QList<QKeySequence>, std::less<>>& own() const { return m_own; }

    bool operator==(const Keymap&) const = default;

private:
    KeymapBase m_base;
    std::map<std::string, QList<QKeySequence>, std::less<>> m_own;
};

/// The row of that word, or null.
[[nodiscard]] const ActionRow* actionByWord(std::string_view word);

/// @p key with Shift, for going on to the next picture; empty where it has Shift already.
[[nodiscard]] QKeySequence advancingKey(const QKeySequence& key);

/// "P, T": as the system writes keys.
[[nodiscard]] QString keysText(const QList<QKeySequence>& keys);

} // namespace fieldframe::ui
