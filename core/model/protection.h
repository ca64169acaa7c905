// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/base/ids.h"
#include "core/model/descriptive_metadata.h"
#include "core/model/image_region.h"
#include "core/model/media_facts.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What is recorded about the safety of the people in pictures, and about who may get what.
namespace fieldframe {

/// What must not be told when a picture leaves. Each includes those before it. Stored, so never renumbered.
enum class ProtectionLevel : std::uint8_t {
    None = 0,
    NoPlace = 1, ///< Nor position, nor the name of any place.
    NoName = 2,
    NoFace = 3, ///< Faces are covered.
};
/// "none", "no_place", "no_name", "no_face".
[[nodiscard]] std::string_view protectionName(ProtectionLevel level);
/// Also "no-place", "no place".
[[nodiscard]] std::optional<ProtectionLevel> protectionFromName(std::string_view name);

/// Who may get something at the widest. Each includes those after it. Stored, so never renumbered.
enum class Audience : std::uint8_t { Public = 1, Partners = 2, Internal = 3 };
/// "public", "partners", "internal".
[[nodiscard]] std::string_view audienceName(Audience audience);
[[nodiscard]] std::optional<Audience> audienceFromName(std::string_view name);

/// Language ("" for any) and text.
using Replacements = std::vector<std::pair<std::string, std::string>>;

/// Somebody who is shown in pictures.
struct Person {
    PersonId id;
    GlobalId globalId;
    std::string name;
    std::vector<std::string> otherNames; ///< Other spellings, other scripts, nicknames.
    Replacements replacements;           ///< What stands for the name: "a 12-year-old girl".
    ProtectionLevel level = ProtectionLevel::None;
    bool isMinor = false;
    std::string guardian;
    std::string note;        ///< Never leaves.
    std::int64_t assets = 0; ///< Live ones to which somebody linked this person.

    bool operator==(const Person&) const = default;
};

/// A copy of a file that the catalog keeps, named by its content.
struct AttachedFile {
    ContentHash hash;
    std::string name; ///< As it was called, for display.
    bool operator==(const AttachedFile&) const = default;
};

/// What somebody agreed to. It speaks of the assets named, or, where none is named, of all that show the
/// person.
struct Consent {
    ConsentId id;
    GlobalId globalId;
    std::optional<GlobalId> subject; ///< The person.
    std::string subjectName;         ///< That person's name now.
    std::string guardian;            ///< Who agreed for a minor.
    std::string date;                ///< ISO 8601, as precise as known; "" unknown.
    std::vector<std::string> uses;   ///< Words such as "web", "print"; empty: any use.
    std::string expires;             ///< ISO 8601; "" never.
    std::string withdrawn;           ///< ISO 8601, when; "" it holds.
    std::string withdrawnReason;
    std::string note;
    std::optional<AttachedFile> form;
    std::vector<GlobalId> assets;

    bool operator==(const Consent&) const = default;
};

/// Somebody in one asset.
struct PersonInAsset {
    Person person;
    /// Linked by somebody, or named as a whole by PersonShown or a region; else only mentioned in a text.
    bool isShown = false;
    std::vector<Consent> consents; ///< About this person and this asset, withdrawn ones too.
};

/// A gallery that an asset stands in.
struct GalleryRestriction {
    GlobalId gallery;
    std::string title;
    Audience audience = Audience::Public;
};

/// Everything recorded that decides whether an asset may leave, and how.
struct AssetFacts {
    AssetId id;
    GlobalId globalId;
    MediaKind kind = MediaKind::Image;
    std::string mime;
    std::string fileName; ///< Display text.
    DescriptiveMetadata metadata;
    std::vector<ImageRegion> regions;              ///< Marked in the file and by the desk.
    ProtectionLevel level = ProtectionLevel::None; ///< The asset's own; see protection::levelOf().
    Audience audience = Audience::Public;          ///< The asset's own.
    std::vector<GalleryRestriction> galleries;     ///< Those with a restriction of their own.
    std::vector<PersonInAsset> persons;
    std::vector<Consent> consents; ///< About this asset and nobody in particular.
    std::vector<Person> beside; ///< Whose names must not be told in other pictures of the asset's galleries.
    std::string clearedInstructions; ///< Instructions of which somebody said that they hold nothing back.
    std::int64_t captionVersion = 0; ///< Number of the last change of the asset in the journal.
};

} // namespace fieldframe
