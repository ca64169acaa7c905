// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/raw_decode.h"

#include <libraw/libraw.h>

#include <algorithm>
#include <cstring>
#include <exception>
#include <string>

namespace fieldframe::media {
namespace {

constexpr int kMaxRawMegabytes = 400;

Error rawFailure(int status) {
    const bool isTooLarge = status == LIBRAW_TOO_BIG || status == LIBRAW_UNSUFFICIENT_MEMORY;
    return {isTooLarge ? ErrorCode::TooLarge : ErrorCode::UnreadableFile,
            {},
            std::string("raw: ") + libraw_strerror(status)};
}

} // namespace

RawFile::RawFile(std::unique_ptr<LibRaw> raw)
    : m_raw(std::move(raw)) {}
RawFile::RawFile(RawFile&&) noexcept = default;
RawFile& RawFile::operator=(RawFile&&) noexcept = default;
RawFile::~RawFile() = default;

Result<RawFile> RawFile::open(ByteView file) {
    try {
        auto raw =
            std::make_unique<LibRaw>(LIBRAW_OPIONS_NO_DATAERR_CALLBACK | LIBRAW_OPIONS_NO_MEMERR_CALLBACK);
        raw->imgdata.params.max_raw_memory_mb = kMaxRawMegabytes;
        // LibRaw's interface of this version asks for a writable buffer and reads it only.
        auto* bytes = const_cast<std::byte*>(file.bytes().data());
        if (const int status = raw->open_buffer(bytes, file.size()); status != LIBRAW_SUCCESS) {
            return tl::unexpected(rawFailure(status));
        }
        return RawFile(std::move(raw));
    } catch (const std::exception& error) {
        return failure(ErrorCode::UnreadableFile, {}, std::string("raw: ") + error.what());
    }
}

int RawFile::width() const {
    return m_raw->imgdata.sizes.width;
}

int RawFile::height() const {
    return m_raw->imgdata.sizes.height;
}

int RawFile::orientation() const {
    switch (m_raw->imgdata.sizes.flip) {
    case 3:
        return 3;
    case 5:
        return 8;
    case 6:
        return 6;
    default:
        return 1;
    }
}

std::optional<std::span<const std::byte>> RawFile::previewJpeg() {
    try {
        if (m_raw->unpack_thumb() != LIBRAW_SUCCESS) {
            return std::nullopt;
        }
    } catch (const std::exception&) {
        return std::nullopt; // A preview that can't be read is none; developing says why if that fails too.
    }
    const libraw_thumbnail_t& thumbnail = m_raw->imgdata.thumbnail;
    if (thumbnail.tformat != LIBRAW_THUMBNAIL_JPEG || thumbnail.thumb == nullptr) {
        return std::nullopt;
    }
    return std::as_bytes(std::span(thumbnail.thumb, thumbnail.tlength));
}

Result<Raster> RawFile::develop(int leastLongEdge) {
    try {
        libraw_output_params_t& params = m_raw->imgdata.params;
        const int longEdge = std::max(width(), height());
        params.half_size = leastLongEdge > 0 && longEdge / 2 >= leastLongEdge ? 1 : 0;
        params.use_camera_wb = 1;
        params.output_color = 1;
        params.output_bps = 8;
        params.user_flip = 0;
        if (const int status = m_raw->unpack(); status != LIBRAW_SUCCESS) {
            return tl::unexpected(rawFailure(status));
        }
        if (const int status = m_raw->dcraw_process(); status != LIBRAW_SUCCESS) {
            return tl::unexpected(rawFailure(status));
        }
        int status = LIBRAW_SUCCESS;
        const std::unique_ptr<libraw_processed_image_t, void (*)(libraw_processed_image_t*)> image(
            m_raw->dcraw_make_mem_image(&status), LibRaw::dcraw_clear_mem);
        if (!image || image->type != LIBRAW_IMAGE_BITMAP || image->bits != 8) {
            return tl::unexpected(rawFailure(status));
        }
        Raster raster(image->width, image->height);
        const std::size_t count = static_cast<std::size_t>(image->width) * image->height;
        if (image->colors == 3) {
            std::memcpy(raster.pixels.data(), image->data,
                        std::min<std::size_t>(image->data_size, count * 3));
        } else {
            for (std::size_t i = 0; i < count; ++i) {
                std::fill_n(raster.pixels.data() + i * 3, 3, image->data[i * image->colors]);
            }
        }
        return raster;
    } catch (const std::exception& error) {
        return failure(ErrorCode::UnreadableFile, {}, std::string("raw: ") + error.what());
    }
}

} // namespace fieldframe::media
