// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/fold_table.h"

#include "core/base/text.h"

#include <nlohmann/json.hpp>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <map>
#include <string>

namespace fieldframe::pages {
namespace {

std::string utf8(const icu::UnicodeString& text) {
    std::string bytes;
    text.toUTF8String(bytes);
    return bytes;
}

/// Characters that fold to themselves by what they are, and are most of all there are.
bool isPlain(UChar32 point) {
    const auto type = static_cast<UCharCategory>(u_charType(point));
    const bool isIgnorable = u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
    return type == U_SURROGATE || type == U_PRIVATE_USE_CHAR || (type == U_UNASSIGNED && !isIgnorable) ||
           u_hasBinaryProperty(point, UCHAR_UNIFIED_IDEOGRAPH) != 0 || (point >= 0xAC00 && point <= 0xD7A3);
}

class Table {
public:
    explicit Table(UErrorCode& status)
        : m_compatible(icu::Normalizer2::getNFKDInstance(status))
        , m_composing(icu::Normalizer2::getNFCInstance(status)) {}

    void add(UChar32 point, UErrorCode& status) {
        const icu::UnicodeString one(point);
        if (!m_compatible->isNormalized(one, status)) {
            m_decomposable.push_back(point);
            return;
        }
        const std::string letter = utf8(one);
        const std::string folded = text::folded(letter);
        if (folded.empty()) {
            m_dropped.push_back(point);
        } else if (folded != letter) {
            m_parts[point] = folded;
        }
    }

    /// What scripts would make of @p point without an entry of its own.
    [[nodiscard]] std::string byParts(UChar32 point, UErrorCode& status) const {
        const icu::UnicodeString parts = m_compatible->normalize(icu::UnicodeString(point), status);
        icu::UnicodeString folded;
        for (std::int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
            const UChar32 part = parts.char32At(i);
            if (const auto entry = m_parts.find(part); entry != m_parts.end()) {
                folded += icu::UnicodeString::fromUTF8(entry->second);
            } else if (!std::binary_search(m_dropped.begin(), m_dropped.end(), part)) {
                folded += part;
            }
        }
        return utf8(m_composing->normalize(folded, status));
    }

    [[nodiscard]] nlohmann::ordered_json json(UErrorCode& status) const {
        nlohmann::ordered_json whole = nlohmann::ordered_json::object();
        for (const UChar32 point : m_decomposable) {
            const std::string letter = utf8(icu::UnicodeString(point));
            if (const std::string folded = text::folded(letter); folded != byParts(point, status)) {
                whole[letter] = folded;
            }
        }
        nlohmann::ordered_json parts = nlohmann::ordered_json::object();
        for (const auto& [point, folded] : m_parts) {
            parts[utf8(icu::UnicodeString(point))] = folded;
        }
        nlohmann::ordered_json dropped = nlohmann::ordered_json::array();
        for (std::size_t i = 0; i < m_dropped.size(); ++i) {
            if (i == 0 || m_dropped[i] != m_dropped[i - 1] + 1) {
                dropped.push_back(m_dropped[i]);
                dropped.push_back(m_dropped[i]);
            }
            dropped.back() = m_dropped[i];
        }
        return {{"whole", std::move(whole)}, {"parts", std::move(parts)}, {"dropped", std::move(dropped)}};
    }

private:
    const icu::Normalizer2* m_compatible;
    const icu::Normalizer2* m_composing;
    std::map<UChar32, std::string> m_parts;
    std::vector<UChar32> m_dropped; ///< In order.
    std::vector<UChar32> m_decomposable;
};

} // namespace

nlohmann::ordered_json foldTable() {
    UErrorCode status = U_ZERO_ERROR;
    Table table(status);
    if (U_FAILURE(status)) {
        return nlohmann::ordered_json::object();
    }
    for (UChar32 point = 0; point <= UCHAR_MAX_VALUE; ++point) {
        if (!isPlain(point)) {
            table.add(point, status);
        }
    }
    return table.json(status);
}

} // namespace fieldframe::pages
