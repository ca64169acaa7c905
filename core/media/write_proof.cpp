// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/write_proof.h"

#include "core/media/iim_block.h"
#include "core/media/iim_values.h"
#include "core/media/image_resources.h"
#include "core/media/metadata_blocks.h"
#include "core/media/metadata_reader.h"
#include "core/media/picture_bytes.h"
#include "core/media/untouched_parts.h"
#include "core/media/xmp_parser.h"
#include "core/media/xmp_serializer.h"
#include "core/media/xmp_values.h"

#include <algorithm>
#include <map>
#include <set>

namespace fieldframe::media {
namespace {

tl::unexpected<Error> disproved(std::string what) {
    return failure(ErrorCode::WriteFailed, "", std::move(what));
}

/// Properties that follow from what is written.
bool isFollower(const XmpNode& node) {
    static const std::set<std::pair<std::string_view, std::string_view>> kFollowers{
        {"http://ns.adobe.com/xap/1.0", "MetadataDate"},
        {"http://ns.adobe.com/xmp/note", "HasExtendedXMP"},
        {"http://ns.adobe.com/exif/1.0", "GPSAltitudeRef"},
        {"http://www.digikam.org/ns/1.0", "TagsList"},
        {"http://ns.microsoft.com/photo/1.0", "LastKeywordXMP"},
        {"http://ns.microsoft.com/photo/1.0", "Rating"},
        {"http://ns.acdsee.com/iptc/1.0", "rating"},
        {"http://ns.iview-multimedia.com/mediapro/1.0", "CatalogSets"}};
    return kFollowers.contains({node.uri, node.name});
}

bool isOfFields(const XmpNode& node, const std::set<FieldId>& fields) {
    return std::ranges::any_of(fields, [&](FieldId id) {
        const XmpProperty& property = metadataField(id).xmp;
        return node.name == property.name && node.uri == withoutNamespaceEnd(property.namespaceUri);
    });
}

using Properties = std::multiset<std::string>;

void addProperties(std::string_view packet, const std::set<FieldId>& written, Properties& properties) {
    const ParsedXmp parsed = parseXmp(packet);
    const XmpNode* rdf = parsed.rdf();
    if (packet.empty() || rdf == nullptr) {
        return;
    }
    for (const XmpNode& description : rdf->children) {
        for (const std::vector<XmpNode>* list : {&description.attributes, &description.children}) {
            for (const XmpNode& node : *list) {
                const bool isSyntax = node.uri == kRdfUri || node.prefix == "xml";
                if (!isSyntax && !isFollower(node) && !isOfFields(node, written)) {
                    properties.insert(xmlOf(node));
                }
            }
        }
    }
}

/// Properties said twice in the same words are one.
std::set<std::string> distinct(const Properties& properties) {
    return {properties.begin(), properties.end()};
}

Status proveProperties(const MetadataBlocks& before, const MetadataBlocks& after,
                       const std::set<FieldId>& written) {
    Properties old;
    Properties fresh;
    for (const auto& [blocks, properties] : {std::pair(&before, &old), std::pair(&after, &fresh)}) {
        addProperties(blocks->xmp, written, *properties);
        addProperties(blocks->extendedXmp, written, *properties);
    }
    return distinct(old) == distinct(fresh) ? Status() : disproved("another property of XMP would change");
}

/// Datasets by number as text in order, without those that are the edit's and the block's own.
std::map<int, std::vector<std::string>> foreignDatasets(std::string_view block,
                                                        const std::set<FieldId>& written) {
    const SourceValues values = readIimValues(block);
    std::map<int, std::vector<std::string>> foreign;
    for (const IimDatasetBytes& dataset : readIim(block)) {
        const bool isOurs = std::ranges::any_of(written, [&](FieldId id) {
            const std::optional<IimDataset>& iim = metadataField(id).iim;
            const int offset = id == FieldId::DateCreated || id == FieldId::EmbargoUntil ? 5
                               : id == FieldId::ExpiresAfter                             ? 1
                                                                                         : 0;
            return iim && iim->record == dataset.record &&
                   (iim->number == dataset.number || iim->number + offset == dataset.number);
        });
        const bool isTheBlocks = dataset.number == 0 || (dataset.record == 1 && dataset.number == 90);
        if (!isOurs && !isTheBlocks) {
            foreign[dataset.record * 256 + dataset.number].push_back(dataset.bytes);
        }
    }
    return foreign;
}

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](unsigned char c) { return c < 0x80; });
}

