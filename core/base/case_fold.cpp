// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/case_fold.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <cstdint>

namespace fieldframe::text {

std::string caseFolded(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* const nfc = icu::Normalizer2::getNFCInstance(status);
    icu::UnicodeString folded =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    folded = nfc->normalize(nfc->normalize(folded, status).foldCase(), status);
    std::string bytes;
    folded.toUTF8String(bytes);
    return U_SUCCESS(status) ? bytes : std::string(text);
}

} // namespace fieldframe::text
