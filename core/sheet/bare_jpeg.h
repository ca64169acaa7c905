// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace fieldframe::sheet {

/// A JPEG file without anything but its picture.
struct BareJpeg {
    std::string bytes;
    int width = 0; ///< Pixels.
    int height = 0;
};

/// Leaves out metadata, profiles, comments and what follows the picture; keeps Adobe's mark (APP14), which
/// says how colours are coded. Reads markers only, decodes nothing. Nothing where a document can't hold the
/// picture as it is: not whole, other than 8 bits of grey or of three colours, arithmetic coding. ITU-T T.81
/// §B.1.
[[nodiscard]] std::optional<BareJpeg> bareJpeg(std::string_view file);

} // namespace fieldframe::sheet
