// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <toml++/toml.h>

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

/// Strict reading of files that people edit: what a file says and nobody understands is an error that names
/// file and line, and the first one ends the reading. Private to the room.
namespace fieldframe::delivery {

/// The tables of @p text. InvalidInput (subject "FILE:LINE") where it is no TOML; TooLarge beyond a megabyte.
[[nodiscard]] Result<toml::table> parseToml(std::string_view text, std::string_view file);

class TomlReading {
public:
    using Take = std::function<void(const toml::node&)>;
    using Keys = std::map<std::string_view, Take>;

    explicit TomlReading(std::string_view file)
        : m_file(file) {}

    /// Gives each key of @p table to the one of @p keys; others are mistakes. @p name is "" for the root.
    void readKeys(const toml::table& table, const Keys& keys, std::string_view name);
    /// Remembers the first mistake.
    void wrong(const toml::node& node, std::string why);
    [[nodiscard]] Status status() const;

    [[nodiscard]] Take flag(bool& into);
    [[nodiscard]] Take text(std::string& into);
    [[nodiscard]] Take texts(std::vector<std::string>& into);
    [[nodiscard]] Take table(std::string_view name, std::function<Keys()> keys);
    /// [[name]]: @p keys are asked for each.
    [[nodiscard]] Take tables(std::string_view name, std::function<Keys()> keys);

    template <class Number>
    requires std::is_arithmetic_v<Number>
    [[nodiscard]] Take number(Number& into, std::int64_t least, std::int64_t most) {
        return [this, &into, least, most](const toml::node& node) {
            const std::optional<std::int64_t> value = node.value_exact<std::int64_t>();
            if (!value || *value < least || *value > most) {
                wrong(node, "a number from " + std::to_string(least) + " to " + std::to_string(most) +
                                " is wanted");
            } else {
                into = static_cast<Number>(*value);
            }
        };
    }

    template <class Enum, std::size_t N>
    [[nodiscard]] Take choice(Enum& into, const std::array<std::pair<std::string_view, Enum>, N>& names) {
        return [this, &into, &names](const toml::node& node) {
            const std::optional<std::string_view> value = node.value_exact<std::string_view>();
            std::string all;
            for (const auto& [name, one] : names) {
                if (value == name) {
                    into = one;
                    return;
                }
                all += (all.empty() ? "\"" : ", \"") + std::string(name) + "\"";
            }
            wrong(node, "one of " + all + " is wanted");
        };
    }

private:
    [[nodiscard]] std::optional<std::string> string(const toml::node& node);

    std::string m_file;
    std::optional<Error> m_failed;
};

/// The name of @p value in such a table.
template <class Enum, std::size_t N>
[[nodiscard]] std::string_view nameIn(const std::array<std::pair<std::string_view, Enum>, N>& names,
                                      Enum value) {
    for (const auto& [name, one] : names) {
        if (one == value) {
            return name;
        }
    }
    return {};
}

/// @p text as TOML has it, in quotation marks.
[[nodiscard]] std::string tomlText(std::string_view text);
[[nodiscard]] std::string tomlTexts(const std::vector<std::string>& texts);

} // namespace fieldframe::delivery
