// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pages/delivered.h"

#include <filesystem>
#include <string>

/// Libraries as they are delivered, made up for the tests of pages, with their pictures in place.
namespace fieldframe::test {

/// A few galleries whose every text attacks: markup, scripts, quotes, links, bidi, controls, broken UTF-8,
/// long words, right-to-left and unspaced scripts, several languages, video and sound, an empty gallery.
[[nodiscard]] pages::Delivered hostileLibrary(const std::filesystem::path& folder);

/// The library of a front page as data, {"galleries": [{title, count, description, credit, captions,
/// categories}]}, each item with a caption and a number of its own.
[[nodiscard]] pages::Delivered frontPageLibrary(const std::filesystem::path& data,
                                                const std::filesystem::path& folder);

} // namespace fieldframe::test
