// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/colour.h"

#include "core/media/tiff_tree.h"

#include <lcms2.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace fieldframe::media {
namespace {

// Printers' profiles with large tables have a few megabytes; what is beyond that is no profile of a picture.
constexpr std::size_t kMaxProfileBytes = 16U << 20;

struct CloseProfile {
    void operator()(void* profile) const { cmsCloseProfile(profile); }
};
using Profile = std::unique_ptr<void, CloseProfile>;

struct DeleteTransform {
    void operator()(void* transform) const { cmsDeleteTransform(transform); }
};
using Transform = std::unique_ptr<void, DeleteTransform>;

/// sRGB by its name: converting between one sRGB and another changes a level here and there and costs time.
bool isSrgb(cmsHPROFILE profile) {
    std::array<char, 128> name{};
    cmsGetProfileInfoASCII(profile, cmsInfoDescription, "en", "US", name.data(),
                           static_cast<cmsUInt32Number>(name.size() - 1));
    const std::string_view text(name.data());
    return text.starts_with("sRGB") || text == "c2" || text == "Camera RGB Profile sRGB";
}

/// ICC.1:2022 §7.2.8, dateTimeNumber: lcms writes the clock's. The same picture must give the same copy
/// whenever it is made, and a copy says nothing of when that was.
void forgetWhenMade(std::span<std::byte> profile) {
    constexpr std::size_t kCreated = 24;
    constexpr std::array kFirstOf2000 = {std::byte{0x07}, std::byte{0xd0}, std::byte{0}, std::byte{1},
                                         std::byte{0},    std::byte{1},    std::byte{0}, std::byte{0},
                                         std::byte{0},    std::byte{0},    std::byte{0}, std::byte{0}};
    if (profile.size() >= kCreated + kFirstOf2000.size()) {
        std::ranges::copy(kFirstOf2000, profile.begin() + kCreated);
    }
}

std::vector<std::byte> saved(cmsHPROFILE profile) {
    cmsUInt32Number size = 0;
    if (profile == nullptr || cmsSaveProfileToMem(profile, nullptr, &size) == 0) {
        return {};
    }
    std::vector<std::byte> bytes(size);
    if (cmsSaveProfileToMem(profile, bytes.data(), &size) == 0) {
        return {};
    }
    forgetWhenMade(bytes);
    return bytes;
}

/// Viewers show the name, and some know a space by it.
void nameProfile(cmsHPROFILE profile, const wchar_t* name) {
    const std::unique_ptr<cmsMLU, decltype(&cmsMLUfree)> text(cmsMLUalloc(nullptr, 1), cmsMLUfree);
    if (profile != nullptr && text && cmsMLUsetWide(text.get(), "en", "US", name) != 0) {
        cmsWriteTag(profile, cmsSigProfileDescriptionTag, text.get());
    }
}

void convertGrey(Raster& raster, cmsHTRANSFORM transform) {
    std::vector<std::uint8_t> grey(static_cast<std::size_t>(raster.width));
    for (int y = 0; y < raster.height; ++y) {
        std::uint8_t* row = raster.row(y);
        for (std::size_t x = 0; x < grey.size(); ++x) {
            grey[x] = row[x * Raster::kChannels];
        }
        cmsDoTransform(transform, grey.data(), row, static_cast<cmsUInt32Number>(grey.size()));
    }
}

} // namespace

bool isRgbProfile(std::span<const std::byte> profile) {
    if (profile.empty() || profile.size() > kMaxProfileBytes) {
        return false;
    }
    const Profile opened(cmsOpenProfileFromMem(profile.data(), static_cast<cmsUInt32Number>(profile.size())));
    return opened && cmsGetColorSpace(opened.get()) == cmsSigRgbData;
}

