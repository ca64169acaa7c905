// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credit/parse.h"
#include "core/edit/edit_service.h"

#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace fieldframe::house {

/// What an asset's credit line says for fields of it that are empty. METADATA.md §12 rule 8: nothing is
/// filled unless a person accepts it, and nothing is ever overwritten.
struct CreditSuggestion {
    AssetId asset;
    std::string line;
    std::string form; ///< credit::formOf(): what may be accepted together.
    credit::ParsedCredit parsed;
    std::vector<edit::FieldEdit> edits; ///< Creator, source, image id; never empty.
};

/// Of those of @p assets whose credit line says something for an empty field, in their order.
[[nodiscard]] Result<std::vector<CreditSuggestion>> creditSuggestions(const catalog::Catalog& catalog,
                                                                      const credit::AgencyTable& table,
                                                                      std::span<const AssetId> assets,
                                                                      const std::stop_token& stop = {});

/// Fills what is still empty, in one undo.
[[nodiscard]] edit::EditService::Receipt acceptCredits(const catalog::Catalog& catalog,
                                                       std::span<const CreditSuggestion> suggestions);

/// The parts that a house style is composed of, as @p metadata has them: agency, distributor and code of the
/// credit line, creators and date of their own fields; @p agency where the credit line names none.
[[nodiscard]] credit::ParsedCredit creditParts(const DescriptiveMetadata& metadata,
                                               const credit::AgencyTable& table, std::string_view agency);

/// What credit lines become.
enum class Compose {
    WhereEmpty, ///< Those that are there stay.
    Replace,    ///< All are written anew.
};
/// Writes credit lines in the form @p style ("© {agency} {year}/{creator}"), in one undo. InvalidInput for a
/// style with unknown parts. Where nothing is known, nothing is written.
[[nodiscard]] edit::EditService::Receipt composeCredits(const catalog::Catalog& catalog,
                                                        const credit::AgencyTable& table,
                                                        std::span<const AssetId> assets,
                                                        std::string_view style, std::string_view agency,
                                                        Compose what);

} // namespace fieldframe::house
