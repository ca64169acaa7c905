// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protection/name_forms.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fieldframe::protection {

/// Where a name stands in a text.
struct NameMatch {
    std::size_t owner = 0; ///< As given to NameFinder::add().
    std::size_t begin = 0; ///< Bytes.
    std::size_t end = 0;
    bool isWhole = true;
    bool operator==(const NameMatch&) const = default;
};

/// Finds many names in texts at once. Thread-safe after the last add().
class NameFinder {
public:
    void add(std::size_t owner, const std::vector<NameForm>& forms);
    [[nodiscard]] bool isEmpty() const { return m_forms.empty(); }

    /// The longest form at each place, from left to right; matches do not overlap.
    [[nodiscard]] std::vector<NameMatch> find(std::string_view text) const;
    [[nodiscard]] bool isIn(std::string_view text) const { return !isEmpty() && !find(text).empty(); }

private:
    struct Form {
        NameForm form;
        std::size_t owner = 0;
    };
    /// Index behind the match's last letter; 0 where @p form does not stand at @p at.
    /// @p hasCapitals: the text has some.
    [[nodiscard]] static std::size_t endOf(const NameForm& form, const std::vector<Letter>& letters,
                                           std::size_t at, bool hasCapitals);

    std::vector<Form> m_forms;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> m_byBeginning; ///< First two letters.
};

} // namespace fieldframe::protection
