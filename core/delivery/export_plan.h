// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_request.h"
#include "core/model/asset.h"
#include "core/model/gallery.h"
#include "core/pages/delivered.h"
#include "core/platform/descriptors.h"
#include "core/protection/redaction.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace fieldframe::catalog {
class Catalog;
}

namespace fieldframe::delivery {

/// One file to be made of an item.
struct PlannedFile {
    enum class Source : std::uint8_t {
        Rendered, ///< Of the original's pixels.
        Copied,   ///< The original's bytes.
        Preview,  ///< The still that the catalog has of a video.
    };
    std::filesystem::path name;                ///< Below the package; no two differ in letter case only.
    std::vector<std::filesystem::path> alsoAt; ///< The same file once more, for other galleries.
    Source source = Source::Rendered;
    pages::FileRole role = pages::FileRole::Download;
    media::RenditionSpec spec; ///< Of what is rendered.
    /// A picture of the original's size in place of its bytes, which can't leave: they can't be covered, or
    /// nothing can be taken out of them.
    bool isInstead = false;
};

/// An item as it was decided on.
struct PlannedItem {
    AssetSummary summary;
    std::filesystem::path original;
    MediaFacts facts;
    std::int64_t captionVersion = 0;
    protection::Verdict verdict;
    protection::RedactedItem leaving; ///< Its texts as files and tables have them; empty where it is held.
    DescriptiveMetadata pageTexts;    ///< As pages have them: redacted, in all languages.
    std::string creditLine;
    std::vector<PlannedFile> files; ///< None where it is held.
};

struct PlannedGallery {
    GlobalId globalId; ///< Nil for a selection.
    std::string id;    ///< What others know it by; "" for a selection.
    std::string title;
    std::string introduction;
    std::string creditLine;      ///< As it is shown.
    std::string typedCreditLine; ///< As it was typed; may be empty.
    std::string published;
    bool isPicked = false;
    std::vector<std::size_t> categories; ///< In ExportPlan::categories.
    std::vector<std::size_t> items;      ///< In ExportPlan::items, in order.
    std::optional<std::size_t> cover;
    std::filesystem::path folder; ///< Of its files; "" = the package itself.
};

/// An export as it was decided before anything is made.
struct ExportPlan {
    std::vector<PlannedItem> items;    ///< In order, held ones too.
    std::vector<ExportProblem> failed; ///< What can't leave because it can't be reached.
    /// Of what leaves without them, or is not exported: what was held when they were typed may be free since.
    std::vector<GlobalId> unneededOverrides;
    std::vector<PlannedGallery> galleries;
    std::vector<pages::DeliveredCategory> categories;
    pages::Publisher publisher;           ///< `logo` is a path on this computer.
    std::optional<PageDocument> document; ///< As it leaves: without what is protected.
    /// Texts that no file of the package may hold, whichever item it is about.
    std::vector<std::string> forbiddenAnywhere;
};

/// Reads all that the export needs from the catalog, decides what may leave and how, and names the files.
/// Videos and sounds are never rendered.
[[nodiscard]] Result<ExportPlan> planExport(const catalog::Catalog& catalog, const ExportRequest& request,
                                            const std::stop_token& stop = {});

} // namespace fieldframe::delivery
