// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <string>

namespace fieldframe {

/// A search that somebody gave a name.
struct SavedSearch {
    SavedSearchId id;
    GlobalId globalId;
    std::string name;
    std::string query; ///< As typed, in the words of search::parseTerms().
};

} // namespace fieldframe
