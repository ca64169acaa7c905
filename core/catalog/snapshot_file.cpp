// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/snapshot_file.h"

#include "core/catalog/catalog_folder.h"
#include "core/catalog/snapshots.h"
#include "core/database/query.h"
#include "core/platform/safe_file.h"

#include <nlohmann/json.hpp>
#include <sodium.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>

namespace fieldframe::catalog {
namespace {

using Json = nlohmann::json;
using database::Query;

constexpr std::string_view kFormat = "fieldframe.snapshot/1";
constexpr std::size_t kMaxManifestBytes = 64U << 10;
constexpr std::size_t kHashBytes = 32;
/// "catalog-20261121T090000Z-123.db": a copy that somebody named otherwise is theirs.
constexpr std::size_t kNameBytes = 31;

/// Virtual tables keep their rows in tables of their own.
constexpr std::string_view kTables =
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name";

std::filesystem::path manifestOf(std::filesystem::path snapshot) {
    return snapshot.replace_extension(".json");
}

std::string quoted(const std::string& name) {
    std::string sql = "\"";
    for (const char character : name) {
        sql += character == '"' ? "\"\"" : std::string(1, character);
    }
    return sql + "\"";
}

std::optional<SnapshotManifest> readManifest(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::string text(kMaxManifestBytes, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(std::max<std::streamsize>(stream.gcount(), 0)));
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || json.value("format", Json()) != kFormat) {
        return std::nullopt;
    }
    try {
        SnapshotManifest manifest;
        json.at("made_at").get_to(manifest.madeAt);
        json.at("version").get_to(manifest.version);
        json.at("journal_end").get_to(manifest.journalEnd);
        json.at("tables").get_to(manifest.tables);
        json.at("size_bytes").get_to(manifest.sizeBytes);
        json.at("blake2b").get_to(manifest.blake2b);
        return manifest;
    } catch (const Json::exception&) {
        // Not one of ours: such a snapshot does not count as verified.
        return std::nullopt;
    }
}

} // namespace

SnapshotManifest positionOf(database::Connection& connection) {
    SnapshotManifest manifest;
    manifest.version = connection.integer("PRAGMA user_version");
    manifest.journalEnd = connection.integer("SELECT coalesce(max(id), 0) FROM journal");
    return manifest;
}

SnapshotManifest contentsOf(database::Connection& connection) {
    SnapshotManifest manifest = positionOf(connection);
    Query names(connection, kTables);
    while (names.next()) {
        const std::string name = names.text(0);
        manifest.tables[name] = connection.integer("SELECT count(*) FROM " + quoted(name));
    }
    return manifest;
}

Result<std::string> blake2bOf(const std::filesystem::path& file) {
    const auto descriptor = platform::openRegularFile(file);
    if (!descriptor) {
        return tl::unexpected<Error>(descriptor.error());
    }
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, kHashBytes);
    std::vector<unsigned char> buffer(1U << 20);
    while (true) {
        const ssize_t count = ::read(descriptor->get(), buffer.data(), buffer.size());
        if (count < 0) {
            return tl::unexpected<Error>(platform::systemError(errno, file, "read"));
        }
        if (count == 0) {
            break;
        }
        crypto_generichash_update(&state, buffer.data(), static_cast<unsigned long long>(count));
    }
    std::array<unsigned char, kHashBytes> hash{};
    crypto_generichash_final(&state, hash.data(), hash.size());
    std::array<char, 2 * kHashBytes + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    return std::string(hex.data());
}

Status writeManifest(const std::filesystem::path& snapshot, const SnapshotManifest& manifest) {
    const Json json{{"format", kFormat},           {"made_at", manifest.madeAt},
                    {"version", manifest.version}, {"journal_end", manifest.journalEnd},
                    {"tables", manifest.tables},   {"size_bytes", manifest.sizeBytes},
                    {"blake2b", manifest.blake2b}};
    return platform::writeFile(manifestOf(snapshot), json.dump(2) + "\n", platform::Replace::Never);
}

std::vector<SnapshotEntry> snapshotEntries(const std::filesystem::path& folder) {
    std::vector<SnapshotEntry> entries;
    std::error_code failed;
    for (const auto& file : std::filesystem::directory_iterator(folder / kSnapshotsFolder, failed)) {
        if (file.path().extension() != ".db") {
            continue;
        }
        const auto manifest = readManifest(manifestOf(file.path()));
        if (manifest && file.file_size(failed) == manifest->sizeBytes && !failed) {
            entries.push_back({file.path(), *manifest});
        }
    }
    std::ranges::sort(entries, {}, [](const SnapshotEntry& entry) { return entry.manifest.madeAt; });
    return entries;
}

void removeSnapshot(const SnapshotEntry& entry) {
    std::error_code ignored;
    // The manifest first: without it the rest is an unfinished copy, which the next opening clears away.
    std::filesystem::remove(manifestOf(entry.file), ignored);
    std::filesystem::remove(entry.file, ignored);
}

std::size_t removeUnfinishedSnapshots(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> unfinished;
    std::error_code failed;
    for (const auto& file : std::filesystem::directory_iterator(folder / kSnapshotsFolder, failed)) {
        const std::string name = file.path().filename().native();
        const bool isCopy =
            name.starts_with("catalog-") && name.ends_with(".db") && name.size() == kNameBytes;
        const bool isSideFile =
            name.starts_with(".catalog-") &&
            (name.ends_with("-wal") || name.ends_with("-shm") || name.ends_with("-journal"));
        if (isSideFile || (isCopy && !std::filesystem::exists(manifestOf(file.path()), failed))) {
            unfinished.push_back(file.path());
        }
    }
    for (const auto& file : unfinished) {
        std::filesystem::remove(file, failed);
    }
    return unfinished.size();
}

} // namespace fieldframe::catalog
