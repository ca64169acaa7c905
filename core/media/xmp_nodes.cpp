// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/xmp_nodes.h"

#include "core/media/xmp_forms.h"
#include "core/media/xmp_parser.h"

#include <algorithm>
#include <optional>

namespace fieldframe::media {
namespace {

XmpNode attribute(std::string_view qualifiedName, std::string text) {
    return xmpElement(qualifiedName, std::move(text));
}

std::string nameOf(const MetadataField& field) {
    const std::string prefix(field.xmp.prefix == "iptc"      ? "Iptc4xmpCore"
                             : field.xmp.prefix == "iptcExt" ? "Iptc4xmpExt"
                                                             : field.xmp.prefix);
    return prefix + ":" + std::string(field.xmp.name);
}

XmpNode languagesNode(std::string_view name, const std::vector<std::pair<std::string, std::string>>& texts) {
    XmpNode alternatives = xmpElement("rdf:Alt");
    const auto add = [&](const std::string& language, const std::string& text) {
        XmpNode item = xmpElement("rdf:li", text);
        item.attributes.push_back(attribute("xml:lang", language));
        alternatives.children.push_back(std::move(item));
    };
    const auto given = std::ranges::find_if(
        texts, [](const auto& text) { return text.first.empty() || text.first == "x-default"; });
    // Every reader shows x-default, which stands first; a text without one would be invisible to many.
    add("x-default", given != texts.end() ? given->second : texts.front().second);
    for (const auto& [language, text] : texts) {
        if (!language.empty() && language != "x-default") {
            add(language, text);
        }
    }
    XmpNode property = xmpElement(name);
    property.children.push_back(std::move(alternatives));
    return property;
}

XmpNode memberNode(const StructMemberForm& form, const StructContent& same, std::string_view defaultPrefix) {
    if (form.isLanguageText) {
        std::vector<std::pair<std::string, std::string>> texts;
        for (const auto& [name, text] : same) {
            texts.emplace_back(structMemberForm(name, defaultPrefix).language, text);
        }
        return languagesNode(form.qualifiedName, texts);
    }
    if (same.size() > 1 || !form.listKind.empty()) {
        std::vector<std::string> items;
        std::ranges::transform(same, std::back_inserter(items), &StructContent::value_type::second);
        return listNode(form.qualifiedName, form.listKind.empty() ? "Bag" : form.listKind, items);
    }
    return xmpElement(form.qualifiedName, same.front().second);
}

/// What of @p old says just that: it stays as another program has built it.
const XmpNode* formerMember(const XmpNode* old, const StructMemberForm& form, const StructContent& same) {
    const XmpNode wanted = xmpElement(form.qualifiedName);
    for (const XmpNode* member : old != nullptr ? xmpMemberNodes(*old) : std::vector<const XmpNode*>()) {
        if (member->name == wanted.name && member->uri == wanted.uri && !member->children.empty() &&
            std::ranges::is_permutation(xmpMembers(*member), same)) {
            return member;
        }
    }
    return nullptr;
}

/// Member names in the order found, each with its texts by language; a name that comes back in one language
/// is a list.
void addMembers(std::string_view defaultPrefix, const StructContent& members, const XmpNode* old,
                XmpNode& structure) {
    std::vector<std::string> done;
    for (const auto& [name, text] : members) {
        const StructMemberForm form = structMemberForm(name, defaultPrefix);
        if (std::ranges::find(done, form.qualifiedName) != done.end()) {
            continue; // Written with the first of its name.
        }
        done.push_back(form.qualifiedName);
        StructContent same;
        std::ranges::copy_if(members, std::back_inserter(same), [&](const StructContent::value_type& member) {
            return structMemberForm(member.first, defaultPrefix).qualifiedName == form.qualifiedName;
        });
        const XmpNode* former = formerMember(old, form, same);
        structure.children.push_back(former != nullptr ? *former : memberNode(form, same, defaultPrefix));
    }
}

/// What of a structure our members can't say: it is kept.
std::vector<XmpNode> foreignMembers(const XmpNode& item) {
    std::vector<XmpNode> kept;
    for (const XmpNode* member : xmpMemberNodes(item)) {
        const bool isEmpty = member->text.empty() && member->children.empty() && member->attributes.empty();
        if (!isEmpty && xmpMembers(*member).empty()) {
            kept.push_back(*member);
        }
    }
    return kept;
}

XmpNode structureNode(std::string_view name, std::string_view prefix, const StructContent& members,
                      const XmpNode* old) {
    if (old != nullptr && std::ranges::is_permutation(xmpStructMembers(*old), members)) {
        XmpNode same = *old;
        const XmpNode named = xmpElement(name);
        same.name = named.name;
        same.uri = named.uri;
        same.prefix = named.prefix;
        same.boundUri = named.boundUri;
        return same;
    }
    XmpNode structure = xmpElement(name);
    structure.attributes.push_back(attribute("rdf:parseType", "Resource"));
    addMembers(prefix, members, old, structure);
    if (old != nullptr) {
        std::ranges::move(foreignMembers(*old), std::back_inserter(structure.children));
    }
    return structure;
}

std::vector<const XmpNode*> itemsOf(const XmpNode& property) {
    std::vector<const XmpNode*> items;
    for (const XmpNode& child : property.children) {
        if (child.uri == kRdfUri && (child.name == "Bag" || child.name == "Seq" || child.name == "Alt")) {
            for (const XmpNode& item : child.children) {
                items.push_back(&item);
            }
            return items;
        }
    }
    items.push_back(&property);
    return items;
}

XmpNode structListNode(const MetadataField& field, const std::vector<StructContent>& structs,
                       const XmpNode* old) {
    std::vector<const XmpNode*> unused = old != nullptr ? itemsOf(*old) : std::vector<const XmpNode*>();
    const auto says = [](const StructContent& members) {
        return [&](const XmpNode* item) {
            return std::ranges::is_permutation(xmpStructMembers(*item), members);
        };
    };
    // Those that stayed as they are first, so that none of them is taken for a changed one's former self.
    std::vector<const XmpNode*> former(structs.size(), nullptr);
    for (std::size_t i = 0; i < structs.size(); ++i) {
        const auto same = std::ranges::find_if(unused, says(structs[i]));
        if (same != unused.end()) {
            former[i] = *same;
            unused.erase(same);
        }
    }
    const std::string kind(old != nullptr && !arrayKind(*old).empty() ? arrayKind(*old)
                                                                      : structArrayKind(field.id));
    XmpNode array = xmpElement("rdf:" + kind);
    for (std::size_t i = 0; i < structs.size(); ++i) {
        if (former[i] == nullptr && unused.size() == structs.size() - i) {
            former[i] = unused.front();
            unused.erase(unused.begin());
        }
        array.children.push_back(structureNode("rdf:li", memberPrefix(field.id), structs[i], former[i]));
    }
    XmpNode property = xmpElement(nameOf(field));
    property.children.push_back(std::move(array));
    return property;
}

} // namespace

XmpNode xmpElement(std::string_view qualifiedName, std::string text) {
    const std::size_t colon = qualifiedName.find(':');
    XmpNode node;
    node.prefix = qualifiedName.substr(0, colon);
    node.name = qualifiedName.substr(colon + 1);
    node.boundUri = commonXmpNamespace(node.prefix);
    node.uri = withoutNamespaceEnd(node.boundUri);
    node.text = std::move(text);
    return node;
}

XmpNode listNode(std::string_view qualifiedName, std::string_view kind,
                 const std::vector<std::string>& items) {
    XmpNode array = xmpElement("rdf:" + std::string(kind));
    std::ranges::transform(items, std::back_inserter(array.children),
                           [](const std::string& item) { return xmpElement("rdf:li", item); });
    XmpNode property = xmpElement(qualifiedName);
    property.children.push_back(std::move(array));
    return property;
}

std::string_view arrayKind(const XmpNode& property) {
    for (const XmpNode& child : property.children) {
        if (child.uri == kRdfUri && (child.name == "Bag" || child.name == "Seq" || child.name == "Alt")) {
            return child.name;
        }
    }
    return {};
}

XmpNode propertyNode(const MetadataField& field, const std::vector<const FieldValue*>& values,
                     const XmpNode* old) {
    const FieldContent& content = values.front()->content;
    if (field.shape == FieldShape::LanguageText) {
        std::vector<std::pair<std::string, std::string>> texts;
        for (const FieldValue* value : values) {
            texts.emplace_back(value->language, displayText(value->content));
        }
        return languagesNode(nameOf(field), texts);
    }
    if (const auto* items = std::get_if<std::vector<std::string>>(&content)) {
        const bool isSeq =
            field.shape == FieldShape::OrderedList || (old != nullptr && arrayKind(*old) == "Seq");
        return listNode(nameOf(field), isSeq ? "Seq" : "Bag", *items);
    }
    if (const auto* structs = std::get_if<std::vector<StructContent>>(&content)) {
        return field.shape == FieldShape::Struct
                   ? structureNode(nameOf(field), memberPrefix(field.id), structs->front(), old)
                   : structListNode(field, *structs, old);
    }
    return xmpElement(nameOf(field), xmpForm(field.id, std::get<std::string>(content)));
}

} // namespace fieldframe::media
