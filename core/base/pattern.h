// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace fieldframe::text {

struct PatternOptions {
    bool isRegularExpression = false; ///< ICU's; else the words as they stand.
    bool matchesCase = false;
    bool wholeWords = false; ///< Neither a letter, mark nor digit before or behind.
};

/// Words or a regular expression to look for, and what to put instead. One thread at a time.
class Pattern {
public:
    /// @p replacement: with a regular expression "$1" and "${name}" stand for groups and "\" makes the next
    /// character plain. InvalidInput (detail: what, and at which character) for an expression that is none,
    /// an empty or a too long one, or a replacement that names no group.
    [[nodiscard]] static Result<Pattern> compile(std::string_view sought, std::string_view replacement,
                                                 const PatternOptions& options);
    Pattern(Pattern&&) noexcept;
    Pattern& operator=(Pattern&&) noexcept;
    ~Pattern();

    /// @p text with every match replaced; nothing where there is none. TimedOut where the expression takes
    /// longer than
    /// @p limit for this one text, however it is written; TooLarge for a text that is too long to look into,
    /// or would become so; Cancelled.
    [[nodiscard]] Result<std::optional<std::string>>
    replaced(std::string_view text, std::chrono::milliseconds limit, const std::stop_token& stop = {});

private:
    class Private;
    explicit Pattern(std::unique_ptr<Private> d);
    [[nodiscard]] Status checkReplacement() const;
    std::unique_ptr<Private> d;
};

} // namespace fieldframe::text
