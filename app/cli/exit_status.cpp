// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_status.h"

namespace fieldframe::cli {

ExitStatus Failure::statusOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::Ambiguous:
        return ExitStatus::WrongUse;
    case ErrorCode::CatalogBusy:
    case ErrorCode::CatalogNewer:
    case ErrorCode::CatalogCorrupt:
    case ErrorCode::ReadOnly:
        return ExitStatus::NoCatalog;
    default:
        return ExitStatus::SomeFailed;
    }
}

} // namespace fieldframe::cli
