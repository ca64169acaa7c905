// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/iim_writer.h"

#include "core/base/date_time.h"
#include "core/base/text.h"
#include "core/media/charset.h"
#include "core/media/iim_block.h"
#include "core/media/iim_values.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <tuple>

namespace fieldframe::media {
namespace {

using Datasets = std::vector<IimDatasetBytes>;

constexpr std::uint8_t kEnvelope = 1;
constexpr std::uint8_t kApplication = 2;
constexpr std::uint8_t kCharacterSet = 90;
constexpr std::string_view kUtf8 = "\x1b%G";

/// Dates stand in two datasets.
struct DateDatasets {
    FieldId field;
    std::uint8_t date;
    std::uint8_t time;
};
constexpr std::array kDates{DateDatasets{FieldId::DateCreated, 55, 60},
                            DateDatasets{FieldId::EmbargoUntil, 30, 35},
                            DateDatasets{FieldId::ExpiresAfter, 37, 38}};

void remove(Datasets& datasets, std::uint8_t record, std::uint8_t number) {
    std::erase_if(datasets, [&](const IimDatasetBytes& dataset) {
        return dataset.record == record && dataset.number == number;
    });
}

void set(Datasets& datasets, std::uint8_t record, std::uint8_t number, std::string bytes) {
    remove(datasets, record, number);
    datasets.push_back({record, number, std::move(bytes)});
}

/// Datasets of record 2 that hold no text: the record's version, a rasterised caption, previews.
bool isBinary(std::uint8_t number) {
    return number == 0 || number == 125 || number >= 200;
}

void convertToUtf8(Datasets& datasets) {
    std::string declared;
    std::string allText;
    for (const IimDatasetBytes& dataset : datasets) {
        if (dataset.record == kEnvelope && dataset.number == kCharacterSet) {
            declared = dataset.bytes;
        } else if (dataset.record == kApplication && !isBinary(dataset.number)) {
            allText += dataset.bytes + '\n';
        }
    }
    const IimCharset charset(declared, allText);
    for (IimDatasetBytes& dataset : datasets) {
        if (dataset.record == kApplication && !isBinary(dataset.number)) {
            dataset.bytes = charset.decode(dataset.bytes);
        }
    }
}

template <class... Numbers>
std::string formatted(const char* pattern, Numbers... numbers) {
    std::array<char, 48> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), pattern, numbers...);
    return std::string(buffer.data(), static_cast<std::size_t>(std::max(length, 0)));
}

/// The time has a zone in IIM: where none is known it is left out.
std::string timeText(const PartialDateTime& date) {
    const int offset = *date.offsetMinutes;
    return formatted("%02d%02d%02d%c%02d%02d", date.hour, date.minute, date.second.value_or(0),
                     offset < 0 ? '-' : '+', std::abs(offset) / 60, std::abs(offset) % 60);
}

void updateDate(const DateDatasets& place, const DescriptiveMetadata& metadata, Datasets& datasets) {
    remove(datasets, kApplication, place.date);
    remove(datasets, kApplication, place.time);
    if (const std::optional<PartialDateTime> date = PartialDateTime::parse(metadata.text(place.field))) {
        datasets.push_back(
            {kApplication, place.date, formatted("%04d%02d%02d", date->year, date->month, date->day)});
        if (date->hasTime && date->offsetMinutes) {
            datasets.push_back({kApplication, place.time, timeText(*date)});
        }
    }
}

/// A subject's number needs the names around it to be an IIM subject reference; without them they are empty.
std::string iimForm(FieldId field, const std::string& text) {
    const bool isCode = text.size() == 8 && text.find_first_not_of("0123456789") == std::string::npos;
    return field == FieldId::SubjectCode && isCode ? "IPTC:" + text + ":::" : text;
}

void updateField(const MetadataField& field, const DescriptiveMetadata& metadata, const SourceValues& present,
                 Datasets& datasets) {
    const std::vector<std::string> wanted =
        isList(field.shape) ? metadata.list(field.id) : std::vector<std::string>{metadata.text(field.id)};
    const DescriptiveMetadata now{present.values, {}};
    const bool isSame =
        isList(field.shape) ? now.list(field.id) == wanted : now.text(field.id) == wanted.front();
    if (isSame) {
        return;
    }
    remove(datasets, field.iim->record, field.iim->number);
    for (const std::string& text : wanted) {
        const std::string form = iimForm(field.id, text);
        const std::string_view cut = text::cutAtGrapheme(form, field.iim->maxBytes);
        if (!cut.empty()) {
            datasets.push_back({field.iim->record, field.iim->number, std::string(cut)});
        }
    }
}

} // namespace

std::string updatedIim(std::string_view existing, const DescriptiveMetadata& metadata) {
    Datasets datasets = readIim(existing);
    const SourceValues present = readIimValues(existing);
    convertToUtf8(datasets);
    for (const MetadataField& field : metadataFields()) {
        if (field.iim && field.shape != FieldShape::Date) {
            updateField(field, metadata, present, datasets);
        }
    }
    for (const DateDatasets& place : kDates) {
        updateDate(place, metadata, datasets);
    }
    const bool hasContent = std::ranges::any_of(datasets, [](const IimDatasetBytes& dataset) {
        return dataset.record >= kApplication && dataset.number != 0;
    });
    if (!hasContent) {
        return {};
    }
    const std::string version("\0\4", 2);
    set(datasets, kEnvelope, 0, version);
    set(datasets, kEnvelope, kCharacterSet, std::string(kUtf8));
    set(datasets, kApplication, 0, version);
    std::ranges::stable_sort(datasets, {}, [](const IimDatasetBytes& dataset) {
        return std::tuple(dataset.record, dataset.number);
    });
    return writeIim(datasets);
}

} // namespace fieldframe::media
