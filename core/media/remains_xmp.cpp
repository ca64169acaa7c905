// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/image_resources.h"
#include "core/media/remains.h"
#include "core/media/xmp_parser.h"
#include "core/model/metadata_field.h"

#include <algorithm>
#include <array>

namespace fieldframe::media {
namespace {

using namespace std::string_view_literals;

struct Named {
    std::string_view uri;  ///< Without the "/" or "#" at its end.
    std::string_view name; ///< Empty: all of the namespace.
    Remain what;
};

constexpr std::string_view kExif = "http://ns.adobe.com/exif/1.0";
constexpr std::array kKnown{
    Named{"http://ns.adobe.com/xap/1.0/mm"sv, ""sv, Remain::History},
    Named{"http://ns.adobe.com/photoshop/1.0"sv, "History"sv, Remain::History},
    Named{"http://ns.adobe.com/photoshop/1.0"sv, "DocumentAncestors"sv, Remain::History},
    Named{"http://ns.adobe.com/photoshop/1.0"sv, "TextLayers"sv, Remain::History},
    Named{"http://ns.adobe.com/camera-raw-settings/1.0"sv, ""sv, Remain::History},
    Named{"http://ns.adobe.com/camera-raw-saved-settings/1.0"sv, ""sv, Remain::History},
    Named{"http://ns.adobe.com/xap/1.0"sv, "CreatorTool"sv, Remain::History},
    Named{"http://ns.adobe.com/xap/1.0"sv, "Thumbnails"sv, Remain::Thumbnail},
    Named{"http://ns.adobe.com/exif/1.0/aux"sv, ""sv, Remain::Serial},
    Named{"http://cipa.jp/exif/1.0"sv, ""sv, Remain::Serial},
    Named{kExif, "MakerNote"sv, Remain::MakerNote},
    Named{kExif, "UserComment"sv, Remain::Comment},
};

/// What the writer of a packet adds of its own.
bool isOurs(std::string_view uri, std::string_view name) {
    return (uri == "http://ns.adobe.com/xap/1.0"sv && name == "MetadataDate"sv) || uri == kRdfUri ||
           uri == "xml"sv || uri == "http://www.w3.org/XML/1998/namespace"sv ||
           (uri == "http://ns.adobe.com/xmp/note"sv && name == "HasExtendedXMP"sv);
}

bool isField(std::string_view uri, std::string_view name) {
    return std::ranges::any_of(metadataFields(), [&](const MetadataField& field) {
        return name == field.xmp.name && uri == withoutNamespaceEnd(field.xmp.namespaceUri);
    });
}

void inspectProperty(const XmpNode& property, Remains& remains) {
    const std::string detail = property.uri + "/" + property.name;
    if (property.uri == kExif && property.name.starts_with("GPS")) {
        remains.add(Remain::Position, "XMP");
        return;
    }
    for (const Named& known : kKnown) {
        if (property.uri == known.uri && (known.name.empty() || property.name == known.name)) {
            remains.add(known.what, detail);
            return;
        }
    }
    if (!isOurs(property.uri, property.name) && !isField(property.uri, property.name)) {
        remains.add(Remain::ForeignNamespace, detail);
    }
}

} // namespace

void inspectXmp(std::string_view packet, Remains& remains) {
    if (packet.empty()) {
        return;
    }
    const ParsedXmp parsed = parseXmp(packet);
    if (parsed.error || parsed.rdf() == nullptr) {
        remains.add(Remain::ForeignNamespace, "XMP that can't be read as a whole");
    }
    if (parsed.rdf() == nullptr) {
        return;
    }
    for (const XmpNode& description : parsed.rdf()->children) {
        for (const XmpNode& property : description.attributes) {
            inspectProperty(property, remains);
        }
        for (const XmpNode& property : description.children) {
            inspectProperty(property, remains);
        }
    }
}

void inspectResources(std::string_view resources, Remains& remains) {
    constexpr unsigned kThumbnail = 1036;
    constexpr unsigned kOldThumbnail = 1033;
    constexpr unsigned kExifBlock = 1058;
    for (const std::string& resource : foreignResources(resources)) {
        const ByteView view(std::as_bytes(std::span(resource)));
        const unsigned number = view.u16(4);
        if (number == kThumbnail || number == kOldThumbnail) {
            remains.add(Remain::Thumbnail, "Photoshop");
        } else {
            remains.add(number == kExifBlock ? Remain::MakerNote : Remain::PrivatePart,
                        "Photoshop resource " + std::to_string(number));
        }
    }
}

} // namespace fieldframe::media
