// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/descriptive_metadata.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fieldframe::media {

/// An element of an XMP packet, or an attribute that stands for one (RDF/XML's shorthand).
struct XmpNode {
    std::string uri;  ///< Of its namespace, without the "/" or "#" at the end, which some writers leave out.
    std::string name; ///< Local name.
    std::string text; ///< Its own characters.
    std::string prefix;   ///< As the packet has it.
    std::string boundUri; ///< Of the namespace, to the letter.
    std::vector<XmpNode> attributes;
    std::vector<XmpNode> children;

    [[nodiscard]] const XmpNode* attribute(std::string_view attributeUri,
                                           std::string_view attributeName) const;
};

/// A packet's properties, read leniently: what a strict RDF reader refuses (a property said twice, a
/// forgotten namespace, rubbish behind the end) costs only itself. Packets over 16 MiB, with a document type
/// (entities could expand, or reach outside), nested deeper than 64 or of more than 200 000 nodes end in an
/// error.
class XmpTree {
public:
    /// Takes UTF-8, UTF-16 and UTF-32.
    [[nodiscard]] static XmpTree read(std::string_view packet);

    /// Why reading stopped early; what came before is kept.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// The first property of that name that is not empty, or null.
    [[nodiscard]] const XmpNode* find(std::string_view uri, std::string_view name) const;

private:
    std::vector<XmpNode> m_properties;
    std::optional<Error> m_error;
};

/// The value of a property without parts.
[[nodiscard]] std::string xmpText(const XmpNode& property);
/// The items of a Bag, Seq or Alt; a plain text as a list of one.
[[nodiscard]] std::vector<std::string> xmpItems(const XmpNode& property);
/// Language ("" for x-default) and text of each item; a plain text has no language.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> xmpLanguages(const XmpNode& property);
/// The structures of a list, or a single one: at most 1 000 with at most 100 members each, named by local
/// name. A member with languages becomes one for each ("LocationName", "LocationName[fr]").
[[nodiscard]] std::vector<StructContent> xmpStructs(const XmpNode& property);

/// The members of one structure, or of one item of a list of them.
[[nodiscard]] StructContent xmpStructMembers(const XmpNode& structure);
/// The elements and attributes that are its members.
[[nodiscard]] std::vector<const XmpNode*> xmpMemberNodes(const XmpNode& structure);
/// What one of these says, by local name and language; nothing for what has parts of its own.
[[nodiscard]] StructContent xmpMembers(const XmpNode& member);

} // namespace fieldframe::media
