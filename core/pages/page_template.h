// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <kainjow/mustache.hpp>

#include <map>
#include <string>
#include <string_view>

namespace fieldframe::pages {

/// What a template's names stand for: texts, switches (bool), and lists of the same.
using TemplateValues = kainjow::mustache::data;

[[nodiscard]] inline TemplateValues emptyList() {
    return TemplateValues(TemplateValues::type::list);
}

/// The mustache templates of resources/pages/library, each read once. `{{name}}` is escaped by htmlText();
/// `{{{name}}}` takes markup of our own making. Not thread-safe.
class PageTemplates {
public:
    /// @p name without folder and ending: "layout". What a template gets wrong is Internal.
    [[nodiscard]] Result<std::string> render(const std::string& name, const TemplateValues& values);

private:
    std::map<std::string, kainjow::mustache::mustache> m_read;
};

} // namespace fieldframe::pages
