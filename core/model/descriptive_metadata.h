// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/metadata_field.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace fieldframe {

/// Where a value came from. Stored, so never renumbered.
enum class Origin : std::uint8_t {
    Xmp = 1,
    Iim = 2,
    Exif = 3,
    Sidecar = 4,
    Media = 5, ///< A video's or sound's own tags.
    Hand = 6,
    Template = 7,
    Merge = 8,
    Table = 9,
};

/// "xmp", "iim", "exif", "sidecar", "media", "hand", "template", "merge", "table".
[[nodiscard]] std::string_view originName(Origin origin);
[[nodiscard]] std::optional<Origin> originFromName(std::string_view name);

/// Members of a structure in the order found: IPTC member name ("City", "LicensorName") and text. A member with
/// languages is named "LocationName[fr]".
using StructContent = std::vector<std::pair<std::string, std::string>>;

/// A value: text (Text, LanguageText, Date, Number), list of texts, or list of structures, as the field's shape says.
using FieldContent = std::variant<std::string, std::vector<std::string>, std::vector<StructContent>>;

[[nodiscard]] bool isEmpty(const FieldContent& content);
/// One line for display and search: list items joined by "; ", structures by their members' texts.
[[nodiscard]] std::string displayText(const FieldContent& content);

/// The catalog's and the journal's form: plain text for a text, a JSON array for lists.
[[nodiscard]] std::string storedText(const FieldContent& content);
/// The inverse. Text that is not of the shape's form (hostile or newer) becomes a list of one text, never an error.
[[nodiscard]] FieldContent contentFromStored(FieldShape shape, std::string_view stored);

struct FieldValue {
    FieldId field = FieldId::Caption;
    std::string language; ///< BCP 47 as found; "" = x-default, and for fields without languages.
    FieldContent content;
    Origin origin = Origin::Xmp;

    bool operator==(const FieldValue&) const = default;
};

/// Everything said about one asset, reconciled; with the values that lost, which are kept and shown.
struct DescriptiveMetadata {
    std::vector<FieldValue> values;    ///< At most one for each field and language; never empty contents.
    std::vector<FieldValue> conflicts; ///< Values of other origins that differ from the one in `values`.

    [[nodiscard]] const FieldValue* find(FieldId field, std::string_view language = {}) const;
    /// The text of a one-text field, or "" where there is none. Without @p language the x-default text, else that of the
    /// first language (XMP part 1 §8.2.2.4).
    [[nodiscard]] std::string text(FieldId field, std::string_view language = {}) const;
    /// The items of a list field; a text as a list of one.
    [[nodiscard]] std::vector<std::string> list(FieldId field) const;
    /// Replaces or adds; an empty content removes.
    void set(FieldValue value);

    bool operator==(const DescriptiveMetadata&) const = default;
};

/// For the workers' protocol and the journal.
void to_json(nlohmann::json& json, const DescriptiveMetadata& metadata);
void from_json(const nlohmann::json& json, DescriptiveMetadata& metadata);

} // namespace fieldframe
