// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/metadata_edit.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace fieldframe::writeback {

struct WriteRequest {
    std::optional<std::vector<AssetId>> assets; ///< Absent: all whose files do not say all yet.
    IimMode iim = IimMode::Always;
    bool isTrial = false; ///< Everything is made and proved, and nothing kept.
};

struct WrittenFile {
    std::filesystem::path file;
    GlobalId asset;
    std::optional<std::filesystem::path>
        sidecar;            ///< Where the fields went beside the file, or instead of into it.
    bool isInPlace = false; ///< The file itself was written.
    std::size_t fields = 0;
};

struct WriteProblem {
    std::filesystem::path file;
    GlobalId asset;
    Error error;
};

/// What somebody should know of a file that was written all the same.
struct WriteNote {
    enum class Kind {
        CutInIim,         ///< `bytes` of a field are more than IIM's `limit`; XMP has all of it.
        FieldStays,       ///< The field could not be written, for `reason`.
        CredentialsStale, ///< C2PA content credentials vouch for the former version.
        BesideInstead,    ///< The file can't hold it, for `reason`; it stays as it is, and a sidecar says it.
    };
    Kind kind = Kind::CutInIim;
    std::filesystem::path file;
    GlobalId asset;
    std::optional<FieldId> field;
    std::size_t bytes = 0;
    std::size_t limit = 0;
    std::string reason;
};

struct WriteReport {
    std::vector<WrittenFile> written; ///< Of a trial: that would be.
    std::vector<WriteProblem> failed; ///< Each as it was, and why.
    std::vector<WriteNote> notes;
    std::int64_t unchanged = 0; ///< Said all that already.
    std::int64_t waiting = 0;   ///< Have nothing but conflicts to write, which wait for a person.
    std::int64_t conflicts = 0; ///< Found while looking at files that other programs had changed.
    double seconds = 0;
    bool wasCancelled = false;
};

struct RefreshReport {
    std::int64_t looked = 0;
    std::int64_t changed = 0; ///< Files that another program changed since they were last read or written.
    std::int64_t taken = 0;   ///< Values taken over from them.
    std::int64_t conflicts = 0;
    std::vector<WriteProblem> failed; ///< Missing ones too: they keep all the catalog has of them.
    double seconds = 0;
    bool wasCancelled = false;
};

} // namespace fieldframe::writeback
