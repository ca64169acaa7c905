// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/strict_json.h"

#include "core/base/text.h"

#include <algorithm>

namespace fieldframe {
namespace {

using Json = StrictObject::Json;

/// RFC 6901 §3.
std::string escapedToken(std::string_view name) {
    std::string token;
    for (const char character : name) {
        token += character == '~' ? "~0" : character == '/' ? "~1" : std::string(1, character);
    }
    return token;
}

std::string withLineFeeds(const std::string& text) {
    if (text.find('\r') == std::string::npos) {
        return text;
    }
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r') {
            result += text[i];
        } else if (i + 1 == text.size() || text[i + 1] != '\n') {
            result += '\n';
        }
    }
    return result;
}

/// Follows a parse: how deep it is, and which members each open object has so far.
class Guard {
public:
    explicit Guard(int maxDepth)
        : m_maxDepth(maxDepth) {}

    bool operator()(int depth, Json::parse_event_t event, Json& value) {
        if (depth > m_maxDepth) {
            m_fault = "is nested too deep";
        } else if (event == Json::parse_event_t::object_start) {
            m_open.emplace_back();
        } else if (event == Json::parse_event_t::object_end) {
            m_open.pop_back();
        } else if (event == Json::parse_event_t::key && !m_open.empty() &&
                   !m_open.back().insert(value.get_ref<const std::string&>()).second) {
            m_fault = "has a member twice: " + text::displayName(value.get_ref<const std::string&>());
        }
        return m_fault.empty();
    }

    [[nodiscard]] const std::string& fault() const { return m_fault; }

private:
    int m_maxDepth;
    std::string m_fault;
    std::vector<std::set<std::string>> m_open;
};

} // namespace

void StrictReading::refuse(const std::string& pointer, std::string_view rule) {
    if (!error) {
        error = Error{ErrorCode::InvalidInput, file,
                      (pointer.empty() ? "/" : pointer) + ": " + std::string(rule)};
    }
}

StrictObject::StrictObject(const Json& value, std::string pointer, StrictReading& reading)
    : m_object(value.is_object() ? &value : nullptr)
    , m_pointer(std::move(pointer))
    , m_reading(reading) {
    if (m_object == nullptr) {
        m_reading.refuse(m_pointer, "must be an object");
    }
}

std::string StrictObject::pointerOf(std::string_view name) const {
    return m_pointer + "/" + escapedToken(name);
}

const Json* StrictObject::find(const char* name) {
    m_asked.emplace(name);
    if (m_object == nullptr || m_reading.error) {
        return nullptr;
    }
    const auto found = m_object->find(name);
    return found != m_object->end() ? &*found : nullptr;
}

void StrictObject::refuse(const char* name, std::string_view rule) {
    m_reading.refuse(pointerOf(name), rule);
}

void StrictObject::text(const char* name, std::string& into, TextRule rule) {
    if (const Json* const value = find(name)) {
        into = strictText(*value, pointerOf(name), rule, m_reading);
    }
}

void StrictObject::text(const char* name, std::optional<std::string>& into, TextRule rule) {
    if (const Json* const value = find(name)) {
        into = strictText(*value, pointerOf(name), rule, m_reading);
    }
}

void StrictObject::flag(const char* name, bool& into) {
    const Json* const value = find(name);
    if (value != nullptr && !value->is_boolean()) {
        refuse(name, "must be true or false");
    } else if (value != nullptr) {
        into = value->get<bool>();
    }
}

void StrictObject::id(const char* name, GlobalId& into) {
    const Json* const value = find(name);
    if (value == nullptr) {
        return;
    }
    const auto id = value->is_string() ? GlobalId::parse(value->get_ref<const std::string&>()) : std::nullopt;
    if (!id || id->isNil()) {
        refuse(name, "must be a UUID");
        return;
    }
    into = *id;
}

void StrictObject::list(const char* name, std::size_t most,
                        const std::function<void(const Json& value, const std::string& pointer)>& visit) {
    const Json* const values = find(name);
    if (values == nullptr) {
        return;
    }
    if (!values->is_array()) {
        refuse(name, "must be a list");
        return;
    }
    if (values->size() > most) {
        refuse(name, "has more than " + std::to_string(most) + " entries");
        return;
    }
    for (std::size_t i = 0; i < values->size() && !m_reading.error; ++i) {
        visit((*values)[i], pointerOf(name) + "/" + std::to_string(i));
    }
}

void StrictObject::require(const char* name) {
    if (m_object != nullptr && !m_object->contains(name)) {
        refuse(name, "is missing");
    }
}

void StrictObject::done() {
    if (m_object == nullptr) {
        return;
    }
    for (const auto& [name, value] : m_object->items()) {
        if (!m_asked.contains(name)) {
            m_reading.refuse(pointerOf(text::displayName(name)), "is no member of this format");
        }
    }
}

std::string strictText(const Json& value, const std::string& pointer, TextRule rule, StrictReading& reading) {
    if (!value.is_string()) {
        reading.refuse(pointer, "must be a text");
        return {};
    }
    std::string text = withLineFeeds(value.get_ref<const std::string&>());
    if (const std::string_view fault = textFault(text, rule); !fault.empty()) {
        reading.refuse(pointer, fault);
    }
    return text;
}

std::string_view textFault(std::string_view text, TextRule rule) {
    if (text.size() > rule.maxBytes) {
        return "is too long";
    }
    if (!text::isValidUtf8(text)) {
        return "is not UTF-8";
    }
    const bool hasControl = std::ranges::any_of(text, [&](char character) {
        const bool isLayout = character == '\t' || (character == '\n' && !rule.isOneLine);
        return (static_cast<unsigned char>(character) < 0x20 && !isLayout) || character == '\x7F';
    });
    return hasControl
               ? (rule.isOneLine ? "must be one line without control characters" : "has control characters")
               : std::string_view();
}

Result<Json> parseStrictJson(std::string_view text, const std::string& file, std::size_t maxBytes,
                             int maxDepth) {
    if (text.size() > maxBytes) {
        return failure(ErrorCode::TooLarge, file, "/: has more than " + std::to_string(maxBytes) + " bytes");
    }
    Guard guard(maxDepth);
    Json root;
    try {
        root = Json::parse(text.begin(), text.end(), std::ref(guard), true);
    } catch (const Json::parse_error& error) {
        if (guard.fault().empty()) {
            return failure(ErrorCode::InvalidInput, file,
                           "/: is not JSON, near byte " + std::to_string(error.byte));
        }
    }
    if (!guard.fault().empty()) {
        return failure(ErrorCode::InvalidInput, file, "/: " + guard.fault());
    }
    return root;
}

} // namespace fieldframe
