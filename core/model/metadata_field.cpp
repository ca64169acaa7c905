// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/metadata_field.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace fieldframe {
namespace {

constexpr std::string_view kDcUri = "http://purl.org/dc/elements/1.1/";
constexpr std::string_view kPhotoshopUri = "http://ns.adobe.com/photoshop/1.0/";
constexpr std::string_view kIptcCoreUri = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
constexpr std::string_view kIptcExtUri = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
constexpr std::string_view kPlusUri = "http://ns.useplus.org/ldf/xmp/1.0/";
constexpr std::string_view kXmpUri = "http://ns.adobe.com/xap/1.0/";
constexpr std::string_view kRightsUri = "http://ns.adobe.com/xap/1.0/rights/";
constexpr std::string_view kExifUri = "http://ns.adobe.com/exif/1.0/";
constexpr std::string_view kOwnUri = "https://fieldframe.org/ns/1.0/";
constexpr std::string_view kLightroomUri = "http://ns.adobe.com/lightroom/1.0/";

constexpr XmpProperty dc(std::string_view name) {
    return {kDcUri, "dc", name};
}
constexpr XmpProperty photoshop(std::string_view name) {
    return {kPhotoshopUri, "photoshop", name};
}
constexpr XmpProperty iptcCore(std::string_view name) {
    return {kIptcCoreUri, "iptc", name};
}
constexpr XmpProperty iptcExt(std::string_view name) {
    return {kIptcExtUri, "iptcExt", name};
}
constexpr XmpProperty plus(std::string_view name) {
    return {kPlusUri, "plus", name};
}
constexpr XmpProperty xmp(std::string_view name) {
    return {kXmpUri, "xmp", name};
}
constexpr XmpProperty rights(std::string_view name) {
    return {kRightsUri, "xmpRights", name};
}
constexpr XmpProperty exif(std::string_view name) {
    return {kExifUri, "exif", name};
}
/// What no standard has a property for.
constexpr XmpProperty own(std::string_view name) {
    return {kOwnUri, "fieldframe", name};
}

constexpr IimDataset iim(std::uint8_t number, std::uint16_t maxBytes) {
    return {2, number, maxBytes, false};
}
constexpr IimDataset iimList(std::uint8_t number, std::uint16_t maxBytes) {
    return {2, number, maxBytes, true};
}

using enum FieldId;
using enum FieldShape;
using Group = FieldGroup;
using Column = SearchColumn;

// Names, properties, datasets and byte limits: IPTC Photo Metadata Standard 2025.1 and its TechReference.
// Dates and positions are put together from several EXIF tags and datasets by the reader; here stands the
// first of them.
constexpr std::array kFields{
    // clang-format off
    MetadataField{Headline, "headline", "Headline", Text, Group::Caption, Column::Headline,
                  photoshop("Headline"), iim(105, 256), ""},
    MetadataField{Caption, "caption", "Description", LanguageText, Group::Caption, Column::Caption,
                  dc("description"), iim(120, 2000), "Exif.Image.ImageDescription Exif.Image.XPComment"},
    MetadataField{Title, "title", "Title", LanguageText, Group::Caption, Column::Title,
                  dc("title"), iim(5, 64), "Exif.Image.XPTitle"},
    MetadataField{AltText, "alt_text", "Alt Text (Accessibility)", LanguageText, Group::Caption, Column::AltText,
                  iptcCore("AltTextAccessibility"), {}, ""},
    MetadataField{ExtendedDescription, "extended_description", "Extended Description (Accessibility)", LanguageText,
                  Group::Caption, Column::AltText, iptcCore("ExtDescrAccessibility"), {}, ""},
    MetadataField{CaptionWriter, "caption_writer", "Description Writer", Text, Group::Caption, Column::Other,
                  photoshop("CaptionWriter"), iim(122, 32), ""},
    MetadataField{Keywords, "keywords", "Keywords", UnorderedList, Group::Caption, Column::Keywords,
                  dc("subject"), iimList(25, 64), ""},
    MetadataField{HierarchicalKeywords, "hierarchical_keywords", "Hierarchical Keywords", UnorderedList,
                  Group::Caption, Column::Keywords, {kLightroomUri, "lr", "hierarchicalSubject"}, {}, ""},

    MetadataField{Creator, "creator", "Creator", OrderedList, Group::Rights, Column::Creator,
                  dc("creator"), iimList(80, 32), "Exif.Image.Artist Exif.Image.XPAuthor"},
    MetadataField{CreatorJobTitle, "creator_job_title", "Creator's jobtitle", Text, Group::Rights, Column::Other,
                  photoshop("AuthorsPosition"), iim(85, 32), ""},
    MetadataField{CreatorContact, "creator_contact", "Creator's Contact Info", Struct, Group::Rights, Column::Other,
                  iptcCore("CreatorContactInfo"), {}, "", true},
    MetadataField{CreditLine, "credit_line", "Credit Line", Text, Group::Rights, Column::Credit,
                  photoshop("Credit"), iim(110, 32), ""},
    MetadataField{Source, "source", "Source", Text, Group::Rights, Column::Credit,
                  photoshop("Source"), iim(115, 32), ""},
    MetadataField{CopyrightNotice, "copyright", "Copyright Notice", LanguageText, Group::Rights, Column::Rights,
                  dc("rights"), iim(116, 128), "Exif.Image.Copyright"},
    MetadataField{UsageTerms, "usage_terms", "Rights Usage Terms", LanguageText, Group::Rights, Column::Rights,
                  rights("UsageTerms"), {}, ""},
    MetadataField{WebStatement, "web_statement", "Web Statement of Rights", Text, Group::Rights, Column::Rights,
                  rights("WebStatement"), {}, ""},
    MetadataField{Licensor, "licensor", "Licensor", StructList, Group::Rights, Column::Rights,
                  plus("Licensor"), {}, ""},
    MetadataField{ModelReleaseStatus, "model_release", "Model Release Status", Text, Group::Rights, Column::None,
                  plus("ModelReleaseStatus"), {}, ""},
    MetadataField{ModelReleaseId, "model_release_id", "Model Release Id", UnorderedList, Group::Rights, Column::Other,
                  plus("ModelReleaseID"), {}, "", true},
    MetadataField{PropertyReleaseStatus, "property_release", "Property Release Status", Text, Group::Rights,
                  Column::None, plus("PropertyReleaseStatus"), {}, ""},
    MetadataField{PropertyReleaseId, "property_release_id", "Property Release Id", UnorderedList, Group::Rights,
                  Column::Other, plus("PropertyReleaseID"), {}, "", true},
    MetadataField{MinorModelAge, "minor_model_age", "Minor Model Age Disclosure", Text, Group::Rights, Column::None,
                  plus("MinorModelAgeDisclosure"), {}, "", true},
    MetadataField{DataMining, "data_mining", "Data Mining", Text, Group::Rights, Column::None,
                  plus("DataMining"), {}, ""},
    MetadataField{OtherConstraints, "other_constraints", "Other Constraints", LanguageText, Group::Rights,
                  Column::Rights, plus("OtherConstraints"), {}, ""},
    MetadataField{LicenseStart, "license_start", "License Start Date", Date, Group::Rights, Column::None,
                  plus("LicenseStartDate"), {}, ""},
    MetadataField{LicenseEnd, "license_end", "License End Date", Date, Group::Rights, Column::None,
                  plus("LicenseEndDate"), {}, ""},
    MetadataField{CopyrightOwner, "copyright_owner", "Copyright Owner", StructList, Group::Rights, Column::Rights,
                  plus("CopyrightOwner"), {}, ""},
    MetadataField{ImageCreator, "image_creator", "Image Creator", StructList, Group::Rights, Column::Creator,
                  plus("ImageCreator"), {}, ""},
    MetadataField{ImageSupplier, "image_supplier", "Image Supplier", StructList, Group::Rights, Column::Credit,
                  plus("ImageSupplier"), {}, ""},
    MetadataField{Contributor, "contributor", "Contributor", StructList, Group::Rights, Column::Creator,
                  iptcExt("Contributor"), {}, ""},

    MetadataField{City, "city", "City (legacy)", Text, Group::Place, Column::City,
                  photoshop("City"), iim(90, 32), ""},
    MetadataField{Sublocation, "sublocation", "Sublocation (legacy)", Text, Group::Place, Column::Place,
                  iptcCore("Location"), iim(92, 32), "", true},
    MetadataField{State, "state", "Province or State (legacy)", Text, Group::Place, Column::Place,
                  photoshop("State"), iim(95, 32), ""},
    MetadataField{Country, "country", "Country (legacy)", Text, Group::Place, Column::Country,
                  photoshop("Country"), iim(101, 64), ""},
    MetadataField{CountryCode, "country_code", "Country Code (legacy)", Text, Group::Place, Column::Country,
                  iptcCore("CountryCode"), iim(100, 3), ""},
    MetadataField{LocationCreated, "location_created", "Location Created", StructList, Group::Place, Column::Place,
                  iptcExt("LocationCreated"), {}, "", true},
    MetadataField{LocationShown, "location_shown", "Location Shown in the Image", StructList, Group::Place,
                  Column::Place, iptcExt("LocationShown"), {}, "", true},
    MetadataField{GpsLatitude, "gps_latitude", "GPS Latitude", Number, Group::Place, Column::None,
                  exif("GPSLatitude"), {}, "Exif.GPSInfo.GPSLatitude", true},
    MetadataField{GpsLongitude, "gps_longitude", "GPS Longitude", Number, Group::Place, Column::None,
                  exif("GPSLongitude"), {}, "Exif.GPSInfo.GPSLongitude", true},
    MetadataField{GpsAltitude, "gps_altitude", "GPS Altitude", Number, Group::Place, Column::None,
                  exif("GPSAltitude"), {}, "Exif.GPSInfo.GPSAltitude", true},

    MetadataField{PersonShown, "person", "Person Shown in the Image", UnorderedList, Group::People, Column::People,
                  iptcExt("PersonInImage"), {}, "", true},
    MetadataField{PersonDetails, "person_details", "Person Shown in the Image with Details", StructList,
                  Group::People, Column::People, iptcExt("PersonInImageWDetails"), {}, "", true},
    MetadataField{ModelAge, "model_age", "Model Age", UnorderedList, Group::People, Column::None,
                  iptcExt("ModelAge"), {}, "", true},
    MetadataField{ModelNote, "model_note", "Additional Model Information", Text, Group::People, Column::People,
                  iptcExt("AddlModelInfo"), {}, "", true},
    MetadataField{OrganisationName, "organisation", "Organisation Featured Name", UnorderedList, Group::People,
                  Column::People, iptcExt("OrganisationInImageName"), {}, ""},
    MetadataField{OrganisationCode, "organisation_code", "Organisation Featured Code", UnorderedList,
                  Group::People, Column::Other, iptcExt("OrganisationInImageCode"), {}, ""},

    MetadataField{DateCreated, "date", "Date Created", Date, Group::Content, Column::None,
                  photoshop("DateCreated"), iim(55, 8), "Exif.Photo.DateTimeOriginal"},
    MetadataField{Event, "event", "Event Name", LanguageText, Group::Content, Column::Other,
                  iptcExt("Event"), {}, ""},
    MetadataField{EventId, "event_id", "Event Identifier", UnorderedList, Group::Content, Column::Other,
                  iptcExt("EventId"), {}, ""},
    MetadataField{IntellectualGenre, "genre", "Intellectual Genre (legacy)", Text, Group::Content, Column::Other,
                  iptcCore("IntellectualGenre"), iim(4, 68), ""},
    MetadataField{Scene, "scene", "Scene Code", UnorderedList, Group::Content, Column::Other,
                  iptcCore("Scene"), {}, ""},
    MetadataField{SubjectCode, "subject_code", "Subject Code (legacy)", UnorderedList, Group::Content, Column::Other,
                  iptcCore("SubjectCode"), iimList(12, 236), ""},
    MetadataField{AboutTerm, "about_term", "CV-Term About Image", StructList, Group::Content, Column::Keywords,
                  iptcExt("AboutCvTerm"), {}, ""},
    MetadataField{GenreTerm, "genre_term", "Genre", StructList, Group::Content, Column::Other,
                  iptcExt("Genre"), {}, ""},
    MetadataField{ArtworkShown, "artwork", "Artwork or Object in the Image", StructList, Group::Content,
                  Column::Other, iptcExt("ArtworkOrObject"), {}, ""},
    MetadataField{ProductShown, "product", "Product Shown in the Image", StructList, Group::Content,
                  Column::Other, iptcExt("ProductInImage"), {}, ""},
    MetadataField{DigitalSourceType, "digital_source_type", "Digital Source Type", Text, Group::Content,
                  Column::None, iptcExt("DigitalSourceType"), {}, ""},
    MetadataField{AiSystem, "ai_system", "AI System Used", Text, Group::Content, Column::Other,
                  iptcExt("AISystemUsed"), {}, ""},
    MetadataField{AiSystemVersion, "ai_system_version", "AI System Version Used", Text, Group::Content,
                  Column::Other, iptcExt("AISystemVersionUsed"), {}, ""},
    MetadataField{AiPrompt, "ai_prompt", "AI Prompt Information", Text, Group::Content, Column::Other,
                  iptcExt("AIPromptInformation"), {}, ""},
    MetadataField{AiPromptWriter, "ai_prompt_writer", "AI Prompt Writer Name", Text, Group::Content,
                  Column::Other, iptcExt("AIPromptWriterName"), {}, ""},

    MetadataField{Instructions, "instructions", "Instructions", Text, Group::Workflow, Column::Rights,
                  photoshop("Instructions"), iim(40, 256), ""},
    MetadataField{EmbargoUntil, "embargo", "Release Date", Date, Group::Workflow, Column::None,
                  own("EmbargoUntil"), iim(30, 8), ""},
    MetadataField{ExpiresAfter, "expires", "Expiration Date", Date, Group::Workflow, Column::None,
                  own("ExpiresAfter"), iim(37, 8), ""},
    MetadataField{JobId, "job_id", "Job Id", Text, Group::Workflow, Column::Other,
                  photoshop("TransmissionReference"), iim(103, 32), ""},
    MetadataField{SupplierImageId, "supplier_image_id", "Image Supplier Image ID", Text, Group::Workflow,
                  Column::Other, plus("ImageSupplierImageID"), {}, ""},
    MetadataField{RegistryEntry, "registry_entry", "Image Registry Entry", StructList, Group::Workflow,
                  Column::Other, iptcExt("RegistryId"), {}, ""},
    MetadataField{MaxWidth, "max_width", "Max Avail Width", Number, Group::Workflow, Column::None,
                  iptcExt("MaxAvailWidth"), {}, ""},
    MetadataField{MaxHeight, "max_height", "Max Avail Height", Number, Group::Workflow, Column::None,
                  iptcExt("MaxAvailHeight"), {}, ""},
    MetadataField{ImageGuid, "guid", "Digital Image GUID", Text, Group::Workflow, Column::Other,
                  iptcExt("DigImageGUID"), {}, "Exif.Photo.ImageUniqueID"},
    MetadataField{Rating, "rating", "Image Rating", Number, Group::Workflow, Column::None,
                  xmp("Rating"), {}, "Exif.Image.Rating Exif.Image.RatingPercent"},
    MetadataField{Label, "label", "Label", Text, Group::Workflow, Column::None,
                  xmp("Label"), {}, ""},
    // clang-format on
};

struct Alias {
    std::string_view word;
    FieldId field;
};

constexpr std::array kAliases{
    Alias{"description", Caption},
    Alias{"abstract", Caption},
    Alias{"credit", CreditLine},
    Alias{"byline", Creator},
    Alias{"by-line", Creator},
    Alias{"author", Creator},
    Alias{"photographer", Creator},
    Alias{"keyword", Keywords},
    Alias{"tag", Keywords},
    Alias{"tags", Keywords},
    Alias{"subject", Keywords},
    Alias{"copyright_notice", CopyrightNotice},
    Alias{"rights", CopyrightNotice},
    Alias{"date_created", DateCreated},
    Alias{"taken", DateCreated},
    Alias{"writer", CaptionWriter},
    Alias{"description_writer", CaptionWriter},
    Alias{"job_title", CreatorJobTitle},
    Alias{"byline_title", CreatorJobTitle},
    Alias{"province", State},
    Alias{"location", Sublocation},
    Alias{"persons", PersonShown},
    Alias{"person_shown", PersonShown},
    Alias{"people", PersonShown},
    Alias{"organization", OrganisationName},
    Alias{"alt", AltText},
    Alias{"terms", UsageTerms},
    Alias{"release_date", EmbargoUntil},
    Alias{"expiration_date", ExpiresAfter},
    Alias{"latitude", GpsLatitude},
    Alias{"longitude", GpsLongitude},
    Alias{"altitude", GpsAltitude},
    Alias{"image_guid", ImageGuid},
};

constexpr std::array<std::string_view, 14> kColumnNames{
    "",         "headline", "caption", "title", "alt_text", "credit", "creator",
    "keywords", "city",     "country", "place", "people",   "rights", "other",
};

bool equalsIgnoringCase(std::string_view left, std::string_view right) {
    return std::ranges::equal(left, right, [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
    });
}

} // namespace