/// Texts may have come into UTF-8: those of fields are compared as they are read, the others by their number
/// and, where they are ASCII, to the letter.
Status proveDatasets(const MetadataBlocks& before, const MetadataBlocks& after,
                     const std::set<FieldId>& written) {
    auto old = foreignDatasets(before.iim, written);
    auto fresh = foreignDatasets(after.iim, written);
    const auto makeComparable = [](auto& datasets) {
        for (auto& [number, texts] : datasets) {
            for (std::string& text : texts) {
                text = isAscii(text) ? text : std::string("\xff");
            }
        }
    };
    if (before.iim != after.iim) {
        makeComparable(old);
        makeComparable(fresh);
    }
    return old == fresh ? Status() : disproved("another dataset of IIM would change");
}

/// Directory, place in the chain, number and type of the first tag that differs; empty where none does.
std::string changedTag(const std::vector<std::string>& before, const std::vector<std::string>& after) {
    const auto [old, fresh] = std::ranges::mismatch(before, after);
    const bool isGone = old != before.end();
    return !isGone && fresh == after.end() ? std::string()
           : isGone                        ? old->substr(0, old->find('='))
                                           : fresh->substr(0, fresh->find('='));
}

/// A path of keywords goes where its last word is taken out of the keywords.
bool followsKeywords(const MetadataField& field, const MetadataEdit& edit, const DescriptiveMetadata& old,
                     const DescriptiveMetadata& fresh) {
    const std::vector<std::string> before = old.list(FieldId::HierarchicalKeywords);
    const std::vector<std::string> after = fresh.list(FieldId::HierarchicalKeywords);
    return field.id == FieldId::HierarchicalKeywords && edit.concerns(FieldId::Keywords) &&
           std::ranges::all_of(after, [&](const std::string& path) {
               return std::ranges::find(before, path) != before.end();
           });
}

Status proveFields(ByteView before, ByteView after, FileType type, const MetadataEdit& edit) {
    const DescriptiveMetadata old = readMetadata(before.bytes(), type).metadata;
    const DescriptiveMetadata fresh = readMetadata(after.bytes(), type).metadata;
    for (const MetadataField& field : metadataFields()) {
        const bool isWritten = edit.concerns(field.id);
        if (!saysTheSame(field, isWritten ? edit.metadata : old, fresh) &&
            (isWritten || !followsKeywords(field, edit, old, fresh))) {
            return disproved((isWritten ? "reads back differently: " : "would change: ") +
                             std::string(field.key));
        }
    }
    return {};
}

/// With all that the digest made part of the edit.
std::set<FieldId> writtenFields(const MetadataBlocks& before, const MetadataBlocks& after,
                                const MetadataEdit& edit) {
    std::set<FieldId> written = edit.fields;
    if (before.iptcDigest && before.iptcDigest != after.iptcDigest) {
        for (const MetadataField& field : metadataFields()) {
            if (field.iim) {
                written.insert(field.id);
            }
        }
    }
    return written;
}

} // namespace

Status proveWrite(ByteView before, ByteView after, FileType type, const MetadataEdit& edit) {
    const std::string picture = pictureBytesDigest(before, type);
    if (picture.empty() || picture != pictureBytesDigest(after, type)) {
        return disproved("the picture's own bytes would change");
    }
    if (untouchedParts(before, type) != untouchedParts(after, type)) {
        return disproved("parts of the file that are no metadata would change");
    }
    const MetadataBlocks old = findMetadataBlocks(before, type);
    const MetadataBlocks fresh = findMetadataBlocks(after, type);
    const std::set<FieldId> written = writtenFields(old, fresh, edit);
    if (const Status kept = proveProperties(old, fresh, written); !kept) {
        return kept;
    }
    if (const Status kept = proveDatasets(old, fresh, written); !kept) {
        return kept;
    }
    if (foreignResources(old.resources) != foreignResources(fresh.resources)) {
        return disproved("another of Photoshop's resources would change");
    }
    if (const std::string tag = changedTag(foreignTags(old.exif, edit), foreignTags(fresh.exif, edit));
        !tag.empty()) {
        return disproved("another tag of EXIF would change: " + tag);
    }
    return proveFields(before, after, type, edit);
}

Status proveXmp(std::string_view before, std::string_view after, const MetadataEdit& edit) {
    MetadataBlocks old;
    MetadataBlocks fresh;
    old.xmp = before;
    fresh.xmp = after;
    if (const Status kept = proveProperties(old, fresh, edit.fields); !kept) {
        return kept;
    }
    const DescriptiveMetadata had{readXmpValues(before).values, {}};
    const DescriptiveMetadata has{readXmpValues(after).values, {}};
    for (const MetadataField& field : metadataFields()) {
        const bool isWritten = edit.concerns(field.id);
        if (!field.xmp.name.empty() && !saysTheSame(field, isWritten ? edit.metadata : had, has) &&
            (isWritten || !followsKeywords(field, edit, had, has))) {
            return disproved((isWritten ? "reads back differently: " : "would change: ") +
                             std::string(field.key));
        }
    }
    return {};
}

} // namespace fieldframe::media
