// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/xmp_writer.h"

#include "core/base/date_time.h"
#include "core/base/hex.h"
#include "core/media/iptc_digest.h"
#include "core/media/xmp_nodes.h"
#include "core/media/xmp_parser.h"
#include "core/media/xmp_serializer.h"
#include "core/media/xmp_values.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <tuple>

namespace fieldframe::media {
namespace {

using Values = std::vector<const FieldValue*>;

constexpr std::size_t kPadding = 2048;

Values valuesOf(const std::vector<FieldValue>& all, FieldId field) {
    Values values;
    for (const FieldValue& value : all) {
        if (value.field == field) {
            values.push_back(&value);
        }
    }
    return values;
}

bool isNamed(const XmpNode& node, const XmpNode& wanted) {
    return node.name == wanted.name && node.uri == wanted.uri;
}

/// A list in which another program keeps keywords, with its own separator of levels. METADATA.md §6.
struct ForeignKeywords {
    const char* name;
    const char* uri;
    char separator;
};
constexpr std::array kForeignKeywords{
    ForeignKeywords{"digiKam:TagsList", "http://www.digikam.org/ns/1.0/", '/'},
    ForeignKeywords{"MicrosoftPhoto:LastKeywordXMP", "http://ns.microsoft.com/photo/1.0/", '/'},
    ForeignKeywords{"mediapro:CatalogSets", "http://ns.iview-multimedia.com/mediapro/1.0/", '|'}};

/// A packet being changed.
class Editor {
public:
    static Result<Editor> open(std::string_view packet) {
        Editor editor;
        if (packet.empty()) {
            editor.m_rdf = xmpElement("rdf:RDF");
            return editor;
        }
        const ParsedXmp parsed = parseXmp(packet);
        const XmpNode* rdf = parsed.error ? nullptr : parsed.rdf();
        if (rdf == nullptr) {
            return failure(ErrorCode::UnsupportedFormat, "",
                           "XMP can't be written back: " +
                               (parsed.error ? parsed.error->detail : std::string("it holds no RDF")));
        }
        editor.m_rdf = *rdf;
        return editor;
    }

    /// Takes in the extended packet, to be parted from it again.
    Status join(std::string_view extended) {
        const ParsedXmp parsed = parseXmp(extended);
        const XmpNode* rdf = parsed.error ? nullptr : parsed.rdf();
        if (rdf == nullptr) {
            return failure(ErrorCode::UnsupportedFormat, "", "extended XMP can't be written back");
        }
        std::ranges::copy(rdf->children, std::back_inserter(m_rdf.children));
        take(xmpElement("xmpNote:HasExtendedXMP"));
        return {};
    }

    [[nodiscard]] bool has(const XmpNode& wanted) const {
        return std::ranges::any_of(m_rdf.children, [&](const XmpNode& description) {
            const auto is = [&](const XmpNode& node) { return isNamed(node, wanted); };
            return std::ranges::any_of(description.attributes, is) ||
                   std::ranges::any_of(description.children, is);
        });
    }

    /// Takes a property out; returns what stood first under that name.
    std::optional<XmpNode> take(const XmpNode& wanted) {
        std::optional<XmpNode> taken;
        const auto is = [&](const XmpNode& node) {
            if (isNamed(node, wanted)) {
                taken = taken ? std::move(taken) : std::optional(node);
                return true;
            }
            return false;
        };
        for (XmpNode& description : m_rdf.children) {
            std::erase_if(description.attributes, is);
            std::erase_if(description.children, is);
        }
        return taken;
    }

    void add(XmpNode property) {
        if (m_rdf.children.empty()) {
            XmpNode description = xmpElement("rdf:Description");
            description.attributes.push_back(xmpElement("rdf:about"));
            m_rdf.children.push_back(std::move(description));
        }
        XmpNode& description = m_rdf.children.front();
        description.text.clear();
        description.children.push_back(std::move(property));
    }

    void replace(const XmpNode& name, XmpNode property) {
        take(name);
        add(std::move(property));
    }

