// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/exiv2_session.h"

#include <exiv2/exiv2.hpp>

namespace fieldframe::media {
namespace {

/// The toolkit learns the prefixes of structures' members from packets it reads: this one teaches it the usual ones, so
/// that they can be written before any file has used them.
constexpr const char* kPrefixes =
    "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about=''"
    " xmlns:Iptc4xmpCore='http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/'"
    " xmlns:Iptc4xmpExt='http://iptc.org/std/Iptc4xmpExt/2008-02-29/'"
    " xmlns:plus='http://ns.useplus.org/ldf/xmp/1.0/' xmlns:exif='http://ns.adobe.com/exif/1.0/'/></rdf:RDF>";

} // namespace

void openExiv2() {
    static const bool isOpen = [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        Exiv2::XmpData nothing;
        return Exiv2::XmpParser::initialize() && Exiv2::XmpParser::decode(nothing, kPrefixes) == 0;
    }();
    static_cast<void>(isOpen);
}

} // namespace fieldframe::media
