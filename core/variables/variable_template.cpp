// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/variables/variable_template.h"

#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace fieldframe::variables {

namespace {

constexpr std::string_view kIf = "if ";
constexpr std::string_view kElse = "else";
constexpr std::string_view kEnd = "end";
/// What a comparison looks at; nobody writes more into a template.
constexpr std::size_t kMaxComparedBytes = 65'536;

} // namespace

class VariableTemplate::Parser {
public:
    explicit Parser(std::string_view text)
        : m_text(text) {}

    Result<VariableTemplate> run() {
        for (std::size_t at = 0; at < m_text.size(); ++at) {
            if (m_text[at] != '{' && m_text[at] != '}') {
                m_characters += m_text[at];
                continue;
            }
            if (m_text.substr(at, 2) == "{{" || m_text.substr(at, 2) == "}}") {
                m_characters += m_text[at++];
                continue;
            }
            const std::size_t end = m_text.find('}', at);
            if (m_text[at] == '}' || end == std::string_view::npos) {
                return wrong(m_text.substr(at));
            }
            const std::string_view inside = m_text.substr(at + 1, end - at - 1);
            if (!add(inside)) {
                return wrong(inside);
            }
            at = end;
        }
        endCharacters();
        if (!m_open.empty()) {
            return wrong("{if …} without {end}");
        }
        return std::move(m_result);
    }

private:
    using Parts = std::vector<Part>;

    [[nodiscard]] tl::unexpected<Error> wrong(std::string_view what) const {
        return failure(ErrorCode::InvalidInput, text::displayName(m_text), text::displayName(what));
    }

    void endCharacters() {
        if (!m_characters.empty()) {
            Part part;
            part.characters = std::exchange(m_characters, {});
            m_result.m_parts.push_back(std::move(part));
        }
    }

    bool add(std::string_view inside) {
        endCharacters();
        if (inside.starts_with(kIf)) {
            return open(inside.substr(kIf.size()));
        }
        if (inside == kElse || inside == kEnd) {
            return close(inside == kElse ? Kind::Else : Kind::End);
        }
        auto variable = parseVariable(inside);
        if (!variable) {
            return false;
        }
        Part part;
        part.kind = Kind::Value;
        part.variable = std::move(*variable);
        m_result.m_parts.push_back(std::move(part));
        return true;
    }

    bool open(std::string_view words) {
        auto test = testOf(words);
        if (!test || m_open.size() >= kMaxDepth) {
            return false;
        }
        Part part;
        part.kind = Kind::If;
        part.test = std::move(*test);
        m_open.push_back(m_result.m_parts.size());
        m_result.m_parts.push_back(std::move(part));
        return true;
    }

    bool close(Kind kind) {
        Parts& parts = m_result.m_parts;
        if (m_open.empty() || (kind == Kind::Else && parts[m_open.back()].kind == Kind::Else)) {
            return false;
        }
        parts[m_open.back()].next = parts.size();
        m_open.pop_back();
        if (kind == Kind::Else) {
            m_open.push_back(parts.size());
        }
        Part part;
        part.kind = kind;
        parts.push_back(std::move(part));
        return true;
    }

    static std::optional<Test> testOf(std::string_view words) {
        Test test;
        std::string inside = text::trimmed(words);
        if (const std::size_t equals = inside.find(" = "); equals != std::string::npos) {
            test.compares = true;
            test.words = text::trimmed(std::string_view(inside).substr(equals + 3));
            inside = text::trimmed(std::string_view(inside).substr(0, equals));
        } else if (const std::size_t differs = inside.find(" != "); differs != std::string::npos) {
            test.compares = true;
            test.isNegated = true;
            test.words = text::trimmed(std::string_view(inside).substr(differs + 4));
            inside = text::trimmed(std::string_view(inside).substr(0, differs));
        } else if (inside.starts_with('!')) {
            test.isNegated = true;
            inside = text::trimmed(std::string_view(inside).substr(1));
        }
        auto variable = parseVariable(inside);
        if (!variable) {
            return std::nullopt;
        }
        test.variable = std::move(*variable);
        return test;
    }

    std::string_view m_text;
    VariableTemplate m_result;
    std::string m_characters;
    std::vector<std::size_t> m_open; ///< Ifs and Elses that wait for their ends.
};

Result<VariableTemplate> VariableTemplate::parse(std::string_view text, std::size_t maxBytes) {
    if (text.size() > maxBytes) {
        return failure(ErrorCode::InvalidInput, text::displayName(text.substr(0, maxBytes)), "too long");
    }
    return Parser(text).run();
}

bool VariableTemplate::holds(const Test& test, const Context& context) {
    Context plain = context;
    plain.padsDates = false; // A date of zeros is none.
    const std::string value = valueOf(test.variable, plain, kMaxComparedBytes);
    const bool isSo = test.compares ? text::folded(value) == text::folded(test.words) : !value.empty();
    return isSo != test.isNegated;
}

void VariableTemplate::expand(const Context& context, std::size_t maxValueBytes, const Sink& sink) const {
    for (std::size_t at = 0; at < m_parts.size(); ++at) {
        const Part& part = m_parts[at];
        switch (part.kind) {
        case Kind::Characters:
            sink.characters(part.characters);
            break;
        case Kind::Value:
            sink.value(part.variable, valueOf(part.variable, context, maxValueBytes));
            break;
        case Kind::If:
            at = holds(part.test, context) ? at : part.next;
            break;
        case Kind::Else: // Reached from the If's own branch.
            at = part.next;
            break;
        case Kind::End:
            break;
        }
    }
}

Result<std::string> VariableTemplate::text(const Context& context, std::size_t maxBytes) const {
    std::string result;
    bool isTooLong = false;
    const auto append = [&](std::string_view piece) {
        isTooLong = isTooLong || piece.size() > maxBytes - result.size();
        if (!isTooLong) {
            result += piece;
        }
    };
    expand(context, maxBytes, {append, [&](const Variable&, std::string_view value) { append(value); }});
    if (isTooLong) {
        return failure(ErrorCode::TooLarge, "", "the text would be too long");
    }
    return result;
}

bool VariableTemplate::hasVariables() const {
    return std::ranges::any_of(m_parts, [](const Part& part) { return part.kind != Kind::Characters; });
}

} // namespace fieldframe::variables
