// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/unpack.h"

#include <brotli/decode.h>
#include <zlib.h>

#include <cctype>
#include <memory>

namespace fieldframe::media {
namespace {

constexpr std::size_t kStep = 64u << 10;

struct InflateStream {
    z_stream stream{};
    bool isOpen = false;

    InflateStream() { isOpen = inflateInit(&stream) == Z_OK; }
    ~InflateStream() {
        if (isOpen) {
            inflateEnd(&stream);
        }
    }
    InflateStream(const InflateStream&) = delete;
    InflateStream& operator=(const InflateStream&) = delete;
};

int hexDigit(char character) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    const std::size_t at =
        kDigits.find(static_cast<char>(std::tolower(static_cast<unsigned char>(character))));
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

} // namespace

std::optional<std::string> inflated(std::string_view packed, std::size_t maxBytes) {
    InflateStream inflater;
    if (!inflater.isOpen || packed.size() > maxBytes) {
        return std::nullopt;
    }
    z_stream& stream = inflater.stream;
    // zlib's interface takes input as non-const but does not write to it.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    std::string content;
    int state = Z_OK;
    while (state == Z_OK && content.size() <= maxBytes) {
        const std::size_t filled = content.size();
        content.resize(filled + kStep);
        stream.next_out = reinterpret_cast<Bytef*>(content.data() + filled);
        stream.avail_out = static_cast<uInt>(kStep);
        state = inflate(&stream, Z_NO_FLUSH);
        content.resize(content.size() - stream.avail_out);
    }
    return state == Z_STREAM_END && content.size() <= maxBytes ? std::optional(std::move(content))
                                                               : std::nullopt;
}

std::optional<std::string> brotliUnpacked(std::string_view packed, std::size_t maxBytes) {
    const std::unique_ptr<BrotliDecoderState, decltype(&BrotliDecoderDestroyInstance)> decoder(
        BrotliDecoderCreateInstance(nullptr, nullptr, nullptr), BrotliDecoderDestroyInstance);
    if (!decoder) {
        return std::nullopt;
    }
    std::string content;
    std::size_t left = packed.size();
    const auto* in = reinterpret_cast<const std::uint8_t*>(packed.data());
    BrotliDecoderResult state = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
    while (state == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT && content.size() <= maxBytes) {
        const std::size_t filled = content.size();
        content.resize(filled + kStep);
        std::size_t room = kStep;
        auto* out = reinterpret_cast<std::uint8_t*>(content.data() + filled);
        state = BrotliDecoderDecompressStream(decoder.get(), &left, &in, &room, &out, nullptr);
        content.resize(content.size() - room);
    }
    const bool isWhole = state == BROTLI_DECODER_RESULT_SUCCESS && content.size() <= maxBytes;
    return isWhole ? std::optional(std::move(content)) : std::nullopt;
}

std::string hexBytes(std::string_view digits) {
    std::string bytes;
    int high = -1;
    for (const char character : digits) {
        const int digit = hexDigit(character);
        if (digit < 0) {
            continue;
        }
        if (high < 0) {
            high = digit;
        } else {
            bytes.push_back(static_cast<char>(high * 16 + digit));
            high = -1;
        }
    }
    return bytes;
}

} // namespace fieldframe::media
