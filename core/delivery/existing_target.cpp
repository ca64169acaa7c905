// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/existing_target.h"

#include "core/catalog/catalog.h"
#include "core/catalog/ledger.h"
#include "core/delivery/package_names.h"
#include "core/platform/descriptors.h"

#include <algorithm>
#include <system_error>

namespace fieldframe::delivery {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kZip = ".zip";

/// The ledger knows the packages of this catalog; others are told by their table of captions.
bool isExport(const catalog::Catalog& catalog, const fs::path& target) {
    std::error_code failed;
    if (fs::exists(target / kCaptionsName, failed)) {
        return true;
    }
    const auto exports = catalog.ledger().exports();
    const std::string shown = platform::display(target);
    return exports && std::ranges::any_of(*exports, [&](const ExportRecord& record) {
               return record.state == ExportState::Finished && record.head.destination == shown;
           });
}

} // namespace

Result<ExportRequest> withWholeTarget(const ExportRequest& request) {
    std::error_code error;
    ExportRequest whole = request;
    whole.target = fs::absolute(request.target, error).lexically_normal();
    if (!whole.target.has_filename()) {
        whole.target = whole.target.parent_path();
    }
    if (error || request.target.empty() || !whole.target.has_filename()) {
        return failure(ErrorCode::InvalidInput, platform::display(request.target), "names no folder or file");
    }
    if (request.preset.packing == Packing::Zip && whole.target.extension() != kZip) {
        whole.target += kZip;
    }
    if (request.preset.isEncrypted && request.passphrase.empty()) {
        return failure(ErrorCode::InvalidInput, request.preset.name,
                       "the preset encrypts: a passphrase is wanted");
    }
    return whole;
}

Status checkTarget(const catalog::Catalog& catalog, const ExportRequest& request) {
    std::error_code error;
    const fs::file_status status = fs::symlink_status(request.target, error);
    if (!fs::exists(status)) {
        return {};
    }
    if (request.existingTarget == ExistingTarget::Refuse) {
        return failure(ErrorCode::AlreadyExists, platform::display(request.target));
    }
    const bool isOfItsKind =
        request.preset.packing == Packing::Zip ? fs::is_regular_file(status) : fs::is_directory(status);
    if (!isOfItsKind || !isExport(catalog, request.target)) {
        return failure(ErrorCode::AlreadyExists, platform::display(request.target), "not an export");
    }
    return {};
}

} // namespace fieldframe::delivery
