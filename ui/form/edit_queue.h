// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/edit/edit_service.h"

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace fieldframe::ui {

/// The assets of a form; shared, because each of its edits is about all of them.
using FormAssets = std::shared_ptr<const std::vector<AssetId>>;

/// A field's new value, what comes to and goes from a list, or the country for those that have none.
using FormEdit = std::variant<edit::FieldEdit, edit::ListEdit, edit::CountryEdit>;

/// What was done to one field, on its way to the catalog.
struct QueuedEdit {
    FormAssets assets;
    FormEdit edit;
    /// Edits with the same number are one step of undo.
    std::uint64_t run = 0;

    /// Country where it is filled in.
    [[nodiscard]] FieldId field() const;
    [[nodiscard]] bool isFilling() const { return std::holds_alternative<edit::CountryEdit>(edit); }
    [[nodiscard]] const std::string& language() const;
    [[nodiscard]] bool isOf(const FormAssets& otherAssets, FieldId otherField,
                            std::string_view otherLanguage) const;
};

/// Edits in the order they were made, one under way at a time: what is typed while the catalog is busy
/// replaces what waits for the same field of the same assets (and is joined to it in a list), so only the
/// last value is written and none is lost. A value; no threads, no window.
class EditQueue {
public:
    void put(QueuedEdit edit);
    /// The next one, which is then under way; nothing while one is, or nothing waits.
    [[nodiscard]] std::optional<QueuedEdit> takeNext();
    /// All that wait, in order, whatever is under way: for the end of the form.
    [[nodiscard]] std::vector<QueuedEdit> takeAll();
    /// What takeNext() gave has come to its end, good or bad.
    void finish() { m_underWay.reset(); }

    [[nodiscard]] bool isIdle() const { return m_waiting.empty() && !m_underWay; }
    [[nodiscard]] bool holds(const FormAssets& assets, FieldId field, std::string_view language) const;
    /// What is not known to be written of the lists of @p assets, in order.
    [[nodiscard]] std::vector<edit::ListEdit> lists(const FormAssets& assets) const;

private:
    std::deque<QueuedEdit> m_waiting;
    std::optional<QueuedEdit> m_underWay;
};

/// As @p first and then @p second.
[[nodiscard]] edit::ListEdit joined(edit::ListEdit first, const edit::ListEdit& second);

} // namespace fieldframe::ui
