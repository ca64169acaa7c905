// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe {

enum class DocumentKind : std::uint8_t { Story, News, Newsletter };

/// "story", "news", "newsletter".
[[nodiscard]] std::string_view documentKindName(DocumentKind kind);
[[nodiscard]] std::optional<DocumentKind> documentKindFromName(std::string_view name);

enum class BlockKind : std::uint8_t {
    Heading,
    Lead,
    Text,
    Picture,
    Gallery, ///< Its title, introduction and pictures in order; in a newsletter its cover.
    Quote,
    List,
    Links, ///< "Read on", "Share on".
    Contacts,
};

/// "heading", "lead", "text", "picture", "gallery", "quote", "list", "links", "contacts".
[[nodiscard]] std::string_view blockKindName(BlockKind kind);
[[nodiscard]] std::optional<BlockKind> blockKindFromName(std::string_view name);

struct DocumentLink {
    std::string text; ///< Plain; "" = the address itself.
    std::string url;  ///< isWebAddress().
    bool operator==(const DocumentLink&) const = default;
};

/// A block of a page. Members that its kind does not name stay empty. Markdown is that of CommonMark; what it
/// has of HTML is shown as it stands, never run.
struct PageBlock {
    GlobalId id; ///< Nil until a catalog keeps it.
    BlockKind kind = BlockKind::Text;
    /// Heading, quote: plain text. Lead, text, contacts: Markdown. Gallery: an introduction (Markdown) in
    /// place of its own.
    std::string text;
    std::string source;                 ///< Quote: whose words, with line breaks.
    GlobalId target;                    ///< Picture: the asset. Gallery: the gallery.
    std::optional<std::string> caption; ///< Picture: in place of the asset's own; "" = none is shown.
    std::optional<std::string> credit;  ///< Picture: in place of the asset's own; "" = none is shown.
    std::optional<std::string> altText; ///< Picture: in place of the asset's own.
    std::string url;                    ///< Heading, picture: where a click on it leads.
    std::vector<std::string> items;     ///< List: Markdown, one each.
    bool isNumbered = false;            ///< List.
    std::vector<DocumentLink> links;    ///< Links, contacts.
    std::string shareUrl;               ///< Links: the page that "Share on" shares; "" = no share links.
    bool operator==(const PageBlock&) const = default;
};

/// Where a page can be shared.
enum class ShareService : std::uint8_t { Facebook, X, LinkedIn, WhatsApp, Email };

/// "facebook", "x", "linkedin", "whatsapp", "email".
[[nodiscard]] std::string_view shareServiceName(ShareService service);
[[nodiscard]] std::optional<ShareService> shareServiceFromName(std::string_view name);

/// A story, a news page or a newsletter.
struct PageDocument {
    GlobalId id; ///< Nil until a catalog keeps it.
    DocumentKind kind = DocumentKind::Story;
    std::string title;
    std::string language = "en"; ///< BCP 47; the direction of the page follows from it.
    std::string date;            ///< ISO 8601, as precise as known; "" = none.
    std::string url;        ///< Where the page stands in the web; a newsletter's web version. "" = nowhere.
    std::string commentsTo; ///< Newsletter: a mailbox for comments and questions; "" = none.
    GlobalId banner;        ///< Newsletter: an asset; nil = none.
    std::vector<ShareService>
        share; ///< For the "Share on" of blocks, and of the whole page where it has a url.
    std::vector<PageBlock> blocks;
    bool operator==(const PageDocument&) const = default;
};

/// Direction of the script in which @p language is most often written: Arabic, Hebrew, Persian, Urdu and
/// others that a subtag names.
[[nodiscard]] bool isRightToLeft(std::string_view language);

/// The assets that @p document names itself (banner, pictures), in order, each once.
[[nodiscard]] std::vector<GlobalId> assetsOf(const PageDocument& document);
/// The galleries it names, in order, each once.
[[nodiscard]] std::vector<GlobalId> galleriesOf(const PageDocument& document);

/// Visits each text that readers see, to be looked at or replaced.
void eachText(PageDocument& document, const std::function<void(std::string&)>& visit);
/// Visits each address, which readers may see too.
void eachAddress(PageDocument& document, const std::function<void(std::string&)>& visit);

} // namespace fieldframe
