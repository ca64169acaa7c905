// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/page_template.h"

#include "core/pages/html.h"
#include "core/pages/page_resource.h"

namespace fieldframe::pages {

Result<std::string> PageTemplates::render(const std::string& name, const TemplateValues& values) {
    auto found = m_read.find(name);
    if (found == m_read.end()) {
        const std::string_view source = pageResource("library/" + name + ".html");
        if (source.empty()) {
            return failure(ErrorCode::Internal, name, "no such template");
        }
        found = m_read.emplace(name, kainjow::mustache::mustache(std::string(source))).first;
        found->second.set_custom_escape([](const std::string& text) { return htmlText(text); });
    }
    std::string html;
    found->second.render(values, [&html](const std::string& part) { html += part; });
    if (!found->second.is_valid()) {
        return failure(ErrorCode::Internal, name, found->second.error_message());
    }
    return html;
}

} // namespace fieldframe::pages
