// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pattern.h"

#include "core/base/text.h"

#include <unicode/regex.h>
#include <unicode/unistr.h>

namespace fieldframe::text {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kMaxPatternBytes = 2'000;
/// Between two looks at the clock the engine may go through a text some thousand times: this keeps that
/// short.
constexpr std::size_t kMaxTextBytes = 64U << 10;
constexpr std::int32_t kMaxResultUnits = 1 << 20;
constexpr std::int32_t kStackBytes = 4 << 20;
constexpr std::string_view kSpecial = "\\^$.|?*+()[]{}-#& \t\n";

icu::UnicodeString unicode(std::string_view text) {
    return icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

std::string escaped(std::string_view words, std::string_view special) {
    std::string result;
    for (const char character : words) {
        if (special.find(character) != std::string_view::npos) {
            result += '\\';
        }
        result += character;
    }
    return result;
}

std::string expressionOf(std::string_view sought, const PatternOptions& options) {
    std::string expression = options.isRegularExpression ? std::string(sought) : escaped(sought, kSpecial);
    if (options.wholeWords) {
        expression = "(?<![\\p{L}\\p{M}\\p{N}])(?:" + expression + ")(?![\\p{L}\\p{M}\\p{N}])";
    }
    return expression;
}

tl::unexpected<Error> invalid(std::string_view sought, std::string why) {
    return failure(ErrorCode::InvalidInput, displayName(sought.substr(0, kMaxPatternBytes)), std::move(why));
}

/// What the engine asks now and then.
struct Watch {
    Clock::time_point end;
    std::stop_token stop;

    [[nodiscard]] bool mayGoOn() const { return Clock::now() < end && !stop.stop_requested(); }
    static UBool onMatch(const void* watch, std::int32_t) {
        return static_cast<UBool>(static_cast<const Watch*>(watch)->mayGoOn());
    }
    static UBool onFind(const void* watch, std::int64_t) {
        return static_cast<UBool>(static_cast<const Watch*>(watch)->mayGoOn());
    }
};

} // namespace

class Pattern::Private {
public:
    std::unique_ptr<icu::RegexPattern> pattern;
    std::unique_ptr<icu::RegexMatcher> matcher;
    icu::UnicodeString replacement;
    std::string sought;
    Watch watch;
};

Pattern::Pattern(std::unique_ptr<Private> parts)
    : d(std::move(parts)) {}
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;
Pattern::~Pattern() = default;

Result<Pattern> Pattern::compile(std::string_view sought, std::string_view replacement,
                                 const PatternOptions& options) {
    if (sought.empty() || sought.size() > kMaxPatternBytes || replacement.size() > kMaxTextBytes) {
        return invalid(sought, sought.empty() ? "empty" : "too long");
    }
    if (!isValidUtf8(sought) || !isValidUtf8(replacement)) {
        return invalid(sought, "not text in UTF-8");
    }
    UErrorCode error = U_ZERO_ERROR;
    UParseError where{};
    auto d = std::make_unique<Private>();
    const std::uint32_t flags =
        (options.matchesCase ? 0U : static_cast<std::uint32_t>(UREGEX_CASE_INSENSITIVE)) | UREGEX_MULTILINE;
    d->pattern.reset(icu::RegexPattern::compile(unicode(expressionOf(sought, options)), flags, where, error));
    if (U_FAILURE(error)) {
        return invalid(sought,
                       std::string(u_errorName(error)) + " at character " + std::to_string(where.offset));
    }
    d->matcher.reset(d->pattern->matcher(error));
    d->matcher->setStackLimit(kStackBytes, error);
    d->matcher->setMatchCallback(&Watch::onMatch, &d->watch, error);
    d->matcher->setFindProgressCallback(&Watch::onFind, &d->watch, error);
    if (U_FAILURE(error)) {
        return invalid(sought, u_errorName(error));
    }
    d->sought = sought;
    d->replacement =
        unicode(options.isRegularExpression ? std::string(replacement) : escaped(replacement, "\\$"));
    Pattern result(std::move(d));
    // A replacement is read when it is first used; better to hear now that it names no group.
    if (const Status right = result.checkReplacement(); !right) {
        return tl::unexpected(right.error());
    }
    return result;
}

Status Pattern::checkReplacement() const {
    const icu::UnicodeString& text = d->replacement;
    const std::int32_t groups = d->matcher->groupCount();
    for (std::int32_t i = 0; i < text.length(); ++i) {
        if (text[i] == u'\\') {
            ++i;
        } else if (text[i] == u'$') {
            UErrorCode error = U_ZERO_ERROR;
            const char16_t next = i + 1 < text.length() ? text[i + 1] : u' ';
            bool isGroup = next >= u'0' && next <= u'9' && next - u'0' <= groups;
            if (next == u'{') {
                const std::int32_t end = text.indexOf(u'}', i);
                const icu::UnicodeString name =
                    end < 0 ? icu::UnicodeString() : text.tempSubStringBetween(i + 2, end);
                isGroup = d->pattern->groupNumberFromName(name, error) > 0 && U_SUCCESS(error);
            }
            if (!isGroup) {
                return invalid(d->sought, "the replacement's $ names no group");
            }
        }
    }
    return {};
}

Result<std::optional<std::string>> Pattern::replaced(std::string_view text, std::chrono::milliseconds limit,
                                                     const std::stop_token& stop) {
    if (text.size() > kMaxTextBytes) {
        return failure(ErrorCode::TooLarge, displayName(d->sought), "the text is too long to look into");
    }
    const icu::UnicodeString input = unicode(text);
    icu::UnicodeString output;
    d->watch = {Clock::now() + limit, stop};
    d->matcher->reset(input);
    UErrorCode error = U_ZERO_ERROR;
    bool isFound = false;
    while (d->matcher->find(error) && U_SUCCESS(error)) {
        isFound = true;
        d->matcher->appendReplacement(output, d->replacement, error);
        if (output.length() > kMaxResultUnits) {
            return failure(ErrorCode::TooLarge, displayName(d->sought), "the text would be too long");
        }
        if (!d->watch.mayGoOn()) {
            error = U_REGEX_STOPPED_BY_CALLER;
        }
    }
    if (stop.stop_requested()) {
        return failure(ErrorCode::Cancelled, displayName(d->sought));
    }
    if (U_FAILURE(error)) {
        return failure(ErrorCode::TimedOut, displayName(d->sought), "the expression takes too long");
    }
    if (!isFound) {
        return std::nullopt;
    }
    d->matcher->appendTail(output);
    std::string result;
    output.toUTF8String(result);
    return result;
}

} // namespace fieldframe::text
