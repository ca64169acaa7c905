// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/finding.h"
#include "core/media/media_task.h"
#include "core/pages/delivered.h"
#include "core/protection/verdict.h"
#include "core/sheet/sheet_style.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What an export makes of pictures, for whom and where: a value that a person keeps as a file.
namespace fieldframe::delivery {

/// What comes of an export.
enum class Target : std::uint8_t {
    Files,        ///< Pictures with their captions, and tables of them.
    WebLibrary,   ///< A static site.
    PhotoStory,   ///< One long page.
    NewsPage,     ///< A page of news.
    Newsletter,   ///< An e-mail and its web version.
    ContactSheet, ///< A PDF.
    Handover,     ///< For another Fieldframe or a web library to take in.
};
/// "files", "web-library".
[[nodiscard]] std::string_view targetName(Target target);
/// Whether pages are made, which need renditions of every item in one place.
[[nodiscard]] constexpr bool makesPages(Target target) {
    return target != Target::Files && target != Target::Handover;
}

enum class Packing : std::uint8_t { Folder, Zip };

/// One file of each item.
struct PresetRendition {
    pages::FileRole role = pages::FileRole::Download;
    std::string name = "{filename}"; ///< Below the package; see core/naming/naming_template.h.
    /// Absent: the original's bytes, with the catalog's metadata in them. Videos and sounds are never
    /// rendered.
    std::optional<media::RenditionSpec> picture;
    bool operator==(const PresetRendition&) const = default;
};

/// A mark over every rendition; a picture's bytes are read from `image` when the export begins.
struct PresetWatermark {
    std::string text;
    std::string image; ///< A picture file: absolute, or beside the preset's own file. "" = the text.
    media::MarkPlace place = media::MarkPlace::BottomRight;
    int opacity = 60; ///< Percent.
    int size = 25;    ///< Percent of the picture's width.
    bool operator==(const PresetWatermark&) const = default;
};

/// The tables and texts beside the files.
struct PresetTables {
    bool captions = true;  ///< captions.csv
    bool items = false;    ///< items.json
    bool galleries = true; ///< gallery.json, one for each gallery
    bool readme = false;   ///< README.txt
    bool operator==(const PresetTables&) const = default;
};

struct Preset {
    std::string id;          ///< Its file's name without ".toml"; "" where it is of no file.
    std::string name;        ///< As a person calls it.
    std::string description; ///< What it is for, in a sentence.
    Target target = Target::Files;
    Packing packing = Packing::Folder;
    bool isEncrypted = false; ///< A ZIP with AES-256; a passphrase is asked for when the export begins.
    std::vector<PresetRendition> renditions{PresetRendition{}};
    std::optional<PresetWatermark> watermark;
    bool writesMetadata = true; ///< The catalog's captions and credits, into the files.
    PresetTables tables;
    /// Who it is for, and what is taken out for them. `sendsOriginals` follows from the renditions.
    protection::ExportPolicy policy;
    std::string creditStyle; ///< See credit::CreditStyle; "" = the credit line as it is.
    pages::LanguagePolicy languages;
    sheet::SheetStyle sheet; ///< Of a contact sheet.
    std::vector<std::string>
        chain; ///< Ids of presets that are run one after the other; then nothing else counts.
};

/// What an export does that names no preset: the original files with the catalog's captions in them, for the
/// house itself; nothing is taken out that nobody recorded.
[[nodiscard]] Preset originalsPreset();

/// Reads a preset's file (TOML). InvalidInput: subject "FILE:LINE", detail the cause; also for templates,
/// styles and sizes that can't be.
[[nodiscard]] Result<Preset> parsePreset(std::string_view text, std::string_view file);
/// A readable file; parsePreset() of it is @p preset but for the id.
[[nodiscard]] std::string writePreset(const Preset& preset);
/// What parsePreset() refuses whatever the line: an empty name, no rendition, a ZIP of nothing.
[[nodiscard]] Status checkPreset(const Preset& preset);

} // namespace fieldframe::delivery
