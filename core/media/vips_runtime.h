// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace fieldframe::media {

/// Starts libvips for this process on the first call: one thread, no cache, and of the loaders its authors
/// don't trust only JPEG XL and JPEG 2000. Costs some 90 ms, so only what needs vips calls it.
[[nodiscard]] Status startVips();

} // namespace fieldframe::media
