// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace fieldframe::cli {

/// What the tool tells its caller; scripts rely on the numbers.
enum class ExitStatus {
    Fine = 0,
    SomeFailed = 1, ///< Some items failed, or the user stopped it.
    WrongUse = 2,
    NoCatalog = 3,    ///< The catalog can't be opened, or `check` found damage.
    LintWarnings = 4, ///< The worst that `lint` found is a warning.
    LintErrors = 5,   ///< It found errors.
};

/// Why a command as a whole came to nothing.
struct Failure {
    Failure(Error why)
        : error(std::move(why))
        , status(statusOf(error.code)) {} // NOLINT: every Error is one.
    Failure(Error why, ExitStatus exit)
        : error(std::move(why))
        , status(exit) {}

    Error error;
    ExitStatus status;

private:
    [[nodiscard]] static ExitStatus statusOf(ErrorCode code);
};

/// How a command ended.
using Outcome = tl::expected<ExitStatus, Failure>;

} // namespace fieldframe::cli
