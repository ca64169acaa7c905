// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/base/result.h"
#include "core/platform/safe_file.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <stop_token>
#include <string>

namespace fieldframe::delivery {

/// A file that was made and proved.
struct MadeFile {
    ContentHash inputs; ///< Of all that it was made from: see inputsOf().
    ContentHash hash;
    std::uint64_t sizeBytes = 0;
    int width = 0; ///< Pixels, upright; 0 where it is no picture.
    int height = 0;
    std::optional<std::uint64_t> likeness;
    std::string mediaType;
    std::string warning; ///< What it does not hold, or "".
    /// A sidecar beside it, "NAME.xmp", of these bytes.
    std::optional<ContentHash> sidecar;

    bool operator==(const MadeFile&) const = default;
};

/// What stands in a package in the making, so that a run after a kill or a cancel makes only what is missing.
/// A file in the package's temporary folder, a line for each file, written after it; it goes before the
/// package gets its name.
class Manifest {
public:
    /// Reads what an earlier run left in @p folder, opens each file again and compares its hash, and removes
    /// everything else, links and folders too. Nothing there: an empty manifest. Cancelled leaves all as it
    /// was.
    [[nodiscard]] static Result<Manifest> takeUp(const platform::SafeFolder& folder,
                                                 const std::stop_token& stop);

    /// The file at @p path, where it was made from @p inputs. Null else.
    [[nodiscard]] const MadeFile* find(const std::string& path, const ContentHash& inputs) const;
    [[nodiscard]] const std::map<std::string, MadeFile>& files() const { return m_files; }
    /// The file stands at @p path, proved.
    [[nodiscard]] Status add(const std::string& path, MadeFile file);
    /// Removes the file and its sidecar.
    [[nodiscard]] Status drop(const std::string& path);
    /// Removes all that is no file of the manifest, links and empty folders too.
    [[nodiscard]] Status removeOthers() const;
    /// Removes the manifest itself: what is in the folder is all that leaves.
    [[nodiscard]] Status finish();

private:
    Manifest(std::filesystem::path folder, platform::Descriptor file)
        : m_folder(std::move(folder))
        , m_file(std::move(file)) {}
    [[nodiscard]] Status append(const std::string& line) const;

    std::filesystem::path m_folder;
    platform::Descriptor m_file;
    std::map<std::string, MadeFile> m_files; ///< By path below the folder.
};

} // namespace fieldframe::delivery
