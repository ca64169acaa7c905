// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/web_library_addresses.h"

#include "core/base/text.h"
#include "core/model/web_address.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <set>

namespace fieldframe::pages {
namespace {

constexpr std::size_t kMostSlugBytes = 60;
constexpr std::size_t kMostIdBytes = 64;
constexpr std::size_t kMostTitleGraphemes = 120;

bool isPlain(char character) {
    return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
}

/// FNV-1a: a short name for what is no plain id; it only has to be the same again.
std::string hashed(std::string_view bytes) {
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char byte : bytes) {
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
    }
    std::array<char, 24> name{};
    std::snprintf(name.data(), name.size(), "x%016llx", static_cast<unsigned long long>(hash));
    return name.data();
}

/// A global id as it is; what a document calls its gallery only where it is as plain as one.
std::string nameOfId(std::string_view id) {
    const bool isKept =
        !id.empty() && id.size() <= kMostIdBytes && id.front() != '-' &&
        std::ranges::all_of(id, [](char character) { return isPlain(character) || character == '-'; });
    return isKept ? std::string(id) : hashed(id);
}

std::string different(std::string name, std::set<std::string>& taken) {
    const std::string wanted = name;
    for (int number = 2; !taken.insert(name).second; ++number) {
        name = wanted + "-again-" + std::to_string(number);
    }
    return name;
}

std::string published(const std::string& baseUrl, std::string_view folder, std::string_view id) {
    if (!isWebAddress(baseUrl) || !baseUrl.ends_with('/')) {
        return {};
    }
    return baseUrl + std::string(folder) + pageAddress(nameOfId(id), 0);
}

std::string inLatin(std::string_view title) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> latin(icu::Transliterator::createInstance(
        icu::UnicodeString("Any-Latin; Latin-ASCII"), UTRANS_FORWARD, status));
    if (U_FAILURE(status)) {
        return std::string(title);
    }
    icu::UnicodeString letters =
        icu::UnicodeString::fromUTF8(icu::StringPiece(title.data(), static_cast<std::int32_t>(title.size())));
    latin->transliterate(letters);
    std::string bytes;
    letters.toUTF8String(bytes);
    return bytes;
}

} // namespace

std::string slug(std::string_view title) {
    const std::string valid = text::toValidUtf8(title);
    const std::string_view cut = text::firstGraphemes(valid, kMostTitleGraphemes);
    const bool isAscii =
        std::ranges::all_of(cut, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    const std::string folded = text::folded(isAscii ? std::string(cut) : inLatin(cut));
    std::string made;
    for (const char character : folded) {
        if (isPlain(character)) {
            made += character;
        } else if (!made.empty() && made.back() != '-' && character != '\'') {
            made += '-';
        }
    }
    if (made.size() > kMostSlugBytes) {
        const std::size_t end = made.rfind('-', kMostSlugBytes);
        made.resize(end == std::string::npos || end == 0 ? kMostSlugBytes : end);
    }
    while (!made.empty() && made.back() == '-') {
        made.pop_back();
    }
    return made;
}

std::string pageAddress(const std::string& name, std::size_t page) {
    return page == 0 ? name + ".html" : name + "-" + std::to_string(page + 1) + ".html";
}

std::string publishedGallery(const std::string& baseUrl, std::string_view galleryId) {
    return published(baseUrl, "galleries/", galleryId);
}

std::string publishedItem(const std::string& baseUrl, std::string_view itemId) {
    return published(baseUrl, "items/", itemId);
}

LibraryAddresses::LibraryAddresses(const Delivered& delivered) {
    std::set<std::string> taken;
    const auto titled = [](const std::string& id, std::string_view title) {
        const std::string words = slug(title);
        return words.empty() ? id + "-" : id + "-" + words;
    };
    for (const DeliveredGallery& gallery : delivered.galleries) {
        const std::string id = different(nameOfId(gallery.id), taken);
        m_galleryIds.push_back(id);
        m_galleries.push_back(titled(id, gallery.title));
    }
    taken.clear();
    for (const DeliveredCategory& category : delivered.categories) {
        m_categories.push_back(titled(different(nameOfId(category.id), taken), category.name));
    }
    taken.clear();
    for (const DeliveredItem& item : delivered.items) {
        m_items.push_back(different(nameOfId(item.id), taken));
    }
}

std::string LibraryAddresses::gallery(std::size_t gallery, std::size_t page) const {
    return "galleries/" + pageAddress(m_galleries[gallery], page);
}

std::string LibraryAddresses::galleryById(std::size_t gallery) const {
    return "galleries/" + m_galleryIds[gallery] + ".html";
}

std::string LibraryAddresses::category(std::size_t category, std::size_t page) const {
    return "categories/" + pageAddress(m_categories[category], page);
}

std::string LibraryAddresses::item(std::size_t item) const {
    return "items/" + m_items[item] + ".html";
}

} // namespace fieldframe::pages
