// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <unicode/coll.h>
#include <unicode/sortkey.h>
#include <unicode/unistr.h>

#include <cstdint>
#include <memory>

namespace fieldframe::text {
namespace {

const icu::Collator* numericCollator() {
    static const std::unique_ptr<icu::Collator> collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale::getRoot(), status));
        if (U_SUCCESS(status)) {
            made->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
        }
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return collator.get();
}

} // namespace

std::string sortKey(std::string_view text) {
    const icu::Collator* const collator = numericCollator();
    if (collator == nullptr) {
        return folded(text);
    }
    const icu::UnicodeString characters = icu::UnicodeString::fromUTF8(toValidUtf8(text));
    UErrorCode status = U_ZERO_ERROR;
    icu::CollationKey key;
    collator->getCollationKey(characters, key, status);
    std::int32_t length = 0;
    const std::uint8_t* const bytes = key.getByteArray(length);
    if (U_FAILURE(status) || bytes == nullptr) {
        return folded(text);
    }
    std::string sortable;
    sortable.reserve(static_cast<std::size_t>(length));
    for (std::int32_t i = 0; i < length; ++i) {
        sortable += static_cast<char>(bytes[i]);
    }
    return sortable;
}

} // namespace fieldframe::text
