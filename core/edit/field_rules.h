// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/descriptive_metadata.h"

namespace fieldframe::edit {

/// What a person may put into a field: InvalidInput for a content of another form than the field's, a date
/// that is none, a number out of the field's range, text that is not UTF-8. Empty contents are always right.
[[nodiscard]] Status checkContent(const MetadataField& field, const FieldContent& content);

/// InvalidInput for what has not the form of a BCP 47 tag (RFC 5646 §2.1), and for any language of a field
/// that has none. "" is right: no language said.
[[nodiscard]] Status checkLanguage(const MetadataField& field, std::string_view tag);

} // namespace fieldframe::edit
