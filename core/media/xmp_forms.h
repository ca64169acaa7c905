// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/metadata_field.h"

#include <string>
#include <string_view>

/// How single values are spelled in XMP.
namespace fieldframe::media {

/// A text of ours in XMP's form: positions as degrees and minutes with a direction, statuses of the PLUS
/// vocabulary as its URLs, heights as a fraction without sign; others as they are.
[[nodiscard]] std::string xmpForm(FieldId field, const std::string& text);
/// The prefix that a structure's members have where they do not belong to another namespace.
[[nodiscard]] std::string_view memberPrefix(FieldId field);

/// "Bag" or "Seq": how the structures of a field are listed where a file has none yet.
[[nodiscard]] std::string_view structArrayKind(FieldId field);

/// A member as it is written.
struct StructMemberForm {
    std::string qualifiedName; ///< "Iptc4xmpExt:City".
    std::string language;      ///< Of a member with languages, "x-default" where none is named.
    bool isLanguageText = false;
    std::string_view listKind; ///< "Bag" or "Seq" where there may be several, else empty.
};

/// @p name as in StructContent: "City", "LocationName[fr]".
[[nodiscard]] StructMemberForm structMemberForm(std::string_view name, std::string_view defaultPrefix);

} // namespace fieldframe::media
