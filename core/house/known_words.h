// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/proofing/word_list.h"

#include <stop_token>

namespace fieldframe::catalog {
class Catalog;
}

namespace fieldframe::house {

/// What is no mistake in this catalog's texts: names of its creators, people, places and organisations, its
/// agencies, the world's countries, and the desk's own words.txt. Reads all assets; not for the GUI thread.
/// InvalidInput names the line where a file of the desk can't be read.
[[nodiscard]] Result<proofing::KnownWords> knownWords(const catalog::Catalog& catalog,
                                                      const std::stop_token& stop = {});

} // namespace fieldframe::house
