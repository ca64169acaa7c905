// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/saved_search.h"

#include <vector>

namespace fieldframe::database {
class ReaderPool;
}

namespace fieldframe::catalog {

/// Reads saved searches. Thread-safe.
class SavedSearchStore {
public:
    explicit SavedSearchStore(database::ReaderPool& readers)
        : m_readers(readers) {}

    /// By name, collated.
    [[nodiscard]] Result<std::vector<SavedSearch>> list() const;

private:
    database::ReaderPool& m_readers;
};

} // namespace fieldframe::catalog
