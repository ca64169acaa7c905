// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/edit/edit_service.h"

#include <string>
#include <string_view>

namespace fieldframe::catalog {
class Catalog;
}

namespace fieldframe::cli {

/// "caption[fr]=Légende": a name, a language in brackets or none, and a value, which may be empty.
struct Assignment {
    std::string name;
    std::string language;
    std::string value;
};

/// InvalidInput where there is no "=" behind a name.
[[nodiscard]] Result<Assignment> parseAssignment(std::string_view word);

/// What an assignment asks of assets. InvalidInput for an unknown field, a language where the field has none,
/// or a value the field can't hold.
[[nodiscard]] Result<edit::FieldEdit> fieldEditOf(const Assignment& assignment);

/// What an assignment asks of a gallery, added to @p edit: title, introduction, credit_line, published, pick,
/// cover, categories (separated by ";").
[[nodiscard]] Status addToGalleryEdit(edit::GalleryEdit& edit, const Assignment& assignment,
                                      const catalog::Catalog& catalog);

} // namespace fieldframe::cli
