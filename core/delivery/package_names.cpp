// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/package_names.h"

#include "core/base/text.h"
#include "core/ingest/gallery_document.h"
#include "core/naming/safe_name.h"

#include <algorithm>

namespace fieldframe::delivery {

namespace fs = std::filesystem;

namespace {

/// The form in which two names are the same on some system.
std::string clashKey(const fs::path& path) {
    std::string key = text::normalized(path.generic_string());
    std::ranges::transform(key, key.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return key;
}

} // namespace

PackageNames::PackageNames() {
    for (const std::string_view own :
         {kCaptionsName, kItemsName, kReadmeName, kMediaFolder, ingest::kGalleryDocumentName}) {
        m_taken.insert(clashKey(own));
    }
}

fs::path PackageNames::take(const fs::path& folder, const fs::path& name) {
    // A gallery's own document stands in its folder.
    m_taken.insert(clashKey(folder / ingest::kGalleryDocumentName));
    return keep(folder / name);
}

fs::path PackageNames::takeFolder(std::string_view text) {
    return keep(naming::safeName(naming::withoutSeparators(text), {}));
}

fs::path PackageNames::keep(const fs::path& wanted) {
    fs::path name = naming::withoutClash(
        wanted, [this](const fs::path& path) { return m_taken.contains(clashKey(path)); });
    m_taken.insert(clashKey(name));
    return name;
}

} // namespace fieldframe::delivery
