// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/xmp_parser.h"

#include "core/base/text.h"
#include "core/media/charset.h"
#include "core/media/metadata_blocks.h"
#include "core/media/xml_mending.h"

#include <expat.h>

#include <algorithm>
#include <memory>

namespace fieldframe::media {
namespace {

constexpr std::size_t kMaxDepth = 64;
constexpr std::size_t kMaxNodes = 200000;

/// The Unicode encoding by a byte order mark or by where the zeros around the first "<" stand.
const char* encodingOf(std::string_view packet) {
    using namespace std::string_view_literals;
    if (packet.starts_with("\x00\x00\xfe\xff"sv) || packet.starts_with("\x00\x00\x00<"sv)) {
        return "UTF-32BE";
    }
    if (packet.starts_with("\xff\xfe\x00\x00"sv) || packet.starts_with("<\x00\x00\x00"sv)) {
        return "UTF-32LE";
    }
    if (packet.starts_with("\xfe\xff"sv) || packet.starts_with("\x00<"sv)) {
        return "UTF-16BE";
    }
    if (packet.starts_with("\xff\xfe"sv) || packet.starts_with("<\x00"sv)) {
        return "UTF-16LE";
    }
    return nullptr;
}

/// The character set that the XML declaration names; "" where it names none.
std::string declaredEncoding(std::string_view packet) {
    constexpr std::size_t kLongestDeclaration = 200;
    constexpr std::string_view kName = "encoding=";
    const std::string_view begin = packet.substr(0, kLongestDeclaration);
    const std::size_t at = begin.find(kName);
    if (begin.find("<?xml ") == std::string_view::npos || at == std::string_view::npos) {
        return {};
    }
    const std::string_view quoted = begin.substr(at + kName.size());
    const std::size_t end = quoted.find_first_of("\"'", 1);
    return end == std::string_view::npos ? std::string() : std::string(quoted.substr(1, end - 1));
}

std::string asUtf8(std::string_view packet) {
    if (const char* encoding = encodingOf(packet)) {
        return decoded(packet, encoding);
    }
    const std::string declared = declaredEncoding(packet);
    if (!text::isValidUtf8(packet) && !declared.empty()) {
        if (std::optional<std::string> utf8 = decodedStrictly(packet, declared.c_str())) {
            return *utf8;
        }
    }
    return decodedUndeclared(packet);
}

/// From the first "<" to the end of the packet's outermost element, so that neither padding nor what is left
/// of an older, longer packet disturbs.
std::string_view withoutSurroundings(std::string_view xml) {
    xml.remove_prefix(std::min(xml.find('<'), xml.size()));
    for (const std::string_view close : {"</x:xmpmeta>", "</x:xapmeta>", "</rdf:RDF>"}) {
        const std::size_t end = xml.find(close);
        if (end != std::string_view::npos) {
            return xml.substr(0, end + close.size());
        }
    }
    return xml;
}

struct Binding {
    std::size_t depth = 0;
    std::string prefix;
    std::string uri;
};

/// Builds the tree while expat reads. Its handlers must not throw through C: they stop the parser instead.
class Builder {
public:
    Builder(XML_Parser parser, XmpNode& root)
        : m_parser(parser)
        , m_open{&root} {}

    void begin(const char* qualifiedName, const char** attributes) {
        if (m_open.size() > kMaxDepth) {
            return stop("XMP is nested too deeply");
        }
        bind(attributes);
        XmpNode node = named(qualifiedName);
        for (; *attributes != nullptr; attributes += 2) {
            if (!std::string_view(*attributes).starts_with("xmlns")) {
                XmpNode attribute = named(*attributes);
                attribute.text = attributes[1];
                node.attributes.push_back(std::move(attribute));
            }
        }
        m_nodes += 1 + node.attributes.size();
        if (m_nodes > kMaxNodes) {
            return stop("XMP has too many parts");
        }
        m_open.back()->children.push_back(std::move(node));
        m_open.push_back(&m_open.back()->children.back());
    }

    void end() {
        std::erase_if(m_bindings,
                      [this](const Binding& binding) { return binding.depth == m_open.size() - 1; });
        m_open.pop_back();
    }

    void characters(const char* text, int length) {
        m_open.back()->text.append(text, static_cast<std::size_t>(length));
    }

    void stop(std::string reason) {
        m_reason = std::move(reason);
        XML_StopParser(m_parser, XML_FALSE);
    }

    [[nodiscard]] const std::string& reason() const { return m_reason; }

private:
    void bind(const char** attributes) {
        for (; *attributes != nullptr; attributes += 2) {
            const std::string_view name = *attributes;
            if (name == "xmlns") {
                m_bindings.push_back({m_open.size(), "", attributes[1]});
            } else if (name.starts_with("xmlns:")) {
                m_bindings.push_back({m_open.size(), std::string(name.substr(6)), attributes[1]});
            }
        }
    }

