// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/pdf_streams.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <string>

namespace fieldframe::delivery {

namespace {

constexpr std::string_view kBegin = "stream";
constexpr std::string_view kEnd = "endstream";
constexpr std::size_t kMostUnpacked = 256U << 20;
constexpr std::string_view kJpegBegin = "\xff\xd8\xff";

/// As much as can be unpacked; "" where it is not deflated.
std::string inflated(std::string_view packed) {
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) {
        return {};
    }
    // zlib reads through a pointer to what may be changed, and changes nothing.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    std::string text;
    std::array<char, 64 * 1024> buffer{};
    int step = Z_OK;
    while (step == Z_OK && text.size() < kMostUnpacked) {
        stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
        stream.avail_out = static_cast<uInt>(buffer.size());
        step = inflate(&stream, Z_NO_FLUSH);
        text.append(buffer.data(), buffer.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    return text;
}

/// TrueType, OpenType or CFF, by their first bytes.
bool isFont(std::string_view bytes) {
    using namespace std::string_view_literals;
    return bytes.starts_with("\0\1\0\0"sv) || bytes.starts_with("true") || bytes.starts_with("OTTO") ||
           bytes.starts_with("\1\0\4"sv);
}

} // namespace

void eachPdfText(std::string_view pdf, const std::function<void(std::string_view)>& visit) {
    std::size_t between = 0;
    for (std::size_t at = pdf.find(kBegin); at != std::string_view::npos; at = pdf.find(kBegin, between)) {
        visit(pdf.substr(between, at - between));
        std::size_t begin = at + kBegin.size();
        begin += begin < pdf.size() && pdf[begin] == '\r' ? 1 : 0;
        begin += begin < pdf.size() && pdf[begin] == '\n' ? 1 : 0;
        const std::size_t end = std::min(pdf.find(kEnd, begin), pdf.size());
        const std::string_view bytes = pdf.substr(begin, end - begin);
        const std::string unpacked = bytes.starts_with(kJpegBegin) ? std::string() : inflated(bytes);
        if (!isFont(unpacked)) {
            visit(unpacked);
        }
        between = std::min(end + kEnd.size(), pdf.size());
    }
    visit(pdf.substr(between));
}

} // namespace fieldframe::delivery
