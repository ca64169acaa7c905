// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sidebar_model.h"

#include <memory>
#include <vector>

namespace fieldframe::ui {

/// A row that is in the model.
struct SidebarModel::Node {
    SidebarRow shown; ///< Its `below` is empty: see children.
    Node* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] bool isHeading() const { return !shown.place; }
    void renumber();
};

} // namespace fieldframe::ui
