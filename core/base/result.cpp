// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <array>

namespace fieldframe {
namespace {

struct CodeName {
    ErrorCode code;
    std::string_view name;
};

constexpr std::array kCodeNames{
    CodeName{ErrorCode::NotFound, "not_found"},
    CodeName{ErrorCode::PermissionDenied, "permission_denied"},
    CodeName{ErrorCode::UnreadableFile, "unreadable_file"},
    CodeName{ErrorCode::UnsupportedFormat, "unsupported_format"},
    CodeName{ErrorCode::TooLarge, "too_large"},
    CodeName{ErrorCode::TimedOut, "timed_out"},
    CodeName{ErrorCode::WorkerCrashed, "worker_crashed"},
    CodeName{ErrorCode::ChangedWhileRead, "changed_while_read"},
    CodeName{ErrorCode::AlreadyExists, "already_exists"},
    CodeName{ErrorCode::DiskFull, "disk_full"},
    CodeName{ErrorCode::WriteFailed, "write_failed"},
    CodeName{ErrorCode::CatalogBusy, "catalog_busy"},
    CodeName{ErrorCode::CatalogNewer, "catalog_newer"},
    CodeName{ErrorCode::CatalogCorrupt, "catalog_corrupt"},
    CodeName{ErrorCode::ReadOnly, "read_only"},
    CodeName{ErrorCode::Conflict, "conflict"},
    CodeName{ErrorCode::Ambiguous, "ambiguous"},
    CodeName{ErrorCode::InvalidInput, "invalid_input"},
    CodeName{ErrorCode::Cancelled, "cancelled"},
    CodeName{ErrorCode::Internal, "internal"},
};

} // namespace

std::string_view codeName(ErrorCode code) {
    for (const CodeName& entry : kCodeNames) {
        if (entry.code == code) {
            return entry.name;
        }
    }
    return "internal";
}

ErrorCode codeFromName(std::string_view name) {
    for (const CodeName& entry : kCodeNames) {
        if (entry.name == name) {
            return entry.code;
        }
    }
    return ErrorCode::Internal;
}

} // namespace fieldframe
