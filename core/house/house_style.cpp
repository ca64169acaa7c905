// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/house/house_style.h"

#include "core/platform/safe_file.h"
#include "core/platform/whole_file.h"

namespace fieldframe::house {

namespace {

constexpr std::string_view kFileName = "house-rules.toml";
constexpr std::uint64_t kMostBytes = 1U << 20;

} // namespace

HouseStyle::HouseStyle(const std::filesystem::path& catalogFolder)
    : m_file(catalogFolder / kFileName) {}

Result<std::string> HouseStyle::text() const {
    Result<std::string> text = platform::readWholeFile(m_file, kMostBytes);
    if (!text && text.error().code == ErrorCode::NotFound) {
        return std::string();
    }
    return text;
}

Result<lint::HouseRules> HouseStyle::rules() const {
    return text().and_then([](const std::string& text) { return lint::parseHouseRules(text, kFileName); });
}

Status HouseStyle::writeDefaults() const {
    const Status written = platform::writeFile(m_file, lint::defaultRulesText(), platform::Replace::Never);
    const bool isThere = !written && written.error().code == ErrorCode::AlreadyExists;
    return isThere ? Status() : written;
}

} // namespace fieldframe::house
