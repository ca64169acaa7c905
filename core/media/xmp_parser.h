// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/xmp_tree.h"

namespace fieldframe::media {

inline constexpr std::string_view kRdfUri = "http://www.w3.org/1999/02/22-rdf-syntax-ns";

/// The elements of a packet below a root without name. Names have the namespace they are bound to; a prefix
/// that is bound to none has the one that it commonly stands for. "xml" is the namespace of xml:lang.
struct ParsedXmp {
    XmpNode root;
    std::optional<Error> error;

    /// The rdf:RDF element: the root's child, or that of one or two wrappers; null where there is none.
    [[nodiscard]] const XmpNode* rdf() const;
};

/// What a prefix commonly stands for, to the letter.
[[nodiscard]] std::string commonXmpNamespace(std::string_view prefix);
/// Without the "/" or "#" at the end.
[[nodiscard]] std::string withoutNamespaceEnd(std::string_view uri);

/// With the limits that XmpTree names.
[[nodiscard]] ParsedXmp parseXmp(std::string_view packet);

} // namespace fieldframe::media
