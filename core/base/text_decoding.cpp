// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include <limits>
#include <memory>

namespace fieldframe::text {

namespace {

constexpr std::string_view kUtf8Mark = "\xef\xbb\xbf";
constexpr std::string_view kUtf16Little = "\xff\xfe";
constexpr std::string_view kUtf16Big = "\xfe\xff";
constexpr const char* kUsual = "windows-1252";
/// Below this ICU guesses; a wrong guess is worse than the usual set, which at least keeps ASCII.
constexpr int kSureEnough = 40;
constexpr std::size_t kLookedAtBytes = 65'536;

template <class T, void (*close)(T*)>
struct Closer {
    void operator()(T* opened) const { close(opened); }
};

std::string guessed(std::string_view bytes) {
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, Closer<UCharsetDetector, ucsdet_close>> detector(
        ucsdet_open(&error));
    const std::string_view part = bytes.substr(0, kLookedAtBytes);
    ucsdet_setText(detector.get(), part.data(), static_cast<int32_t>(part.size()), &error);
    const UCharsetMatch* const match = ucsdet_detect(detector.get(), &error);
    if (U_FAILURE(error) || match == nullptr || ucsdet_getConfidence(match, &error) < kSureEnough) {
        return kUsual;
    }
    const std::string name = ucsdet_getName(match, &error);
    // Windows writes its own set where it says Latin-1, and the two differ only in what Latin-1 has no
    // letters for.
    return U_FAILURE(error) || name.starts_with("ISO-8859-1") || name.starts_with("UTF-") ? kUsual : name;
}

} // namespace

std::optional<std::string> decodedFile(std::string_view bytes, const std::string& charset) {
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, Closer<UConverter, ucnv_close>> converter(
        ucnv_open(charset.c_str(), &error));
    if (U_FAILURE(error) || bytes.size() > std::numeric_limits<int32_t>::max() / 4) {
        return std::nullopt;
    }
    const icu::UnicodeString decoded(bytes.data(), static_cast<int32_t>(bytes.size()), converter.get(),
                                     error);
    std::string utf8;
    decoded.toUTF8String(utf8);
    return utf8.starts_with(kUtf8Mark) ? utf8.substr(kUtf8Mark.size()) : utf8;
}

std::string decodedFile(std::string_view bytes) {
    if (bytes.starts_with(kUtf8Mark)) {
        return toValidUtf8(bytes.substr(kUtf8Mark.size()));
    }
    if (bytes.starts_with(kUtf16Little) || bytes.starts_with(kUtf16Big)) {
        return decodedFile(bytes, "UTF-16").value_or(std::string());
    }
    if (isValidUtf8(bytes)) {
        return std::string(bytes);
    }
    return decodedFile(bytes, guessed(bytes)).value_or(toValidUtf8(bytes));
}

} // namespace fieldframe::text
