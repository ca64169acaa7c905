// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/iptc_digest.h"

#include <glib.h>

#include <memory>

namespace fieldframe::media {

std::array<std::uint8_t, 16> iptcDigest(std::string_view iimBlock) {
    const std::unique_ptr<GChecksum, decltype(&g_checksum_free)> checksum(g_checksum_new(G_CHECKSUM_MD5),
                                                                          &g_checksum_free);
    g_checksum_update(checksum.get(), reinterpret_cast<const guchar*>(iimBlock.data()),
                      static_cast<gssize>(iimBlock.size()));
    std::array<std::uint8_t, 16> digest{};
    gsize size = digest.size();
    g_checksum_get_digest(checksum.get(), digest.data(), &size);
    return digest;
}

bool matchesDigest(std::string_view iimBlock, const std::array<std::uint8_t, 16>& digest) {
    constexpr int kMostPadding = 3;
    for (int padding = 0; padding <= kMostPadding; ++padding) {
        if (iptcDigest(iimBlock) == digest) {
            return true;
        }
        if (!iimBlock.ends_with('\0')) {
            return false;
        }
        iimBlock.remove_suffix(1);
    }
    return false;
}

} // namespace fieldframe::media
