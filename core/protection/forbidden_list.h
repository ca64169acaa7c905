// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protection/redaction.h"

#include <set>
#include <string>

namespace fieldframe::protection {

/// Words of the names of whoever made the picture: they stand in its credit, whoever else is called so.
[[nodiscard]] std::set<std::u32string> wordsOfCreators(const AssetFacts& facts);

/// Fills RedactedItem::forbidden, forbiddenAnywhere and mayTellPosition with what @p level and @p policy keep
/// back.
void fillForbidden(const AssetFacts& facts, ProtectionLevel level, const ExportPolicy& policy,
                   RedactedItem& item);

/// Takes out of @p item whole texts in which the proof of the finished file would find something forbidden: a
/// name written in a way of which only its letters are known must hold nothing else up. Whether there was
/// one. @p isAboutPositions: nothing else is forbidden, so texts without digits are not looked at.
[[nodiscard]] bool dropTexts(RedactedItem& item, bool isAboutPositions);

} // namespace fieldframe::protection
