// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protection/redaction.h"

namespace fieldframe::protection {

/// Fills RedactedItem::forbidden, forbiddenAnywhere and mayTellPosition with what @p level and @p policy keep back.
void fillForbidden(const AssetFacts& facts, ProtectionLevel level, const ExportPolicy& policy,
                   RedactedItem& item);

} // namespace fieldframe::protection
