// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/content_digest.h"

#include <xxhash.h>

#include <algorithm>

namespace fieldframe::media {

ContentHash contentHashOf(std::span<const std::byte> bytes) {
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), bytes.size()));
    ContentHash hash;
    std::ranges::copy(canonical.digest, hash.bytes.begin());
    return hash;
}

} // namespace fieldframe::media
