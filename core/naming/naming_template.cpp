// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/naming/naming_template.h"

#include "core/base/text.h"
#include "core/naming/safe_name.h"

#include <algorithm>
#include <utility>

namespace fieldframe::naming {

namespace {

constexpr std::size_t kMaxTemplateBytes = 1'024;
/// A caption in a name is cut here anyway; keeps a template of many captions from growing without bound.
constexpr std::size_t kMaxValueBytes = 1'024;

constexpr std::string_view kExtension = "extension";

tl::unexpected<Error> invalid(std::string_view text, std::string_view what) {
    return failure(ErrorCode::InvalidInput, text::displayName(text), text::displayName(what));
}

} // namespace

Result<NamingTemplate> NamingTemplate::parse(std::string_view text) {
    if (text.empty() || text.size() > kMaxTemplateBytes) {
        return invalid(text.substr(0, kMaxTemplateBytes), text.empty() ? "empty" : "too long");
    }
    if (text.front() == '/' || text.back() == '/') {
        return invalid(text, "must be a relative path that ends in a file's name");
    }
    auto parsed = variables::VariableTemplate::parse(text, kMaxTemplateBytes);
    if (!parsed) {
        return tl::unexpected(parsed.error());
    }
    NamingTemplate result;
    result.m_text = std::move(*parsed);
    return result;
}

std::filesystem::path NamingTemplate::expand(const NameContext& context) const {
    // A separator counts only where the template itself has it: one in a value becomes part of the name.
    std::vector<std::string> components(1);
    bool namesExtension = false;
    const auto addCharacters = [&](std::string_view characters) {
        for (const char character : characters) {
            if (character == '/') {
                components.emplace_back();
                namesExtension = false;
            } else {
                components.back() += character;
            }
        }
    };
    const auto addValue = [&](const variables::Variable& variable, std::string_view value) {
        namesExtension = namesExtension || variable.name == kExtension;
        components.back() += withoutSeparators(value);
    };
    NameContext padded = context;
    padded.padsDates = true;
    m_text.expand(padded, kMaxValueBytes, {addCharacters, addValue});
    std::string extension = safeExtension(context.extension);
    if (namesExtension && !extension.empty() && components.back().ends_with("." + context.extension)) {
        components.back().resize(components.back().size() - context.extension.size() - 1);
    } else if (namesExtension) {
        extension.clear();
    }
    std::filesystem::path path;
    for (std::size_t i = 0; i + 1 < components.size(); ++i) {
        path /= safeName(components[i], {});
    }
    return path / safeName(components.back(), extension);
}

std::filesystem::path withoutClash(const std::filesystem::path& path,
                                   const std::function<bool(const std::filesystem::path&)>& isTaken) {
    std::filesystem::path candidate = path;
    const std::string stem = path.stem().native();
    const std::string extension = path.extension().native();
    for (std::int64_t number = 1; isTaken(candidate); ++number) {
        const std::string ending = "-" + std::to_string(number) + extension;
        const std::string_view beginning =
            text::cutAtGrapheme(stem, kMaxNameBytes - std::min(ending.size(), kMaxNameBytes));
        candidate = path.parent_path() / (std::string(beginning) + ending);
    }
    return candidate;
}

} // namespace fieldframe::naming
