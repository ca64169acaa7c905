// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <string>
#include <string_view>

namespace fieldframe {

/// What went wrong, by what the caller can do about it. The window and the tool turn a code into a sentence;
/// core itself never speaks to the user.
enum class ErrorCode {
    NotFound,          ///< The subject does not exist (any more), or its volume is away.
    PermissionDenied,  ///< The operating system refused access.
    UnreadableFile,    ///< Reading failed, or the content is damaged beyond use.
    UnsupportedFormat, ///< Not a kind of file the program takes.
    TooLarge,          ///< Over a limit on size, pixels or memory.
    TimedOut,          ///< A worker was stopped after its time limit.
    WorkerCrashed,     ///< A worker died of this file.
    ChangedWhileRead,  ///< The file changed between opening and the end of reading.
    AlreadyExists,     ///< A target is already there and nobody asked to replace it.
    DiskFull,          ///< No space, or a quota, on the target's volume.
    WriteFailed,       ///< Writing or proving what was written failed.
    CatalogBusy,       ///< Another program holds the catalog's writer lock.
    CatalogNewer,      ///< The catalog was written by a newer version.
    CatalogCorrupt,    ///< The catalog fails its checks.
    ReadOnly,          ///< The catalog is open for reading only.
    Conflict,          ///< The value changed meanwhile.
    Ambiguous,         ///< A name or the beginning of an id fits several things.
    InvalidInput,      ///< The caller's words are wrong.
    Cancelled,         ///< The user stopped it; not shown as an error.
    Internal,          ///< A broken promise of our own.
};

/// The stable word of @p code used in JSON and logs, for example "unreadable_file".
[[nodiscard]] std::string_view codeName(ErrorCode code);

/// The code of a word made by codeName(); Internal for an unknown one.
[[nodiscard]] ErrorCode codeFromName(std::string_view name);

/// An expected failure, as a value.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string
        subject; ///< What it is about, for display: most often a file name. May hold invalid UTF-8 escaped.
    std::string detail; ///< The cause in the words of whoever knows it; for logs and a details view.

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

/// Success without a value.
using Status = Result<void>;

/// Shorthand for returning a failure from a function that returns a Result.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, std::string subject,
                                                   std::string detail = {}) {
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(detail)});
}

} // namespace fieldframe
