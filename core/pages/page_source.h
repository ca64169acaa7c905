// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/page_document.h"
#include "core/pages/delivered.h"
#include "core/pages/localized_texts.h"
#include "core/pages/page_notice.h"
#include "core/pages/page_words.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fieldframe::pages {

/// A document and what was delivered for it, as the makers of its pages look things up. All texts are still
/// hostile. Both must outlive it. Not thread-safe.
class PageSource {
public:
    /// Speaks the document's language where the pages have words for it, else that of the delivery.
    [[nodiscard]] static Result<PageSource> of(const PageDocument& document, const Delivered& delivered);

    const PageDocument& document;
    const Delivered& delivered;
    PageWords words;

    /// Null, with a notice, for what was not delivered.
    [[nodiscard]] const DeliveredItem* item(const GlobalId& id, PageNotices& notices) const;
    [[nodiscard]] const DeliveredGallery* gallery(const GlobalId& id, PageNotices& notices) const;

    /// Of a picture; @p block null where the item stands in a gallery.
    [[nodiscard]] std::vector<ShownText> captions(const DeliveredItem& item, const PageBlock* block) const;
    /// "Photo: IOM/Eshaebi"; "" for none.
    [[nodiscard]] std::string credit(const DeliveredItem& item, const PageBlock* block) const;
    /// Never empty: the item's own, else its headline, else the beginning of its caption, else what it is.
    [[nodiscard]] std::string alternative(const DeliveredItem& item, const PageBlock* block) const;

    /// "ltr" or "rtl", of the page.
    [[nodiscard]] std::string_view direction() const;
    [[nodiscard]] bool isRightToLeft() const { return fieldframe::isRightToLeft(document.language); }
    /// The document's date for readers; "".
    [[nodiscard]] std::string date() const;
    /// The beginning of its first lead or text, plain, on one line.
    [[nodiscard]] std::string summary() const;

private:
    PageSource(const PageDocument& from, const Delivered& with, PageWords speaking);

    std::unordered_map<std::string, const DeliveredItem*> m_items;
    std::unordered_map<std::string, const DeliveredGallery*> m_galleries;
    LanguagePolicy m_languages;
};

/// The services of @p document (or the usual ones where it names none) with the addresses that share @p url.
struct ShareLink {
    std::string name;
    std::string url; ///< Of https or mailto, not yet escaped for HTML.
};
[[nodiscard]] std::vector<ShareLink> shareLinks(const PageSource& source, const std::string& url);

/// ` lang="ar" dir="rtl"`, with what is known.
[[nodiscard]] std::string languageAttributes(const ShownText& text);

/// The file of @p path below the publisher's address; the path alone where that is not known.
[[nodiscard]] std::string publishedAddress(const Publisher& publisher, const std::string& path);

} // namespace fieldframe::pages
