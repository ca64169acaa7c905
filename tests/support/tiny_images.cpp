// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tiny_images.h"

#include <turbojpeg.h>

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace fieldframe::test {

namespace {

constexpr int kQuality = 90;
constexpr std::size_t kStartOfImage = 2;
constexpr std::string_view kXmpName{"http://ns.adobe.com/xap/1.0/\0", 29};

std::string escaped(std::string_view text) {
    std::string result;
    for (const char character : text) {
        switch (character) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        default:
            result += character;
        }
    }
    return result;
}

std::string property(std::string_view name, std::string_view open, std::string_view text,
                     std::string_view close) {
    if (text.empty()) {
        return {};
    }
    const std::string tag(name);
    return "<" + tag + ">" + std::string(open) + escaped(text) + std::string(close) + "</" + tag + ">";
}

std::string pixels(const TinyImage& image) {
    std::string rgb;
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            const unsigned seed = image.seed * 2'654'435'761U;
            rgb += static_cast<char>((x * 4 + static_cast<int>(seed & 0xff)) & 0xff);
            rgb += static_cast<char>((y * 5 + static_cast<int>((seed >> 8) & 0xff)) & 0xff);
            rgb += static_cast<char>((((x / 8 + y / 8) % 2) * 80 + static_cast<int>((seed >> 16) & 0x7f)) &
                                     0xff);
        }
    }
    return rgb;
}

} // namespace

std::string tinyXmp(const TinyImage& image) {
    constexpr std::string_view kAlt = R"(<rdf:Alt><rdf:li xml:lang="x-default">)";
    constexpr std::string_view kAltEnd = "</rdf:li></rdf:Alt>";
    return R"(<?xpacket begin=")"
           "\xef\xbb\xbf"
           R"(" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF )"
           R"(xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" )"
           R"(xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">)" +
           property("dc:description", kAlt, image.caption, kAltEnd) +
           property("dc:creator", "<rdf:Seq><rdf:li>", image.creator, "</rdf:li></rdf:Seq>") +
           property("photoshop:Headline", "", image.headline, "") +
           property("photoshop:Credit", "", image.creditLine, "") +
           R"(</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>)";
}

std::string tinyJpeg(const TinyImage& image) {
    const std::unique_ptr<void, decltype(&tjDestroy)> encoder(tjInitCompress(), &tjDestroy);
    const std::string rgb = pixels(image);
    const std::vector<std::uint8_t> source(rgb.begin(), rgb.end());
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    if (!encoder || tjCompress2(encoder.get(), source.data(), image.width, 0, image.height, TJPF_RGB, &bytes,
                                &size, TJSAMP_420, kQuality, 0) != 0) {
        throw std::runtime_error("no JPEG could be made");
    }
    std::string jpeg(bytes, bytes + size);
    tjFree(bytes);
    const std::string packet = std::string(kXmpName) + tinyXmp(image);
    const std::size_t length = packet.size() + 2;
    if (length >= 65'536) {
        throw std::invalid_argument("more text than one segment holds");
    }
    const std::string segment{static_cast<char>(0xff), static_cast<char>(0xe1),
                              static_cast<char>(length >> 8), static_cast<char>(length & 0xff)};
    return jpeg.insert(kStartOfImage, segment + packet);
}

} // namespace fieldframe::test