    /// Parts the largest properties off until the rest fits.
    [[nodiscard]] XmpPackets packets(std::size_t limit) {
        XmpPackets packets{packetOf(m_rdf, kPadding), std::nullopt, {}};
        if (packets.main.size() > limit) {
            packets.main = packetOf(m_rdf, 0);
        }
        Editor rest;
        rest.m_rdf = xmpElement("rdf:RDF");
        while (packets.main.size() > limit) {
            const std::optional<XmpNode> largest = takeLargest();
            if (!largest) {
                break;
            }
            rest.add(*largest);
            packets.extended = "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">" + xmlOf(rest.m_rdf) + "</x:xmpmeta>";
            packets.guid = toHex(iptcDigest(*packets.extended));
            std::ranges::transform(packets.guid, packets.guid.begin(),
                                   [](char c) { return c >= 'a' ? static_cast<char>(c - 32) : c; });
            const XmpNode note = xmpElement("xmpNote:HasExtendedXMP", packets.guid);
            replace(note, note);
            packets.main = packetOf(m_rdf, 0);
        }
        return packets;
    }

private:
    /// Other programs' first: what readers look for stays where all of them look.
    std::optional<XmpNode> takeLargest() {
        constexpr std::size_t kWorthMoving = 200;
        const XmpNode* largest = nullptr;
        std::pair<bool, std::size_t> most{false, 0};
        for (const XmpNode& description : m_rdf.children) {
            for (const XmpNode& property : description.children) {
                const bool isOurs = std::ranges::any_of(metadataFields(), [&](const MetadataField& field) {
                    return property.name == field.xmp.name &&
                           property.uri == withoutNamespaceEnd(field.xmp.namespaceUri);
                });
                const std::pair size{!isOurs, xmlOf(property).size()};
                if (property.name != "HasExtendedXMP" && size.second >= kWorthMoving && size > most) {
                    most = size;
                    largest = &property;
                }
            }
        }
        if (largest == nullptr) {
            return std::nullopt;
        }
        const XmpNode wanted = *largest;
        return take(wanted);
    }