    [[nodiscard]] XmpNode named(std::string_view qualifiedName) const {
        const std::size_t colon = qualifiedName.find(':');
        const std::string_view prefix =
            colon == std::string_view::npos ? std::string_view() : qualifiedName.substr(0, colon);
        XmpNode node;
        node.name = colon == std::string_view::npos ? qualifiedName : qualifiedName.substr(colon + 1);
        const auto bound = std::find_if(m_bindings.rbegin(), m_bindings.rend(),
                                        [&](const Binding& binding) { return binding.prefix == prefix; });
        node.prefix = prefix;
        node.boundUri = bound != m_bindings.rend() ? bound->uri : commonXmpNamespace(prefix);
        node.uri = withoutNamespaceEnd(node.boundUri);
        return node;
    }

    XML_Parser m_parser;
    // Pointers to nodes stay good: only the last open node's children grow, and none of those is open.
    std::vector<XmpNode*> m_open;
    std::vector<Binding> m_bindings;
    std::size_t m_nodes = 0;
    std::string m_reason;
};

const XmpNode* findRdf(const XmpNode& node, int depth) {
    if (node.uri == kRdfUri && node.name == "RDF") {
        return &node;
    }
    for (const XmpNode& child : node.children) {
        const XmpNode* found = depth > 0 ? findRdf(child, depth - 1) : nullptr;
        if (found != nullptr) {
            return found;
        }
    }
    return nullptr;
}

void onBegin(void* builder, const char* name, const char** attributes) {
    static_cast<Builder*>(builder)->begin(name, attributes);
}
void onEnd(void* builder, const char*) {
    static_cast<Builder*>(builder)->end();
}
void onCharacters(void* builder, const char* text, int length) {
    static_cast<Builder*>(builder)->characters(text, length);
}
void onDocumentType(void* builder, const char*, const char*, const char*, int) {
    static_cast<Builder*>(builder)->stop("XMP with a document type is refused");
}

} // namespace

std::string withoutNamespaceEnd(std::string_view uri) {
    while (uri.ends_with('/') || uri.ends_with('#')) {
        uri.remove_suffix(1);
    }
    return std::string(uri);
}

std::string commonXmpNamespace(std::string_view prefix) {
    if (prefix == "rdf") {
        return std::string(kRdfUri) + "#";
    }
    if (prefix == "xmpNote") {
        return "http://ns.adobe.com/xmp/note/";
    }
    for (const MetadataField& field : metadataFields()) {
        if (field.xmp.prefix == prefix || (prefix == "Iptc4xmpCore" && field.xmp.prefix == "iptc") ||
            (prefix == "Iptc4xmpExt" && field.xmp.prefix == "iptcExt")) {
            return std::string(field.xmp.namespaceUri);
        }
    }
    return std::string(prefix);
}

const XmpNode* ParsedXmp::rdf() const {
    constexpr int kMostWrappers = 3;
    return findRdf(root, kMostWrappers);
}

namespace {

ParsedXmp parseXml(std::string_view xml, bool& isRefused) {
    ParsedXmp parsed;
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(XML_ParserCreate("UTF-8"),
                                                                              &XML_ParserFree);
    Builder builder(parser.get(), parsed.root);
    XML_SetUserData(parser.get(), &builder);
    XML_SetElementHandler(parser.get(), onBegin, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onCharacters);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDocumentType);
    if (XML_Parse(parser.get(), xml.data(), static_cast<int>(xml.size()), XML_TRUE) != XML_STATUS_OK) {
        isRefused = !builder.reason().empty();
        const std::string reason =
            isRefused ? builder.reason()
                      : std::string("XMP: ") + XML_ErrorString(XML_GetErrorCode(parser.get()));
        parsed.error = Error{ErrorCode::UnreadableFile, "", reason};
    }
    return parsed;
}

} // namespace

ParsedXmp parseXmp(std::string_view packet) {
    ParsedXmp parsed;
    if (packet.size() > kMaxBlockBytes) {
        parsed.error = Error{ErrorCode::TooLarge, "", "XMP is larger than 16 MiB"};
        return parsed;
    }
    const std::string utf8 = asUtf8(packet);
    const std::string_view xml = withoutSurroundings(utf8);
    bool isRefused = false;
    parsed = parseXml(xml, isRefused);
    if (parsed.error && !isRefused) {
        // What is no XML is said, but costs no more than itself.
        ParsedXmp mended = parseXml(mendedXml(xml), isRefused);
        if (!isRefused) {
            parsed.root = std::move(mended.root);
        }
    }
    return parsed;
}

} // namespace fieldframe::media
