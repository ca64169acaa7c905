// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/xmp_mend.h"

#include "core/media/xmp_parser.h"

#include <set>

namespace fieldframe::media {
namespace {

using SeenNames = std::set<std::pair<std::string, std::string>>;

std::string escaped(std::string_view text) {
    std::string xml;
    for (const char c : text) {
        switch (c) {
        case '&':
            xml += "&amp;";
            break;
        case '<':
            xml += "&lt;";
            break;
        case '>':
            xml += "&gt;";
            break;
        case '"':
            xml += "&quot;";
            break;
        case '\n':
            xml += "&#10;";
            break;
        default:
            xml += c;
        }
    }
    return xml;
}

std::string qualified(const XmpNode& node) {
    return node.prefix.empty() ? node.name : node.prefix + ":" + node.name;
}

std::string declaration(const XmpNode& node) {
    if (node.prefix == "xml") {
        return {};
    }
    const std::string name = node.prefix.empty() ? "xmlns" : "xmlns:" + node.prefix;
    return " " + name + "=\"" + escaped(node.boundUri) + "\"";
}

bool isRdf(const XmpNode& node, std::string_view name) {
    return node.uri == kRdfUri && node.name == name;
}

/// List items and descriptions come again by right.
bool isRepeat(const XmpNode& node, SeenNames& seen) {
    return node.uri != kRdfUri && node.prefix != "xml" && !seen.emplace(node.uri, node.name).second;
}

/// Each prefix is declared once where it is first needed in an element: names of one element may share one.
void write(const XmpNode& node, SeenNames& seen, std::string& xml) {
    std::set<std::string> declared{node.prefix};
    xml += "<" + qualified(node) + declaration(node);
    for (const XmpNode& attribute : node.attributes) {
        if (isRepeat(attribute, seen)) {
            continue;
        }
        xml += declared.insert(attribute.prefix).second && !attribute.prefix.empty() ? declaration(attribute)
                                                                                     : "";
        xml += " " + qualified(attribute) + "=\"" + escaped(attribute.text) + "\"";
    }
    xml += ">";
    if (node.children.empty()) {
        xml += escaped(node.text);
    }
    for (const XmpNode& child : node.children) {
        if (isRepeat(child, seen)) {
            continue;
        }
        // The properties of all descriptions of the packet are one set; those of a structure are its own.
        SeenNames own;
        write(child, isRdf(node, "RDF") ? seen : own, xml);
    }
    xml += "</" + qualified(node) + ">";
}

} // namespace

std::string mendedXmp(std::string_view packet) {
    const ParsedXmp parsed = parseXmp(packet);
    const XmpNode* rdf = parsed.error ? nullptr : parsed.rdf();
    std::string xml;
    if (rdf != nullptr) {
        SeenNames seen;
        write(*rdf, seen, xml);
    }
    return xml;
}

} // namespace fieldframe::media
