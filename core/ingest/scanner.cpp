// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/scanner.h"

#include "core/base/text.h"
#include "core/catalog/catalog_folder.h"
#include "core/ingest/gallery_document.h"
#include "core/ingest/sidecar_pairs.h"
#include "core/platform/safe_file.h"

#include <algorithm>
#include <system_error>
#include <tuple>
#include <utility>

namespace fieldframe::ingest {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kBatchFiles = 256;
constexpr std::string_view kCatalogEnding = ".fieldframe";
constexpr std::string_view kSidecarExtension = "xmp";

/// A catalog's folder may have any name.
bool isCatalog(const std::vector<std::string>& names) {
    return std::ranges::find(names, catalog::kCatalogFile) != names.end() &&
           std::ranges::find(names, catalog::kPreviewsFile) != names.end();
}

bool isPassedOver(const std::string& name) {
    return name.starts_with('.') || platform::isTemporaryName(name);
}

ImportProblem problem(const fs::path& path, const std::error_code& error, std::string_view doing) {
    return {path, platform::systemError(error.value(), path, doing)};
}

fs::path absolutePath(const fs::path& path) {
    std::error_code error;
    fs::path absolute = fs::absolute(path, error).lexically_normal();
    // "folder/" names the folder, not something without a name in it.
    return absolute.has_filename() ? absolute : absolute.parent_path();
}

} // namespace

struct Scanner::Entry {
    std::string name;
    std::string sortKey;
    fs::file_type type = fs::file_type::none;
    bool isLink = false;
    std::error_code error;
};

struct Scanner::Listing {
    std::vector<Entry> entries; ///< In natural order.
    std::optional<ImportProblem> problem;
};

/// Names by place; "" for what is no file, so that nothing is paired with it.
std::vector<std::string> Scanner::fileNames(const std::vector<Entry>& entries) {
    std::vector<std::string> names;
    names.reserve(entries.size());
    for (const Entry& entry : entries) {
        names.push_back(entry.type == fs::file_type::regular ? entry.name : std::string());
    }
    return names;
}

Scanner::Scanner(Sink sink)
    : m_sink(std::move(sink)) {}

bool Scanner::isOver() const {
    return m_isRefused || m_stop.stop_requested();
}

bool Scanner::isNew(const platform::FileStamp& stamp) {
    return m_met.emplace(stamp.device, stamp.inode).second;
}

void Scanner::send(ScanBatch& batch) {
    ScanBatch next;
    next.folder = batch.folder;
    m_isRefused = m_isRefused || !m_sink(std::exchange(batch, std::move(next)));
}

void Scanner::scan(std::span<const fs::path> roots, std::stop_token stop) {
    m_stop = std::move(stop);
    for (std::size_t i = 0; i < roots.size() && !isOver();) {
        const fs::path root = absolutePath(roots[i]);
        std::error_code error;
        const fs::file_status status = fs::status(root, error);
        if (fs::is_directory(status)) {
            scanTree(root);
            ++i;
            continue;
        }
        if (!fs::exists(status)) {
            ScanBatch batch;
            batch.folder = root.parent_path();
            batch.failed.push_back(problem(root, error, "looking at"));
            send(batch);
            ++i;
            continue;
        }
        std::set<std::string> names;
        for (; i < roots.size() && absolutePath(roots[i]).parent_path() == root.parent_path(); ++i) {
            const fs::path sibling = absolutePath(roots[i]);
            const fs::file_status siblingStatus = fs::status(sibling, error);
            if (fs::is_directory(siblingStatus) || !fs::exists(siblingStatus)) {
                break;
            }
            names.insert(sibling.filename().native());
        }
        scanNamedFiles(root.parent_path(), names);
    }
}

void Scanner::scanTree(const fs::path& root) {
    // Depth first with a stack of our own: a tree as deep as a disk allows must not use up the thread's.
    std::vector<fs::path> waiting{root};
    while (!waiting.empty() && !isOver()) {
        const fs::path folder = std::move(waiting.back());
        waiting.pop_back();
        const auto stamp = platform::stampOf(folder);
        if (!stamp) {
            ScanBatch batch;
            batch.folder = folder;
            batch.failed.push_back({folder, stamp.error()});
            send(batch);
            continue;
        }
        if (!isNew(*stamp)) {
            continue;
        }
        std::vector<fs::path> inner = sendFolder(folder, list(folder, Hidden::PassedOver));
        waiting.insert(waiting.end(), std::make_move_iterator(inner.rbegin()),
                       std::make_move_iterator(inner.rend()));
    }
}

