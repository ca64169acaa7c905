// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/gallery.h"

#include <string_view>
#include <vector>

namespace fieldframe::database {
class ReaderPool;
}

namespace fieldframe::catalog {

/// Reads the category tree. Thread-safe.
class CategoryStore {
public:
    explicit CategoryStore(database::ReaderPool& readers)
        : m_readers(readers) {}

    /// Depth first, siblings in their order.
    [[nodiscard]] Result<std::vector<Category>> tree() const;
    /// By name (case and accents folded) or by path "Parent/Child"; NotFound, Ambiguous.
    [[nodiscard]] Result<CategoryId> resolve(std::string_view nameOrPath) const;

private:
    database::ReaderPool& m_readers;
};

} // namespace fieldframe::catalog