std::vector<std::byte> convertColours(Raster& raster, std::span<const std::byte> iccProfile,
                                      OutputColours colours) {
    if (colours == OutputColours::Kept && isRgbProfile(iccProfile)) {
        return {iccProfile.begin(), iccProfile.end()};
    }
    const bool isWide = colours == OutputColours::DisplayP3;
    const std::vector<std::byte> target = isWide ? displayP3Profile() : std::vector<std::byte>();
    const bool isUsable = !iccProfile.empty() && iccProfile.size() <= kMaxProfileBytes;
    Profile source(
        isUsable ? cmsOpenProfileFromMem(iccProfile.data(), static_cast<cmsUInt32Number>(iccProfile.size()))
                 : nullptr);
    const bool isOther = source && (cmsGetColorSpace(source.get()) == cmsSigRgbData ||
                                    cmsGetColorSpace(source.get()) == cmsSigGrayData);
    if (!isWide && (!isOther || isSrgb(source.get()))) {
        return {};
    }
    source = isOther ? std::move(source) : Profile(cmsCreate_sRGBProfile());
    const Profile wanted(
        isWide ? cmsOpenProfileFromMem(target.data(), static_cast<cmsUInt32Number>(target.size()))
               : cmsCreate_sRGBProfile());
    const bool isGrey = cmsGetColorSpace(source.get()) == cmsSigGrayData;
    const Transform transform(cmsCreateTransform(source.get(), isGrey ? TYPE_GRAY_8 : TYPE_RGB_8,
                                                 wanted.get(), TYPE_RGB_8, INTENT_RELATIVE_COLORIMETRIC,
                                                 cmsFLAGS_BLACKPOINTCOMPENSATION | cmsFLAGS_NOCACHE));
    if (!transform) {
        return {};
    }
    if (isGrey) {
        convertGrey(raster, transform.get());
        return target;
    }
    for (int y = 0; y < raster.height; ++y) {
        std::uint8_t* row = raster.row(y);
        cmsDoTransform(transform.get(), row, row, static_cast<cmsUInt32Number>(raster.width));
    }
    return target;
}

std::vector<std::byte> adobeRgbProfile() {
    // Adobe RGB (1998) Color Image Encoding, version 2005-05, §4.3.1: primaries, white D65, gamma 2 51/256.
    constexpr cmsCIExyY kWhite = {0.3127, 0.3290, 1.0};
    constexpr cmsCIExyYTRIPLE kPrimaries = {{0.64, 0.33, 1.0}, {0.21, 0.71, 1.0}, {0.15, 0.06, 1.0}};
    const std::unique_ptr<cmsToneCurve, decltype(&cmsFreeToneCurve)> gamma(
        cmsBuildGamma(nullptr, 2.0 + 51.0 / 256.0), cmsFreeToneCurve);
    const std::array<cmsToneCurve*, 3> curves = {gamma.get(), gamma.get(), gamma.get()};
    const Profile profile(cmsCreateRGBProfile(&kWhite, &kPrimaries, curves.data()));
    return saved(profile.get());
}

bool saysAdobeRgb(ByteView exif) {
    constexpr std::uint16_t kInteroperabilityIndex = 1;
    const std::optional<TiffTree> tree = TiffTree::read(exif);
    if (!tree) {
        return false;
    }
    for (const TiffDirectory& directory : tree->directories()) {
        if (directory.role == TiffRole::Interop && tree->text(directory, kInteroperabilityIndex) == "R03") {
            return true;
        }
    }
    return false;
}

std::vector<std::byte> displayP3Profile() {
    // Display P3 (Apple 2017): the primaries of SMPTE RP 431-2, white D65, the curve of sRGB.
    constexpr cmsCIExyY kWhite = {0.3127, 0.3290, 1.0};
    constexpr cmsCIExyYTRIPLE kPrimaries = {{0.680, 0.320, 1.0}, {0.265, 0.690, 1.0}, {0.150, 0.060, 1.0}};
    constexpr std::array<cmsFloat64Number, 5> kCurve = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    constexpr cmsInt32Number kPiecewise = 4;
    const std::unique_ptr<cmsToneCurve, decltype(&cmsFreeToneCurve)> curve(
        cmsBuildParametricToneCurve(nullptr, kPiecewise, kCurve.data()), cmsFreeToneCurve);
    const std::array<cmsToneCurve*, 3> curves = {curve.get(), curve.get(), curve.get()};
    const Profile profile(cmsCreateRGBProfile(&kWhite, &kPrimaries, curves.data()));
    nameProfile(profile.get(), L"Display P3");
    return saved(profile.get());
}

std::vector<std::byte> srgbProfile() {
    const Profile profile(cmsCreate_sRGBProfile());
    return saved(profile.get());
}

} // namespace fieldframe::media
