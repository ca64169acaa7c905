// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/newsletter_clip.h"

#include "core/platform/whole_file.h"

#include <glib.h>

#include <algorithm>
#include <array>

namespace fieldframe::pages {
namespace {

constexpr std::uint64_t kMaxPageBytes = 64U << 20U;
constexpr std::string_view kSource = "<img src=\"";

std::string base64(const std::string& bytes) {
    gchar* const encoded = g_base64_encode(reinterpret_cast<const guchar*>(bytes.data()), bytes.size());
    std::string text(encoded);
    g_free(encoded);
    return text;
}

/// The inverse of addressOfPath().
std::string pathOfAddress(std::string_view address) {
    gchar* const decoded = g_uri_unescape_segment(address.data(), address.data() + address.size(), "/");
    std::string path(decoded != nullptr ? decoded : "");
    g_free(decoded);
    return path;
}

/// As page makers name them; "" for what no mail shows.
std::string_view typeOf(const std::filesystem::path& path) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kTypes{
        {{".jpg", "image/jpeg"}, {".jpeg", "image/jpeg"}, {".png", "image/png"}, {".gif", "image/gif"}}};
    const std::string extension = path.extension().string();
    const auto found =
        std::ranges::find(kTypes, extension, &std::pair<std::string_view, std::string_view>::first);
    return found != kTypes.end() ? found->second : std::string_view();
}

/// The src of a picture of the package as data; a part of the package that leads out of it is left as it is.
Result<std::string> embedded(const std::filesystem::path& folder, const std::string& address) {
    const std::filesystem::path path = pathOfAddress(address);
    const bool leadsOut = path.is_absolute() || std::ranges::find(path, "..") != path.end();
    const std::string_view type = typeOf(path);
    if (leadsOut || type.empty()) {
        return address;
    }
    const auto bytes = platform::readWholeFile(folder / path, kMaxPageBytes);
    if (!bytes) {
        return tl::unexpected<Error>(bytes.error());
    }
    return "data:" + std::string(type) + ";base64," + base64(*bytes);
}

/// Without the choice of another picture for the one at @p at.
void dropSet(std::string& html, std::size_t at) {
    const std::size_t end = html.find('>', at);
    const std::size_t set = html.find(" srcset=\"", at);
    if (set < end) {
        html.erase(set, html.find('"', set + 9) + 1 - set);
    }
}

} // namespace

Result<NewsletterClip> newsletterClip(const std::filesystem::path& folder) {
    auto html = platform::readWholeFile(folder / "index.html", kMaxPageBytes);
    auto text = platform::readWholeFile(folder / "newsletter.txt", kMaxPageBytes);
    if (!html || !text) {
        return tl::unexpected<Error>(!html ? html.error() : text.error());
    }
    for (std::size_t at = html->find(kSource); at != std::string::npos; at = html->find(kSource, at)) {
        at += kSource.size();
        const std::size_t end = html->find('"', at);
        const auto source = embedded(folder, html->substr(at, end - at));
        if (!source) {
            return tl::unexpected<Error>(source.error());
        }
        dropSet(*html, end);
        html->replace(at, end - at, *source);
    }
    return NewsletterClip{*std::move(html), *std::move(text)};
}

} // namespace fieldframe::pages
