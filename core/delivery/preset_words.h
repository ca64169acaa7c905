// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/preset.h"

#include <array>
#include <string_view>
#include <utility>

/// The words that a preset's file has for its choices. Private to the room.
namespace fieldframe::delivery {

inline constexpr std::array<std::pair<std::string_view, Target>, 7> kTargetWords{{
    {"files", Target::Files},
    {"web-library", Target::WebLibrary},
    {"photo-story", Target::PhotoStory},
    {"news-page", Target::NewsPage},
    {"newsletter", Target::Newsletter},
    {"contact-sheet", Target::ContactSheet},
    {"handover", Target::Handover},
}};
inline constexpr std::array<std::pair<std::string_view, Packing>, 2> kPackingWords{{
    {"folder", Packing::Folder},
    {"zip", Packing::Zip},
}};
inline constexpr std::array<std::pair<std::string_view, pages::FileRole>, 3> kRoleWords{{
    {"thumbnail", pages::FileRole::Thumbnail},
    {"screen", pages::FileRole::Screen},
    {"download", pages::FileRole::Download},
}};
/// Absent: the original's own bytes.
inline constexpr std::array<std::pair<std::string_view, std::optional<media::ImageFormat>>, 6> kFormatWords{{
    {"original", std::nullopt},
    {"jpeg", media::ImageFormat::Jpeg},
    {"png", media::ImageFormat::Png},
    {"webp", media::ImageFormat::WebP},
    {"avif", media::ImageFormat::Avif},
    {"tiff", media::ImageFormat::Tiff},
}};
inline constexpr std::array<std::pair<std::string_view, media::OutputColours>, 3> kColourWords{{
    {"srgb", media::OutputColours::Srgb},
    {"display-p3", media::OutputColours::DisplayP3},
    {"kept", media::OutputColours::Kept},
}};
inline constexpr std::array<std::pair<std::string_view, media::OutputSharpening>, 4> kSharpeningWords{{
    {"none", media::OutputSharpening::None},
    {"low", media::OutputSharpening::Low},
    {"standard", media::OutputSharpening::Standard},
    {"high", media::OutputSharpening::High},
}};
inline constexpr std::array<std::pair<std::string_view, media::ResamplingLight>, 3> kLightWords{{
    {"as-stored", media::ResamplingLight::AsStored},
    {"linear", media::ResamplingLight::Linear},
    {"where-it-matters", media::ResamplingLight::WhereItMatters},
}};
inline constexpr std::array<std::pair<std::string_view, media::MarkPlace>, 9> kPlaceWords{{
    {"top-left", media::MarkPlace::TopLeft},
    {"top", media::MarkPlace::Top},
    {"top-right", media::MarkPlace::TopRight},
    {"left", media::MarkPlace::Left},
    {"centre", media::MarkPlace::Centre},
    {"right", media::MarkPlace::Right},
    {"bottom-left", media::MarkPlace::BottomLeft},
    {"bottom", media::MarkPlace::Bottom},
    {"bottom-right", media::MarkPlace::BottomRight},
}};
/// Absent: no finding of house style holds anything.
inline constexpr std::array<std::pair<std::string_view, std::optional<lint::Severity>>, 4> kSeverityWords{{
    {"off", std::nullopt},
    {"info", lint::Severity::Info},
    {"warning", lint::Severity::Warning},
    {"error", lint::Severity::Error},
}};
inline constexpr std::array<std::pair<std::string_view, Audience>, 3> kAudienceWords{{
    {"public", Audience::Public},
    {"partners", Audience::Partners},
    {"internal", Audience::Internal},
}};
inline constexpr std::array<std::pair<std::string_view, protection::PlacePrecision>, 4> kPrecisionWords{{
    {"keep", protection::PlacePrecision::Keep},
    {"25km", protection::PlacePrecision::Coarse},
    {"country", protection::PlacePrecision::Country},
    {"remove", protection::PlacePrecision::Remove},
}};
inline constexpr std::array<std::pair<std::string_view, pages::LanguagePolicy::Show>, 2> kShowWords{{
    {"chain", pages::LanguagePolicy::Show::Chain},
    {"stacked", pages::LanguagePolicy::Show::Stacked},
}};
inline constexpr std::array<std::pair<std::string_view, sheet::Paper>, 3> kPaperWords{{
    {"a4", sheet::Paper::A4},
    {"letter", sheet::Paper::Letter},
    {"a3", sheet::Paper::A3},
}};
inline constexpr std::array<std::pair<std::string_view, sheet::ReadingDirection>, 3> kDirectionWords{{
    {"by-language", sheet::ReadingDirection::ByLanguage},
    {"left-to-right", sheet::ReadingDirection::LeftToRight},
    {"right-to-left", sheet::ReadingDirection::RightToLeft},
}};

} // namespace fieldframe::delivery
