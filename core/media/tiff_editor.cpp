// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/tiff_editor.h"

#include <algorithm>
#include <limits>

namespace fieldframe::media {
namespace {

constexpr std::array<std::uint8_t, 14> kTypeSizes{0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};
constexpr std::size_t kEntryBytes = 12;
constexpr std::size_t kInlineBytes = 4;
constexpr std::string_view kNewStructure("MM\0*\0\0\0\0", 8);

std::uint64_t typeSize(std::uint16_t type) {
    return type < kTypeSizes.size() ? kTypeSizes[type] : 0;
}

} // namespace

Result<TiffEditor> TiffEditor::open(std::string bytes) {
    TiffEditor editor;
    editor.m_bytes = bytes.empty() ? std::string(kNewStructure) : std::move(bytes);
    const ByteView view(std::as_bytes(std::span(editor.m_bytes)));
    editor.m_order = view.hasAt(0, "II") ? ByteOrder::Little : ByteOrder::Big;
    const ByteView ordered = view.inOrder(editor.m_order);
    if (ordered.u16(2) == 43) {
        return failure(ErrorCode::UnsupportedFormat, "", "BigTIFF can't be written");
    }
    if ((!view.hasAt(0, "II") && !view.hasAt(0, "MM")) || ordered.u16(2) != 42) {
        return failure(ErrorCode::UnsupportedFormat, "", "not built as a TIFF");
    }
    const std::uint32_t first = ordered.u32(4);
    if (first == 0 && editor.m_bytes.size() == kNewStructure.size()) {
        return editor;
    }
    bool isWhole = editor.read(Place::First, first);
    for (const auto& [place, pointer] :
         {std::pair(Place::Exif, tag::kExifIfd), std::pair(Place::Gps, tag::kGpsIfd)}) {
        if (const Entry* entry = isWhole ? editor.find(Place::First, pointer) : nullptr) {
            isWhole = editor.read(place, editor.fieldNumber(*entry));
        }
    }
    if (!isWhole) {
        return failure(ErrorCode::UnsupportedFormat, "", "the TIFF structure is damaged");
    }
    return editor;
}

bool TiffEditor::read(Place place, std::uint32_t offset) {
    const ByteView view = ByteView(std::as_bytes(std::span(m_bytes))).inOrder(m_order);
    const std::size_t count = view.u16(offset);
    // No entries is no good TIFF, but GIMP writes such EXIF.
    if (offset < 8 || !view.holds(offset, 2 + count * kEntryBytes + 4)) {
        return false;
    }
    Directory& directory = at(place);
    directory.offset = offset;
    directory.storedCount = count;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t start = offset + 2u + i * kEntryBytes;
        directory.entries.push_back({view.u16(start), view.u16(start + 2), view.u32(start + 4),
                                     std::string(view.text(start + 8, kInlineBytes))});
    }
    directory.next = view.text(offset + 2u + count * kEntryBytes, 4);
    return true;
}

const TiffEditor::Entry* TiffEditor::find(Place place, std::uint16_t tag) const {
    const auto& entries = at(place).entries;
    const auto found = std::ranges::find(entries, tag, &Entry::tag);
    return found != entries.end() ? &*found : nullptr;
}

std::uint32_t TiffEditor::fieldNumber(const Entry& entry) const {
    return ByteView(std::as_bytes(std::span(entry.field))).inOrder(m_order).u32(0);
}

std::string TiffEditor::number(std::uint64_t value, unsigned width) const {
    std::string bytes;
    for (unsigned i = 0; i < width; ++i) {
        bytes += static_cast<char>(value >> (8 * (m_order == ByteOrder::Big ? width - 1 - i : i)) & 0xff);
    }
    return bytes;
}

std::uint64_t TiffEditor::sizeOf(const Entry& entry) const {
    return typeSize(entry.type) * entry.count;
}

std::optional<std::uint64_t> TiffEditor::outside(const Entry& entry) const {
    const std::uint64_t size = sizeOf(entry);
    const std::uint64_t offset = fieldNumber(entry);
    const bool isInside = offset <= m_bytes.size() && size <= m_bytes.size() - offset;
    return size > kInlineBytes && isInside ? std::optional(offset) : std::nullopt;
}

bool TiffEditor::has(Place place, std::uint16_t tag) const {
    return find(place, tag) != nullptr;
}

std::string TiffEditor::value(Place place, std::uint16_t tag) const {
    const Entry* entry = find(place, tag);
    if (entry == nullptr) {
        return {};
    }
    if (sizeOf(*entry) <= kInlineBytes) {
        return entry->field.substr(0, sizeOf(*entry));
    }
    const std::optional<std::uint64_t> offset = outside(*entry);
    return offset ? m_bytes.substr(*offset, sizeOf(*entry)) : std::string();
}

void TiffEditor::overwrite(const Entry& entry) {
    if (const std::optional<std::uint64_t> offset = outside(entry)) {
        m_bytes.replace(*offset, sizeOf(entry), sizeOf(entry), '\0');
    }
}

