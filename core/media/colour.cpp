// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/colour.h"

#include "core/media/tiff_tree.h"

#include <lcms2.h>

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

std::vector<std::byte> saved(cmsHPROFILE profile) {
    cmsUInt32Number size = 0;
    if (profile == nullptr || cmsSaveProfileToMem(profile, nullptr, &size) == 0) {
        return {};
    }
    std::vector<std::byte> bytes(size);
    if (cmsSaveProfileToMem(profile, bytes.data(), &size) == 0) {
        return {};
    }
    return bytes;
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

void toSrgb(Raster& raster, std::span<const std::byte> iccProfile) {
    if (iccProfile.empty() || iccProfile.size() > kMaxProfileBytes) {
        return;
    }
    const Profile source(
        cmsOpenProfileFromMem(iccProfile.data(), static_cast<cmsUInt32Number>(iccProfile.size())));
    if (!source || isSrgb(source.get())) {
        return;
    }
    const cmsColorSpaceSignature space = cmsGetColorSpace(source.get());
    if (space != cmsSigRgbData && space != cmsSigGrayData) {
        return;
    }
    const Profile target(cmsCreate_sRGBProfile());
    const cmsUInt32Number format = space == cmsSigGrayData ? TYPE_GRAY_8 : TYPE_RGB_8;
    const Transform transform(cmsCreateTransform(source.get(), format, target.get(), TYPE_RGB_8,
                                                 INTENT_RELATIVE_COLORIMETRIC,
                                                 cmsFLAGS_BLACKPOINTCOMPENSATION | cmsFLAGS_NOCACHE));
    if (!transform) {
        return;
    }
    if (space == cmsSigGrayData) {
        convertGrey(raster, transform.get());
        return;
    }
    for (int y = 0; y < raster.height; ++y) {
        std::uint8_t* row = raster.row(y);
        cmsDoTransform(transform.get(), row, row, static_cast<cmsUInt32Number>(raster.width));
    }
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

std::vector<std::byte> srgbProfile() {
    const Profile profile(cmsCreate_sRGBProfile());
    return saved(profile.get());
}

} // namespace fieldframe::media
