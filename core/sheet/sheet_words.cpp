// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheet_words.h"

#include "core/base/date_time.h"

#include <unicode/dtptngen.h>
#include <unicode/locid.h>
#include <unicode/numfmt.h>
#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>

#include <memory>

namespace fieldframe::sheet {

namespace {

icu::Locale localeOf(const std::string& language) {
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale locale = icu::Locale::forLanguageTag(language, status);
    return U_FAILURE(status) || locale.isBogus() || *locale.getLanguage() == '\0' ? icu::Locale::getEnglish()
                                                                                  : locale;
}

/// Nothing where ICU has no pattern for it.
std::string formatted(const std::string& language, const char16_t* skeleton, double utcMilliseconds) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = localeOf(language);
    const std::unique_ptr<icu::DateTimePatternGenerator> patterns(
        icu::DateTimePatternGenerator::createInstance(locale, status));
    if (U_FAILURE(status)) {
        return {};
    }
    const icu::UnicodeString pattern = patterns->getBestPattern(skeleton, status);
    icu::SimpleDateFormat format(pattern, locale, status);
    if (U_FAILURE(status)) {
        return {};
    }
    format.setTimeZone(*icu::TimeZone::getGMT());
    icu::UnicodeString text;
    format.format(utcMilliseconds, text);
    std::string utf8;
    return text.toUTF8String(utf8);
}

} // namespace

SheetWords::SheetWords(std::string language)
    : m_language(std::move(language)) {
    if (m_language.empty()) {
        m_language = "en";
    }
}

bool SheetWords::isRightToLeft() const {
    return localeOf(m_language).isRightToLeft() != 0;
}

std::string SheetWords::pageOf(int page, int pages) const {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::NumberFormat> format(
        icu::NumberFormat::createInstance(localeOf(m_language), status));
    if (U_FAILURE(status)) {
        return std::to_string(page) + " / " + std::to_string(pages);
    }
    icu::UnicodeString text;
    format->format(page, text);
    text.append(u" / ");
    format->format(pages, text);
    std::string utf8;
    return text.toUTF8String(utf8);
}

std::string SheetWords::date(std::string_view iso) const {
    const std::optional<PartialDateTime> date = PartialDateTime::parse(iso);
    if (!date) {
        return std::string(iso);
    }
    const char16_t* skeleton = date->day > 0 ? u"yMMMMd" : date->month > 0 ? u"yMMMM" : u"y";
    std::string text = formatted(m_language, skeleton, static_cast<double>(date->localMilliseconds()));
    return text.empty() ? std::string(iso) : text;
}

std::string SheetWords::day(std::int64_t utcMilliseconds) const {
    return formatted(m_language, u"yMMMMd", static_cast<double>(utcMilliseconds));
}

} // namespace fieldframe::sheet
