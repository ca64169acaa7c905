// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/zip_file.h"

#include "core/platform/descriptors.h"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#include <unistd.h>
#include <xxhash.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <map>
#include <memory>
#include <system_error>
#include <vector>

namespace fieldframe::delivery {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kBufferBytes = 256 * 1024;
constexpr std::array<std::string_view, 10> kTextExtensions{".csv", ".html", ".json", ".txt", ".css",
                                                           ".js",  ".xml",  ".svg",  ".xmp", ".eml"};

using Writer = std::unique_ptr<archive, decltype(&archive_write_free)>;
using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;
using Entry = std::unique_ptr<archive_entry, decltype(&archive_entry_free)>;
using Hashing = std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)>;
/// Name of a member and the hash of its bytes.
using Sums = std::map<std::string, std::uint64_t>;

/// The library takes names apart by the locale of the calling thread, which need not be one of UTF-8.
class Utf8Names {
public:
    Utf8Names()
        : m_locale(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr))
        , m_before(m_locale == nullptr ? nullptr : uselocale(m_locale)) {}
    ~Utf8Names() {
        if (m_locale != nullptr) {
            uselocale(m_before);
            freelocale(m_locale);
        }
    }
    Utf8Names(const Utf8Names&) = delete;
    Utf8Names& operator=(const Utf8Names&) = delete;

private:
    locale_t m_locale;
    locale_t m_before;
};

tl::unexpected<Error> archiveError(archive* of, const fs::path& path, const char* doing) {
    const int number = archive_errno(of);
    const char* const words = archive_error_string(of);
    Error error = platform::systemError(number > 0 ? number : EIO, path, doing);
    if (number <= 0) {
        error.detail = std::string(doing) + ": " + (words == nullptr ? "failed" : words);
    }
    error.code = error.code == ErrorCode::UnreadableFile ? ErrorCode::WriteFailed : error.code;
    return tl::unexpected<Error>(std::move(error));
}

Result<std::vector<fs::path>> filesBelow(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code failed;
    fs::recursive_directory_iterator it(folder, failed);
    for (const fs::recursive_directory_iterator end; !failed && it != end; it.increment(failed)) {
        if (fs::is_regular_file(it->symlink_status(failed))) {
            files.push_back(it->path());
        }
    }
    if (failed) {
        return tl::unexpected(platform::systemError(failed.value(), folder, "reading the folder"));
    }
    std::ranges::sort(files);
    return files;
}

class Packing {
public:
    Packing(const ZipRequest& request, const platform::SafeFile& target, const std::stop_token& stop)
        : m_request(request)
        , m_target(target)
        , m_stop(stop)
        , m_archive(archive_write_new(), &archive_write_free)
        , m_buffer(kBufferBytes) {}

    Status pack(const std::function<void(const std::string&)>& tellMember) {
        if (const Status begun = begin(); !begun) {
            return begun;
        }
        const auto files = filesBelow(m_request.folder);
        if (!files) {
            return tl::unexpected(files.error());
        }
        for (const fs::path& file : *files) {
            const std::string name = file.lexically_relative(m_request.folder).generic_string();
            if (const Status added = add(file, name); !added) {
                return added;
            }
            tellMember(name);
        }
        return archive_write_close(m_archive.get()) == ARCHIVE_OK ? Status() : broken("closing");
    }

    [[nodiscard]] const Sums& sums() const { return m_sums; }

private:
    Status broken(const char* doing) { return archiveError(m_archive.get(), m_request.target, doing); }

    Status begin() {
        archive* const zip = m_archive.get();
        const bool isReady =
            archive_write_set_format_zip(zip) == ARCHIVE_OK &&
            archive_write_set_format_option(zip, "zip", "hdrcharset", "UTF-8") == ARCHIVE_OK &&
            archive_write_set_bytes_in_last_block(zip, 1) == ARCHIVE_OK &&
            (m_request.passphrase.empty() ||
             (archive_write_set_format_option(zip, "zip", "encryption", "aes256") == ARCHIVE_OK &&
              archive_write_set_passphrase(zip, std::string(m_request.passphrase).c_str()) == ARCHIVE_OK)) &&
            archive_write_open_fd(zip, m_target.descriptor().get()) == ARCHIVE_OK;
        return isReady ? Status() : broken("making a ZIP");
    }

