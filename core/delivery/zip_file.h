// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/platform/safe_file.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>

namespace fieldframe::delivery {

struct ZipRequest {
    std::filesystem::path folder; ///< All regular files below it; links and empty folders stay out.
    std::filesystem::path target;
    std::string_view passphrase; ///< "" = not encrypted; else AES-256 (WinZip's AE-2), names stay readable.
    std::int64_t timeMilliseconds = 0; ///< UTC, of every member.
    platform::Replace replace = platform::Replace::Never;
};

/// Packs a folder, reads the ZIP back from the disk and compares every member with its file, and gives it its
/// name: at any moment the target is as it was or whole. Pictures are stored as they are, texts deflated;
/// names are UTF-8. @p beforeName runs when it is proved and synced; its failure leaves nothing. @p
/// tellMember is told each member's name, when packed and when compared.
[[nodiscard]] Status writeZip(const ZipRequest& request, const std::function<Status()>& beforeName,
                              const std::function<void(const std::string&)>& tellMember,
                              const std::stop_token& stop);

} // namespace fieldframe::delivery
