// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/document_words.h"

#include <algorithm>

namespace fieldframe::catalog {
namespace {

/// The plain texts among the parts; null for the others.
template <class Document>
auto* plainText(Document& document, std::string_view word) {
    using Text = std::remove_reference_t<decltype((document.title))>;
    Text* text = nullptr;
    if (word == "title") {
        text = &document.title;
    } else if (word == "language") {
        text = &document.language;
    } else if (word == "date") {
        text = &document.date;
    } else if (word == "url") {
        text = &document.url;
    } else if (word == "comments_to") {
        text = &document.commentsTo;
    }
    return text;
}

bool setShare(PageDocument& document, std::string_view names) {
    document.share.clear();
    while (!names.empty()) {
        const std::size_t end = std::min(names.find(' '), names.size());
        const auto service = shareServiceFromName(names.substr(0, end));
        if (!service) {
            return false;
        }
        document.share.push_back(*service);
        names.remove_prefix(std::min(end + 1, names.size()));
    }
    return true;
}

} // namespace

std::string headWord(const PageDocument& document, std::string_view word) {
    if (const auto* const text = plainText(document, word)) {
        return *text;
    }
    if (word == "kind") {
        return std::string(documentKindName(document.kind));
    }
    if (word == "banner") {
        return document.banner.isNil() ? std::string() : document.banner.text();
    }
    std::string names;
    for (const ShareService service : document.share) {
        names += names.empty() ? "" : " ";
        names += shareServiceName(service);
    }
    return names;
}

bool setHeadWord(PageDocument& document, std::string_view word, const std::string& value) {
    if (auto* const text = plainText(document, word)) {
        *text = value.empty() && word == "language" ? PageDocument().language : value;
        return true;
    }
    if (word == "kind") {
        const auto kind = value.empty() ? DocumentKind::Story : documentKindFromName(value);
        document.kind = kind.value_or(DocumentKind::Story);
        return kind.has_value();
    }
    if (word == "banner") {
        const auto id = value.empty() ? GlobalId() : GlobalId::parse(value);
        document.banner = id.value_or(GlobalId());
        return id.has_value();
    }
    return word == "share" && setShare(document, value);
}

} // namespace fieldframe::catalog
