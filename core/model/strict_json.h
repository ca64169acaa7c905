// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace fieldframe {

/// How long a text of a strict document may be, and how it is built.
struct TextRule {
    std::size_t maxBytes = 0;
    bool isOneLine = false;
};

/// What a reading of a whole document shares: the first thing that was wrong.
struct StrictReading {
    std::string file; ///< For the error's subject.
    std::optional<Error> error;

    /// Keeps the first: @p pointer is a JSON pointer (RFC 6901).
    void refuse(const std::string& pointer, std::string_view rule);
};

/// The members of one JSON object, each asked for once; done() refuses those nobody asked for. After the
/// first refusal nothing is read any more.
class StrictObject {
public:
    using Json = nlohmann::ordered_json;
    StrictObject(const Json& value, std::string pointer, StrictReading& reading);

    /// Null where it is absent.
    [[nodiscard]] const Json* find(const char* name);
    /// Absent: @p into stays as it is. CRLF and CR become LF.
    void text(const char* name, std::string& into, TextRule rule);
    void text(const char* name, std::optional<std::string>& into, TextRule rule);
    void flag(const char* name, bool& into);
    void id(const char* name, GlobalId& into);
    /// @p visit gets each value of a list and its pointer.
    void list(const char* name, std::size_t most,
              const std::function<void(const Json& value, const std::string& pointer)>& visit);
    void require(const char* name);
    void done();
    void refuse(const char* name, std::string_view rule);
    [[nodiscard]] std::string pointerOf(std::string_view name) const;

private:
    const Json* m_object; ///< Null where the value is none.
    std::string m_pointer;
    StrictReading& m_reading;
    std::set<std::string, std::less<>> m_asked;
};

/// The text of a JSON value under @p rule; refused otherwise.
[[nodiscard]] std::string strictText(const nlohmann::ordered_json& value, const std::string& pointer,
                                     TextRule rule, StrictReading& reading);

/// Why a text of a document is refused; empty for one that is right.
[[nodiscard]] std::string_view textFault(std::string_view text, TextRule rule);

/// Parses @p text, with limits on size and depth; a member that stands twice is refused.
[[nodiscard]] Result<nlohmann::ordered_json> parseStrictJson(std::string_view text, const std::string& file,
                                                             std::size_t maxBytes, int maxDepth);

} // namespace fieldframe
