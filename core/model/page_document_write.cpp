// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of page_document_json that writes.
#include "core/model/page_document_json.h"

#include <nlohmann/json.hpp>

namespace fieldframe {
namespace {

using Json = nlohmann::ordered_json;

void put(Json& object, const char* name, const std::string& text) {
    if (!text.empty()) {
        object[name] = text;
    }
}

void put(Json& object, const char* name, const std::optional<std::string>& text) {
    if (text) {
        object[name] = *text;
    }
}

void put(Json& object, const char* name, const GlobalId& id) {
    if (!id.isNil()) {
        object[name] = id.text();
    }
}

void put(Json& object, const char* name, const std::vector<DocumentLink>& links) {
    for (const DocumentLink& link : links) {
        Json one = Json::object();
        put(one, "text", link.text);
        one["url"] = link.url;
        object[name].push_back(std::move(one));
    }
}

Json blockJson(const PageBlock& block) {
    Json object = Json::object();
    put(object, "id", block.id);
    object["kind"] = blockKindName(block.kind);
    if (block.kind == BlockKind::Picture) {
        put(object, "asset", block.target);
    } else {
        put(object, "gallery", block.target);
    }
    put(object, "text", block.text);
    put(object, "source", block.source);
    put(object, "caption", block.caption);
    put(object, "credit", block.credit);
    put(object, "alt", block.altText);
    put(object, "url", block.url);
    if (block.kind == BlockKind::List) {
        object["items"] = block.items;
        if (block.isNumbered) {
            object["numbered"] = true;
        }
    }
    put(object, "links", block.links);
    put(object, "share", block.shareUrl);
    return object;
}

} // namespace

std::string writePageDocument(const PageDocument& document) {
    Json root = Json::object();
    root["format"] = "fieldframe.page/1";
    put(root, "id", document.id);
    root["kind"] = documentKindName(document.kind);
    root["title"] = document.title;
    root["language"] = document.language;
    put(root, "date", document.date);
    put(root, "url", document.url);
    put(root, "comments_to", document.commentsTo);
    put(root, "banner", document.banner);
    for (const ShareService service : document.share) {
        root["share"].push_back(shareServiceName(service));
    }
    root["blocks"] = Json::array();
    for (const PageBlock& block : document.blocks) {
        root["blocks"].push_back(blockJson(block));
    }
    // A text that is no UTF-8 breaks checkPageDocument(); it is shown as such rather than thrown.
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string storedBlock(const PageBlock& block) {
    PageBlock content = block;
    content.id = {};
    return blockJson(content).dump(-1, ' ', false, Json::error_handler_t::replace);
}

Status checkPageDocument(const PageDocument& document) {
    const auto read = parsePageDocument(writePageDocument(document), "document");
    if (!read) {
        return tl::unexpected<Error>(read.error());
    }
    if (*read != document) {
        return failure(ErrorCode::InvalidInput, "document", "/: says what its kind of block can't say");
    }
    return {};
}

} // namespace fieldframe
