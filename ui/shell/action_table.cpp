// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_table.h"

#include "ui/shell/action_rows_edit.h"
#include "ui/shell/action_rows_picture.h"
#include "ui/shell/action_rows_view.h"

#include <algorithm>

namespace fieldframe::ui {

namespace {

template <std::size_t... Counts>
constexpr auto joined(const std::array<ActionRow, Counts>&... parts) {
    std::array<ActionRow, (Counts + ...)> all{};
    auto at = all.begin();
    ((at = std::ranges::copy(parts, at).out), ...);
    return all;
}

constexpr std::array kTable = joined(rows::kFileAndEdit, rows::kView, rows::kPictureAndGallery);

} // namespace

std::span<const ActionRow> actionTable() {
    return kTable;
}

} // namespace fieldframe::ui