    Status add(const fs::path& path, const std::string& name) {
        const auto file = platform::openRegularFile(path);
        const auto stamp = file ? platform::stampOf(*file) : tl::unexpected(file.error());
        if (!stamp) {
            return tl::unexpected(stamp.error());
        }
        const bool isText = std::ranges::count(kTextExtensions, path.extension().native()) > 0;
        archive* const zip = m_archive.get();
        const int chosen = isText ? archive_write_zip_set_compression_deflate(zip)
                                  : archive_write_zip_set_compression_store(zip);
        const Entry entry(archive_entry_new(), &archive_entry_free);
        archive_entry_set_pathname_utf8(entry.get(), name.c_str());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(stamp->sizeBytes));
        archive_entry_set_mtime(entry.get(), m_request.timeMilliseconds / 1000, 0);
        if (chosen != ARCHIVE_OK || archive_write_header(zip, entry.get()) != ARCHIVE_OK) {
            return broken("adding to the ZIP");
        }
        return copy(*file, path, name);
    }

    Status copy(const platform::Descriptor& file, const fs::path& path, const std::string& name) {
        const Hashing hashing(XXH3_createState(), &XXH3_freeState);
        XXH3_64bits_reset(hashing.get());
        while (true) {
            if (m_stop.stop_requested()) {
                return failure(ErrorCode::Cancelled, platform::display(m_request.target));
            }
            const ssize_t count = read(file.get(), m_buffer.data(), m_buffer.size());
            if (count < 0 && errno == EINTR) {
                continue;
            }
            if (count < 0) {
                return tl::unexpected(platform::systemError(errno, path, "reading"));
            }
            if (count == 0) {
                m_sums[name] = XXH3_64bits_digest(hashing.get());
                return {};
            }
            const auto bytes = static_cast<std::size_t>(count);
            XXH3_64bits_update(hashing.get(), m_buffer.data(), bytes);
            if (archive_write_data(m_archive.get(), m_buffer.data(), bytes) != count) {
                return broken("writing the ZIP");
            }
        }
    }

    const ZipRequest& m_request;
    const platform::SafeFile& m_target;
    const std::stop_token& m_stop;
    Writer m_archive;
    std::vector<char> m_buffer;
    Sums m_sums;
};

Result<std::uint64_t> sumOf(archive* zip, const fs::path& path, std::vector<char>& buffer,
                            const std::stop_token& stop) {
    const Hashing hashing(XXH3_createState(), &XXH3_freeState);
    XXH3_64bits_reset(hashing.get());
    while (true) {
        if (stop.stop_requested()) {
            return failure(ErrorCode::Cancelled, platform::display(path));
        }
        const la_ssize_t count = archive_read_data(zip, buffer.data(), buffer.size());
        if (count < 0) {
            return archiveError(zip, path, "reading the ZIP back");
        }
        if (count == 0) {
            return XXH3_64bits_digest(hashing.get());
        }
        XXH3_64bits_update(hashing.get(), buffer.data(), static_cast<std::size_t>(count));
    }
}

/// Every member is there once, and holds what its file holds.
Status prove(const ZipRequest& request, const platform::SafeFile& written, const Sums& sums,
             const std::function<void(const std::string&)>& tellMember, const std::stop_token& stop) {
    const Reader reader(archive_read_new(), &archive_read_free);
    archive* const zip = reader.get();
    const bool isReady =
        archive_read_support_format_zip(zip) == ARCHIVE_OK &&
        archive_read_set_format_option(zip, "zip", "hdrcharset", "UTF-8") == ARCHIVE_OK &&
        (request.passphrase.empty() ||
         archive_read_add_passphrase(zip, std::string(request.passphrase).c_str()) == ARCHIVE_OK) &&
        archive_read_open_filename(zip, written.temporaryPath().c_str(), kBufferBytes) == ARCHIVE_OK;
    if (!isReady) {
        return archiveError(zip, request.target, "reading the ZIP back");
    }
    std::vector<char> buffer(kBufferBytes);
    std::size_t found = 0;
    archive_entry* entry = nullptr;
    int step = ARCHIVE_OK;
    while ((step = archive_read_next_header(zip, &entry)) == ARCHIVE_OK) {
        const char* const name = archive_entry_pathname_utf8(entry);
        const auto sum = sumOf(zip, request.target, buffer, stop);
        if (!sum) {
            return tl::unexpected(sum.error());
        }
        const auto wanted = sums.find(name == nullptr ? "" : name);
        if (wanted == sums.end() || wanted->second != *sum) {
            return failure(ErrorCode::WriteFailed, platform::display(request.target),
                           "the ZIP read back holds something else");
        }
        ++found;
        tellMember(wanted->first);
    }
    if (step != ARCHIVE_EOF || found != sums.size()) {
        return failure(ErrorCode::WriteFailed, platform::display(request.target),
                       "the ZIP read back is not whole");
    }
    return {};
}

} // namespace

Status writeZip(const ZipRequest& request, const std::function<Status()>& beforeName,
                const std::function<void(const std::string&)>& tellMember, const std::stop_token& stop) {
    const Utf8Names names;
    auto target = platform::SafeFile::create(request.target);
    if (!target) {
        return tl::unexpected(target.error());
    }
    Packing packing(request, *target, stop);
    return packing.pack(tellMember)
        .and_then([&]() -> Status {
            return fsync(target->descriptor().get()) == 0
                       ? Status()
                       : tl::unexpected(platform::systemError(errno, request.target, "syncing"));
        })
        .and_then([&] { return prove(request, *target, packing.sums(), tellMember, stop); })
        .and_then(beforeName)
        .and_then([&] { return target->commit(request.replace); });
}

} // namespace fieldframe::delivery
