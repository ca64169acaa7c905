// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/base/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What left, when, in which form and to whom. Kept for good.
namespace fieldframe {

enum class ExportState : std::uint8_t {
    Begun = 1,    ///< Under way; of a program that is gone: it was killed, and its package has no final name.
    Finished = 2, ///< The package stands under its final name.
    Failed = 3,
    Cancelled = 4,
};
/// "begun", "finished", "failed", "cancelled".
[[nodiscard]] std::string_view exportStateName(ExportState state);

/// An export as it begins.
struct ExportHead {
    std::string preset;
    std::string target;      ///< "files", "web-library".
    std::string recipient;   ///< Note: for whom, in whose words they are.
    std::string destination; ///< Path or address, for display.
};

/// A file of a package that shows an asset.
struct DeliveredRecord {
    GlobalId asset;
    std::string path; ///< Below the package.
    ContentHash hash; ///< Of the file's bytes.
    std::uint64_t sizeBytes = 0;
    std::optional<std::uint64_t> likeness; ///< Likeness::bits of the picture.
    std::int64_t captionVersion = 0;       ///< AssetFacts::captionVersion of what was delivered.
};

/// A held item that left by somebody's word, or one that was held.
struct DecisionRecord {
    GlobalId asset;
    std::vector<std::string>
        holds;                  ///< Codes with their arguments, as "embargo: 2026-05-12T06:00:00Z, embargo".
    std::string overrideReason; ///< "" where it stayed.
};

struct ExportRecord {
    ExportId id;
    GlobalId globalId;
    ExportHead head;
    std::string person;
    std::int64_t begunMilliseconds = 0; ///< UTC.
    std::optional<std::int64_t> endedMilliseconds;
    ExportState state = ExportState::Begun;
    std::string error;      ///< Why it failed.
    std::int64_t items = 0; ///< Files.
    std::int64_t assets = 0;
    std::int64_t held = 0;
    std::int64_t overridden = 0;
};

/// One place where an asset went.
struct Delivery {
    ExportRecord where;
    DeliveredRecord what;
    std::string overrideReason; ///< Of the asset in that export; "" where none was needed.
};

/// A delivered file recognised.
struct Recognised {
    AssetId asset;
    GlobalId assetGlobalId;
    int distance = -1;                ///< Bits that differ between the pictures; -1: the very same bytes.
    std::optional<Delivery> delivery; ///< Absent where it is the original itself.
};

} // namespace fieldframe