    XmpNode m_rdf;
};

XmpNode nodeNamed(const XmpProperty& property) {
    XmpNode node;
    node.name = property.name;
    node.uri = withoutNamespaceEnd(property.namespaceUri);
    return node;
}

/// A height has its sign in a property of its own.
void updateAltitudeReference(const Values& altitude, Editor& editor) {
    const XmpNode reference = xmpElement("exif:GPSAltitudeRef");
    editor.take(reference);
    if (!altitude.empty()) {
        const bool isBelowSea = displayText(altitude.front()->content).starts_with('-');
        editor.add(xmpElement("exif:GPSAltitudeRef", isBelowSea ? "1" : "0"));
    }
}

std::vector<std::string> listOf(const std::vector<FieldValue>& values, FieldId field) {
    return DescriptiveMetadata{values, {}}.list(field);
}

/// Lists that other programs fill follow: paths where ours changed, and no word that was taken out stays in
/// one of them, for they would bring it back.
void updateForeignKeywords(const MetadataEdit& edit, const std::vector<FieldValue>& present, Editor& editor) {
    const std::vector<std::string> before = listOf(present, FieldId::Keywords);
    const std::vector<std::string> after = edit.metadata.list(FieldId::Keywords);
    const auto isTakenOut = [&](std::string_view word) {
        return edit.concerns(FieldId::Keywords) && std::ranges::find(before, word) != before.end() &&
               std::ranges::find(after, word) == after.end();
    };
    for (const ForeignKeywords& place : kForeignKeywords) {
        XmpNode name = xmpElement(place.name);
        name.boundUri = place.uri;
        name.uri = withoutNamespaceEnd(place.uri);
        const std::optional<XmpNode> old = editor.take(name);
        if (!old) {
            continue;
        }
        std::vector<std::string> paths = xmpItems(*old);
        if (edit.concerns(FieldId::HierarchicalKeywords)) {
            paths = edit.metadata.list(FieldId::HierarchicalKeywords);
            for (std::string& path : paths) {
                std::ranges::replace(path, '|', place.separator);
            }
        }
        std::erase_if(paths, [&](const std::string& path) {
            return isTakenOut(std::string_view(path).substr(path.rfind(place.separator) + 1));
        });
        if (paths == xmpItems(*old)) {
            editor.add(*old);
        } else if (!paths.empty()) {
            XmpNode list = listNode("rdf:li", arrayKind(*old) == "Seq" ? "Seq" : "Bag", paths);
            list.name = old->name;
            list.prefix = old->prefix;
            list.uri = old->uri;
            list.boundUri = old->boundUri;
            editor.add(std::move(list));
        }
    }
}

/// Windows's percents and ACDSee's stars, where they are, follow: whoever has no rating of XMP's own reads
/// them.
void updateForeignRatings(const Values& rating, Editor& editor) {
    constexpr std::array<std::string_view, 6> kPercent{"0", "1", "25", "50", "75", "99"};
    constexpr std::array<std::string_view, 6> kStars{"0", "1", "2", "3", "4", "5"};
    const double number = rating.empty() ? -1 : std::atof(displayText(rating.front()->content).c_str());
    const auto stars = static_cast<std::size_t>(std::lround(std::fmin(5, std::fmax(0, number))));
    for (const auto& [qualifiedName, uri, text] :
         {std::tuple("MicrosoftPhoto:Rating", "http://ns.microsoft.com/photo/1.0/", kPercent.at(stars)),
          std::tuple("acdsee:rating", "http://ns.acdsee.com/iptc/1.0/", kStars.at(stars))}) {
        XmpNode name = xmpElement(qualifiedName, std::string(text));
        name.boundUri = uri;
        name.uri = withoutNamespaceEnd(uri);
        const std::optional<XmpNode> old = editor.take(name);
        if (old && number >= 0) {
            editor.add(std::move(name));
        }
    }
}

std::vector<const MetadataField*> differingFields(const MetadataEdit& edit,
                                                  const std::vector<FieldValue>& present) {
    std::vector<const MetadataField*> fields;
    for (const MetadataField& field : metadataFields()) {
        if (edit.concerns(field.id) && !field.xmp.name.empty() &&
            !saysTheSame(field, edit.metadata, {present, {}})) {
            fields.push_back(&field);
        }
    }
    return fields;
}

bool isAnyIn(std::string_view extended, const std::vector<const MetadataField*>& fields) {
    const SourceValues values = readXmpValues(extended);
    return std::ranges::any_of(fields, [&](const MetadataField* field) { return values.has(field->id); });
}

} // namespace

Result<std::optional<XmpPackets>> updatedXmp(std::string_view existing, std::string_view extended,
                                             const MetadataEdit& edit, std::size_t limit) {
    const std::vector<FieldValue> present = readXmpValues(existing, extended).values;
    const std::vector<const MetadataField*> differing = differingFields(edit, present);
    if (differing.empty()) {
        return std::optional<XmpPackets>();
    }
    Result<Editor> editor = Editor::open(existing);
    if (!editor) {
        return tl::unexpected(editor.error());
    }
    const bool isJoined = !extended.empty() && isAnyIn(extended, differing);
    if (isJoined) {
        if (const Status joined = editor->join(extended); !joined) {
            return tl::unexpected(joined.error());
        }
    }
    for (const MetadataField* field : differing) {
        const std::optional<XmpNode> old = editor->take(nodeNamed(field->xmp));
        const Values wanted = valuesOf(edit.metadata.values, field->id);
        if (!wanted.empty()) {
            editor->add(propertyNode(*field, wanted, old ? &*old : nullptr));
        }
        if (field->id == FieldId::GpsAltitude) {
            updateAltitudeReference(wanted, *editor);
        } else if (field->id == FieldId::Rating) {
            updateForeignRatings(wanted, *editor);
        }
    }
    if (edit.concerns(FieldId::Keywords) || edit.concerns(FieldId::HierarchicalKeywords)) {
        updateForeignKeywords(edit, present, *editor);
    }
    const XmpNode date = xmpElement("xmp:MetadataDate", isoUtc(nowMilliseconds()));
    editor->replace(date, date);
    XmpPackets packets = editor->packets(limit);
    if (!isJoined && packets.extended && !extended.empty()) {
        return failure(ErrorCode::TooLarge, "", "the metadata does not fit beside its extended packet");
    }
    if (isJoined && !packets.extended) {
        packets.extended = std::string();
    }
    return std::optional(std::move(packets));
}

} // namespace fieldframe::media
