// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/page_source.h"

#include "core/base/text.h"
#include "core/model/web_address.h"
#include "core/pages/html.h"
#include "core/pages/markdown.h"
#include "core/pages/markup.h"

#include <array>

namespace fieldframe::pages {
namespace {

/// As long as screen readers read in one go.
constexpr std::size_t kAlternativeGraphemes = 160;
constexpr std::size_t kSummaryGraphemes = 200;
constexpr std::array kUsualServices{ShareService::Facebook, ShareService::X, ShareService::LinkedIn,
                                    ShareService::Email};

std::string languageOfWords(const PageDocument& document, const Delivered& delivered) {
    const std::string first = document.language.substr(0, document.language.find('-'));
    for (const std::string_view known : {"en", "fr", "es", "ar"}) {
        if (first == known) {
            return first;
        }
    }
    return delivered.languages.pageLanguage;
}

/// The document's own language first.
LanguagePolicy languagesOf(const PageDocument& document, const Delivered& delivered) {
    LanguagePolicy policy = delivered.languages;
    if (policy.show == LanguagePolicy::Show::Chain) {
        policy.languages.insert(policy.languages.begin(), document.language);
    }
    return policy;
}

std::string_view creditWord(MediaKind kind) {
    return kind == MediaKind::Video ? "videoBy" : kind == MediaKind::Audio ? "audioBy" : "photoBy";
}

/// "Photo: ..." and "© ..." say already what they are.
bool saysWhatItIs(std::string_view credit) {
    const std::string folded = text::folded(credit);
    return credit.starts_with("©") || folded.starts_with("photo") || folded.starts_with("video") ||
           folded.starts_with("foto") || credit.starts_with("صور");
}

std::string_view serviceName(ShareService service) {
    switch (service) {
    case ShareService::Facebook:
        return "Facebook";
    case ShareService::X:
        return "X";
    case ShareService::LinkedIn:
        return "LinkedIn";
    case ShareService::WhatsApp:
        return "WhatsApp";
    case ShareService::Email:
        break;
    }
    return {};
}

std::string shareAddress(ShareService service, const std::string& url, const std::string& title) {
    const std::string address = queryValue(url);
    switch (service) {
    case ShareService::Facebook:
        return "https://www.facebook.com/sharer/sharer.php?u=" + address;
    case ShareService::X:
        return "https://x.com/intent/tweet?url=" + address + "&text=" + queryValue(title);
    case ShareService::LinkedIn:
        return "https://www.linkedin.com/sharing/share-offsite/?url=" + address;
    case ShareService::WhatsApp:
        return "https://wa.me/?text=" + queryValue(title + " " + url);
    case ShareService::Email:
        break;
    }
    return "mailto:?subject=" + queryValue(title) + "&body=" + address;
}

} // namespace

PageSource::PageSource(const PageDocument& from, const Delivered& with, PageWords speaking)
    : document(from)
    , delivered(with)
    , words(std::move(speaking))
    , m_languages(languagesOf(from, with)) {
    for (const DeliveredItem& item : with.items) {
        m_items.emplace(item.id, &item);
    }
    for (const DeliveredGallery& gallery : with.galleries) {
        m_galleries.emplace(gallery.id, &gallery);
    }
}

Result<PageSource> PageSource::of(const PageDocument& document, const Delivered& delivered) {
    auto words = PageWords::in(languageOfWords(document, delivered));
    if (!words) {
        return tl::unexpected<Error>(words.error());
    }
    return PageSource(document, delivered, *std::move(words));
}

const DeliveredItem* PageSource::item(const GlobalId& id, PageNotices& notices) const {
    const auto found = m_items.find(id.text());
    if (found == m_items.end()) {
        notices.push_back({"picture_missing", id.text()});
        return nullptr;
    }
    return found->second;
}

const DeliveredGallery* PageSource::gallery(const GlobalId& id, PageNotices& notices) const {
    const auto found = m_galleries.find(id.text());
    if (found == m_galleries.end()) {
        notices.push_back({"gallery_missing", id.text()});
        return nullptr;
    }
    return found->second;
}

std::vector<ShownText> PageSource::captions(const DeliveredItem& item, const PageBlock* block) const {
    if (block == nullptr || !block->caption) {
        return shownTexts(item.metadata, FieldId::Caption, m_languages);
    }
    if (block->caption->empty()) {
        return {};
    }
    return {{document.language, std::string(direction()), *block->caption}};
}

std::string PageSource::credit(const DeliveredItem& item, const PageBlock* block) const {
    const std::string& line = block != nullptr && block->credit ? *block->credit : item.creditLine;
    if (line.empty() || saysWhatItIs(line)) {
        return line;
    }
    return words.with(creditWord(item.kind), {{"credit", line}});
}

std::string PageSource::alternative(const DeliveredItem& item, const PageBlock* block) const {
    if (block != nullptr && block->altText && !text::trimmed(*block->altText).empty()) {
        return *block->altText;
    }
    for (const FieldId field : {FieldId::AltText, FieldId::Headline, FieldId::Caption, FieldId::Title}) {
        const std::string said = firstShown(item.metadata, field, m_languages);
        if (!text::trimmed(said).empty()) {
            return field == FieldId::AltText ? said : shortened(said, kAlternativeGraphemes);
        }
    }
    const std::string_view kind = item.kind == MediaKind::Video   ? "one.video"
                                  : item.kind == MediaKind::Audio ? "one.audio"
                                                                  : "one.image";
    return words(kind);
}

std::string_view PageSource::direction() const {
    return isRightToLeft() ? "rtl" : "ltr";
}

std::string PageSource::date() const {
    return document.date.empty() ? std::string() : words.date(document.date);
}

std::string PageSource::summary() const {
    for (const PageBlock& block : document.blocks) {
        if ((block.kind == BlockKind::Lead || block.kind == BlockKind::Text) &&
            !text::trimmed(block.text).empty()) {
            std::vector<Link> links;
            return shortened(markdownText(block.text, links), kSummaryGraphemes);
        }
    }
    return {};
}

std::vector<ShareLink> shareLinks(const PageSource& source, const std::string& url) {
    std::vector<ShareLink> links;
    if (!isWebAddress(url)) {
        return links;
    }
    std::vector<ShareService> services = source.document.share;
    if (services.empty()) {
        services.assign(kUsualServices.begin(), kUsualServices.end());
    }
    for (const ShareService service : services) {
        const std::string name =
            service == ShareService::Email ? source.words("share.email") : std::string(serviceName(service));
        links.push_back({name, shareAddress(service, url, source.document.title)});
    }
    return links;
}

std::string languageAttributes(const ShownText& text) {
    const std::string language =
        text.language.empty() ? std::string() : " lang=\"" + htmlText(text.language) + "\"";
    return language + " dir=\"" + text.direction + "\"";
}

std::string publishedAddress(const Publisher& publisher, const std::string& path) {
    if (!isWebAddress(publisher.baseUrl)) {
        return addressOfPath(path);
    }
    return publisher.baseUrl + (publisher.baseUrl.ends_with('/') ? "" : "/") + addressOfPath(path);
}

} // namespace fieldframe::pages
