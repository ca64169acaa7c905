// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/xmp_tree.h"

#include "core/base/text.h"
#include "core/media/xmp_parser.h"

#include <algorithm>
#include <cctype>

namespace fieldframe::media {
namespace {

constexpr std::string_view kXml = "xml";

bool isRdf(const XmpNode& node, std::string_view name) {
    return node.uri == kRdfUri && node.name == name;
}

bool isSyntax(const XmpNode& attribute) {
    return attribute.uri == kRdfUri || attribute.uri == kXml;
}

/// Names of languages know no case: RFC 5646 §2.1.1.
bool isXDefault(std::string_view language) {
    constexpr std::string_view kXDefault = "x-default";
    return std::ranges::equal(language, kXDefault,
                              [](unsigned char a, char b) { return std::tolower(a) == b; });
}

const XmpNode* childNamed(const XmpNode& node, std::string_view name) {
    const auto found =
        std::ranges::find_if(node.children, [&](const XmpNode& child) { return isRdf(child, name); });
    return found != node.children.end() ? &*found : nullptr;
}

/// The rdf:Bag, rdf:Seq or rdf:Alt in a property, or null.
const XmpNode* arrayIn(const XmpNode& property) {
    for (const std::string_view name : {"Bag", "Seq", "Alt"}) {
        if (const XmpNode* array = childNamed(property, name)) {
            return array;
        }
    }
    return nullptr;
}

void addMembers(const XmpNode& member, StructContent& members) {
    constexpr std::size_t kMaxMembers = 100;
    for (const auto& [language, found] : xmpLanguages(member)) {
        std::string cleaned = text::cleaned(found);
        if (!cleaned.empty() && members.size() < kMaxMembers) {
            members.emplace_back(language.empty() ? member.name : member.name + "[" + language + "]",
                                 std::move(cleaned));
        }
    }
}

} // namespace

const XmpNode* XmpNode::attribute(std::string_view attributeUri, std::string_view attributeName) const {
    const auto found = std::ranges::find_if(attributes, [&](const XmpNode& node) {
        return node.uri == attributeUri && node.name == attributeName;
    });
    return found != attributes.end() ? &*found : nullptr;
}

XmpTree XmpTree::read(std::string_view packet) {
    XmpTree tree;
    ParsedXmp parsed = parseXmp(packet);
    tree.m_error = std::move(parsed.error);
    const XmpNode* rdf = parsed.rdf();
    if (rdf == nullptr) {
        tree.m_error = tree.m_error.value_or(Error{ErrorCode::UnreadableFile, "", "XMP holds no RDF"});
        return tree;
    }
    for (const XmpNode& description : rdf->children) {
        for (const std::vector<XmpNode>* list : {&description.attributes, &description.children}) {
            std::ranges::copy_if(*list, std::back_inserter(tree.m_properties),
                                 [](const XmpNode& property) { return !isSyntax(property); });
        }
    }
    return tree;
}

const XmpNode* XmpTree::find(std::string_view uri, std::string_view name) const {
    while (uri.ends_with('/') || uri.ends_with('#')) {
        uri.remove_suffix(1);
    }
    for (const XmpNode& property : m_properties) {
        const bool isEmpty =
            property.children.empty() && property.attributes.empty() && property.text.empty();
        if (!isEmpty && property.name == name && property.uri == uri) {
            return &property;
        }
    }
    return nullptr;
}

std::string xmpText(const XmpNode& property) {
    if (const XmpNode* resource = property.attribute(kRdfUri, "resource")) {
        return resource->text;
    }
    // A value with qualifiers: ISO 16684-1 §7.8.
    const XmpNode* description = childNamed(property, "Description");
    const XmpNode& holder = description != nullptr ? *description : property;
    if (const XmpNode* value = childNamed(holder, "value")) {
        return value->text;
    }
    const XmpNode* value = holder.attribute(kRdfUri, "value");
    return value != nullptr ? value->text : property.text;
}

std::vector<std::string> xmpItems(const XmpNode& property) {
    const XmpNode* array = arrayIn(property);
    if (array == nullptr) {
        return {xmpText(property)};
    }
    std::vector<std::string> items;
    std::ranges::transform(array->children, std::back_inserter(items), xmpText);
    return items;
}

std::vector<std::pair<std::string, std::string>> xmpLanguages(const XmpNode& property) {
    const XmpNode* array = arrayIn(property);
    if (array == nullptr) {
        return {{std::string(), xmpText(property)}};
    }
    std::vector<std::pair<std::string, std::string>> texts;
    for (const XmpNode& item : array->children) {
        const XmpNode* language = item.attribute(kXml, "lang");
        const bool isDefault = language == nullptr || isXDefault(language->text);
        texts.emplace_back(isDefault ? std::string() : language->text, xmpText(item));
    }
    return texts;
}

std::vector<StructContent> xmpStructs(const XmpNode& property) {
    constexpr std::size_t kMaxStructs = 1000;
    const XmpNode* array = arrayIn(property);
    std::vector<StructContent> structs;
    if (array == nullptr) {
        structs.push_back(xmpStructMembers(property));
    } else {
        for (const XmpNode& item : array->children) {
            if (structs.size() < kMaxStructs) {
                structs.push_back(xmpStructMembers(item));
            }
        }
    }
    std::erase_if(structs, [](const StructContent& members) { return members.empty(); });
    return structs;
}

StructContent xmpMembers(const XmpNode& member) {
    StructContent members;
    addMembers(member, members);
    return members;
}

std::vector<const XmpNode*> xmpMemberNodes(const XmpNode& node) {
    const XmpNode* description = childNamed(node, "Description");
    const XmpNode& structure = description != nullptr ? *description : node;
    std::vector<const XmpNode*> members;
    for (const std::vector<XmpNode>* list : {&structure.attributes, &structure.children}) {
        for (const XmpNode& member : *list) {
            if (!isSyntax(member)) {
                members.push_back(&member);
            }
        }
    }
    return members;
}

StructContent xmpStructMembers(const XmpNode& structure) {
    StructContent members;
    for (const XmpNode* member : xmpMemberNodes(structure)) {
        addMembers(*member, members);
    }
    return members;
}

} // namespace fieldframe::media
