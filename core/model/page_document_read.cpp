// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of page_document_json that reads.
#include "core/base/date_time.h"
#include "core/base/text.h"
#include "core/model/page_document_json.h"
#include "core/model/strict_json.h"
#include "core/model/web_address.h"

#include <algorithm>

namespace fieldframe {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kFormat = "fieldframe.page/1";
constexpr std::string_view kFormatFamily = "fieldframe.page/";
constexpr int kMaxDepth = 12;
constexpr std::size_t kMaxLanguageBytes = 64;
constexpr std::size_t kMaxShareServices = 5;
constexpr TextRule kLine{kMaxLineBytes, true};
constexpr TextRule kText{kMaxBlockTextBytes, false};
constexpr TextRule kAddress{kMaxAddressBytes, true};
constexpr std::string_view kAddressRule = "must be an address of http, https or mailto";

void readAddress(StrictObject& object, const char* name, std::string& into) {
    object.text(name, into, kAddress);
    if (!into.empty() && !isWebAddress(into)) {
        object.refuse(name, kAddressRule);
    }
}

bool isLanguageTag(std::string_view tag) {
    return !tag.empty() && tag.front() != '-' && tag.back() != '-' &&
           std::ranges::all_of(tag, [](char character) {
               return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
                      (character >= '0' && character <= '9') || character == '-';
           });
}

std::vector<DocumentLink> readLinks(StrictObject& object, StrictReading& reading) {
    std::vector<DocumentLink> links;
    object.list("links", kMaxBlockItems, [&](const Json& value, const std::string& pointer) {
        StrictObject member(value, pointer, reading);
        DocumentLink link;
        member.text("text", link.text, kLine);
        member.require("url");
        readAddress(member, "url", link.url);
        if (link.url.empty()) {
            member.refuse("url", kAddressRule);
        }
        member.done();
        links.push_back(std::move(link));
    });
    return links;
}

void readPicture(StrictObject& object, PageBlock& block) {
    object.require("asset");
    object.id("asset", block.target);
    object.text("caption", block.caption, kText);
    object.text("credit", block.credit, kText);
    object.text("alt", block.altText, kText);
    readAddress(object, "url", block.url);
}

void readList(StrictObject& object, PageBlock& block, StrictReading& reading) {
    object.require("items");
    object.list("items", kMaxBlockItems, [&](const Json& value, const std::string& pointer) {
        block.items.push_back(strictText(value, pointer, kText, reading));
    });
    object.flag("numbered", block.isNumbered);
}

/// The members of one kind of block.
void readContent(StrictObject& object, PageBlock& block, StrictReading& reading) {
    switch (block.kind) {
    case BlockKind::Heading:
        object.text("text", block.text, kLine);
        readAddress(object, "url", block.url);
        return;
    case BlockKind::Lead:
    case BlockKind::Text:
        object.text("text", block.text, kText);
        return;
    case BlockKind::Picture:
        readPicture(object, block);
        return;
    case BlockKind::Gallery:
        object.require("gallery");
        object.id("gallery", block.target);
        object.text("text", block.text, kText);
        return;
    case BlockKind::Quote:
        object.text("text", block.text, kText);
        object.text("source", block.source, kText);
        return;
    case BlockKind::List:
        readList(object, block, reading);
        return;
    case BlockKind::Links:
        block.links = readLinks(object, reading);
        readAddress(object, "share", block.shareUrl);
        return;
    case BlockKind::Contacts:
        object.text("text", block.text, kText);
        block.links = readLinks(object, reading);
        return;
    }
}

PageBlock readBlock(const Json& value, const std::string& pointer, StrictReading& reading) {
    PageBlock block;
    StrictObject object(value, pointer, reading);
    object.id("id", block.id);
    std::string kind;
    object.require("kind");
    object.text("kind", kind, kLine);
    const auto known = blockKindFromName(kind);
    if (!known) {
        object.refuse("kind", "is no kind of block");
        return block;
    }
    block.kind = *known;
    readContent(object, block, reading);
    object.done();
    return block;
}

void readShare(StrictObject& root, PageDocument& document, StrictReading& reading) {
    root.list("share", kMaxShareServices, [&](const Json& value, const std::string& pointer) {
        const auto service = shareServiceFromName(strictText(value, pointer, kLine, reading));
        if (!service || std::ranges::find(document.share, *service) != document.share.end()) {
            reading.refuse(pointer, service ? "stands twice" : "is no service to share on");
            return;
        }
        document.share.push_back(*service);
    });
}

void readHead(StrictObject& root, PageDocument& document, StrictReading& reading) {
    root.id("id", document.id);
    std::string kind;
    root.require("kind");
    root.text("kind", kind, kLine);
    const auto known = documentKindFromName(kind);
    if (!known) {
        root.refuse("kind", "must be story, news or newsletter");
    }
    document.kind = known.value_or(DocumentKind::Story);
    root.require("title");
    root.text("title", document.title, kLine);
    if (text::trimmed(document.title).empty()) {
        root.refuse("title", "must not be empty");
    }
    root.text("language", document.language, {kMaxLanguageBytes, true});
    if (!isLanguageTag(document.language)) {
        root.refuse("language", "must be a language tag of BCP 47");
    }
    root.text("date", document.date, kLine);
    if (!document.date.empty() && !PartialDateTime::parse(document.date)) {
        root.refuse("date", "must be a date of ISO 8601");
    }
    readAddress(root, "url", document.url);
    root.text("comments_to", document.commentsTo, kAddress);
    if (!document.commentsTo.empty() && !isMailbox(document.commentsTo)) {
        root.refuse("comments_to", "must be a mailbox");
    }
    root.id("banner", document.banner);
    readShare(root, document, reading);
}

Status checkFormat(const Json& root, const std::string& file) {
    const auto format = root.is_object() ? root.find("format") : root.end();
    if (!root.is_object() || format == root.end() || !format->is_string() ||
        !format->get_ref<const std::string&>().starts_with(kFormatFamily)) {
        return failure(ErrorCode::UnsupportedFormat, file, "/format: is not " + std::string(kFormat));
    }
    if (format->get_ref<const std::string&>() != kFormat) {
        return failure(ErrorCode::InvalidInput, file,
                       "/format: is of another version than " + std::string(kFormat));
    }
    return {};
}

/// A place in the catalog is named by its id: it can't be named twice.
void checkIds(const std::vector<PageBlock>& blocks, StrictReading& reading) {
    std::set<GlobalId> known;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (!blocks[i].id.isNil() && !known.insert(blocks[i].id).second) {
            reading.refuse("/blocks/" + std::to_string(i) + "/id", "stands twice");
        }
    }
}

} // namespace

