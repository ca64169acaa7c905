// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/page_document.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>

namespace fieldframe {
namespace {

template <class Enum>
using Names = std::span<const std::pair<Enum, std::string_view>>;

constexpr std::array kDocumentKinds{
    std::pair{DocumentKind::Story, std::string_view("story")},
    std::pair{DocumentKind::News, std::string_view("news")},
    std::pair{DocumentKind::Newsletter, std::string_view("newsletter")},
};
constexpr std::array kBlockKinds{
    std::pair{BlockKind::Heading, std::string_view("heading")},
    std::pair{BlockKind::Lead, std::string_view("lead")},
    std::pair{BlockKind::Text, std::string_view("text")},
    std::pair{BlockKind::Picture, std::string_view("picture")},
    std::pair{BlockKind::Gallery, std::string_view("gallery")},
    std::pair{BlockKind::Quote, std::string_view("quote")},
    std::pair{BlockKind::List, std::string_view("list")},
    std::pair{BlockKind::Links, std::string_view("links")},
    std::pair{BlockKind::Contacts, std::string_view("contacts")},
};
constexpr std::array kShareServices{
    std::pair{ShareService::Facebook, std::string_view("facebook")},
    std::pair{ShareService::X, std::string_view("x")},
    std::pair{ShareService::LinkedIn, std::string_view("linkedin")},
    std::pair{ShareService::WhatsApp, std::string_view("whatsapp")},
    std::pair{ShareService::Email, std::string_view("email")},
};

template <class Enum>
std::string_view nameOf(Names<Enum> names, Enum value) {
    return std::ranges::find(names, value, &std::pair<Enum, std::string_view>::first)->second;
}

template <class Enum>
std::optional<Enum> valueOf(Names<Enum> names, std::string_view name) {
    const auto found = std::ranges::find(names, name, &std::pair<Enum, std::string_view>::second);
    return found != names.end() ? std::optional(found->first) : std::nullopt;
}

void addOnce(std::vector<GlobalId>& ids, const GlobalId& id) {
    if (!id.isNil() && std::ranges::find(ids, id) == ids.end()) {
        ids.push_back(id);
    }
}

bool equalsIgnoringCase(std::string_view left, std::string_view right) {
    return std::ranges::equal(
        left, right, [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); });
}

} // namespace

std::string_view documentKindName(DocumentKind kind) {
    return nameOf<DocumentKind>(kDocumentKinds, kind);
}

std::optional<DocumentKind> documentKindFromName(std::string_view name) {
    return valueOf<DocumentKind>(kDocumentKinds, name);
}

std::string_view blockKindName(BlockKind kind) {
    return nameOf<BlockKind>(kBlockKinds, kind);
}

std::optional<BlockKind> blockKindFromName(std::string_view name) {
    return valueOf<BlockKind>(kBlockKinds, name);
}

std::string_view shareServiceName(ShareService service) {
    return nameOf<ShareService>(kShareServices, service);
}

std::optional<ShareService> shareServiceFromName(std::string_view name) {
    return valueOf<ShareService>(kShareServices, name);
}

bool isRightToLeft(std::string_view language) {
    // Languages by the script that Unicode's likely subtags give them, and scripts that a subtag may name.
    constexpr std::array<std::string_view, 15> kLanguages{"ar",  "arc", "ckb", "dv",  "fa", "he", "iw", "ks",
                                                          "nqo", "ps",  "sd",  "syr", "ug", "ur", "yi"};
    constexpr std::array<std::string_view, 7> kScripts{"arab", "hebr", "syrc", "thaa",
                                                       "nkoo", "adlm", "rohg"};
    std::size_t begin = language.find('-');
    const std::string_view primary = language.substr(0, begin);
    while (begin != std::string_view::npos) {
        const std::size_t end = language.find('-', begin + 1);
        const std::string_view subtag =
            language.substr(begin + 1, end == std::string_view::npos ? end : end - begin - 1);
        if (subtag.size() == 4 && std::isalpha(static_cast<unsigned char>(subtag.front())) != 0) {
            return std::ranges::any_of(
                kScripts, [&](std::string_view script) { return equalsIgnoringCase(script, subtag); });
        }
        begin = end;
    }
    return std::ranges::any_of(kLanguages,
                               [&](std::string_view known) { return equalsIgnoringCase(known, primary); });
}

std::vector<GlobalId> assetsOf(const PageDocument& document) {
    std::vector<GlobalId> ids;
    addOnce(ids, document.banner);
    for (const PageBlock& block : document.blocks) {
        if (block.kind == BlockKind::Picture) {
            addOnce(ids, block.target);
        }
    }
    return ids;
}

std::vector<GlobalId> galleriesOf(const PageDocument& document) {
    std::vector<GlobalId> ids;
    for (const PageBlock& block : document.blocks) {
        if (block.kind == BlockKind::Gallery) {
            addOnce(ids, block.target);
        }
    }
    return ids;
}

void eachText(PageDocument& document, const std::function<void(std::string&)>& visit) {
    visit(document.title);
    for (PageBlock& block : document.blocks) {
        visit(block.text);
        visit(block.source);
        for (std::optional<std::string>* own : {&block.caption, &block.credit, &block.altText}) {
            if (*own) {
                visit(**own);
            }
        }
        std::ranges::for_each(block.items, visit);
        for (DocumentLink& link : block.links) {
            visit(link.text);
        }
    }
}

void eachAddress(PageDocument& document, const std::function<void(std::string&)>& visit) {
    visit(document.url);
    visit(document.commentsTo);
    for (PageBlock& block : document.blocks) {
        visit(block.url);
        visit(block.shareUrl);
        for (DocumentLink& link : block.links) {
            visit(link.url);
        }
    }
}

} // namespace fieldframe
