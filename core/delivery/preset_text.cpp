// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/preset.h"
#include "core/delivery/preset_words.h"
#include "core/delivery/toml_reading.h"

#include <fmt/format.h>

namespace fieldframe::delivery {

namespace {

void addLine(std::string& text, std::string_view key, std::string_view value) {
    text += fmt::format("{} = {}\n", key, value);
}

void addText(std::string& text, std::string_view key, std::string_view value) {
    if (!value.empty()) {
        addLine(text, key, tomlText(value));
    }
}

void addNumber(std::string& text, std::string_view key, std::uint64_t number) {
    if (number != 0) {
        addLine(text, key, std::to_string(number));
    }
}

void addFlag(std::string& text, std::string_view key, bool flag) {
    addLine(text, key, flag ? "true" : "false");
}

template <class Enum, std::size_t N>
void addWord(std::string& text, std::string_view key, Enum value,
             const std::array<std::pair<std::string_view, Enum>, N>& words) {
    addText(text, key, nameIn(words, value));
}

void addRendition(std::string& text, const PresetRendition& rendition) {
    text += "\n[[rendition]]\n";
    addWord(text, "role", rendition.role, kRoleWords);
    addText(text, "name", rendition.name);
    if (!rendition.picture) {
        addText(text, "format", "original");
        return;
    }
    const media::RenditionSpec& spec = *rendition.picture;
    addWord(text, "format", std::optional(spec.format), kFormatWords);
    addNumber(text, "long-edge", static_cast<std::uint64_t>(spec.longEdge));
    addNumber(text, "box-width", static_cast<std::uint64_t>(spec.boxWidth));
    addNumber(text, "box-height", static_cast<std::uint64_t>(spec.boxHeight));
    addNumber(text, "megapixels", spec.mostPixels / 1'000'000);
    addNumber(text, "kilobytes", spec.mostBytes / 1000);
    addNumber(text, "quality", static_cast<std::uint64_t>(spec.quality));
    addWord(text, "colours", spec.colours, kColourWords);
    addWord(text, "sharpening", spec.sharpening, kSharpeningWords);
    addWord(text, "light", spec.light, kLightWords);
}

void addWatermark(std::string& text, const PresetWatermark& mark) {
    text += "\n[watermark]\n";
    addText(text, "text", mark.text);
    addText(text, "image", mark.image);
    addWord(text, "place", mark.place, kPlaceWords);
    addNumber(text, "opacity", static_cast<std::uint64_t>(mark.opacity));
    addNumber(text, "size", static_cast<std::uint64_t>(mark.size));
}

void addTables(std::string& text, const PresetTables& tables) {
    text += "\n[tables]\n";
    addFlag(text, "captions", tables.captions);
    addFlag(text, "items", tables.items);
    addFlag(text, "galleries", tables.galleries);
    addFlag(text, "readme", tables.readme);
}

void addPolicy(std::string& text, const protection::ExportPolicy& policy) {
    text += "\n[protection]\n";
    addWord(text, "audience", policy.audience, kAudienceWords);
    addWord(text, "places", policy.places, kPrecisionWords);
    addFlag(text, "drop-gps", policy.dropsGps);
    addFlag(text, "strip-private", policy.stripsPrivate);
    addLine(text, "uses", tomlTexts(policy.uses));
    addWord(text, "lint-holds", policy.lintHolds, kSeverityWords);
}

void addTexts(std::string& text, const Preset& preset) {
    text += "\n[text]\n";
    addText(text, "credit-style", preset.creditStyle);
    addLine(text, "languages", tomlTexts(preset.languages.languages));
    addWord(text, "show", preset.languages.show, kShowWords);
    addText(text, "page-language", preset.languages.pageLanguage);
}

void addSheet(std::string& text, const sheet::SheetStyle& style) {
    text += "\n[sheet]\n";
    addWord(text, "paper", style.paper, kPaperWords);
    addFlag(text, "landscape", style.isLandscape);
    addLine(text, "columns", std::to_string(style.columns));
    addLine(text, "rows", std::to_string(style.rows));
    addLine(text, "caption-lines", std::to_string(style.captionLines));
    addLine(text, "text-points", std::to_string(static_cast<int>(style.textPoints)));
    addFlag(text, "headline", style.showsHeadline);
    addFlag(text, "credit", style.showsCredit);
    addFlag(text, "file-name", style.showsFileName);
    addFlag(text, "id", style.showsId);
    addWord(text, "direction", style.direction, kDirectionWords);
    addText(text, "fonts", style.fontFamilies);
    addText(text, "title", style.title);
}

} // namespace

std::string writePreset(const Preset& preset) {
    std::string text = "format = \"fieldframe.preset/1\"\n";
    addText(text, "name", preset.name);
    addText(text, "description", preset.description);
    if (!preset.chain.empty()) {
        addLine(text, "chain", tomlTexts(preset.chain));
        return text;
    }
    addWord(text, "target", preset.target, kTargetWords);
    addWord(text, "packing", preset.packing, kPackingWords);
    addFlag(text, "encrypted", preset.isEncrypted);
    for (const PresetRendition& rendition : preset.renditions) {
        addRendition(text, rendition);
    }
    if (preset.watermark) {
        addWatermark(text, *preset.watermark);
    }
    text += "\n[metadata]\n";
    addFlag(text, "write", preset.writesMetadata);
    addTables(text, preset.tables);
    addPolicy(text, preset.policy);
    addTexts(text, preset);
    if (preset.target == Target::ContactSheet) {
        addSheet(text, preset.sheet);
    }
    return text;
}

} // namespace fieldframe::delivery
