// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace fieldframe::ingest {

/// How far an import goes before it returns.
enum class Depth {
    RowsOnly,   ///< Rows, text index and hash; thumbnails are made when first shown.
    Thumbnails, ///< And 320 px thumbnails.
    Previews,   ///< And 2,048 px previews.
};

struct ImportRequest {
    std::vector<std::filesystem::path> paths; ///< Files and folders; folders are walked whole.
    std::optional<std::string> galleryTitle;  ///< One gallery for all; made where missing.
    bool galleryPerFolder = false; ///< A gallery for each folder that holds files, titled by its name.
    std::optional<std::filesystem::path>
        copyTo; ///< Copy originals there first, verified; absent = file in place.
    std::string copyTemplate =
        "{date:yyyy}/{date:yyyy-MM-dd}/{filename}"; ///< See core/naming/naming_template.h.
    Depth depth = Depth::Thumbnails;
    std::set<std::filesystem::path> leaveOut; ///< Files in those folders that are not wanted; absolute.
    /// Name of a template of the catalog, applied to what is new, in the import's own undo; "" = none.
    std::string metadataTemplate;
    bool onlyNew = false; ///< What the catalog has already joins no gallery.
};

/// A file that did not arrive, or arrived in part, and why.
struct ImportProblem {
    std::filesystem::path file;
    Error error;
};

struct ImportedFile {
    std::filesystem::path file;
    GlobalId asset;
};

struct ImportReport {
    GlobalId
        batch; ///< All that the import changed, as one batch of the journal: one undo, one "last import".
    std::vector<ImportedFile> imported;
    std::vector<ImportedFile> duplicates; ///< With the asset each one is.
    std::vector<std::filesystem::path>
        skipped; ///< Not a kind of file the program takes; sidecars are not listed.
    std::vector<ImportProblem> failed;
    /// Imported, but without a picture to show or with damaged metadata.
    std::vector<ImportProblem> warnings;
    std::vector<std::string> galleries; ///< Titles of galleries made or added to.
    double seconds = 0;
    bool wasCancelled = false;
};

} // namespace fieldframe::ingest
