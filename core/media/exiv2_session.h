// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fieldframe::media {

/// Makes exiv2 ready once: its log silent (messages about foreign files go nowhere) and its XMP toolkit set
/// up. To be called before any other use of exiv2; one thread only.
void openExiv2();

} // namespace fieldframe::media
