// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/xmp_tree.h"

#include <string>

namespace fieldframe::media {

/// An element as XML; a namespace is declared where its prefix is first needed. What XML can't hold (control
/// characters) is left out.
[[nodiscard]] std::string xmlOf(const XmpNode& element);

/// A whole packet around an rdf:RDF element, with @p padding blanks for programs that change it in place.
[[nodiscard]] std::string packetOf(const XmpNode& rdf, std::size_t padding);

} // namespace fieldframe::media
