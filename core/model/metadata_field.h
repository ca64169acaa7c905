// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace fieldframe {

/// Number of a field in the catalog: stored, so never renumbered and never used twice.
enum class FieldId : std::uint16_t {
    Headline = 1,
    Caption = 2,
    Title = 3,
    Keywords = 4,
    Creator = 5,
    CreatorJobTitle = 6,
    CreatorContact = 7,
    CreditLine = 8,
    Source = 9,
    CopyrightNotice = 10,
    UsageTerms = 11,
    Instructions = 12,
    DateCreated = 13,
    CaptionWriter = 14,
    JobId = 15,
    City = 16,
    Sublocation = 17,
    State = 18,
    Country = 19,
    CountryCode = 20,
    IntellectualGenre = 21,
    Scene = 22,
    SubjectCode = 23,
    AltText = 24,
    ExtendedDescription = 25,
    LocationCreated = 26,
    LocationShown = 27,
    PersonShown = 28,
    OrganisationName = 29,
    Event = 30,
    ImageGuid = 31,
    DigitalSourceType = 32,
    Rating = 33,
    Label = 34,
    ModelReleaseStatus = 35,
    ModelReleaseId = 36,
    PropertyReleaseStatus = 37,
    PropertyReleaseId = 38,
    MinorModelAge = 39,
    Licensor = 40,
    SupplierImageId = 41,
    WebStatement = 42,
    GpsLatitude = 43,
    GpsLongitude = 44,
    GpsAltitude = 45,
    EmbargoUntil = 46,
    ExpiresAfter = 47,
    DataMining = 48,
    HierarchicalKeywords = 49,
    OrganisationCode = 50,
    EventId = 51,
    AboutTerm = 52,
    GenreTerm = 53,
    AiSystem = 54,
    AiSystemVersion = 55,
    AiPrompt = 56,
    AiPromptWriter = 57,
    Contributor = 58,
    ModelAge = 59,
    ModelNote = 60,
    CopyrightOwner = 61,
    ImageCreator = 62,
    ImageSupplier = 63,
    OtherConstraints = 64,
    MaxWidth = 65,
    MaxHeight = 66,
    PersonDetails = 67,
    ArtworkShown = 68,
    ProductShown = 69,
    RegistryEntry = 70,
    LicenseStart = 71,
    LicenseEnd = 72,
};

/// How a value is built. Decides FieldContent's alternative and the XMP form it is written in.
enum class FieldShape : std::uint8_t {
    Text,          ///< One text.
    LanguageText,  ///< A text for each language (XMP Lang Alt); "" is x-default.
    OrderedList,   ///< Texts whose order counts (XMP Seq).
    UnorderedList, ///< Texts (XMP Bag); the order found is kept.
    StructList,    ///< Structures (XMP Bag or Seq of struct).
    Struct,        ///< One structure: a list of at most one.
    Date,          ///< PartialDateTime::iso().
    Number,        ///< Decimal text, for example "-1" or "46.204400".
};

/// XMP property a field is kept in. ISO 16684-1; paths as the IPTC Photo Metadata Standard 2025.1 names them.
struct XmpProperty {
    std::string_view namespaceUri;
    std::string_view prefix; ///< Short for it ("iptc" for Iptc4xmpCore, "iptcExt" for Iptc4xmpExt).
    std::string_view name;
};

/// IIM dataset a field is kept in. IIM 4.2.
struct IimDataset {
    std::uint8_t record = 2;
    std::uint8_t number = 0;
    std::uint16_t maxBytes = 0;
    bool isRepeatable = false;
};

/// Column of the text index a field's words go to, so that a result can say where it matched.
enum class SearchColumn : std::uint8_t {
    None,
    Headline,
    Caption,
    Title,
    AltText,
    Credit,
    Creator,
    Keywords,
    City,
    Country,
    Place,
    People,
    Rights,
    Other,
};

/// The group of the form a field stands in.
enum class FieldGroup : std::uint8_t { Caption, Rights, Place, People, Content, Workflow };

/// One row of THE table of fields. Reader, writer, form, search, lint, CSV and export walk it; a new field is
/// one row.
struct MetadataField {
    FieldId id;
    std::string_view
        key; ///< Our word for it, in the command line, CSV and queries: "caption", "credit_line".
    std::string_view iptcName; ///< IPTC Photo Metadata Standard 2025.1; also the name printed by `inspect`.
    FieldShape shape;
    FieldGroup group;
    SearchColumn searchColumn;
    XmpProperty xmp;
    std::optional<IimDataset> iim;
    /// exiv2 keys of EXIF fallbacks in order, separated by spaces; empty for none.
    std::string_view exifKeys;
    bool isPersonal = false; ///< Names or places a person: protections look at it.
};

/// All fields, in the order of a form.
[[nodiscard]] std::span<const MetadataField> metadataFields();
[[nodiscard]] const MetadataField& metadataField(FieldId id);
/// Finds by key ("caption") or by an alias of METADATA.md (such as "credit", "description", "byline"),
/// ignoring case. Null for an unknown word.
[[nodiscard]] const MetadataField* findMetadataField(std::string_view key);
/// Null for a number this version does not know.
[[nodiscard]] const MetadataField* findMetadataField(std::uint16_t number);

[[nodiscard]] bool isList(FieldShape shape);
/// "caption", "credit": the word a result names a column by. Empty for None.
[[nodiscard]] std::string_view searchColumnName(SearchColumn column);

} // namespace fieldframe
