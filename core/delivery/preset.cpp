// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/preset.h"

#include "core/credit/compose.h"
#include "core/delivery/preset_words.h"
#include "core/delivery/toml_reading.h"
#include "core/naming/naming_template.h"

#include <algorithm>
#include <array>

namespace fieldframe::delivery {

namespace {

/// Of which pages have words of their own.
constexpr std::array<std::string_view, 4> kPageLanguages{"en", "fr", "es", "ar"};
constexpr std::size_t kMostChained = 50;
constexpr std::size_t kMostLanguages = 20;

Status refuse(const Preset& preset, std::string why) {
    return failure(ErrorCode::InvalidInput, preset.name, std::move(why));
}

Status checkWatermark(const Preset& preset) {
    if (!preset.watermark) {
        return {};
    }
    const PresetWatermark& mark = *preset.watermark;
    if (mark.text.empty() == mark.image.empty()) {
        return refuse(preset, "a watermark is either a text or an image");
    }
    if (mark.text.size() > media::kLongestMarkText) {
        return refuse(preset, "the watermark's text is too long");
    }
    const bool isAllRendered = std::ranges::all_of(
        preset.renditions, [](const PresetRendition& rendition) { return rendition.picture.has_value(); });
    return isAllRendered ? Status() : refuse(preset, "originals can't have a watermark");
}

Status checkRenditions(const Preset& preset) {
    if (preset.renditions.empty()) {
        return refuse(preset, "a preset has at least one rendition");
    }
    for (const PresetRendition& rendition : preset.renditions) {
        if (const auto name = naming::NamingTemplate::parse(rendition.name); !name) {
            return refuse(preset, "no template of names: " + name.error().detail);
        }
        if (!rendition.picture && rendition.role != pages::FileRole::Download) {
            return refuse(preset, "an original is for download");
        }
    }
    return {};
}

} // namespace

std::string_view targetName(Target target) {
    return nameIn(kTargetWords, target);
}

Preset originalsPreset() {
    Preset preset;
    preset.name = "Originals";
    preset.policy.audience = Audience::Internal;
    preset.policy.dropsGps = false;
    preset.policy.stripsPrivate = false;
    return preset;
}

Status checkPreset(const Preset& preset) {
    if (preset.name.empty()) {
        return refuse(preset, "a preset has a name");
    }
    if (!preset.chain.empty()) {
        return preset.chain.size() <= kMostChained ? Status() : refuse(preset, "the chain is too long");
    }
    if (preset.isEncrypted && preset.packing != Packing::Zip) {
        return refuse(preset, "only a ZIP can be encrypted");
    }
    if (const auto style = credit::CreditStyle::parse(preset.creditStyle);
        !preset.creditStyle.empty() && !style) {
        return refuse(preset, "a credit style has no part " + style.error().detail);
    }
    if (!std::ranges::count(kPageLanguages, preset.languages.pageLanguage)) {
        return refuse(preset, "pages have words of their own in \"en\", \"fr\", \"es\" and \"ar\"");
    }
    if (preset.languages.languages.size() > kMostLanguages) {
        return refuse(preset, "too many languages");
    }
    if (const Status sheet = sheet::checkStyle(preset.sheet);
        preset.target == Target::ContactSheet && !sheet) {
        return refuse(preset, "the contact sheet: " + sheet.error().detail);
    }
    return checkRenditions(preset).and_then([&] { return checkWatermark(preset); });
}

} // namespace fieldframe::delivery
