// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/asset.h"

#include <QString>

#include <vector>

namespace fieldframe::ui {

/// A value that another source has for a field.
struct OtherValue {
    Origin origin = Origin::Xmp;
    FieldContent content;

    bool operator==(const OtherValue&) const = default;
};

/// Where a field's value came from, and what else was said.
struct FieldSource {
    bool isKnown = false; ///< There is a value, and of one asset.
    Origin origin = Origin::Xmp;
    std::vector<OtherValue> others;
    /// Sources disagree, and nobody has decided: a hand has not written since.
    bool isDisputed = false;

    bool operator==(const FieldSource&) const = default;
};

/// What one asset's details say about the sources of its fields. A value.
class FieldSources {
public:
    FieldSources() = default;
    explicit FieldSources(const AssetDetails& details);

    [[nodiscard]] FieldSource of(FieldId field, std::string_view language) const;

private:
    std::vector<FieldValue> m_values;
    std::vector<FieldValue> m_others; ///< First the one that a hand replaced.
};

/// "XMP", "hand".
[[nodiscard]] QString originText(Origin origin);

} // namespace fieldframe::ui