Result<PageDocument> parsePageDocument(std::string_view json, const std::string& file) {
    const auto root = parseStrictJson(json, file, kMaxDocumentBytes, kMaxDepth);
    if (!root) {
        return tl::unexpected<Error>(root.error());
    }
    if (const Status format = checkFormat(*root, file); !format) {
        return tl::unexpected<Error>(format.error());
    }
    PageDocument document;
    StrictReading reading{file, {}};
    StrictObject members(*root, "", reading);
    static_cast<void>(members.find("format"));
    static_cast<void>(members.find("$schema"));
    readHead(members, document, reading);
    members.require("blocks");
    members.list("blocks", kMaxBlocks, [&](const Json& value, const std::string& pointer) {
        document.blocks.push_back(readBlock(value, pointer, reading));
    });
    members.done();
    checkIds(document.blocks, reading);
    if (reading.error) {
        return tl::unexpected<Error>(*reading.error);
    }
    return document;
}

Result<PageBlock> blockFromStored(std::string_view stored) {
    const std::string file = "block";
    const auto root = parseStrictJson(stored, file, kMaxDocumentBytes, kMaxDepth);
    if (!root) {
        return tl::unexpected<Error>(root.error());
    }
    StrictReading reading{file, {}};
    PageBlock block = readBlock(*root, "", reading);
    if (reading.error) {
        return tl::unexpected<Error>(*reading.error);
    }
    return block;
}

} // namespace fieldframe
