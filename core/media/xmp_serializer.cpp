// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/xmp_serializer.h"

#include <map>

namespace fieldframe::media {
namespace {

using Scope = std::map<std::string, std::string>; ///< Prefix → namespace.

enum class Within { Text, Attribute };

std::string escaped(std::string_view text, Within within) {
    std::string xml;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '&') {
            xml += "&amp;";
        } else if (c == '<') {
            xml += "&lt;";
        } else if (c == '>') {
            xml += "&gt;";
        } else if (c == '\r' || (within == Within::Attribute && (c == '\n' || c == '\t' || c == '"'))) {
            xml += "&#" + std::to_string(byte) + ";";
        } else if (byte >= 0x20 || c == '\n' || c == '\t') {
            xml += c;
        }
    }
    return xml;
}

std::string qualified(const XmpNode& node) {
    return node.prefix.empty() ? node.name : node.prefix + ":" + node.name;
}

void declare(const XmpNode& node, Scope& scope, std::string& xml) {
    const bool isBuiltIn = node.prefix == "xml";
    const auto known = scope.find(node.prefix);
    if (isBuiltIn || (known != scope.end() && known->second == node.boundUri)) {
        return;
    }
    scope[node.prefix] = node.boundUri;
    const std::string name = node.prefix.empty() ? "xmlns" : "xmlns:" + node.prefix;
    xml += " " + name + "=\"" + escaped(node.boundUri, Within::Attribute) + "\"";
}

void write(const XmpNode& node, Scope scope, std::string& xml) {
    xml += "<" + qualified(node);
    declare(node, scope, xml);
    for (const XmpNode& attribute : node.attributes) {
        if (!attribute.prefix.empty()) { // One without prefix has no namespace, whatever the element's is.
            declare(attribute, scope, xml);
        }
        xml += " " + qualified(attribute) + "=\"" + escaped(attribute.text, Within::Attribute) + "\"";
    }
    if (node.children.empty() && node.text.empty()) {
        xml += "/>";
        return;
    }
    xml += ">";
    if (node.children.empty()) {
        xml += escaped(node.text, Within::Text);
    }
    for (const XmpNode& child : node.children) {
        write(child, scope, xml);
    }
    xml += "</" + qualified(node) + ">";
}

} // namespace

std::string xmlOf(const XmpNode& element) {
    std::string xml;
    write(element, {}, xml);
    return xml;
}

std::string packetOf(const XmpNode& rdf, std::size_t padding) {
    // ISO 16684-1 §7.3; the packet's own name is the same for all.
    std::string packet = "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                         "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\" x:xmptk=\"Fieldframe\">\n";
    packet += xmlOf(rdf);
    packet += "\n</x:xmpmeta>\n";
    packet.append(padding, ' ');
    return packet + "<?xpacket end=\"w\"?>";
}

} // namespace fieldframe::media
