// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/iim_values.h"

#include "core/base/text.h"
#include "core/media/charset.h"
#include "core/media/iim_block.h"

#include <algorithm>
#include <cctype>

namespace fieldframe::media {
namespace {

constexpr std::uint8_t kEnvelopeRecord = 1;
constexpr std::uint8_t kApplicationRecord = 2;
constexpr std::uint8_t kCharacterSet = 90;

using Datasets = std::vector<IimDatasetBytes>;

std::string_view firstOf(const Datasets& datasets, std::uint8_t record, std::uint8_t number) {
    for (const IimDatasetBytes& dataset : datasets) {
        // An empty one before the real one is no value.
        if (dataset.record == record && dataset.number == number && !text::trimmed(dataset.bytes).empty()) {
            return dataset.bytes;
        }
    }
    return {};
}

IimCharset charsetOf(const Datasets& datasets) {
    std::string allText;
    for (const IimDatasetBytes& dataset : datasets) {
        if (dataset.record == kApplicationRecord && dataset.number >= 3) {
            allText += dataset.bytes;
            allText += '\n';
        }
    }
    return {firstOf(datasets, kEnvelopeRecord, kCharacterSet), allText};
}

std::string digitsOf(std::string_view text) {
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits),
                         [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; });
    return digits;
}

/// "154144+0200" as ISO 8601; "" for anything else. Colons are passed over.
std::string isoTime(std::string_view stored) {
    const std::size_t zoneAt = stored.find_first_of("+-");
    const std::string clock = digitsOf(stored.substr(0, zoneAt));
    if (clock.size() < 4) {
        return {};
    }
    std::string iso = clock.substr(0, 2) + ":" + clock.substr(2, 2);
    if (clock.size() >= 6) {
        iso += ":" + clock.substr(4, 2);
    }
    const std::string zone = zoneAt == std::string_view::npos ? "" : digitsOf(stored.substr(zoneAt));
    if (zone.size() == 4) {
        iso += stored[zoneAt] + zone.substr(0, 2) + ":" + zone.substr(2);
    } else if (zone.empty() && text::trimmed(stored).ends_with('Z')) {
        iso += 'Z';
    }
    return iso;
}

/// A date and a time dataset together; the time only where it makes a possible date.
void addDateTime(FieldId field, const Datasets& datasets, std::uint8_t timeNumber, SourceValues& source) {
    const std::string date =
        digitsOf(firstOf(datasets, kApplicationRecord, metadataField(field).iim->number)).substr(0, 8);
    const std::string time = isoTime(firstOf(datasets, kApplicationRecord, timeNumber));
    if (!time.empty()) {
        source.addDate(field, Origin::Iim, date + "T" + time);
    }
    if (!source.has(field)) {
        source.addDate(field, Origin::Iim, date);
    }
}

/// "014:Feature" is a number and its word; "IPR:08003000:human interest:…" carries the code second.
std::string withoutDecoration(FieldId field, std::string text) {
    if (field == FieldId::IntellectualGenre && text.size() > 4 && text[3] == ':' &&
        digitsOf(text.substr(0, 3)).size() == 3) {
        return text.substr(4);
    }
    const std::size_t colon = text.find(':');
    if (field == FieldId::SubjectCode && colon != std::string::npos) {
        const std::string code = text.substr(colon + 1, 8);
        return digitsOf(code).size() == 8 ? code : text;
    }
    return text;
}

void addField(const MetadataField& field, const Datasets& datasets, const IimCharset& charset,
              SourceValues& source) {
    std::vector<std::string> items;
    for (const IimDatasetBytes& dataset : datasets) {
        if (dataset.record == field.iim->record && dataset.number == field.iim->number) {
            // Old programs fill up with NULs, before a text too.
            std::string text = charset.decode(dataset.bytes);
            std::erase(text, '\0');
            items.push_back(withoutDecoration(field.id, std::move(text)));
        }
    }
    if (isList(field.shape)) {
        source.addList(field.id, Origin::Iim, items);
        return;
    }
    for (const std::string& item : items) {
        if (!source.has(field.id)) {
            source.addText(field.id, Origin::Iim, item);
        }
    }
}

} // namespace

SourceValues readIimValues(std::string_view block) {
    constexpr std::uint8_t kTimeCreated = 60;
    constexpr std::uint8_t kReleaseTime = 35;
    constexpr std::uint8_t kExpirationTime = 38;
    SourceValues source;
    const Datasets datasets = readIim(block);
    const IimCharset charset = charsetOf(datasets);
    for (const MetadataField& field : metadataFields()) {
        if (field.iim && field.shape != FieldShape::Date) {
            addField(field, datasets, charset, source);
        }
    }
    addDateTime(FieldId::DateCreated, datasets, kTimeCreated, source);
    addDateTime(FieldId::EmbargoUntil, datasets, kReleaseTime, source);
    addDateTime(FieldId::ExpiresAfter, datasets, kExpirationTime, source);
    return source;
}

} // namespace fieldframe::media
