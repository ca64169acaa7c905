// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/xmp_writer.h"

#include "core/base/date_time.h"
#include "core/media/exiv2_session.h"
#include "core/media/xmp_forms.h"
#include "core/media/xmp_mend.h"
#include "core/media/xmp_values.h"

#include <exiv2/exiv2.hpp>

#include <algorithm>
#include <stdexcept>

namespace fieldframe::media {
namespace {

using Values = std::vector<const FieldValue*>;

Values valuesOf(const std::vector<FieldValue>& all, FieldId field) {
    Values values;
    for (const FieldValue& value : all) {
        if (value.field == field) {
            values.push_back(&value);
        }
    }
    return values;
}

bool sayTheSame(const Values& left, const Values& right) {
    return std::ranges::is_permutation(left, right, [](const FieldValue* a, const FieldValue* b) {
        return a->language == b->language && a->content == b->content;
    });
}

std::string keyOf(const XmpProperty& property) {
    return "Xmp." + std::string(property.prefix) + "." + std::string(property.name);
}

/// The property and all its parts.
void erase(const XmpProperty& property, Exiv2::XmpData& data) {
    for (auto at = data.begin(); at != data.end();) {
        const std::string name = at->tagName();
        const bool isPart = name.starts_with(property.name) &&
                            (name.size() == property.name.size() || name[property.name.size()] == '[' ||
                             name[property.name.size()] == '/');
        at = at->groupName() == property.prefix && isPart ? data.erase(at) : std::next(at);
    }
}

void addText(const std::string& key, const std::string& text, Exiv2::XmpData& data) {
    // Set directly: read() would take a text that begins with "type=" for a type.
    Exiv2::XmpTextValue value;
    value.value_ = text;
    data.add(Exiv2::XmpKey(key), &value);
}

void addList(const std::string& key, FieldShape shape, const std::vector<std::string>& items,
             Exiv2::XmpData& data) {
    Exiv2::XmpArrayValue value(shape == FieldShape::OrderedList ? Exiv2::xmpSeq : Exiv2::xmpBag);
    for (const std::string& item : items) {
        value.read(item);
    }
    data.add(Exiv2::XmpKey(key), &value);
}

void addLanguages(const std::string& key, const Values& values, Exiv2::XmpData& data) {
    Exiv2::LangAltValue texts;
    for (const FieldValue* value : values) {
        const std::string& text = std::get<std::string>(value->content);
        texts.value_[value->language.empty() ? "x-default" : value->language] = text;
    }
    // Every reader shows x-default; a text without one would be invisible to many.
    texts.value_.emplace("x-default", std::get<std::string>(values.front()->content));
    data.add(Exiv2::XmpKey(key), &texts);
}

/// Member names in the order found, each with its texts by language; a name that comes back in one language
/// is a list.
void addMembers(const std::string& path, std::string_view defaultPrefix, const StructContent& members,
                Exiv2::XmpData& data) {
    for (std::size_t i = 0; i < members.size(); ++i) {
        const StructMemberForm form = structMemberForm(members[i].first, defaultPrefix);
        const std::string key = path + "/" + form.qualifiedName;
        const auto isSame = [&](const StructContent::value_type& member) {
            return structMemberForm(member.first, defaultPrefix).qualifiedName == form.qualifiedName;
        };
        if (std::find_if(members.begin(), members.begin() + static_cast<std::ptrdiff_t>(i), isSame) !=
            members.begin() + static_cast<std::ptrdiff_t>(i)) {
            continue; // Written with the first of its name.
        }
        StructContent same;
        std::ranges::copy_if(members, std::back_inserter(same), isSame);
        if (form.isLanguageText) {
            Exiv2::LangAltValue texts;
            for (const auto& [name, text] : same) {
                texts.value_[structMemberForm(name, defaultPrefix).language] = text;
            }
            texts.value_.emplace("x-default", same.front().second);
            data.add(Exiv2::XmpKey(key), &texts);
        } else if (same.size() > 1 || form.isList) {
            std::vector<std::string> items;
            std::ranges::transform(same, std::back_inserter(items), &StructContent::value_type::second);
            addList(key, FieldShape::UnorderedList, items, data);
        } else {
            addText(key, same.front().second, data);
        }
    }
}

void addStructs(const MetadataField& field, const std::vector<StructContent>& structs, Exiv2::XmpData& data) {
    const std::string key = keyOf(field.xmp);
    const std::string_view prefix = memberPrefix(field.id);
    Exiv2::XmpTextValue holder;
    if (field.shape == FieldShape::Struct) {
        holder.setXmpStruct();
        data.add(Exiv2::XmpKey(key), &holder);
        addMembers(key, prefix, structs.front(), data);
        return;
    }
    holder.setXmpArrayType(Exiv2::XmpValue::xaBag);
    data.add(Exiv2::XmpKey(key), &holder);
    for (std::size_t i = 0; i < structs.size(); ++i) {
        const std::string item = key + "[" + std::to_string(i + 1) + "]";
        Exiv2::XmpTextValue structure;
        structure.setXmpStruct();
        data.add(Exiv2::XmpKey(item), &structure);
        addMembers(item, prefix, structs[i], data);
    }
}

void addValue(const MetadataField& field, const Values& values, Exiv2::XmpData& data) {
    const FieldContent& content = values.front()->content;
    if (field.shape == FieldShape::LanguageText) {
        addLanguages(keyOf(field.xmp), values, data);
    } else if (const auto* items = std::get_if<std::vector<std::string>>(&content)) {
        addList(keyOf(field.xmp), field.shape, *items, data);
    } else if (const auto* structs = std::get_if<std::vector<StructContent>>(&content)) {
        addStructs(field, *structs, data);
    } else {
        addText(keyOf(field.xmp), xmpForm(field.id, std::get<std::string>(content)), data);
    }
}

/// A height has its sign in a property of its own.
void updateAltitudeReference(const Values& altitude, Exiv2::XmpData& data) {
    const XmpProperty reference{metadataField(FieldId::GpsAltitude).xmp.namespaceUri, "exif",
                                "GPSAltitudeRef"};
    erase(reference, data);
    if (!altitude.empty()) {
        const bool isBelowSea = std::get<std::string>(altitude.front()->content).starts_with('-');
        addText(keyOf(reference), isBelowSea ? "1" : "0", data);
    }
}

std::string encoded(std::string_view existing, const DescriptiveMetadata& metadata) {
    openExiv2();
    Exiv2::XmpData data;
    if (!existing.empty() && Exiv2::XmpParser::decode(data, std::string(existing)) != 0) {
        const std::string mended = mendedXmp(existing);
        if (mended.empty() || Exiv2::XmpParser::decode(data, mended) != 0) {
            throw std::runtime_error("the packet is damaged");
        }
    }
    const SourceValues present = existing.empty() ? SourceValues() : readXmpValues(existing);
    for (const MetadataField& field : metadataFields()) {
        const Values wanted = valuesOf(metadata.values, field.id);
        if (field.xmp.name.empty() || sayTheSame(wanted, valuesOf(present.values, field.id))) {
            continue;
        }
        erase(field.xmp, data);
        if (!wanted.empty()) {
            addValue(field, wanted, data);
        }
        if (field.id == FieldId::GpsAltitude) {
            updateAltitudeReference(wanted, data);
        }
    }
    const XmpProperty date{metadataField(FieldId::Rating).xmp.namespaceUri, "xmp", "MetadataDate"};
    erase(date, data);
    addText(keyOf(date), isoUtc(nowMilliseconds()), data);
    std::string packet;
    if (Exiv2::XmpParser::encode(packet, data, Exiv2::XmpParser::useCompactFormat) != 0) {
        throw std::runtime_error("the toolkit refused it");
    }
    return packet;
}

} // namespace

Result<std::string> updatedXmp(std::string_view existing, const DescriptiveMetadata& metadata) {
    try {
        return encoded(existing, metadata);
    } catch (const std::exception& exception) {
        return failure(ErrorCode::UnsupportedFormat, "",
                       std::string("XMP can't be written back: ") + exception.what());
    } catch (...) {
        return failure(ErrorCode::UnsupportedFormat, "", "XMP can't be written back");
    }
}

} // namespace fieldframe::media
