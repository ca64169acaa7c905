// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/sidecar_pairs.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace fieldframe::ingest {

namespace {

constexpr std::size_t kMaxExtensionBytes = 16;
constexpr std::string_view kSidecarEnding = ".xmp";

/// Sorted, as std::ranges::binary_search wants it.
constexpr std::array<std::string_view, 34> kRawAndVideo{
    "3fr", "arw", "avi", "braw", "cr2", "cr3", "crw", "dcr", "dng", "erf",  "iiq", "k25",
    "kdc", "m4v", "mef", "mkv",  "mov", "mp4", "mpg", "mrw", "mts", "mxf",  "nef", "nrw",
    "orf", "pef", "raf", "raw",  "rw2", "rwl", "sr2", "srf", "srw", "webm",
};

constexpr std::array<std::string_view, 41> kOtherMedia{
    "aac",  "ai",  "aif",  "aiff", "avif", "avifs", "eps", "flac", "gif",  "heic", "heics",
    "heif", "hif", "indd", "j2k",  "jfif", "jp2",   "jpe", "jpeg", "jpf",  "jpg",  "jpm",
    "jps",  "jpx", "jxl",  "m4a",  "mp3",  "mpo",   "oga", "ogg",  "opus", "pdf",  "png",
    "ps",   "psb", "psd",  "thm",  "tif",  "tiff",  "wav", "webp",
};

static_assert(std::ranges::is_sorted(kRawAndVideo));

std::string lowerAscii(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return result;
}

bool isRawOrVideo(std::string_view name) {
    return std::ranges::binary_search(kRawAndVideo, extensionOf(name));
}

/// Names by lower-case form; several where only letter case tells them apart.
using NameIndex = std::unordered_multimap<std::string, std::size_t>;

/// Those of @p candidates (by lower-case key) that are written exactly as @p exact; all of them where none
/// is.
std::vector<std::size_t> bestMatches(const NameIndex& index, const std::string& key, std::string_view exact,
                                     const auto& writtenForm) {
    std::vector<std::size_t> all;
    std::vector<std::size_t> same;
    for (auto [at, end] = index.equal_range(key); at != end; ++at) {
        all.push_back(at->second);
        if (writtenForm(at->second) == exact) {
            same.push_back(at->second);
        }
    }
    return same.empty() ? all : same;
}

std::string_view stemOf(std::string_view name) {
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos || dot == 0 ? name : name.substr(0, dot);
}

} // namespace

std::string extensionOf(std::string_view fileName) {
    const std::size_t dot = fileName.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || fileName.size() - dot - 1 > kMaxExtensionBytes) {
        return {};
    }
    return lowerAscii(fileName.substr(dot + 1));
}

bool isMediaExtension(std::string_view extension) {
    return std::ranges::binary_search(kRawAndVideo, extension) ||
           std::ranges::find(kOtherMedia, extension) != kOtherMedia.end();
}

SidecarPairs pairSidecars(std::span<const std::string> names) {
    SidecarPairs pairs{std::vector<std::optional<std::size_t>>(names.size()),
                       std::vector<bool>(names.size())};
    NameIndex byName;
    NameIndex byStem;
    std::vector<std::size_t> sidecars;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string lower = lowerAscii(names[i]);
        if (lower.ends_with(kSidecarEnding)) {
            sidecars.push_back(i);
        } else {
            byName.emplace(lower, i);
            byStem.emplace(lowerAscii(stemOf(names[i])), i);
        }
    }
    const auto whole = [&](std::size_t i) { return std::string_view(names[i]); };
    const auto stem = [&](std::size_t i) { return stemOf(names[i]); };
    const auto pair = [&](std::size_t file, std::size_t sidecar) {
        pairs.isSidecar[sidecar] = true;
        if (!pairs.sidecarOf[file]) {
            pairs.sidecarOf[file] = sidecar;
        }
    };
    std::vector<std::size_t> unpaired;
    for (const std::size_t sidecar : sidecars) {
        const std::string_view target = stemOf(names[sidecar]);
        const auto files = bestMatches(byName, lowerAscii(target), target, whole);
        std::ranges::for_each(files, [&](std::size_t file) { pair(file, sidecar); });
        if (files.empty()) {
            unpaired.push_back(sidecar);
        }
    }
    for (const std::size_t sidecar : unpaired) {
        const std::string_view target = stemOf(names[sidecar]);
        const auto files = bestMatches(byStem, lowerAscii(target), target, stem);
        for (const std::size_t file : files) {
            if (files.size() == 1 || isRawOrVideo(names[file])) {
                pair(file, sidecar);
            }
        }
    }
    return pairs;
}

} // namespace fieldframe::ingest
