// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/jpeg_decode.h"

#include <turbojpeg.h>

#include <memory>

namespace fieldframe::media {
namespace {

struct DestroyHandle {
    void operator()(void* handle) const { tjDestroy(handle); }
};
using Decoder = std::unique_ptr<void, DestroyHandle>;

tjscalingfactor scaleFor(int width, int height, int leastLongEdge) {
    tjscalingfactor scale{1, 1};
    if (leastLongEdge <= 0) {
        return scale;
    }
    // Powers of two only: the decoder has fast routines for these.
    for (const int denominator : {2, 4, 8}) {
        const tjscalingfactor smaller{1, denominator};
        if (std::max(TJSCALED(width, smaller), TJSCALED(height, smaller)) < leastLongEdge) {
            break;
        }
        scale = smaller;
    }
    return scale;
}

tl::unexpected<Error> decodeFailure(const Decoder& decoder, ErrorCode code = ErrorCode::UnreadableFile) {
    return failure(code, {}, std::string("JPEG: ") + tjGetErrorStr2(decoder.get()));
}

} // namespace

Result<Raster> decodeJpeg(std::span<const std::byte> jpeg, int leastLongEdge) {
    const Decoder decoder(tjInitDecompress());
    const auto* bytes = reinterpret_cast<const unsigned char*>(jpeg.data());
    int width = 0;
    int height = 0;
    int subsampling = 0;
    int colourSpace = 0;
    if (!decoder || tjDecompressHeader3(decoder.get(), bytes, jpeg.size(), &width, &height, &subsampling,
                                        &colourSpace) != 0) {
        return decodeFailure(decoder, ErrorCode::UnsupportedFormat);
    }
    const tjscalingfactor scale = scaleFor(width, height, leastLongEdge);
    Raster raster(TJSCALED(width, scale), TJSCALED(height, scale));
    const int status = tjDecompress2(decoder.get(), bytes, jpeg.size(), raster.pixels.data(), raster.width, 0,
                                     raster.height, TJPF_RGB, 0);
    if (status != 0 && tjGetErrorCode(decoder.get()) != TJERR_WARNING) {
        return decodeFailure(decoder);
    }
    // Where the data ends at once the first unit still gets something, and the rest is one grey.
    constexpr int kMcuRows = 16;
    if (status != 0 && raster.isFlat(raster.height > 2 * kMcuRows ? kMcuRows : 0)) {
        return decodeFailure(decoder);
    }
    return raster;
}

} // namespace fieldframe::media
