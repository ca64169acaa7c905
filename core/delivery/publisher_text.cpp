// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/publisher_text.h"

#include "core/delivery/publisher_file.h"
#include "core/delivery/toml_reading.h"

#include <algorithm>
#include <array>

namespace fieldframe::delivery {

namespace {

struct TextKey {
    std::string_view key;
    std::string pages::Publisher::*value;
};
constexpr std::array kTextKeys{
    TextKey{"name", &pages::Publisher::name},
    TextKey{"description", &pages::Publisher::description},
    TextKey{"logo", &pages::Publisher::logo},
    TextKey{"base-url", &pages::Publisher::baseUrl},
    TextKey{"contact", &pages::Publisher::contact},
    TextKey{"usage-terms", &pages::Publisher::usageTerms},
    TextKey{"licence-url", &pages::Publisher::licenseUrl},
};

/// Lines as lines.
std::string valueText(const std::string& text) {
    if (text.find('\n') == std::string::npos) {
        return tomlText(text);
    }
    std::string lines = "\"\"\"";
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string line = tomlText(text.substr(at, end - at));
        lines += "\n" + line.substr(1, line.size() - 2);
        at = end + 1;
    }
    return lines + "\"\"\"";
}

std::string setting(std::string_view key, const std::string& value) {
    return std::string(key) + " = " + valueText(value);
}

bool sameLink(const pages::Link& one, const pages::Link& other) {
    return one.text == other.text && one.url == other.url;
}

bool sameLinks(const std::vector<pages::Link>& some, const std::vector<pages::Link>& others) {
    return std::ranges::equal(some, others, sameLink);
}

/// Changes of a text that keep what is between them.
class Editing {
public:
    Editing(std::string_view text, const toml::table& root)
        : m_text(text)
        , m_root(root) {
        m_lines.push_back(0);
        for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
            m_lines.push_back(at + 1);
        }
    }

    void set(std::string_view key, const std::string& value) {
        if (const toml::node* const node = m_root.get(key)) {
            replace(*node, valueText(value));
        } else {
            m_added += setting(key, value) + "\n";
        }
    }

    void setBranches(const std::vector<pages::Link>& wanted) {
        const toml::node* const node = m_root.get("branch");
        const toml::array* const known = node != nullptr ? node->as_array() : nullptr;
        if (known != nullptr && (known->empty() || known->front().as_table()->is_inline())) {
            replace(*known, inlineBranches(wanted));
            return;
        }
        const std::size_t count = known != nullptr ? known->size() : 0;
        for (std::size_t i = 0; i < std::min(count, wanted.size()); ++i) {
            setIn(*known->get(i)->as_table(), "text", wanted[i].text);
            setIn(*known->get(i)->as_table(), "url", wanted[i].url);
        }
        for (std::size_t i = wanted.size(); i < count; ++i) {
            remove(*known->get(i)->as_table());
        }
        for (std::size_t i = count; i < wanted.size(); ++i) {
            m_appended += "\n[[branch]]\n" + setting("text", wanted[i].text) + "\n" +
                          setting("url", wanted[i].url) + "\n";
        }
    }

    std::string text() {
        if (!m_added.empty()) {
            addSettings();
        }
        if (!m_appended.empty()) {
            const bool hasEnd = m_text.empty() || m_text.ends_with('\n');
            m_edits.push_back({m_text.size(), m_text.size(), (hasEnd ? "" : "\n") + m_appended});
        }
        std::ranges::stable_sort(m_edits, {}, &Edit::begin);
        std::string edited;
        std::size_t at = 0;
        for (const Edit& edit : m_edits) {
            edited += m_text.substr(at, edit.begin - at);
            edited += edit.text;
            at = edit.end;
        }
        return edited + std::string(m_text.substr(at));
    }

private:
    struct Edit {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::string text;
    };

    /// Columns count characters, from 1.
    std::size_t offset(const toml::source_position& place) const {
        std::size_t at =
            place.line == 0 || place.line > m_lines.size() ? m_text.size() : m_lines[place.line - 1];
        for (toml::source_index column = 1; column < place.column && at < m_text.size(); ++column) {
            ++at;
            while (at < m_text.size() && (static_cast<unsigned char>(m_text[at]) & 0xC0U) == 0x80U) {
                ++at;
            }
        }
        return at;
    }

    void replace(const toml::node& node, std::string text) {
        m_edits.push_back({offset(node.source().begin), offset(node.source().end), std::move(text)});
    }

    void setIn(const toml::table& table, std::string_view key, const std::string& value) {
        const toml::node* const node = table.get(key);
        if (node != nullptr) {
            if (node->value_or(std::string()) != value) {
                replace(*node, valueText(value));
            }
        } else if (!value.empty()) {
            const std::size_t end = offset(table.source().end);
            m_edits.push_back({end, end, "\n" + setting(key, value)});
        }
    }

    /// With its heading and what stands below it.
    void remove(const toml::table& table) {
        toml::source_index last = table.source().end.line;
        for (const auto& [key, node] : table) {
            last = std::max(last, node.source().end.line);
        }
        const std::size_t end = last < m_lines.size() ? m_lines[last] : m_text.size();
        m_edits.push_back({m_lines[table.source().begin.line - 1], end, {}});
    }

    static std::string inlineBranches(const std::vector<pages::Link>& wanted) {
        std::string list;
        for (const pages::Link& branch : wanted) {
            list += (list.empty() ? "" : ", ") + std::string("{ text = ") + tomlText(branch.text) +
                    ", url = " + tomlText(branch.url) + " }";
        }
        return "[" + list + "]";
    }

    /// New settings stand below the remarks that the file begins with: before any table, whose they would be.
    void addSettings() {
        std::size_t at = 0;
        while (at < m_text.size() && m_text[at] == '#') {
            at = std::min(m_text.find('\n', at), m_text.size() - 1) + 1;
        }
        const bool hasEnd = at == 0 || m_text[at - 1] == '\n';
        m_edits.push_back({at, at, (hasEnd ? "" : "\n") + m_added});
    }

    std::string_view m_text;
    const toml::table& m_root;
    std::vector<std::size_t> m_lines; ///< Where each begins.
    std::vector<Edit> m_edits;
    std::string m_added;
    std::string m_appended;
};

bool saysTheSame(const pages::Publisher& one, const pages::Publisher& other) {
    return sameLinks(one.branches, other.branches) && std::ranges::all_of(kTextKeys, [&](const TextKey& key) {
               return one.*key.value == other.*key.value;
           });
}

} // namespace

Result<std::string> publisherTextWith(std::string_view text, const pages::Publisher& wanted,
                                      std::string_view file) {
    const auto root = parseToml(text, file);
    const auto known = parsePublisher(text, file);
    if (!root || !known) {
        return tl::unexpected<Error>(root ? known.error() : root.error());
    }
    Editing editing(text, *root);
    for (const TextKey& key : kTextKeys) {
        if ((*known).*key.value != wanted.*key.value) {
            editing.set(key.key, wanted.*key.value);
        }
    }
    if (!sameLinks(known->branches, wanted.branches)) {
        editing.setBranches(wanted.branches);
    }
    std::string edited = editing.text();
    const auto read = parsePublisher(edited, file);
    if (!read || !saysTheSame(*read, wanted)) {
        return failure(ErrorCode::InvalidInput, std::string(file),
                       read ? "it is written in a way that only a person can change" : read.error().detail);
    }
    return edited;
}

} // namespace fieldframe::delivery