std::span<const MetadataField> metadataFields() {
    return kFields;
}

const MetadataField& metadataField(FieldId id) {
    const MetadataField* field = findMetadataField(static_cast<std::uint16_t>(id));
    // Every enumerator has a row (a test walks them); a number cast from outside goes through
    // findMetadataField().
    return field != nullptr ? *field : kFields.front();
}

const MetadataField* findMetadataField(std::string_view key) {
    for (const MetadataField& field : kFields) {
        if (equalsIgnoringCase(field.key, key)) {
            return &field;
        }
    }
    for (const Alias& alias : kAliases) {
        if (equalsIgnoringCase(alias.word, key)) {
            return &metadataField(alias.field);
        }
    }
    return nullptr;
}

const MetadataField* findMetadataField(std::uint16_t number) {
    const auto found = std::ranges::find(kFields, static_cast<FieldId>(number), &MetadataField::id);
    return found != kFields.end() ? &*found : nullptr;
}

bool isList(FieldShape shape) {
    return shape == OrderedList || shape == UnorderedList || shape == StructList || shape == Struct;
}

std::string_view searchColumnName(SearchColumn column) {
    const auto index = static_cast<std::size_t>(column);
    return index < kColumnNames.size() ? kColumnNames[index] : std::string_view();
}

} // namespace fieldframe
