// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/toml_reading.h"

#include "core/base/text.h"

#include <fmt/format.h>

namespace fieldframe::delivery {

namespace {

constexpr std::size_t kMostBytes = 1U << 20;
constexpr std::size_t kMostItems = 1000;

} // namespace

Result<toml::table> parseToml(std::string_view text, std::string_view file) {
    if (text.size() > kMostBytes) {
        return failure(ErrorCode::TooLarge, std::string(file), "more than a megabyte");
    }
    try {
        return toml::parse(text);
    } catch (const toml::parse_error& error) {
        return failure(ErrorCode::InvalidInput,
                       std::string(file) + ":" + std::to_string(error.source().begin.line),
                       std::string(error.description()));
    }
}

void TomlReading::wrong(const toml::node& node, std::string why) {
    if (!m_failed) {
        m_failed = Error{ErrorCode::InvalidInput, m_file + ":" + std::to_string(node.source().begin.line),
                         std::move(why)};
    }
}

Status TomlReading::status() const {
    return m_failed ? tl::unexpected<Error>(*m_failed) : Status();
}

void TomlReading::readKeys(const toml::table& table, const Keys& keys, std::string_view name) {
    for (const auto& [key, node] : table) {
        const auto found = keys.find(key.str());
        if (found != keys.end()) {
            found->second(node);
        } else {
            const std::string where = name.empty() ? "this file" : "[" + std::string(name) + "]";
            wrong(node, where + " has no \"" + std::string(key.str()) + "\"");
        }
    }
}

std::optional<std::string> TomlReading::string(const toml::node& node) {
    std::optional<std::string> value = node.value_exact<std::string>();
    if (!value) {
        wrong(node, "a text in quotation marks is wanted");
    }
    return value;
}

TomlReading::Take TomlReading::flag(bool& into) {
    return [this, &into](const toml::node& node) {
        if (const std::optional<bool> value = node.value_exact<bool>()) {
            into = *value;
        } else {
            wrong(node, "true or false is wanted");
        }
    };
}

TomlReading::Take TomlReading::text(std::string& into) {
    return [this, &into](const toml::node& node) { into = string(node).value_or(into); };
}

TomlReading::Take TomlReading::texts(std::vector<std::string>& into) {
    return [this, &into](const toml::node& node) {
        const toml::array* const array = node.as_array();
        if (array == nullptr || array->size() > kMostItems) {
            wrong(node, "a list of texts is wanted: [\"…\", \"…\"]");
            return;
        }
        into.clear();
        for (const toml::node& one : *array) {
            into.push_back(string(one).value_or(std::string()));
        }
    };
}

TomlReading::Take TomlReading::table(std::string_view name, std::function<Keys()> keys) {
    return [this, name, keys = std::move(keys)](const toml::node& node) {
        if (const toml::table* const table = node.as_table()) {
            readKeys(*table, keys(), name);
        } else {
            wrong(node, "[" + std::string(name) + "] is wanted");
        }
    };
}

TomlReading::Take TomlReading::tables(std::string_view name, std::function<Keys()> keys) {
    return [this, name, keys = std::move(keys)](const toml::node& node) {
        const toml::array* const array = node.as_array();
        if (array == nullptr || array->size() > kMostItems ||
            !array->is_homogeneous(toml::node_type::table)) {
            wrong(node, "[[" + std::string(name) + "]] is wanted");
            return;
        }
        for (const toml::node& one : *array) {
            readKeys(*one.as_table(), keys(), name);
        }
    };
}

std::string tomlText(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text::toValidUtf8(text)) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            quoted += '\\';
            quoted += c;
        } else if (c == '\n') {
            quoted += "\\n";
        } else if (byte < 0x20 || byte == 0x7f) {
            quoted += fmt::format("\\u{:04X}", byte);
        } else {
            quoted += c;
        }
    }
    return quoted + '"';
}

std::string tomlTexts(const std::vector<std::string>& texts) {
    std::string list = "[";
    for (const std::string& text : texts) {
        list += (list.size() > 1 ? ", " : "") + tomlText(text);
    }
    return list + "]";
}

} // namespace fieldframe::delivery