void Scanner::scanNamedFiles(const fs::path& folder, const std::set<std::string>& names) {
    Listing listing = list(folder, Hidden::Kept);
    // A folder that may be passed through but not listed still gives the files that are known by name.
    if (listing.problem) {
        listing = {};
        for (const std::string& name : names) {
            listing.entries.push_back({name, text::sortKey(name), fs::file_type::regular, false, {}});
        }
    }
    const SidecarPairs pairs = pairSidecars(fileNames(listing.entries));
    std::set<std::size_t> wanted;
    for (std::size_t i = 0; i < listing.entries.size(); ++i) {
        if (names.contains(listing.entries[i].name)) {
            wanted.insert(i);
            if (pairs.sidecarOf[i]) {
                wanted.insert(*pairs.sidecarOf[i]);
            }
        }
    }
    Listing chosen;
    for (const std::size_t i : wanted) {
        chosen.entries.push_back(std::move(listing.entries[i]));
    }
    (void)sendFolder(folder, std::move(chosen));
}

Scanner::Listing Scanner::list(const fs::path& folder, Hidden hidden) const {
    Listing listing;
    std::error_code error;
    fs::directory_iterator at(folder, error);
    for (; !error && at != fs::directory_iterator() && !isOver(); at.increment(error)) {
        Entry entry;
        entry.name = at->path().filename().native();
        if (hidden == Hidden::PassedOver && isPassedOver(entry.name)) {
            continue;
        }
        std::error_code linkError;
        entry.isLink = at->is_symlink(linkError);
        entry.type = at->status(entry.error).type();
        entry.sortKey = text::sortKey(entry.name);
        listing.entries.push_back(std::move(entry));
    }
    if (error) {
        listing.problem = problem(folder, error, "listing");
    }
    std::ranges::sort(listing.entries, {},
                      [](const Entry& entry) { return std::tie(entry.sortKey, entry.name); });
    return listing;
}

std::vector<fs::path> Scanner::sendFolder(const fs::path& folder, Listing listing) {
    const std::vector<std::string> names = fileNames(listing.entries);
    if (isCatalog(names)) {
        return {};
    }
    const SidecarPairs pairs = pairSidecars(names);
    std::vector<fs::path> folders;
    ScanBatch batch;
    batch.folder = folder;
    if (listing.problem) {
        batch.failed.push_back(*std::move(listing.problem));
    }
    // Before any of its files: whoever takes them must know which gallery they go to.
    if (std::ranges::find(names, kGalleryDocumentName) != names.end()) {
        batch.galleryDocument = folder / kGalleryDocumentName;
    }
    for (std::size_t i = 0; i < names.size() && !isOver(); ++i) {
        const Entry& entry = listing.entries[i];
        const fs::path path = folder / entry.name;
        if (names[i] == kGalleryDocumentName) {
            continue;
        }
        if (entry.type == fs::file_type::directory && !entry.name.ends_with(kCatalogEnding)) {
            folders.push_back(path);
        } else if (entry.type != fs::file_type::directory && !pairs.isSidecar[i]) {
            const auto sidecar = pairs.sidecarOf[i];
            place(batch, entry, path, sidecar ? std::optional(folder / names[*sidecar]) : std::nullopt);
        }
        if (batch.files.size() >= kBatchFiles) {
            send(batch);
        }
    }
    send(batch);
    return folders;
}

void Scanner::place(ScanBatch& batch, const Entry& entry, const fs::path& path,
                    std::optional<fs::path> sidecar) {
    if (entry.type == fs::file_type::not_found || entry.type == fs::file_type::none) {
        const auto missing = std::make_error_code(std::errc::no_such_file_or_directory);
        batch.failed.push_back(problem(path, entry.error ? entry.error : missing, "looking at"));
        return;
    }
    if (entry.type != fs::file_type::regular || extensionOf(entry.name) == kSidecarExtension) {
        batch.skipped.push_back(path);
        return;
    }
    const auto stamp = platform::stampOf(path);
    if (!stamp) {
        batch.failed.push_back({path, stamp.error()});
    } else if (!entry.isLink || isNew(*stamp)) {
        batch.files.push_back({path, *stamp, std::move(sidecar)});
    }
}

} // namespace fieldframe::ingest
