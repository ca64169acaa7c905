// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/page_words.h"

#include "core/base/date_time.h"
#include "core/pages/page_resource.h"

#include <unicode/gregocal.h>
#include <unicode/locid.h>
#include <unicode/measunit.h>
#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>
#include <unicode/simpletz.h>
#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>

#include <array>

namespace fieldframe::pages {
namespace {

std::string utf8(const icu::UnicodeString& text) {
    std::string bytes;
    text.toUTF8String(bytes);
    return bytes;
}

std::string replaced(std::string pattern, std::string_view name, const std::string& value) {
    const std::string mark = "{" + std::string(name) + "}";
    for (std::size_t at = pattern.find(mark); at != std::string::npos;
         at = pattern.find(mark, at + value.size())) {
        pattern.replace(at, mark.size(), value);
    }
    return pattern;
}

const char* skeletonFor(const PartialDateTime& date) {
    if (date.month == 0) {
        return "y";
    }
    if (date.day == 0) {
        return "yMMMM";
    }
    if (!date.hasTime) {
        return "yMMMMd";
    }
    return date.offsetMinutes ? "yMMMMdjmO" : "yMMMMdjm";
}

/// Wall clock and zone as the source gave them; "GMT" stands for a zone that is not known and not shown.
UDate momentOf(const PartialDateTime& date) {
    const std::int64_t wall = date.localMilliseconds();
    return static_cast<UDate>(wall - static_cast<std::int64_t>(date.offsetMinutes.value_or(0)) * 60'000);
}

} // namespace

struct PageWords::Locale {
    icu::Locale locale;
    std::unique_ptr<icu::PluralRules> plurals;
    icu::number::LocalizedNumberFormatter numbers;
};

PageWords::PageWords(std::string language, nlohmann::json table)
    : m_language(std::move(language))
    , m_table(std::move(table)) {}
PageWords::PageWords(PageWords&&) noexcept = default;
PageWords& PageWords::operator=(PageWords&&) noexcept = default;
PageWords::~PageWords() = default;

Result<PageWords> PageWords::in(std::string_view language) {
    std::string chosen(language.substr(0, language.find_first_of("-_")));
    std::string_view source = pageResource("words/" + chosen + ".json");
    if (source.empty()) {
        chosen = "en";
        source = pageResource("words/en.json");
    }
    nlohmann::json table = nlohmann::json::parse(source, nullptr, false);
    if (!table.is_object()) {
        return failure(ErrorCode::Internal, chosen, "the words of the pages are no JSON object");
    }
    PageWords words(chosen, std::move(table));
    UErrorCode status = U_ZERO_ERROR;
    // Digits are told, so that pages and their scripts write the same ones whatever the browser's default is.
    const icu::Locale locale(chosen == "ar" ? "ar@numbers=arab" : chosen.c_str());
    std::unique_ptr<icu::PluralRules> plurals(icu::PluralRules::forLocale(locale, status));
    if (U_FAILURE(status)) {
        return failure(ErrorCode::Internal, chosen, u_errorName(status));
    }
    words.m_locale = std::make_unique<Locale>(
        Locale{locale, std::move(plurals), icu::number::NumberFormatter::withLocale(locale)});
    return words;
}

std::string PageWords::operator()(std::string_view key) const {
    const auto found = m_table.find(std::string(key));
    return found != m_table.end() && found->is_string() ? found->get<std::string>() : std::string(key);
}

std::string PageWords::with(std::string_view key,
                            const std::vector<std::pair<std::string_view, std::string>>& values) const {
    std::string text = (*this)(key);
    for (const auto& [name, value] : values) {
        text = replaced(std::move(text), name, value);
    }
    return text;
}

std::string PageWords::counted(std::string_view key, std::size_t count) const {
    const auto found = m_table.find(std::string(key));
    if (found == m_table.end() || !found->is_object()) {
        return std::string(key);
    }
    const std::string form = utf8(m_locale->plurals->select(static_cast<double>(count)));
    const std::string fallback = found->value("other", std::string(key));
    return replaced(found->value(form, fallback), "n", number(static_cast<std::int64_t>(count)));
}

std::string PageWords::number(std::int64_t value) const {
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString text = m_locale->numbers.formatInt(value, status).toString(status);
    return U_SUCCESS(status) ? utf8(text) : std::to_string(value);
}

std::string PageWords::size(std::uint64_t bytes) const {
    constexpr double kKilobyte = 1'000;
    const double kilobytes = static_cast<double>(bytes) / kKilobyte;
    const bool isLarge = kilobytes >= kKilobyte;
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString text =
        m_locale->numbers.unit(isLarge ? icu::MeasureUnit::getMegabyte() : icu::MeasureUnit::getKilobyte())
            .precision(isLarge ? icu::number::Precision::maxFraction(1)
                               : icu::number::Precision::maxFraction(0))
            .formatDouble(isLarge ? kilobytes / kKilobyte : std::max(kilobytes, 1.0), status)
            .toString(status);
    return U_SUCCESS(status) ? utf8(text) : std::to_string(bytes);
}

std::string PageWords::date(std::string_view iso) const {
    const std::optional<PartialDateTime> date = PartialDateTime::parse(iso);
    if (!date) {
        return std::string(iso);
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::DateFormat> format(icu::DateFormat::createInstanceForSkeleton(
        icu::UnicodeString(skeletonFor(*date)), m_locale->locale, status));
    if (U_FAILURE(status) || format == nullptr) {
        return std::string(iso);
    }
    format->setTimeZone(icu::SimpleTimeZone(date->offsetMinutes.value_or(0) * 60'000,
                                            icu::UnicodeString(date->offsetMinutes ? "" : "GMT")));
    icu::UnicodeString text;
    return utf8(format->format(momentOf(*date), text));
}

std::string PageWords::languageName(const std::string& tag) const {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale named = icu::Locale::forLanguageTag(tag, status);
    icu::UnicodeString text;
    return U_SUCCESS(status) ? utf8(named.getDisplayName(m_locale->locale, text)) : tag;
}

bool isRightToLeft(const std::string& tag) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu::Locale::forLanguageTag(tag, status);
    return U_SUCCESS(status) && locale.isRightToLeft() != 0;
}

} // namespace fieldframe::pages
