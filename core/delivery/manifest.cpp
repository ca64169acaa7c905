// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/manifest.h"

#include "core/ingest/gallery_document.h"
#include "core/platform/descriptors.h"
#include "core/platform/whole_file.h"

#include <nlohmann/json.hpp>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <functional>
#include <system_error>
#include <vector>

namespace fieldframe::delivery {

namespace fs = std::filesystem;

namespace {

using nlohmann::json;

/// Templates make no names that begin with a dot.
constexpr std::string_view kName = ".manifest";
constexpr std::uint64_t kMostBytes = 512ull << 20;
constexpr std::string_view kSidecar = ".xmp";

std::optional<ContentHash> hashFrom(const std::string& hex) {
    ContentHash hash;
    if (hex.size() != 2 * hash.bytes.size() ||
        hex.find_first_not_of("0123456789abcdef") != std::string::npos) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < hash.bytes.size(); ++i) {
        hash.bytes[i] = static_cast<std::uint8_t>(std::stoul(hex.substr(2 * i, 2), nullptr, 16));
    }
    return hash;
}

std::string lineOf(const std::string& path, const MadeFile& file) {
    json line{{"path", path},
              {"inputs", file.inputs.hex()},
              {"hash", file.hash.hex()},
              {"bytes", file.sizeBytes},
              {"width", file.width},
              {"height", file.height},
              {"type", file.mediaType}};
    if (file.likeness) {
        line["likeness"] = *file.likeness;
    }
    if (!file.warning.empty()) {
        line["warning"] = file.warning;
    }
    if (file.sidecar) {
        line["sidecar"] = file.sidecar->hex();
    }
    return line.dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
}

struct ReadLine {
    std::string path;
    MadeFile file;
};

/// Nothing for a line that a kill cut off, or that somebody else wrote.
std::optional<ReadLine> readLine(const std::string& text) {
    const json line = json::parse(text, nullptr, false);
    if (!line.is_object()) {
        return std::nullopt;
    }
    try {
        ReadLine read;
        read.path = line.at("path").get<std::string>();
        const auto inputs = hashFrom(line.at("inputs").get<std::string>());
        const auto hash = hashFrom(line.at("hash").get<std::string>());
        if (!ingest::isInnerPath(read.path) || !inputs || !hash) {
            return std::nullopt;
        }
        read.file.inputs = *inputs;
        read.file.hash = *hash;
        read.file.sizeBytes = line.at("bytes").get<std::uint64_t>();
        read.file.width = line.at("width").get<int>();
        read.file.height = line.at("height").get<int>();
        read.file.mediaType = line.at("type").get<std::string>();
        read.file.warning = line.value("warning", "");
        if (line.contains("likeness")) {
            read.file.likeness = line.at("likeness").get<std::uint64_t>();
        }
        if (line.contains("sidecar")) {
            read.file.sidecar = hashFrom(line.at("sidecar").get<std::string>());
        }
        return read;
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

/// Whether a regular file of these bytes stands at @p path; never through a link.
Result<bool> isWhole(const fs::path& path, const ContentHash& hash, const std::stop_token& stop) {
    std::error_code failed;
    if (!fs::is_regular_file(fs::symlink_status(path, failed))) {
        return false;
    }
    const auto file = platform::openRegularFile(path);
    if (!file) {
        return false;
    }
    const auto found = platform::hashOf(*file, stop);
    if (!found) {
        return found.error().code == ErrorCode::Cancelled ? Result<bool>(tl::unexpected(found.error()))
                                                          : false;
    }
    return *found == hash;
}

std::string besides(const std::string& path) {
    return path + std::string(kSidecar);
}

/// What the manifest at @p path says, whether it is true or not; "" where there is none.
std::map<std::string, MadeFile> readFiles(const fs::path& path) {
    std::error_code failed;
    std::string text;
    if (fs::is_regular_file(fs::symlink_status(path, failed))) {
        text = platform::readWholeFile(path, kMostBytes).value_or(std::string());
    }
    std::map<std::string, MadeFile> files;
    for (std::size_t at = 0, end = 0; (end = text.find('\n', at)) != std::string::npos; at = end + 1) {
        if (auto read = readLine(text.substr(at, end - at))) {
            files[read->path] = std::move(read->file);
        }
    }
    return files;
}

Status keepWhole(const fs::path& folder, std::map<std::string, MadeFile>& files,
                 const std::stop_token& stop) {
    for (auto at = files.begin(); at != files.end();) {
        auto whole = isWhole(folder / at->first, at->second.hash, stop);
        if (whole && *whole && at->second.sidecar) {
            whole = isWhole(folder / besides(at->first), *at->second.sidecar, stop);
        }
        if (!whole) {
            return tl::unexpected(whole.error());
        }
        at = *whole ? std::next(at) : files.erase(at);
    }
    return {};
}

} // namespace

Result<Manifest> Manifest::takeUp(const platform::SafeFolder& folder, const std::stop_token& stop) {
    std::map<std::string, MadeFile> files = readFiles(folder.path() / kName);
    if (const Status kept = keepWhole(folder.path(), files, stop); !kept) {
        return tl::unexpected(kept.error());
    }
    std::string lines;
    for (const auto& [name, made] : files) {
        lines += lineOf(name, made);
    }
    auto file = folder.renewFile(kName, lines);
    if (!file) {
        return tl::unexpected(file.error());
    }
    Manifest manifest(folder.path(), *std::move(file));
    manifest.m_files = std::move(files);
    if (const Status cleared = manifest.removeOthers(); !cleared) {
        return tl::unexpected(cleared.error());
    }
    return manifest;
}

Status Manifest::removeOthers() const {
    std::vector<fs::path> others;
    std::vector<fs::path> folders;
    std::error_code failed;
    fs::recursive_directory_iterator it(m_folder, failed);
    for (const fs::recursive_directory_iterator end; !failed && it != end; it.increment(failed)) {
        const std::string path = it->path().lexically_relative(m_folder).generic_string();
        const bool isFolder = fs::is_directory(it->symlink_status(failed));
        const bool isSidecar = path.ends_with(kSidecar) &&
                               m_files.contains(path.substr(0, path.size() - kSidecar.size())) &&
                               m_files.at(path.substr(0, path.size() - kSidecar.size())).sidecar;
        if (isFolder) {
            folders.push_back(it->path());
        } else if (path != kName && !m_files.contains(path) && !isSidecar) {
            others.push_back(it->path());
        }
    }
    for (const fs::path& other : others) {
        fs::remove(other, failed);
    }
    // Deepest first; one that still holds something stays.
    std::ranges::sort(folders, std::ranges::greater());
    for (const fs::path& empty : folders) {
        std::error_code isFull;
        fs::remove(empty, isFull);
    }
    return failed ? tl::unexpected(platform::systemError(failed.value(), m_folder, "clearing up")) : Status();
}

const MadeFile* Manifest::find(const std::string& path, const ContentHash& inputs) const {
    const auto found = m_files.find(path);
    return found == m_files.end() || found->second.inputs != inputs ? nullptr : &found->second;
}

Status Manifest::add(const std::string& path, MadeFile file) {
    if (const Status written = append(lineOf(path, file)); !written) {
        return written;
    }
    m_files[path] = std::move(file);
    return {};
}

Status Manifest::drop(const std::string& path) {
    m_files.erase(path);
    std::error_code failed;
    fs::remove(m_folder / path, failed);
    const bool isKept = static_cast<bool>(failed);
    fs::remove(m_folder / besides(path), failed);
    return isKept || failed
               ? failure(ErrorCode::WriteFailed, platform::display(m_folder / path), "removing it")
               : Status();
}

Status Manifest::finish() {
    m_file.reset();
    std::error_code failed;
    fs::remove(m_folder / kName, failed);
    return failed ? tl::unexpected(platform::systemError(failed.value(), m_folder, "finishing")) : Status();
}

Status Manifest::append(const std::string& line) const {
    for (std::size_t at = 0; at < line.size();) {
        const ssize_t written = write(m_file.get(), line.data() + at, line.size() - at);
        if (written < 0 && errno != EINTR) {
            return tl::unexpected(platform::systemError(errno, m_folder, "writing the list of what is made"));
        }
        at += written < 0 ? 0 : static_cast<std::size_t>(written);
    }
    return {};
}

} // namespace fieldframe::delivery
