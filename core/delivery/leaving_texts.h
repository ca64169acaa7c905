// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credit/agency_table.h"
#include "core/credit/compose.h"
#include "core/delivery/preset.h"
#include "core/model/descriptive_metadata.h"

#include <optional>
#include <string>

namespace fieldframe::delivery {

/// The texts of items in a preset's words: its languages and its style of credits.
class LeavingTexts {
public:
    /// @p agency is the desk's own, where a credit line names none. InvalidInput for a style that is none.
    [[nodiscard]] static Result<LeavingTexts> of(const Preset& preset, credit::AgencyTable agencies,
                                                 std::string agency);

    /// Composed in the preset's style; else as the asset has it. Also where the style finds nothing to say.
    [[nodiscard]] std::string creditLine(const DescriptiveMetadata& metadata) const;

    /// What stands in files and tables: the credit line composed; of each text that has languages the first
    /// of the preset's that is there as its default (chain), or all of them in their order, parted by a blank
    /// line (stacked). Without languages in the preset texts stay as they are. For texts already redacted.
    [[nodiscard]] DescriptiveMetadata inFiles(DescriptiveMetadata metadata) const;

private:
    LeavingTexts(pages::LanguagePolicy languages, credit::AgencyTable agencies, std::string agency)
        : m_languages(std::move(languages))
        , m_agencies(std::move(agencies))
        , m_agency(std::move(agency)) {}
    [[nodiscard]] std::string spoken(const DescriptiveMetadata& metadata, FieldId field) const;

    std::optional<credit::CreditStyle> m_style;
    pages::LanguagePolicy m_languages;
    credit::AgencyTable m_agencies;
    std::string m_agency;
};

} // namespace fieldframe::delivery
