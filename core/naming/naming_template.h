// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/variables/variable_template.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

/// File names from templates, for import copies and exports. "{date:yyyy}/{filename}",
/// "{headline}-{sequence:4}".
namespace fieldframe::naming {

/// What a template's variables stand for, for one file. Its dates are filled with zeros.
using NameContext = variables::Context;

class NamingTemplate {
public:
    /// The grammar is that of core/variables/variable_template.h. InvalidInput (detail: the part that is not
    /// understood) also for an empty or absolute template.
    [[nodiscard]] static Result<NamingTemplate> parse(std::string_view text);

    /// A relative path. Each component is made safe after expansion: no separators, control characters,
    /// leading dots,
    /// "..", trailing dots or blanks, names reserved on other systems; at most 255 bytes, cut at a grapheme,
    /// extension kept. An empty component becomes "untitled". The extension is appended where the template
    /// does not name it.
    [[nodiscard]] std::filesystem::path expand(const NameContext& context) const;

private:
    variables::VariableTemplate m_text;
};

/// @p path, or the first of "name-1.ext", "name-2.ext"… for which @p isTaken is false.
[[nodiscard]] std::filesystem::path
withoutClash(const std::filesystem::path& path,
             const std::function<bool(const std::filesystem::path&)>& isTaken);

} // namespace fieldframe::naming
