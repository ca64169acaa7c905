// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/delivery/preset.h"
#include "core/model/page_document.h"
#include "core/pages/page_notice.h"
#include "core/protection/verdict.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace fieldframe::delivery {

enum class ExistingTarget {
    Refuse,  ///< AlreadyExists.
    Replace, ///< Asked for: what is there is exchanged in one step, and removed then. Only exports are.
};

/// Somebody lets an item go that is held. It stands in the ledger.
struct Override {
    GlobalId asset;
    std::string reason; ///< Typed; never blank.
};

/// What leaves, how, and where to. One of `gallery`, `assets`, `isEverything` and `document` says what.
struct ExportRequest {
    std::optional<GalleryId> gallery;     ///< Its items in order.
    std::vector<AssetId> assets;          ///< A selection, in this order.
    bool isEverything = false;            ///< All galleries by title, then the assets that are in none.
    std::optional<PageDocument> document; ///< Its pictures and galleries, for a page that is made of it.

    Preset preset;                ///< No chain: see chain.h.
    std::filesystem::path target; ///< The folder or ZIP file to make.
    ExistingTarget existingTarget = ExistingTarget::Refuse;
    std::vector<Override> overrides;
    std::string recipient;  ///< Who gets it, in the words of whoever sends it; for the ledger.
    std::string passphrase; ///< Of a preset that encrypts. Never kept.
};

struct ExportProblem {
    std::filesystem::path file; ///< The original.
    GlobalId asset;
    Error error;
};

/// An item that stays, and why.
struct HeldItem {
    std::filesystem::path file;
    GlobalId asset;
    protection::Verdict verdict; ///< Its holds say why, and who can release it.
};

struct ExportReport {
    std::filesystem::path target; ///< "" where nothing could leave, and nothing was made.
    std::int64_t exported = 0;    ///< Items.
    std::int64_t changed = 0;     ///< Of those: left changed, to protect somebody.
    std::int64_t files = 0;       ///< Renditions and copies in the package.
    std::int64_t takenUp = 0;     ///< Of those: made by an earlier run that was killed or cancelled.
    std::vector<HeldItem> held;
    std::vector<ExportProblem> failed;
    /// Exported, but the copy does not hold its metadata (captions.csv does), or not how it was turned.
    std::vector<ExportProblem> warnings;
    /// What somebody should know of the pages, and "override_unneeded" (detail: its global id): not held, so
    /// that the reason typed for it stands nowhere.
    std::vector<pages::PageNotice> notices;
    ExportId ledgerEntry;
    double seconds = 0;

    [[nodiscard]] bool isComplete() const { return held.empty() && failed.empty(); }
};

} // namespace fieldframe::delivery
