// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/lint/finding.h"
#include "core/model/protection.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What may leave: pure functions of what is recorded, of the export's policy and of the clock.
/// core/decisions/0008-what-may-leave.md has the table of cases.
namespace fieldframe::protection {

enum class PlacePrecision : std::uint8_t {
    Keep,    ///< As recorded.
    Coarse,  ///< Positions within 25 km; no sublocation.
    Country, ///< Of all places the country alone; no position.
    Remove,  ///< No place at all in the fields.
};
/// "keep", "25km", "country", "remove".
[[nodiscard]] std::string_view placePrecisionName(PlacePrecision precision);
[[nodiscard]] std::optional<PlacePrecision> placePrecisionFromName(std::string_view name);

/// What an export's preset says of protection.
struct ExportPolicy {
    Audience audience = Audience::Public;
    PlacePrecision places = PlacePrecision::Keep;
    bool dropsGps = true; ///< Positions in fields and structures, whatever `places` says.
    /// What the export is for, as consents name uses ("web"). Empty: not said, and a consent for some uses
    /// only does not cover it.
    std::vector<std::string> uses;
    std::optional<lint::Severity> lintHolds; ///< From which severity on a finding holds; absent: none does.
    /// Maker notes, serial numbers, history, embedded previews and foreign namespaces of the originals stay
    /// out.
    bool stripsPrivate = true;
    /// The export would hand out bytes of originals (copies, videos, sounds) rather than renditions of
    /// pictures.
    bool sendsOriginals = false;
    /// Of this asset's original a copy can be made that is without all that it says beside pictures and sound.
    bool canStripOriginal = false;
};

/// The clock, and the latest time that it showed before: one that was set back makes nothing valid again.
struct Clock {
    std::int64_t now = 0;        ///< UTC milliseconds.
    std::int64_t latestSeen = 0; ///< As Ledger::latestTime() has it.
};

enum class Outcome : std::uint8_t { AsIs = 1, Changed = 2, Held = 3 };
/// "as_is", "changed", "held".
[[nodiscard]] std::string_view outcomeName(Outcome outcome);

/// How an item is changed as it leaves; arguments as named here.
enum class ChangeCode : std::uint8_t {
    GpsRemoved = 1,
    GpsCoarsened,
    PlaceReduced,  ///< To the country, or without the sublocation.
    PlacesRemoved, ///< From fields and texts.
    NamesReplaced, ///< What stands instead. Never whose.
    FacesCovered,  ///< How many areas.
    FileNameChanged,
    PersonalFieldsRemoved, ///< Keys of the fields.
    PrivateMetadataStripped,
};
/// "gps_removed".
[[nodiscard]] std::string_view changeName(ChangeCode code);

struct Change {
    ChangeCode code = ChangeCode::GpsRemoved;
    std::vector<std::string> arguments;
    bool operator==(const Change&) const = default;
};

/// Why an item is held; arguments as named here.
enum class HoldCode : std::uint8_t {
    Embargo = 1,         ///< Until when, ISO 8601 in UTC; where that is said (a field's key).
    EmbargoUnclear,      ///< The text that speaks of an embargo and was not understood.
    Expired,             ///< Since when; where that is said.
    AudienceRestricted,  ///< The widest audience; "" or the gallery's title that says so.
    UseRestricted,       ///< What the instructions rule out.
    ModelRelease,        ///< The code: "MR-NON", "MR-LMR".
    PropertyRelease,     ///< The code.
    MinorWithoutRelease, ///< The age code, or "" where a record says it.
    ConsentWithdrawn,    ///< When; why.
    ConsentExpired,      ///< Since when.
    ConsentNotForUse,    ///< Uses agreed to, with commas.
    ConsentWithoutGuardian,
    NoAreaMarked,    ///< Faces must be covered, and none is marked.
    CannotCover,     ///< Faces must be covered in what is no picture: the kind.
    NamesUnknown,    ///< Names must go, none is recorded, and a text seems to hold some: the field's key.
    CannotBeChanged, ///< The original's bytes would leave and must not as they are: why not, by a change's
                     ///< name.
    Lint,            ///< Rule; severity.
};
/// "embargo".
[[nodiscard]] std::string_view holdName(HoldCode code);

/// Who can let a held item go.
enum class Releaser : std::uint8_t {
    Time,       ///< It ends by itself.
    Editor,     ///< Whoever may change what is recorded.
    RightsDesk, ///< Whoever got the release or the consent.
    Subject,    ///< The person shown, or the guardian.
};
/// "time", "editor", "rights_desk", "subject".
[[nodiscard]] std::string_view releaserName(Releaser releaser);

struct Hold {
    HoldCode code = HoldCode::Embargo;
    std::vector<std::string> arguments;
    Releaser releaser = Releaser::Editor;
    bool operator==(const Hold&) const = default;
};

/// Something recorded that whoever gets the item must know; it holds nothing back.
enum class ConditionCode : std::uint8_t {
    MandatoryCredit,
    NoArchive,
    NoSales,
    Out, ///< For whom it is not: "NewsMagazines".
};
struct Condition {
    ConditionCode code = ConditionCode::MandatoryCredit;
    std::vector<std::string> arguments;
    bool operator==(const Condition&) const = default;
};

struct Verdict {
    Outcome outcome = Outcome::AsIs;
    std::vector<Change> changes; ///< Of a held item: how it would be changed if it were released.
    std::vector<Hold> holds;     ///< Empty unless it is held.
    std::vector<Condition> conditions;
    ProtectionLevel level = ProtectionLevel::None; ///< The strongest of the asset's and of its persons'.
    std::vector<Hold> overridden;                  ///< Holds that somebody set aside, and why.
    std::string overrideReason;

    [[nodiscard]] bool leaves() const { return outcome != Outcome::Held; }
    bool operator==(const Verdict&) const = default;
};

/// Whether somebody in the item did not agree, or can't, so that nothing about them may be told beside it.
[[nodiscard]] bool isHeldForPeople(const Verdict& verdict);

/// The strongest of the asset's own level and of those of everybody in it.
[[nodiscard]] ProtectionLevel levelOf(const AssetFacts& facts);

/// @p findings are those of the lint, where the policy asks for it.
[[nodiscard]] Verdict judge(const AssetFacts& facts, const ExportPolicy& policy, const Clock& clock,
                            std::span<const lint::Finding> findings = {});

/// A held item lets go by somebody's word; what protects it is still done as far as it can be. InvalidInput
/// where
/// @p reason says nothing, or nothing is held.
[[nodiscard]] Result<Verdict> overridden(Verdict verdict, std::string_view reason);

} // namespace fieldframe::protection
