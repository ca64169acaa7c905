// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/variables/variable_values.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// Texts with variables, for the fields of metadata templates and for file names.
///
///     text       = *( characters / "{{" / "}}" / variable / condition )
///     variable   = "{" name [ "[" language "]" ] [ ":" argument ] "}"
///     name       = a field's key or alias / "filename" / "extension" / "gallery" / "sequence" / "today"
///     argument   = for sequence: digits, 1 to 12, filled with zeros
///                / for today and the fields that are dates: a format of yyyy yy MM dd HH mm ss
///                / for other texts: the most characters that are taken, 1 or more
///     condition  = "{if " test "}" text [ "{else}" text ] "{end}"
///     test       = [ "!" ] variable's inside            (it has / has no value)
///                / variable's inside ( " = " / " != " ) words   (the value is / is not these words)
///
/// "{{" and "}}" stand for braces. Conditions stand in each other at most kMaxDepth deep.
namespace fieldframe::variables {

inline constexpr std::size_t kMaxDepth = 8;

class VariableTemplate {
public:
    /// InvalidInput: subject is the text, detail the part that is not understood; also for a text of more
    /// than
    /// @p maxBytes.
    [[nodiscard]] static Result<VariableTemplate> parse(std::string_view text, std::size_t maxBytes);

    /// Gets the parts of an expansion in their order: characters of the template itself, and values.
    struct Sink {
        std::function<void(std::string_view)> characters;
        std::function<void(const Variable&, std::string_view)> value;
    };
    /// Each value is at most @p maxValueBytes long.
    void expand(const Context& context, std::size_t maxValueBytes, const Sink& sink) const;

    /// The whole as one text. TooLarge beyond @p maxBytes.
    [[nodiscard]] Result<std::string> text(const Context& context, std::size_t maxBytes) const;

    [[nodiscard]] bool hasVariables() const;

private:
    struct Test {
        Variable variable;
        bool isNegated = false;
        bool compares = false; ///< With `words`; else whether there is a value.
        std::string words;
    };
    enum class Kind : std::uint8_t { Characters, Value, If, Else, End };
    /// The parts stand in one row; an If knows where its Else or End is, an Else where its End.
    struct Part {
        Kind kind = Kind::Characters;
        std::string characters;
        Variable variable;
        Test test;
        std::size_t next = 0;
    };
    class Parser;
    [[nodiscard]] static bool holds(const Test& test, const Context& context);

    std::vector<Part> m_parts;
};

} // namespace fieldframe::variables
