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

/// False where a text can't be told.
bool convertToUtf8(Datasets& datasets) {
    constexpr std::string_view kReplacement = "\xef\xbf\xbd";
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
    bool isWhole = true;
    for (IimDatasetBytes& dataset : datasets) {
        if (dataset.record == kApplication && !isBinary(dataset.number)) {
            std::string text = charset.decode(dataset.bytes);
            isWhole = isWhole && (text.find(kReplacement) == std::string::npos ||
                                  dataset.bytes.find(kReplacement) != std::string::npos);
            dataset.bytes = std::move(text);
        }
    }
    return isWhole;
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

/// What a dataset is to hold, in order.
std::vector<std::string> bytesOf(const Datasets& datasets, std::uint8_t number) {
    std::vector<std::string> all;
    for (const IimDatasetBytes& dataset : datasets) {
        if (dataset.record == kApplication && dataset.number == number) {
            all.push_back(dataset.bytes);
        }
    }
    return all;
}

/// True where something changed.
bool put(std::uint8_t number, const std::vector<std::string>& wanted, Datasets& datasets) {
    if (bytesOf(datasets, number) == wanted) {
        return false;
    }
    remove(datasets, kApplication, number);
    for (const std::string& bytes : wanted) {
        datasets.push_back({kApplication, number, bytes});
    }
    return true;
}

bool updateDate(const DateDatasets& place, const DescriptiveMetadata& metadata, Datasets& datasets) {
    std::vector<std::string> day;
    std::vector<std::string> time;
    if (const std::optional<PartialDateTime> date = PartialDateTime::parse(metadata.text(place.field))) {
        day.push_back(formatted("%04d%02d%02d", date->year, date->month, date->day));
        if (date->hasTime && date->offsetMinutes) {
            time.push_back(timeText(*date));
        }
    }
    const bool isNewDay = put(place.date, day, datasets);
    return put(place.time, time, datasets) || isNewDay;
}

/// A subject's number needs the names around it to be an IIM subject reference; without them they are empty.
std::string iimForm(FieldId field, const std::string& text) {
    const bool isCode = text.size() == 8 && text.find_first_not_of("0123456789") == std::string::npos;
    return field == FieldId::SubjectCode && isCode ? "IPTC:" + text + ":::" : text;
}

bool updateField(const MetadataField& field, const MetadataEdit& edit, const SourceValues& present,
                 Datasets& datasets, std::vector<CutText>& cuts) {
    if (saysTheSame(field, edit.metadata, {present.values, {}})) {
        return false; // In the words of whoever wrote it: a subject's number may stand among its names.
    }
    const std::vector<std::string> texts = isList(field.shape)
                                               ? edit.metadata.list(field.id)
                                               : std::vector<std::string>{edit.metadata.text(field.id)};
    std::vector<std::string> wanted;
    for (const std::string& text : texts) {
        const std::string form = iimForm(field.id, text);
        const std::string_view cut = text::cutAtGrapheme(form, field.iim->maxBytes);
        if (cut.size() < form.size()) {
            cuts.push_back({field.id, form.size(), field.iim->maxBytes});
        }
        if (!cut.empty()) {
            wanted.emplace_back(cut);
        }
    }
    return put(field.iim->number, wanted, datasets);
}

void addVersion(std::uint8_t record, Datasets& datasets) {
    const bool isThere = std::ranges::any_of(datasets, [&](const IimDatasetBytes& dataset) {
        return dataset.record == record && dataset.number == 0;
    });
    if (!isThere) {
        datasets.push_back({record, 0, std::string("\0\4", 2)});
    }
}

} // namespace

Result<std::optional<IimUpdate>> updatedIim(std::string_view existing, const MetadataEdit& edit) {
    Datasets datasets = readIim(existing);
    const SourceValues present = readIimValues(existing);
    const bool isWhole = convertToUtf8(datasets);
    IimUpdate update;
    bool isChanged = false;
    for (const MetadataField& field : metadataFields()) {
        if (edit.concerns(field.id) && field.iim && field.shape != FieldShape::Date) {
            isChanged = updateField(field, edit, present, datasets, update.cuts) || isChanged;
        }
    }
    for (const DateDatasets& place : kDates) {
        isChanged = (edit.concerns(place.field) && updateDate(place, edit.metadata, datasets)) || isChanged;
    }
    if (!isChanged) {
        return std::optional<IimUpdate>();
    }
    if (!isWhole) {
        return failure(ErrorCode::UnsupportedFormat, "",
                       "a text of its IIM is in no character set that can be told");
    }
    const bool hasContent = std::ranges::any_of(datasets, [](const IimDatasetBytes& dataset) {
        return dataset.record >= kApplication && dataset.number != 0;
    });
    if (!hasContent) {
        return std::optional(std::move(update));
    }
    if (existing.empty()) {
        addVersion(kEnvelope, datasets);
    }
    addVersion(kApplication, datasets);
    set(datasets, kEnvelope, kCharacterSet, std::string(kUtf8));
    std::ranges::stable_sort(datasets, {}, [](const IimDatasetBytes& dataset) {
        return std::tuple(dataset.record, dataset.number);
    });
    update.block = writeIim(datasets);
    return std::optional(std::move(update));
}

} // namespace fieldframe::media
