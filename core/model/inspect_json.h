// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/descriptive_metadata.h"
#include "core/model/media_facts.h"

#include <nlohmann/json_fwd.hpp>

namespace fieldframe {

/// The "metadata" object of a line of `inspect`: names of the IPTC Photo Metadata Standard as
/// MetadataField::iptcName has them, and "width", "height", "Orientation", "MIME". Lists are arrays,
/// structures objects, positions and ratings numbers. A text that has more than one language stands as its
/// default text and, beside it, under "NAME (languages)" as a map from language to text. What the file does
/// not say is absent.
[[nodiscard]] nlohmann::json inspectJson(const MediaFacts& facts, const DescriptiveMetadata& metadata);

} // namespace fieldframe
