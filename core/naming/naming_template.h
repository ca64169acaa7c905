// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/asset.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// File names from templates, for import copies and exports. "{date:yyyy}/{filename}",
/// "{headline}-{sequence:4}".
namespace fieldframe::naming {

/// What a template's tokens stand for, for one file.
struct NameContext {
    const DescriptiveMetadata* metadata = nullptr; ///< Not owned; every field's key is a token.
    std::string originalName;                      ///< Bytes, with extension.
    std::string extension;                         ///< Of the file to be written, without dot.
    std::string galleryTitle;
    std::int64_t sequence = 0;             ///< {sequence}, {sequence:4} with leading zeros.
    std::int64_t fileTimeMilliseconds = 0; ///< {date:…} where the picture has no date of its own.
};

class NamingTemplate {
public:
    /// InvalidInput (detail: the token) for unknown tokens, unbalanced braces, an empty or absolute template.
    [[nodiscard]] static Result<NamingTemplate> parse(std::string_view text);

    /// A relative path. Each component is made safe after expansion: no separators, control characters,
    /// leading dots,
    /// "..", trailing dots or blanks, names reserved on other systems; at most 255 bytes, cut at a grapheme,
    /// extension kept. An empty component becomes "untitled". The extension is appended where the template
    /// does not name it.
    [[nodiscard]] std::filesystem::path expand(const NameContext& context) const;

private:
    struct Part {
        std::string literal;
        std::string token;
        std::string argument;
    };
    std::vector<Part> m_parts;
};

/// @p path, or the first of "name-1.ext", "name-2.ext"… for which @p isTaken is false.
[[nodiscard]] std::filesystem::path
withoutClash(const std::filesystem::path& path,
             const std::function<bool(const std::filesystem::path&)>& isTaken);

} // namespace fieldframe::naming
