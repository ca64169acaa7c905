// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/xmp_tree.h"
#include "core/model/metadata_field.h"

#include <string>
#include <string_view>
#include <vector>

/// The elements in which values are written into a packet.
namespace fieldframe::media {

/// "dc:title", in the namespace that the prefix commonly stands for.
[[nodiscard]] XmpNode xmpElement(std::string_view qualifiedName, std::string text = {});

/// The property of @p field for @p values (at least one, all of that field). @p old is the property as the
/// packet has it, or null: lists keep its kind of array, structures what of theirs is no member of ours.
[[nodiscard]] XmpNode propertyNode(const MetadataField& field, const std::vector<const FieldValue*>& values,
                                   const XmpNode* old);

/// A list of texts in an array of @p kind ("Bag", "Seq").
[[nodiscard]] XmpNode listNode(std::string_view qualifiedName, std::string_view kind,
                               const std::vector<std::string>& items);

/// "Bag", "Seq" or "Alt" where @p property is an array; else "".
[[nodiscard]] std::string_view arrayKind(const XmpNode& property);

} // namespace fieldframe::media
