// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::media {

/// Where a file's IIM stands.
enum class IimHome : std::uint8_t {
    Resources, ///< In Photoshop's resources: JPEG.
    Tag,       ///< In a tag of its own: TIFF. The resources have only its digest, and at most a copy.
};

/// What becomes of the digest (1061), which says whether XMP knows the IIM.
enum class DigestRule : std::uint8_t {
    Renew, ///< It is the new block's.
    Keep,  ///< It stays as it is: of another block, so that IIM goes on being the newer one.
};
[[nodiscard]] constexpr DigestRule digestRule(bool isKept) {
    return isKept ? DigestRule::Keep : DigestRule::Renew;
}

/// Photoshop's resources @p existing (may be empty) with this IIM block and its digest in place of those that
/// are there; without either where @p iim is empty. A copy of XMP among them (1060) is left out, for it would
/// be out of date. Other resources, and a second IIM block, stay as and where they are.
[[nodiscard]] std::string withIim(std::string_view existing, std::string_view iim, DigestRule rule,
                                  IimHome home = IimHome::Resources);

/// The resources, with their headers, that withIim() keeps as they are.
[[nodiscard]] std::vector<std::string> foreignResources(std::string_view block);

} // namespace fieldframe::media
