// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_request.h"

namespace fieldframe::catalog {
class Catalog;
}

namespace fieldframe::delivery {

/// @p request with a target from the root; a ZIP's ends in ".zip". InvalidInput where it names nothing, or
/// where the preset encrypts and there is no passphrase.
[[nodiscard]] Result<ExportRequest> withWholeTarget(const ExportRequest& request);

/// Whether what @p request names can be made. AlreadyExists where something is there that may not be
/// replaced: nothing is unasked, and only an export ever, so that no folder of originals is lost to a
/// mistyped name.
/// @p request has its whole target.
[[nodiscard]] Status checkTarget(const catalog::Catalog& catalog, const ExportRequest& request);

} // namespace fieldframe::delivery
