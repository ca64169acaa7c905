// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/places.h"

namespace fieldframe::catalog {
namespace {

constexpr auto kFresh = std::chrono::seconds(2);
constexpr std::size_t kRememberedFolders = 1000;

/// Without links where it exists; as written where it doesn't.
std::filesystem::path withoutLinks(const std::filesystem::path& folder) {
    std::error_code failed;
    std::filesystem::path canonical = std::filesystem::canonical(folder, failed);
    return failed ? folder.lexically_normal() : canonical;
}

} // namespace

void Places::refresh() const {
    const auto now = std::chrono::steady_clock::now();
    if (!m_mounts || now - m_readAt > kFresh) {
        m_mounts = platform::MountTable::read();
        m_readAt = now;
        m_folders.clear();
    }
}

Place Places::locate(const std::filesystem::path& file) const {
    const std::filesystem::path parent = file.parent_path();
    const std::scoped_lock lock(m_mutex);
    refresh();
    auto found = m_folders.find(parent.native());
    if (found == m_folders.end()) {
        if (m_folders.size() >= kRememberedFolders) {
            m_folders.clear();
        }
        Place place;
        place.absoluteFolder = withoutLinks(parent);
        place.folder = m_mounts->locate(place.absoluteFolder);
        found = m_folders.emplace(parent.native(), std::move(place)).first;
    }
    Place place = found->second;
    place.name = file.filename().native();
    return place;
}

std::optional<std::filesystem::path> Places::resolve(std::string_view volume,
                                                     const std::filesystem::path& relative) const {
    const std::scoped_lock lock(m_mutex);
    refresh();
    return m_mounts->resolve(volume, relative);
}

bool Places::isMounted(std::string_view volume) const {
    const std::scoped_lock lock(m_mutex);
    refresh();
    return m_mounts->isMounted(volume);
}

} // namespace fieldframe::catalog
