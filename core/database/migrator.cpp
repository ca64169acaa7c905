// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/migrator.h"

#include "core/database/query.h"
#include "core/database/sql_failure.h"
#include "core/platform/descriptors.h"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace fieldframe::database {
namespace {

constexpr std::size_t kHeaderBytes = 100;
constexpr std::string_view kMagic{"SQLite format 3\0", 16};
constexpr std::size_t kUserVersionAt = 60;
constexpr std::size_t kApplicationIdAt = 68;

std::int32_t bigEndian(const std::array<char, kHeaderBytes>& bytes, std::size_t at) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        number = (number << 8) | static_cast<unsigned char>(bytes[at + i]);
    }
    return static_cast<std::int32_t>(number);
}

void checkForeignKeys(Connection& connection, const Migration& step) {
    Query broken(connection, "PRAGMA foreign_key_check");
    if (broken.next()) {
        throw SqlFailure(Error{ErrorCode::CatalogCorrupt, std::string(step.name),
                               fmt::format("a row of {} refers to nothing", broken.text(0))});
    }
}

void runSteps(Connection& connection, std::span<const Migration> steps, std::int64_t version) {
    Transaction transaction(connection, Transaction::Kind::Write);
    if (version == 0) {
        connection.execute(fmt::format("PRAGMA application_id = {}", kApplicationId));
    }
    for (const Migration& step : steps) {
        if (step.version > version) {
            connection.execute(std::string(step.sql));
            checkForeignKeys(connection, step);
            connection.execute(fmt::format("PRAGMA user_version = {}", step.version));
        }
    }
    transaction.commit();
}

} // namespace

Result<FileHeader> readHeader(const std::filesystem::path& file) {
    const auto descriptor = platform::openRegularFile(file);
    if (!descriptor) {
        return tl::unexpected<Error>(descriptor.error());
    }
    std::array<char, kHeaderBytes> bytes{};
    const ssize_t count = ::pread(descriptor->get(), bytes.data(), bytes.size(), 0);
    if (count < 0) {
        return tl::unexpected<Error>(platform::systemError(errno, file, "read"));
    }
    if (static_cast<std::size_t>(count) < bytes.size() ||
        !std::string_view(bytes.data(), 16).starts_with(kMagic)) {
        return failure(ErrorCode::CatalogCorrupt, platform::display(file.filename()), "not a database");
    }
    return FileHeader{bigEndian(bytes, kApplicationIdAt), bigEndian(bytes, kUserVersionAt)};
}

Result<bool> migrate(Connection& connection, std::span<const Migration> steps,
                     const std::function<Status()>& beforeFirst) {
    return guarded([&]() -> Result<bool> {
        const std::int64_t version = connection.integer("PRAGMA user_version");
        if (version >= steps.back().version) {
            return false;
        }
        if (version > 0) {
            if (const Status ready = beforeFirst(); !ready) {
                return tl::unexpected<Error>(ready.error());
            }
        }
        // A step may rebuild a table others refer to; the check at its end stands in for the constant one.
        connection.execute("PRAGMA foreign_keys = OFF");
        const Status done = guarded([&]() -> Status {
            runSteps(connection, steps, version);
            return {};
        });
        connection.execute("PRAGMA foreign_keys = ON");
        if (!done) {
            return tl::unexpected<Error>(done.error());
        }
        return true;
    });
}

} // namespace fieldframe::database
