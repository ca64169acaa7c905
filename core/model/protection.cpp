// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/protection.h"

#include <algorithm>
#include <array>

namespace fieldframe {
namespace {

constexpr std::array<std::string_view, 4> kLevels{"none", "no_place", "no_name", "no_face"};
constexpr std::array<std::string_view, 3> kAudiences{"public", "partners", "internal"};

} // namespace

std::string_view protectionName(ProtectionLevel level) {
    return kLevels[std::min<std::size_t>(static_cast<std::size_t>(level), kLevels.size() - 1)];
}

std::optional<ProtectionLevel> protectionFromName(std::string_view name) {
    std::string word(name);
    std::ranges::replace(word, '-', '_');
    std::ranges::replace(word, ' ', '_');
    const auto found = std::ranges::find(kLevels, word);
    return found == kLevels.end() ? std::nullopt
                                  : std::optional(static_cast<ProtectionLevel>(found - kLevels.begin()));
}

std::string_view audienceName(Audience audience) {
    const auto index = static_cast<std::size_t>(audience) - 1;
    return kAudiences[std::min(index, kAudiences.size() - 1)];
}

std::optional<Audience> audienceFromName(std::string_view name) {
    const auto found = std::ranges::find(kAudiences, name);
    return found == kAudiences.end() ? std::nullopt
                                     : std::optional(static_cast<Audience>(found - kAudiences.begin() + 1));
}

} // namespace fieldframe