std::uint32_t TiffEditor::append(std::string_view bytes) {
    m_bytes.append(m_bytes.size() % 2, '\0'); // Offsets are even: TIFF 6.0 §2.
    const std::size_t offset = m_bytes.size();
    m_bytes += bytes;
    return static_cast<std::uint32_t>(offset);
}

void TiffEditor::set(Place place, std::uint16_t tag, std::uint16_t type, std::string_view bytes) {
    Entry fresh{tag, type,
                static_cast<std::uint32_t>(bytes.size() / std::max<std::uint64_t>(1, typeSize(type))),
                std::string(kInlineBytes, '\0')};
    const Entry* old = find(place, tag);
    const std::optional<std::uint64_t> slot = old != nullptr ? outside(*old) : std::nullopt;
    const bool fits = slot && bytes.size() > kInlineBytes && bytes.size() <= sizeOf(*old);
    if (old != nullptr) {
        overwrite(*old);
    }
    if (bytes.size() <= kInlineBytes) {
        fresh.field.replace(0, bytes.size(), bytes);
    } else if (fits) {
        m_bytes.replace(*slot, bytes.size(), bytes);
        fresh.field = number(*slot, 4);
    } else {
        fresh.field = number(append(bytes), 4);
    }
    Directory& directory = at(place);
    directory.isChanged = true;
    const auto same = std::ranges::find(directory.entries, tag, &Entry::tag);
    if (same != directory.entries.end()) {
        *same = std::move(fresh);
        return;
    }
    const auto behind =
        std::ranges::find_if(directory.entries, [&](const Entry& entry) { return entry.tag > tag; });
    directory.entries.insert(behind, std::move(fresh));
}

void TiffEditor::setText(Place place, std::uint16_t tag, std::string_view text) {
    set(place, tag, kAscii, std::string(text) + '\0');
}

void TiffEditor::setNumbers(Place place, std::uint16_t tag, std::uint16_t type,
                            const std::vector<std::uint32_t>& numbers) {
    std::string bytes;
    const unsigned width = type == kByte ? 1 : type == kShort ? 2 : 4; // A rational is two of four.
    for (const std::uint32_t item : numbers) {
        bytes += number(item, width);
    }
    set(place, tag, type, bytes);
}

void TiffEditor::remove(Place place, std::uint16_t tag) {
    Directory& directory = at(place);
    for (const Entry& entry : directory.entries) {
        if (entry.tag == tag) {
            overwrite(entry);
            directory.isChanged = true;
        }
    }
    std::erase_if(directory.entries, [&](const Entry& entry) { return entry.tag == tag; });
}

void TiffEditor::removeDirectory(Place place) {
    Directory& directory = at(place);
    for (const Entry& entry : directory.entries) {
        overwrite(entry);
    }
    if (directory.offset != 0) {
        const std::size_t size = 2 + directory.storedCount * kEntryBytes + 4;
        m_bytes.replace(directory.offset, size, size, '\0');
    }
    directory = {};
    remove(Place::First, place == Place::Gps ? tag::kGpsIfd : tag::kExifIfd);
}

std::string TiffEditor::encoded(const Directory& directory) const {
    std::string bytes = number(directory.entries.size(), 2);
    for (const Entry& entry : directory.entries) {
        bytes += number(entry.tag, 2) + number(entry.type, 2) + number(entry.count, 4) + entry.field;
    }
    return bytes + directory.next;
}

void TiffEditor::store(Place place) {
    Directory& directory = at(place);
    if (!directory.isChanged) {
        return;
    }
    const std::size_t room = directory.offset == 0 ? 0 : 2 + directory.storedCount * kEntryBytes + 4;
    std::string bytes = encoded(directory);
    if (bytes.size() <= room) {
        bytes.resize(room, '\0');
        m_bytes.replace(directory.offset, room, bytes);
        return;
    }
    m_bytes.replace(directory.offset, room, room, '\0');
    directory.offset = append(bytes);
    if (place == Place::First) {
        m_bytes.replace(4, 4, number(directory.offset, 4));
    } else {
        set(Place::First, place == Place::Gps ? tag::kGpsIfd : tag::kExifIfd, kLong,
            number(directory.offset, 4));
    }
}

Result<std::string> TiffEditor::finish() && {
    for (const Place place : {Place::Exif, Place::Gps}) {
        if (at(place).isChanged && at(place).entries.empty()) {
            removeDirectory(place);
        }
        store(place);
    }
    if (at(Place::First).entries.empty()) {
        return std::string();
    }
    store(Place::First);
    if (m_bytes.size() > std::numeric_limits<std::uint32_t>::max()) {
        return failure(ErrorCode::TooLarge, "", "a TIFF can't address more than 4 GB");
    }
    return std::move(m_bytes);
}

} // namespace fieldframe::media
